package org.hingewise.domain.load;

/**
 * Effort of a set on 0–10 by repetitions in reserve: 10 = none left, 8 = two left [Helms16]. Our own words; not the Borg
 * scale.
 */
public final class Effort {
    /** Below this a stated effort is not to be trusted: people misjudge by more than two repetitions [Hackett17]. */
    public static final double TRUSTED_FROM = 5;

    private Effort() {}

    /**
     * Effort for repetitions left in reserve.
     *
     * @throws IllegalArgumentException outside 0 to 9 left
     */
    public static double ofRepsInReserve(double left) {
        if (!(left >= 0 && left <= 9)) {
            throw new IllegalArgumentException("repetitions in reserve outside 0 to 9");
        }
        return 10 - left;
    }

    /**
     * Repetitions left in reserve at an effort.
     *
     * @throws IllegalArgumentException outside 1 to 10
     */
    public static double repsInReserve(double rpe) {
        if (!(rpe >= 1 && rpe <= 10)) {
            throw new IllegalArgumentException("effort outside 1 to 10");
        }
        return 10 - rpe;
    }

    public static boolean isTrusted(double rpe) {
        return rpe >= TRUSTED_FROM;
    }
}
