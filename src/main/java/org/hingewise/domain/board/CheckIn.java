package org.hingewise.domain.board;

import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckInWindow;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A client to be asked how the back is. One line a client: one answer answers every window that was open.
 *
 * @param after the session the answer is counted from: the newest that loaded the back; null when none did
 * @param hours hours since that session; null when there was none
 * @param session the session the window that is due belongs to; for a recheck the newest that loaded the back, null when
 *     none did
 * @param asked why: the hour of the window, see {@link CheckInWindow#hour}; 0 for a recheck that a verdict asked for
 * @param opened when it fell due
 * @param missed whether its time has passed; it stays all the same
 * @param earlier further windows that were missed before it
 */
public record CheckIn(
        Who who,
        @Nullable Session after,
        @Nullable Double hours,
        @Nullable Id<Session> session,
        int asked,
        Moment opened,
        boolean missed,
        int earlier) {
    /** Whether a verdict asked for it, not the hours after a session. */
    public boolean isRecheck() {
        return asked == CheckInWindow.RECHECK;
    }
}
