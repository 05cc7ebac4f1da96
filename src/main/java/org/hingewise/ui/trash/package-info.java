/** The page of what was removed, and the sheet that erases a client for good. */
@NullMarked
package org.hingewise.ui.trash;

import org.jspecify.annotations.NullMarked;
