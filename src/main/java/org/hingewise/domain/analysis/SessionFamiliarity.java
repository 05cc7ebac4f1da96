package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.jspecify.annotations.Nullable;

/**
 * A first guess at how unfamiliar a session is (C3); the coach decides. Unfamiliar and very hard is never guessed, because
 * a wider band would call more soreness usual.
 */
public final class SessionFamiliarity {
    /** A movement done within so many weeks is familiar: the lower end of the repeated-bout effect is 4 to 8 (C5). */
    static final int WEEKS = 8;

    /** A load above this multiple of the heaviest of those weeks is a clear step up (decision, as in section F). */
    static final double STEP = 1.10;

    /** So many weeks without training are a layoff, after which volume and intensity start lower [Caterisano19]. */
    static final int LAYOFF_WEEKS = 2;

    private static final double HOURS_A_WEEK = 7 * 24;

    private SessionFamiliarity() {}

    /** Why a session is a new step. */
    public enum Cause {
        NEW_MOVEMENT,
        LOAD_STEP,
        LAYOFF
    }

    /**
     * A reason.
     *
     * @param movement name of the movement it is about; empty for a layoff
     * @param weeks weeks without training, for a layoff; else 0
     */
    public record Because(Cause cause, String movement, int weeks) {}

    /**
     * What a session that was done is suggested to be.
     *
     * @param reasons why it is a new step, in the session's order; empty when it is familiar or nothing was done
     */
    public record Suggestion(Familiarity familiarity, List<Because> reasons) {
        public Suggestion {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Familiar when every movement was done lately at about this load; otherwise a new step.
     *
     * @param planned movement ids with their plans
     */
    public static Familiarity guess(ClientRecord record, List<Map.Entry<String, SetPlan>> planned, Moment now) {
        boolean known = !planned.isEmpty()
                && planned.stream().allMatch(p -> cause(
                                record.sessions(), p.getKey(), p.getValue().load(), now)
                        .isEmpty());
        return known ? Familiarity.FAMILIAR : Familiarity.NEW_STEP;
    }

    /**
     * What a session was, by the sets done in it: a new step after a layoff, with a movement that was not done lately, or
     * with a clear step in load. Nothing done is a new step for want of knowledge.
     */
    public static Suggestion ofDone(ClientRecord record, Session session, Moment now) {
        List<Session> before = record.sessions().stream()
                .filter(s -> s.isEnded() && !s.id().equals(session.id()))
                .toList();
        List<Assignment> done = session.assignments().stream()
                .filter(a -> !a.workSets().isEmpty())
                .toList();
        List<Because> reasons = new ArrayList<>();
        layoff(before, now).ifPresent(weeks -> reasons.add(new Because(Cause.LAYOFF, "", weeks)));
        for (Assignment a : done) {
            cause(before, a.movement(), a.heaviestLoad(), now)
                    .ifPresent(c -> reasons.add(new Because(c, a.movementName(), 0)));
        }
        boolean familiar = !done.isEmpty() && reasons.isEmpty();
        return new Suggestion(
                familiar ? Familiarity.FAMILIAR : Familiarity.NEW_STEP, done.isEmpty() ? List.of() : reasons);
    }

    private static Optional<Integer> layoff(List<Session> before, Moment now) {
        return before.stream()
                .map(Session::when)
                .filter(when -> !when.isAfter(now))
                .max(Moment::compareTo)
                .map(last -> (int) Math.floor(now.hoursSince(last) / HOURS_A_WEEK))
                .filter(weeks -> weeks >= LAYOFF_WEEKS);
    }

    private static Optional<Cause> cause(List<Session> before, String movement, @Nullable Mass load, Moment now) {
        List<Assignment> lately = before.stream()
                .filter(Session::isEnded)
                .filter(s -> now.hoursSince(s.when()) <= WEEKS * HOURS_A_WEEK)
                .flatMap(s -> s.assignments().stream())
                .filter(a -> a.movement().equals(movement) && !a.workSets().isEmpty())
                .toList();
        if (lately.isEmpty()) {
            return Optional.of(Cause.NEW_MOVEMENT);
        }
        Optional<Mass> heaviest = lately.stream()
                .flatMap(a -> a.workSets().stream())
                .map(SetDone::load)
                .flatMap(Stream::ofNullable)
                .max(Mass::compareTo);
        boolean stepUp = load != null
                && load.milligrams() > heaviest.map(Mass::milligrams).orElse(0L) * STEP;
        return stepUp ? Optional.of(Cause.LOAD_STEP) : Optional.empty();
    }
}
