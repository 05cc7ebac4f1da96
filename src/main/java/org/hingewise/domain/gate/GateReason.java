package org.hingewise.domain.gate;

import java.util.Map;

/**
 * Why the gate answered as it did.
 *
 * @param code what kind of reason; picks the sentence
 * @param numbers values the sentence shows, by name (dates as ISO text)
 */
public record GateReason(Code code, Map<String, String> numbers) {
    public GateReason {
        numbers = Map.copyOf(numbers);
    }

    /** Kinds of reason. */
    public enum Code {
        /** An open verdict of level 2 or 3 holds all back loading. */
        OPEN_VERDICT,
        /** SPL, PD, PF or OF without a recorded clearance. */
        NO_CLEARANCE,
        /** The clearance has run out. */
        CLEARANCE_EXPIRED,
        /** A clinician's limit is lower than the load asked for. */
        CLEARANCE_LIMIT,
        /** Hinge level below what the movement needs (S50). */
        HINGE_LEVEL,
        /** Hinge not assessed, or no longer counting. */
        HINGE_NOT_ASSESSED,
        /** What the movement asks of the back meets a past episode (score of section E). */
        HISTORY_SCORE,
        /** Held back by its own default with a prior injury (for example "hold until level 5"). */
        PRIOR_INJURY_HOLD,
        /** Belongs to a later stage of the way back. */
        RETURN_STAGE,
        /** The stage of the way back limits load and effort. */
        RETURN_LOAD,
        /** Form-adjustment reminder after any back injury (S56, S57). */
        REMINDER,
        /** Nobody has asked this client about past back injuries yet. */
        HISTORY_NOT_ASKED,
        /** Consent to keep health notes was withdrawn. */
        CONSENT_WITHDRAWN
    }
}
