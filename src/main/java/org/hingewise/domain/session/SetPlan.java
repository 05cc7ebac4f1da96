package org.hingewise.domain.session;

import org.hingewise.domain.Mass;
import org.jspecify.annotations.Nullable;

/**
 * Planned sets of one movement.
 *
 * @param sets 1–50
 * @param amount reps, seconds or metres per set, 0–10,000
 * @param load null for bodyweight or not fixed yet
 * @param rpe planned effort 1–10, halves allowed; null when not fixed
 */
public record SetPlan(int sets, int amount, @Nullable Mass load, @Nullable Double rpe) {
    /** Most sets planned of one movement (decision: more than any session holds). */
    public static final int MAX_SETS = 50;

    /** Most reps, seconds or metres in one set (decision). */
    public static final int MAX_AMOUNT = 10_000;

    public SetPlan {
        if (sets < 1 || sets > MAX_SETS) {
            throw new IllegalArgumentException("sets outside 1 to " + MAX_SETS);
        }
        requireAmount(amount);
        requireRpe(rpe);
    }

    static void requireAmount(int amount) {
        if (amount < 0 || amount > MAX_AMOUNT) {
            throw new IllegalArgumentException("amount outside 0 to " + MAX_AMOUNT);
        }
    }

    static void requireRpe(@Nullable Double rpe) {
        if (rpe != null && !(rpe >= 1 && rpe <= 10)) {
            throw new IllegalArgumentException("effort outside 1 to 10");
        }
    }
}
