/** What was changed, by whom and why: every change of every record, with what was there before and after. */
@NullMarked
package org.hingewise.domain.history;

import org.jspecify.annotations.NullMarked;
