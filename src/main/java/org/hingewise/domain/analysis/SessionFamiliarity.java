package org.hingewise.domain.analysis;

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
 * A first guess at how unfamiliar a planned session is (C3); the coach decides. Unfamiliar and very hard is never
 * guessed, because a wider band would call more soreness usual.
 */
public final class SessionFamiliarity {
    /** A movement done within so many weeks is familiar: the lower end of the repeated-bout effect is 4 to 8 (C5). */
    static final int WEEKS = 8;

    /** A load above this multiple of the heaviest of those weeks is a clear step up (decision, as in section F). */
    static final double STEP = 1.10;

    private static final double HOURS_A_WEEK = 7 * 24;

    private SessionFamiliarity() {}

    /**
     * Familiar when every movement was done lately at about this load; otherwise a new step.
     *
     * @param planned movement ids with their plans
     */
    public static Familiarity guess(ClientRecord record, List<Map.Entry<String, SetPlan>> planned, Moment now) {
        boolean known = !planned.isEmpty()
                && planned.stream()
                        .allMatch(p -> isKnown(record, p.getKey(), p.getValue().load(), now));
        return known ? Familiarity.FAMILIAR : Familiarity.NEW_STEP;
    }

    private static boolean isKnown(ClientRecord record, String movement, @Nullable Mass load, Moment now) {
        List<Assignment> lately = record.sessions().stream()
                .filter(Session::isEnded)
                .filter(s -> now.hoursSince(s.when()) <= WEEKS * HOURS_A_WEEK)
                .flatMap(s -> s.assignments().stream())
                .filter(a -> a.movement().equals(movement) && !a.done().isEmpty())
                .toList();
        Optional<Mass> heaviest = lately.stream()
                .flatMap(a -> a.done().stream())
                .map(SetDone::load)
                .flatMap(Stream::ofNullable)
                .max(Mass::compareTo);
        boolean stepUp = load != null
                && load.milligrams() > heaviest.map(Mass::milligrams).orElse(0L) * STEP;
        return !lately.isEmpty() && !stepUp;
    }
}
