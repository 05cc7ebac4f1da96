/** The page of backups, and the sheet that takes one back. */
@NullMarked
package org.hingewise.ui.backups;

import org.jspecify.annotations.NullMarked;
