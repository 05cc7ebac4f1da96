package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts a movement into a session that runs, at its end or in place of another. It passes the gate as in a plan: what does
 * not pass needs a written reason, and some of it none can give.
 */
public final class PutMovement {
    private final Ledger ledger;
    private final ReadLibrary library;

    public PutMovement(Ledger ledger, ReadLibrary library) {
        this.ledger = ledger;
        this.library = library;
    }

    /**
     * What goes where.
     *
     * @param insteadOf the movement it replaces; null when it comes last
     * @param overrideReason why it is assigned although the gate says otherwise; empty when it is not
     */
    public record Request(
            Id<Session> session,
            @Nullable MovementAt insteadOf,
            String movement,
            SetPlan plan,
            String overrideReason) {}

    /**
     * Saves, or tells everything that is wrong. A movement of which sets were done stays, with its sets, before the one
     * that replaces it; one of which none was done gives up its place.
     */
    public Result<Session> handle(Request r) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Session before = entry.records().sessions().find(r.session()).orElse(null);
            Problem closed = LiveChange.isClosed(before);
            if (before == null || closed != null) {
                return new Result.Refused<>(List.of(closed == null ? Problem.of("session", "not_found") : closed));
            }
            Agreement.require(entry.records(), before.client());
            if (r.insteadOf() != null && !LiveChange.isThere(before, r.insteadOf())) {
                return new Result.Refused<>(List.of(Problem.of("session", "changed_meanwhile")));
            }
            Problems problems = new Problems();
            Optional<Assignment> fresh = assigned(entry.records(), before, r, now, problems);
            if (fresh.isEmpty() || !problems.none()) {
                return new Result.Refused<>(problems.list());
            }
            Session after = LiveChange.running(before, now).withAssignments(placed(before, r.insteadOf(), fresh.get()));
            Kind kind = r.insteadOf() == null ? Kind.MOVEMENT_ADDED : Kind.MOVEMENT_SWAPPED;
            LiveChange.save(entry, after, kind, fresh.get().movementName(), replaced(before, r.insteadOf()));
            PlanSession.tellOverride(entry, after, fresh.get());
            return new Result.Saved<>(after);
        });
    }

    private Optional<Assignment> assigned(
            Store.Records records, Session session, Request r, Moment now, Problems problems) {
        ClientRecord record = ReadClient.in(records, session.client()).orElse(null);
        MovementLibrary movements = library.in(records);
        Movement movement = movements.find(r.movement()).orElse(null);
        if (session.assignments().size() >= PlanSession.MAX_MOVEMENTS) {
            problems.add("movements", "too_many", Map.of("max", Integer.toString(PlanSession.MAX_MOVEMENTS)));
        }
        if (record == null || movement == null) {
            problems.add("movements", "movement_gone", Map.of("movement", r.movement()));
            return Optional.empty();
        }
        String from = r.insteadOf() == null ? null : r.insteadOf().movement();
        return Optional.of(PlanSession.assign(
                record,
                record.gateContext(movements, now),
                movements,
                movement,
                new PlanSession.Planned(movement.id(), r.plan(), r.overrideReason(), from),
                now,
                problems));
    }

    private static List<Assignment> placed(Session session, @Nullable MovementAt insteadOf, Assignment fresh) {
        List<Assignment> all = new ArrayList<>(session.assignments());
        if (insteadOf == null) {
            all.add(fresh);
        } else if (all.get(insteadOf.position()).isUntouched()) {
            all.set(insteadOf.position(), fresh);
        } else {
            all.add(insteadOf.position() + 1, fresh);
        }
        return all;
    }

    private static Map<String, String> replaced(Session session, @Nullable MovementAt insteadOf) {
        return insteadOf == null
                ? Map.of()
                : Map.of(
                        "before",
                        session.assignments().get(insteadOf.position()).movementName());
    }
}
