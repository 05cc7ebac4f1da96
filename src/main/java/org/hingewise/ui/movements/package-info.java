/** The movement library on screen: find, look at, add, change, hide and reset movements. */
@NullMarked
package org.hingewise.ui.movements;

import org.jspecify.annotations.NullMarked;
