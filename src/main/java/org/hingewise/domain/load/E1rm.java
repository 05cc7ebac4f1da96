package org.hingewise.domain.load;

import java.util.Optional;
import org.hingewise.domain.Mass;

/**
 * Estimates of the one-repetition maximum; each is named where it is shown, and is an estimate within about 10 %
 * (section G). They tend to come out low for the deadlift.
 */
public enum E1rm {
    /** w × (1 + r / 30). */
    EPLEY {
        @Override
        double factor(int reps) {
            return 1 + reps / 30.0;
        }
    },
    /** w × 36 / (37 − r); equals Epley at ten repetitions. */
    BRZYCKI {
        @Override
        double factor(int reps) {
            return 36.0 / (37 - reps);
        }
    };

    /** Most repetitions an estimate is made from; above it is hidden (section G). */
    public static final int MAX_REPS = 10;

    abstract double factor(int reps);

    /** The estimate from one set; empty outside 1 to 10 repetitions, without load, or above the heaviest mass kept. */
    public Optional<Mass> of(Mass load, int reps) {
        if (reps < 1 || reps > MAX_REPS || load.milligrams() == 0) {
            return Optional.empty();
        }
        double exact = load.milligrams() * factor(reps);
        return exact > Mass.MAX_MILLIGRAMS ? Optional.empty() : Optional.of(new Mass(Math.round(exact)));
    }
}
