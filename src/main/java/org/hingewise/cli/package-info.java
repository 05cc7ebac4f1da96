/** The commands: the same use cases as the desktop, in lines of JSON and CSV, without a display. */
@NullMarked
package org.hingewise.cli;

import org.jspecify.annotations.NullMarked;
