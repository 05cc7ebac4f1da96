package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Writes down what was done in a session and when it ended; from here the hours of soreness are counted. */
public final class EndSession {
    private final Ledger ledger;
    private final ReadLibrary library;

    public EndSession(Ledger ledger, ReadLibrary library) {
        this.ledger = ledger;
        this.library = library;
    }

    /**
     * What the form holds.
     *
     * @param id the planned session; null for one that was not planned
     * @param started null when not known
     * @param effort session effort 0–10, null when not asked
     * @param done what was done of each planned movement, in the plan's order; shorter lists leave the rest undone
     */
    public record Request(
            @Nullable Id<Session> id,
            Id<Client> client,
            @Nullable Moment started,
            Moment ended,
            Familiarity familiarity,
            @Nullable Integer effort,
            List<Done> done,
            String note) {
        public Request {
            done = List.copyOf(done);
        }
    }

    /**
     * One movement as done.
     *
     * @param pain worst back pain during it, 0–10, null when not asked
     * @param formBroke whether its form broke down
     */
    public record Done(List<SetDone> sets, @Nullable Integer pain, boolean formBroke) {
        public Done {
            sets = List.copyOf(sets);
        }
    }

    /** Saves, or tells everything that is wrong. */
    public Result<Session> handle(Request r) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        PersonalText note = check(r, now, problems);
        if (!problems.none()) {
            return new Result.Refused<>(problems.list());
        }
        return ledger.write(entry -> {
            Session before = r.id() == null
                    ? null
                    : entry.records().sessions().find(r.id()).orElse(null);
            if (r.id() != null && before == null) {
                return new Result.Refused<>(List.of(Problem.of("session", "not_found")));
            }
            if (entry.records().clients().find(r.client()).isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            List<Assignment> assignments = done(before == null ? List.of() : before.assignments(), r.done());
            Session ended = new Session(
                    before == null ? Id.random() : before.id(),
                    r.client(),
                    before == null ? null : before.planned(),
                    r.started(),
                    r.ended(),
                    r.familiarity(),
                    r.effort(),
                    loadedBack(assignments, library.in(entry.records())),
                    assignments,
                    note);
            entry.save(Store.Records::sessions, ended.id(), ended);
            entry.happened(ended.client(), Kind.SESSION_ENDED, ended.id(), Map.of("name", mainMovement(ended)));
            return new Result.Saved<>(ended);
        });
    }

    /** Takes a session out; entries counted from it keep their own end time. It can be undone. */
    public Result<Session> remove(Id<Session> id) {
        return ledger.write(entry -> {
            Session session = entry.records().sessions().find(id).orElse(null);
            if (session == null) {
                return new Result.Refused<>(List.of(Problem.of("session", "not_found")));
            }
            entry.remove(Store.Records::sessions, id);
            entry.happened(session.client(), Kind.SESSION_REMOVED, id, Map.of("name", mainMovement(session)));
            return new Result.Saved<>(session);
        });
    }

    private static PersonalText check(Request r, Moment now, Problems problems) {
        problems.notInFuture("ended", r.ended(), now);
        problems.notInFuture("started", r.started(), now);
        if (r.started() != null && r.ended().isBefore(r.started())) {
            problems.add("ended", "before_start");
        }
        problems.range("effort", r.effort(), 0, 10);
        r.done().forEach(d -> problems.range("pain", d.pain(), 0, 10));
        return problems.text("note", r.note(), PersonalText.MAX_LENGTH);
    }

    private static List<Assignment> done(List<Assignment> planned, List<Done> done) {
        List<Assignment> list = new ArrayList<>();
        for (int i = 0; i < planned.size(); i++) {
            Assignment a = planned.get(i);
            list.add(
                    i < done.size()
                            ? a.withDone(done.get(i).sets())
                                    .withPain(done.get(i).pain())
                                    .withFormBroke(done.get(i).formBroke())
                            : a);
        }
        return list;
    }

    /** Whether anything done loaded the back; a session without details counts as loading it (the careful reading). */
    static boolean loadedBack(List<Assignment> assignments, MovementLibrary library) {
        boolean anySets = assignments.stream().anyMatch(a -> !a.done().isEmpty());
        return assignments.isEmpty()
                || assignments.stream()
                        .filter(a -> !anySets || !a.done().isEmpty())
                        .anyMatch(a -> library.find(a.movement())
                                .map(Movement::loadsBack)
                                .orElse(true));
    }

    /** What the timeline calls a session, the same as on screen; empty when nothing was written down. */
    static String mainMovement(Session session) {
        return session.heaviest().map(Assignment::movementName).orElse("");
    }
}
