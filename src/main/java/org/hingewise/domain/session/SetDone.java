package org.hingewise.domain.session;

import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * One set as it was done.
 *
 * @param amount reps, seconds or metres, 0–10,000, by the movement's measure
 * @param load null for bodyweight
 * @param rpe effort 1–10, halves allowed; null when not asked
 */
public record SetDone(int amount, @Nullable Mass load, @Nullable Double rpe, boolean warmUp, Moment time) {
    public SetDone {
        SetPlan.requireAmount(amount);
        SetPlan.requireRpe(rpe);
    }
}
