/** What every screen is built from: theme, widgets, threads, dialogs and the catalogue of commands. */
@NullMarked
package org.hingewise.ui.kit;

import org.jspecify.annotations.NullMarked;
