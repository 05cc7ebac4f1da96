package org.hingewise.domain.analysis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.returning.StageLimit;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.jspecify.annotations.Nullable;

/** What was lifted before an episode, and how much of it a stage of the way back leaves open. */
final class ReturnLoads {
    /** Sessions this long before the episode say what the load was (decision). */
    static final int WEEKS_BEFORE = 52;

    private static final double HOURS_A_DAY = 24;

    private ReturnLoads() {}

    /** The limit the gate asks. */
    static StageLimit limit(ClientRecord record, ReturnPlan plan, MovementLibrary library, Moment now) {
        Map<String, Mass> most = new HashMap<>();
        if (plan.stage().compareTo(Stage.LIGHT) >= 0) {
            for (Movement movement : library.visible()) {
                Mass limit = most(record, plan, movement, now);
                if (limit != null) {
                    most.put(movement.id(), limit);
                }
            }
        }
        return new StageLimit(plan.stage(), plan.since().date(), most);
    }

    /** The heaviest load of a movement before the episode; empty when none is known. */
    static Optional<Mass> previous(ClientRecord record, ReturnPlan plan, String movement) {
        Moment episode = plan.episodeFrom();
        return heaviest(
                record.sessions().stream()
                        .filter(s -> s.isEnded() && s.when().isBefore(episode))
                        .filter(s -> episode.hoursSince(s.when()) <= WEEKS_BEFORE * 7 * HOURS_A_DAY),
                movement);
    }

    /** Sessions that ended in the stage that holds. */
    static List<Session> inStage(ClientRecord record, ReturnPlan plan) {
        return record.sessions().stream()
                .filter(s -> s.isEnded() && s.when().isAfter(plan.since()))
                .toList();
    }

    /** The heaviest working set of a movement in some sessions. */
    static Optional<Mass> heaviest(Stream<Session> sessions, String movement) {
        return sessions.flatMap(s -> s.assignments().stream())
                .filter(a -> a.movement().equals(movement))
                .flatMap(ReturnLoads::loads)
                .max(Comparator.naturalOrder());
    }

    private static Stream<Mass> loads(Assignment assignment) {
        return assignment.done().stream()
                .filter(set -> !set.warmUp())
                .map(SetDone::load)
                .flatMap(Stream::ofNullable);
    }

    /**
     * Light work stays at 60 % of the load before. The barbell begins there, and follows what was lifted with a green next
     * morning, 5 % more after a week at it. The first swings are held to 12 kg until one session of them was followed by a
     * green morning.
     */
    private static @Nullable Mass most(ClientRecord record, ReturnPlan plan, Movement movement, Moment now) {
        Stage first = Stage.of(movement);
        if (plan.stage() == Stage.FULL) {
            boolean settled = green(record, plan).anyMatch(s -> s.assignments().stream()
                    .anyMatch(
                            a -> a.movement().equals(movement.id()) && !a.done().isEmpty()));
            return first == Stage.FULL && !settled ? StageLimit.FIRST_BALLISTIC : null;
        }
        Mass previous = previous(record, plan, movement.id()).orElse(null);
        if (previous == null || first.compareTo(Stage.LIGHT) < 0 || first.compareTo(plan.stage()) > 0) {
            return null;
        }
        Mass begin = previous.times(StageLimit.FIRST_PERCENT / 100.0);
        if (plan.stage() == Stage.LIGHT) {
            return begin;
        }
        Mass reached = heaviest(green(record, plan), movement.id()).orElse(begin);
        boolean settled = green(record, plan)
                .filter(s -> now.hoursSince(s.when()) >= StageLimit.RAISE_DAYS * HOURS_A_DAY)
                .anyMatch(s -> heaviest(Stream.of(s), movement.id())
                        .filter(load -> load.compareTo(reached) >= 0)
                        .isPresent());
        Mass next = settled ? reached.times(1 + StageLimit.RAISE_PERCENT / 100.0) : reached;
        return next.compareTo(begin) > 0 ? next : begin;
    }

    private static Stream<Session> green(ClientRecord record, ReturnPlan plan) {
        return inStage(record, plan).stream()
                .filter(s -> MorningCheck.after(record, s).equals(Optional.of(MorningCheck.GREEN)));
    }
}
