/** The window every screen lives in: rail, client list, client page, palette, settings, status line. */
@NullMarked
package org.hingewise.ui.shell;

import org.jspecify.annotations.NullMarked;
