package org.hingewise.domain.returning;

import java.util.Locale;
import java.util.Map;

/**
 * One thing that has to be so before the next stage.
 *
 * @param numbers values its sentence shows, by name: {@code has} and {@code needs}; {@code has} is missing when not known
 */
public record Criterion(Code code, boolean met, Map<String, String> numbers) {
    public Criterion {
        numbers = Map.copyOf(numbers);
    }

    /** Kinds of criterion. */
    public enum Code {
        /** A clinician has seen the client since the episode, with a date. */
        CLINICIAN_SEEN,
        /** What the clinician allows is written down. */
        LIMITS_RECORDED,
        /** No verdict of level 2 or 3 stands open. */
        NO_OPEN_VERDICT,
        /** Daily life at 3 of 10 or less, no night waking, for 48 hours. */
        CALM,
        /** The doctor permits gentle core work (S43). */
        CORE_PERMITTED,
        /** Core sessions with pain of 2 or less and a green next morning. */
        CORE_SESSIONS,
        /** The third week has begun. */
        WEEK_THREE,
        /** A clearance holds. */
        CLEARED,
        /** The hinge level that counts. */
        HINGE,
        /** Bending at 2 of 10 or less. */
        BENDING,
        /** Green next mornings. */
        GREEN_CHECKS,
        /** Weeks without an amber report. */
        GREEN_WEEKS,
        /** Nine tenths of the load before the episode. */
        PREVIOUS_LOAD,
        /** A barbell movement was done. */
        BARBELL_STARTED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
