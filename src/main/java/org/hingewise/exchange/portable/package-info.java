/** A client's whole record as a zip file, written and read. */
@NullMarked
package org.hingewise.exchange.portable;

import org.jspecify.annotations.NullMarked;
