package org.hingewise.domain.analysis;

import java.util.Comparator;
import java.util.Optional;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.load.E1rm;
import org.hingewise.domain.load.Effort;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;

/** What a client can lift, estimated from sets that were done. */
public final class Strength {
    /** Sets older than this no longer tell what somebody can lift (decision: the longest a hinge level counts). */
    static final int WEEKS = 12;

    /** The formula where one has to be chosen: Brzycki, which stays below Epley under ten repetitions (decision). */
    static final E1rm FORMULA = E1rm.BRZYCKI;

    private Strength() {}

    static Optional<Mass> e1rm(ClientRecord record, String movement, Moment now) {
        return record.sessions().stream()
                .filter(s -> isRecent(s, now))
                .flatMap(s -> s.assignments().stream())
                .filter(a -> a.movement().equals(movement))
                .flatMap(a -> a.done().stream())
                .filter(set -> !set.warmUp())
                .flatMap(set -> estimate(set).stream())
                .max(Comparator.naturalOrder());
    }

    /** The one-repetition maximum a set lets one estimate, within about 10 % (section G); empty when it allows none. */
    public static Optional<Mass> estimate(SetDone set) {
        return set.load() == null ? Optional.empty() : FORMULA.of(set.load(), repsToFailure(set));
    }

    /**
     * Repetitions done and left in reserve together, since the formulas ask for all that could be done (decision). A set
     * far from failure then has too many of them and gives no estimate, rather than one that is far too low.
     */
    private static int repsToFailure(SetDone set) {
        Double rpe = set.rpe();
        return set.amount() + (rpe == null ? 0 : (int) Math.round(Effort.repsInReserve(rpe)));
    }

    private static boolean isRecent(Session s, Moment now) {
        Moment ended = s.ended();
        return ended != null && !ended.isAfter(now) && now.hoursSince(ended) <= WEEKS * 7 * 24.0;
    }
}
