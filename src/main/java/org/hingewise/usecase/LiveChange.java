package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Changes a session while it runs, one transaction each. */
final class LiveChange {
    private LiveChange() {}

    /** A problem that keeps the change from being written; null when there is none. */
    static @Nullable Problem isClosed(@Nullable Session session) {
        if (session == null) {
            return Problem.of("session", "not_found");
        }
        return session.isEnded() ? Problem.of("session", "already_ended") : null;
    }

    /** The movement is still where it was seen. */
    static boolean isThere(Session session, MovementAt at) {
        return at.position() >= 0
                && at.position() < session.assignments().size()
                && session.assignments().get(at.position()).movement().equals(at.movement());
    }

    /** One that runs from now on, if it did not yet: what is written down of it proves that it has begun. */
    static Session running(Session session, Moment now) {
        return session.started() == null ? session.startedAt(now) : session;
    }

    /**
     * Writes what became of a movement.
     *
     * @param change the movement as it is from now on; the same one when there is nothing to write
     * @param details for the timeline, beside the movement's name
     */
    static Result<Session> movement(
            Ledger ledger,
            MovementAt at,
            Kind kind,
            Function<Assignment, Assignment> change,
            Map<String, String> details) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Session before = entry.records().sessions().find(at.session()).orElse(null);
            Problem closed = isClosed(before);
            if (before == null || closed != null) {
                return new Result.Refused<>(List.of(closed == null ? Problem.of("session", "not_found") : closed));
            }
            if (!isThere(before, at)) {
                return new Result.Refused<>(List.of(Problem.of("session", "changed_meanwhile")));
            }
            Assignment was = before.assignments().get(at.position());
            Assignment is = change.apply(was);
            if (is.equals(was)) {
                return new Result.Saved<>(before);
            }
            List<Assignment> all = new ArrayList<>(before.assignments());
            all.set(at.position(), is);
            Session after = running(before, now).withAssignments(all);
            save(entry, after, kind, is.movementName(), details);
            return new Result.Saved<>(after);
        });
    }

    static void save(Ledger.Entry entry, Session session, Kind kind, String movementName, Map<String, String> details) {
        Id<Session> id = session.id();
        Map<String, String> told = new java.util.HashMap<>(details);
        told.put("movement", movementName);
        entry.save(Store.Records::sessions, id, session);
        entry.happened(session.client(), kind, id, told);
    }
}
