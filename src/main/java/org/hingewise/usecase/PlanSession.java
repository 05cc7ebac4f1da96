package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Plans a session; every movement passes the gate, and what does not pass needs a swap or a written reason. */
public final class PlanSession {
    /** Longest plan kept (decision: more than any session holds). */
    public static final int MAX_MOVEMENTS = 40;

    private final Ledger ledger;
    private final ReadLibrary library;

    public PlanSession(Ledger ledger, ReadLibrary library) {
        this.ledger = ledger;
        this.library = library;
    }

    /**
     * What the plan holds.
     *
     * @param id null for a new session
     */
    public record Request(
            @Nullable Id<Session> id,
            Id<Client> client,
            Moment planned,
            Familiarity familiarity,
            List<Planned> movements,
            String note) {
        public Request {
            movements = List.copyOf(movements);
        }
    }

    /**
     * One planned movement.
     *
     * @param overrideReason why it is assigned although the gate says otherwise; empty when it is not
     * @param swappedFrom id of the movement it replaced; null when none
     */
    public record Planned(String movement, SetPlan plan, String overrideReason, @Nullable String swappedFrom) {}

    /**
     * The plan as the gate sees it.
     *
     * @param assignments one for each planned movement that is in the library, in order
     */
    public record Check(List<Problem> problems, List<Assignment> assignments) {}

    /** Checks a plan without saving it. Pure: safe to call while typing. */
    public static Check check(ClientRecord record, MovementLibrary library, Request r, Moment now) {
        Problems problems = new Problems();
        problems.text("note", r.note(), PersonalText.MAX_LENGTH);
        if (r.movements().size() > MAX_MOVEMENTS) {
            problems.add("movements", "too_many", Map.of("max", Integer.toString(MAX_MOVEMENTS)));
        }
        problems.required("movements", !r.movements().isEmpty());
        Optional<Session> before = record.session(r.id());
        if (before.filter(Session::isEnded).isPresent()) {
            problems.add("session", "already_ended");
        }
        GateContext context = record.gateContext(library, now);
        List<Assignment> assignments = new ArrayList<>();
        for (Planned planned : r.movements()) {
            Optional<Movement> movement = library.find(planned.movement());
            if (movement.isEmpty()) {
                problems.add("movements", "movement_gone", Map.of("movement", planned.movement()));
            } else {
                assignments.add(assign(record, context, library, movement.get(), planned, now, problems));
            }
        }
        return new Check(problems.list(), List.copyOf(assignments));
    }

    /** Saves, or tells everything that is wrong. The gate is asked again at this moment. */
    public Result<Session> handle(Request r) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Optional<ClientRecord> record = ReadClient.in(entry.records(), r.client());
            if (record.isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Agreement.require(entry.records(), r.client());
            Check check = check(record.get(), library.in(entry.records()), r, now);
            if (!check.problems().isEmpty()) {
                return new Result.Refused<>(check.problems());
            }
            Session before = record.get().session(r.id()).orElse(null);
            Session session = new Session(
                    before == null ? Id.random() : before.id(),
                    r.client(),
                    r.planned(),
                    before == null ? null : before.started(),
                    null,
                    r.familiarity(),
                    null,
                    EndSession.loadedBack(check.assignments(), library.in(entry.records())),
                    check.assignments(),
                    PersonalText.of(r.note().strip()));
            entry.save(Store.Records::sessions, session.id(), session);
            entry.happened(
                    r.client(),
                    before == null ? Kind.SESSION_PLANNED : Kind.SESSION_CHANGED,
                    session.id(),
                    Map.of("name", EndSession.mainMovement(session)));
            for (Assignment a : session.assignments()) {
                if (isNew(before, a)) {
                    tellOverride(entry, session, a);
                }
            }
            return new Result.Saved<>(session);
        });
    }

    /** Notes on the timeline that a movement was assigned against the gate, and why; nothing when it was not. */
    static void tellOverride(Ledger.Entry entry, Session session, Assignment a) {
        if (a.decision() == Assignment.Decision.OVERRIDDEN) {
            entry.happened(
                    session.client(),
                    Kind.MOVEMENT_ASSIGNED_ANYWAY,
                    session.id(),
                    Map.of(
                            "movement", a.movementName(),
                            "gate", a.gate().gate().name(),
                            "reason", a.overrideReason().value()));
        }
    }

    static Assignment assign(
            ClientRecord record,
            GateContext context,
            MovementLibrary library,
            Movement movement,
            Planned planned,
            Moment now,
            Problems problems) {
        GateAnswer answer = record.gate(context, library, movement, planned.plan(), now);
        boolean against = isAgainst(answer, planned.plan());
        Map<String, String> about = Map.of("movement", movement.name());
        PersonalText reason = problems.text("overrideReason", planned.overrideReason(), PersonalText.MAX_LENGTH);
        if (against && !answer.overridable()) {
            problems.add("movements", "not_overridable", about);
        } else if (against && reason.isEmpty()) {
            problems.add("movements", "needs_decision", about);
        }
        Assignment.Decision decision = against
                ? Assignment.Decision.OVERRIDDEN
                : planned.swappedFrom() != null ? Assignment.Decision.SWAPPED : Assignment.Decision.AS_ADVISED;
        return new Assignment(
                movement.id(),
                movement.name(),
                planned.plan(),
                answer,
                decision,
                against ? reason : PersonalText.EMPTY,
                planned.swappedFrom(),
                List.of(),
                null,
                false,
                false);
    }

    /** As {@link Assignment#isAgainst}. */
    public static boolean isAgainst(GateAnswer answer, SetPlan plan) {
        return Assignment.isAgainst(answer, plan);
    }

    private static boolean isNew(@Nullable Session before, Assignment a) {
        return before == null
                || before.assignments().stream()
                        .noneMatch(b -> b.movement().equals(a.movement())
                                && b.decision() == a.decision()
                                && b.overrideReason().equals(a.overrideReason()));
    }
}
