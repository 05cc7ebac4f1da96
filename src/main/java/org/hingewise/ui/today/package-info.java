/** The start page: who needs attention, who is due a check-in, who trains today. */
@NullMarked
package org.hingewise.ui.today;

import org.jspecify.annotations.NullMarked;
