/** Data files read and written: the shipped movement library, imports and exports. */
@NullMarked
package org.hingewise.exchange;

import org.jspecify.annotations.NullMarked;
