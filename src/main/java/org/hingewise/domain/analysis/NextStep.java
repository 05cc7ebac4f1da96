package org.hingewise.domain.analysis;

import java.time.LocalDate;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.jspecify.annotations.Nullable;

/**
 * One thing a coach does next for a client.
 *
 * @param kind what to do; says which of the other values are there
 * @param hours hours after the session of a check-in; 0 for every other kind
 * @param when the moment it is due, or from which it counts; null when it is due now
 * @param day the last day of a clearance, or the day of a planned session; null for every other kind
 * @param movements names of planned movements, in the order of the plan; empty for every other kind
 * @param injury the episode a clearance is about; null for every other kind
 * @param level the hinge level it is about; null for every other kind
 */
public record NextStep(
        Kind kind,
        int hours,
        @Nullable Moment when,
        @Nullable LocalDate day,
        List<String> movements,
        @Nullable InjuryType injury,
        @Nullable HingeLevel level) {
    public NextStep {
        movements = List.copyOf(movements);
    }

    /** Kinds of step, the most pressing first. */
    public enum Kind {
        /** A verdict of level 3 stands: a clinician has to see the client at once. */
        CLINICIAN_NOW,
        /** A verdict of level 2 stands: a clinician has to see the client. */
        CLINICIAN,
        /** Warning signs the last report left open. */
        ASK_OPEN_QUESTIONS,
        /** A check-in after a session is due. */
        CHECK_IN_DUE,
        /** "Watch" asked for a new report within a day, and the day is over. */
        RECHECK_DUE,
        /** "Watch" asks for a new report within a day. */
        RECHECK_BY,
        /** A check-in after a session comes up. */
        CHECK_IN_NEXT,
        /** A session was started and not finished. */
        FINISH_SESSION,
        /** Planned movements of a session no longer pass the gate. */
        SWAP_PLANNED,
        /** An episode is loaded only after a clearance, and there is none. */
        CLEARANCE_NEEDED,
        /** The clearance of such an episode has run out. */
        CLEARANCE_ENDED,
        /** A clearance runs out soon. */
        CLEARANCE_ENDS,
        /** The agreement to keep health notes was taken back. */
        CONSENT_WITHDRAWN,
        /** Nobody has asked whether health notes may be kept. */
        ASK_CONSENT,
        /** Nobody has asked about past back injuries. */
        ASK_HISTORY,
        /** The hip hinge was never checked. */
        CHECK_HINGE,
        /** A level of the hip hinge stopped counting. */
        CHECK_HINGE_AGAIN,
        /** A second look would confirm a level now. */
        LOOK_AGAIN,
        /** A second look confirms a level from a moment on. */
        LOOK_AGAIN_FROM,
        /** The working load passed the tested one. */
        TEST_HEAVIER,
        /** A level of the hip hinge runs out soon. */
        HINGE_ENDS,
        /** Nothing is planned. */
        PLAN_SESSION
    }

    static NextStep of(Kind kind) {
        return new NextStep(kind, 0, null, null, List.of(), null, null);
    }

    static NextStep at(Kind kind, Moment when) {
        return new NextStep(kind, 0, when, null, List.of(), null, null);
    }

    static NextStep checkIn(Kind kind, int hours, @Nullable Moment when) {
        return new NextStep(kind, hours, when, null, List.of(), null, null);
    }

    static NextStep swap(List<String> movements, LocalDate session) {
        return new NextStep(Kind.SWAP_PLANNED, 0, null, session, movements, null, null);
    }

    static NextStep clearance(Kind kind, InjuryType injury, @Nullable LocalDate until) {
        return new NextStep(kind, 0, null, until, List.of(), injury, null);
    }

    static NextStep hinge(Kind kind, HingeLevel level, @Nullable Moment when) {
        return new NextStep(kind, 0, when, null, List.of(), null, level);
    }
}
