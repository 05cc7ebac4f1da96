package org.hingewise.domain.board;

import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A session of this day, or one that is still running.
 *
 * @param onTheWay how far the client is on the way back; null when none is open or the session has ended
 */
public record TodaySession(Who who, Session session, State state, @Nullable OnTheWay onTheWay) {
    /** What to do with it. */
    public enum State {
        /** Can be started. */
        READY,
        /** Past injuries were not asked about yet. */
        ASK_FIRST,
        /** The gate no longer lets its plan through. */
        REPLAN,
        RUNNING,
        DONE
    }

    /** The time it stands under: planned, else started, else ended. */
    public Moment time() {
        Moment planned = session.planned();
        Moment started = session.started();
        return planned != null ? planned : started != null ? started : session.when();
    }
}
