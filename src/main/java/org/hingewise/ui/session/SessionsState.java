package org.hingewise.ui.session;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the list of sessions shows. Immutable.
 *
 * @param upcoming planned or running, the next first
 * @param past ended, newest first
 * @param detail the selected one; null when there is none
 * @param message what kept something from being done; empty when nothing did
 */
record SessionsState(boolean loading, List<Item> upcoming, List<Item> past, @Nullable Detail detail, String message) {
    /** Where a session stands. */
    enum Kind {
        RUNNING,
        /** Planned, and the gate has something against it now. */
        HELD,
        PLANNED,
        DONE,
        UNPLANNED
    }

    /** A session in the list. */
    record Item(Id<Session> id, String when, String about, Kind kind, String chip) {}

    /**
     * A session in full.
     *
     * @param when day and time
     * @param about how unfamiliar it was, how long it took, how hard it was
     * @param held why it is held now; empty when it is not
     * @param after soreness reported after it, oldest first
     */
    record Detail(
            Id<Session> id,
            Kind kind,
            String when,
            String chip,
            String about,
            String held,
            List<Line> lines,
            String note,
            List<After> after) {
        boolean isOpen() {
            return kind == Kind.RUNNING || kind == Kind.HELD || kind == Kind.PLANNED;
        }
    }

    /**
     * A movement of a session.
     *
     * @param under what the coach decided about it, and whether its form broke down; empty when there is nothing to say
     * @param last what was done of it last time, while the session is still to come; empty otherwise
     * @param done what was done; empty when it was not done
     * @param told whether anything was written down of this session, so that nothing here means not done
     * @param pain worst back pain during it, as a number; empty when not asked
     * @param gate the gate's answer as it was
     * @param now the gate's answer now, while the session is still to come; null otherwise
     * @param against whether the gate is against it now, beyond what was decided
     * @param why why it is against it now; empty when it is not
     */
    record Line(
            String name,
            String under,
            String planned,
            String last,
            String done,
            boolean told,
            String pain,
            @Nullable PainLight light,
            Gate gate,
            @Nullable Gate now,
            boolean against,
            String why) {}

    /** A soreness entry after a session. */
    record After(String score, String when, Level level, String word) {}

    static final SessionsState LOADING = new SessionsState(true, List.of(), List.of(), null, "");

    boolean isEmpty() {
        return !loading && upcoming.isEmpty() && past.isEmpty();
    }
}
