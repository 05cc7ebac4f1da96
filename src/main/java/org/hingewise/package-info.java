/** The way in: one entry point for the desktop and the commands. */
@NullMarked
package org.hingewise;

import org.jspecify.annotations.NullMarked;
