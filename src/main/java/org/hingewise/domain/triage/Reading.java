package org.hingewise.domain.triage;

import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;

/**
 * An earlier score, dated by the session.
 *
 * @param hour hours since the session ended; negative when it was taken before
 * @param distribution where it was felt; null when not asked
 */
public record Reading(double hour, Nrs nrs, @Nullable Distribution distribution) {
    public Reading {
        if (!Double.isFinite(hour)) {
            throw new IllegalArgumentException("hour is not a number");
        }
    }

    /** A reading of which only the score is known. */
    public static Reading of(double hour, int nrs) {
        return new Reading(hour, new Nrs(nrs), null);
    }
}
