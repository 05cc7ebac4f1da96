/** What was changed, by whom, when and why, of a client or in the whole file. */
@NullMarked
package org.hingewise.ui.changes;

import org.jspecify.annotations.NullMarked;
