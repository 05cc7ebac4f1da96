/** Copies of the data file: when they are made, which are kept, and the way back to one. */
@NullMarked
package org.hingewise.usecase.backup;

import org.jspecify.annotations.NullMarked;
