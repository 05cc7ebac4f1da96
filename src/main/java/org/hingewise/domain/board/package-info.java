/** What a coach has to see to today: who needs attention, who is due a check-in, who trains. */
@NullMarked
package org.hingewise.domain.board;

import org.jspecify.annotations.NullMarked;
