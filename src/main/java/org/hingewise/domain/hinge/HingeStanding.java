package org.hingewise.domain.hinge;

import java.util.List;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Which hinge level counts for a client now, and why (section F; all durations are decisions).
 *
 * <p>A level counts fully when two assessments at least 48 hours apart show it or a higher one. Seen once, it counts as
 * the level below, and at most one above what is confirmed: one level per session. An assessment that is not passed caps
 * at the level below the one it aimed at, at once.
 *
 * @param level what counts now; the gate asks for this
 * @param state why it is what it is
 * @param confirmed the part of {@code level} that two assessments showed; H0 when none
 * @param seenOnce the higher level that was shown once and waits for its second look; null when none does
 * @param confirmFrom the earliest moment a second look counts for {@code seenOnce}; null without one
 * @param lastChecked when the hinge was last assessed; null when it was not
 * @param countsUntil when {@code level} runs out if nothing else happens; null at H0
 * @param ended what ended the level that counted before; null unless the state is {@link State#ENDED}
 * @param askAgain whether the working load passed the tested load by more than 10 %, so the level should be tested again
 * @param practise at most two items to work on, most often missed first
 */
public record HingeStanding(
        HingeLevel level,
        State state,
        HingeLevel confirmed,
        @Nullable HingeLevel seenOnce,
        @Nullable Moment confirmFrom,
        @Nullable Moment lastChecked,
        @Nullable Moment countsUntil,
        @Nullable Ended ended,
        boolean askAgain,
        List<HingeItem> practise) {
    /** Whether and why a level counts. */
    public enum State {
        /** No assessment is known. */
        NOT_ASSESSED,
        /** A level counts, or an assessment was made and shows none yet. */
        CURRENT,
        /** Something ended it; see {@code ended}. */
        ENDED
    }

    /** Why a level stopped counting. */
    public enum EndReason {
        /** Eight weeks (H1, H2) or twelve (H3 to H5) without a new assessment. */
        TOO_LONG_AGO,
        /** More than three weeks without hinging. */
        OFF_HINGING,
        VERDICT,
        INJURY,
        FORM_FAULT
    }

    /**
     * The end of a level.
     *
     * @param level what counted until then
     */
    public record Ended(HingeLevel level, EndReason reason, Moment time) {}

    public HingeStanding {
        practise = List.copyOf(practise);
    }

    /** A level somebody else vouches for, as commands give it: counts as it is; H0 means not assessed. */
    public static HingeStanding given(HingeLevel level) {
        return new HingeStanding(
                level,
                level == HingeLevel.H0 ? State.NOT_ASSESSED : State.CURRENT,
                level,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of());
    }

    /**
     * What counts at a moment.
     *
     * @param assessments the client's, in any order; later ones than {@code now} are left out
     * @param events sessions with hinging, verdicts, injuries and form faults, in any order
     */
    public static HingeStanding of(List<HingeAssessment> assessments, List<HingeEvent> events, Moment now) {
        return HingeHistory.of(assessments, events, now).standing();
    }
}
