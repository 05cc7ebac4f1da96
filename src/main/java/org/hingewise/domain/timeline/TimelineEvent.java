package org.hingewise.domain.timeline;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/**
 * One thing that happened; appended, never changed or removed.
 *
 * @param seq order in which it was written, growing; 0 before it is stored
 * @param time when it was written
 * @param record id of the record it is about, as text; empty when none
 * @param details values its sentence shows, by name; sealed, because they tell of health
 */
public record TimelineEvent(
        long seq, Id<Client> client, Moment time, Kind kind, String record, Map<String, PersonalText> details) {
    public TimelineEvent {
        details = Map.copyOf(details);
    }

    /** Kinds of event. */
    public enum Kind {
        CLIENT_ADDED,
        CLIENT_CHANGED,
        CLIENT_ARCHIVED,
        CLIENT_RESTORED,
        /** Moved to the trash. */
        CLIENT_REMOVED,
        /** Put back from the trash. */
        CLIENT_PUT_BACK,
        /** Another record was put back from the trash. */
        RECORD_PUT_BACK,
        CONSENT_WITHDRAWN,
        INJURY_RECORDED,
        INJURY_CHANGED,
        INJURY_REMOVED,
        CLEARANCE_RECORDED,
        CLEARANCE_REMOVED,
        HINGE_ASSESSED,
        SESSION_PLANNED,
        SESSION_CHANGED,
        SESSION_STARTED,
        SET_DONE,
        SET_CHANGED,
        SET_REMOVED,
        /** Pain, a leg symptom or form that broke down, told while a movement was done. */
        MOVEMENT_OBSERVED,
        MOVEMENT_ADDED,
        MOVEMENT_SWAPPED,
        SESSION_ENDED,
        SESSION_REMOVED,
        MOVEMENT_ASSIGNED_ANYWAY,
        SORENESS_LOGGED,
        SORENESS_REMOVED,
        /** A session is no longer learnt from for the client's usual curve. */
        USUAL_LEFT_OUT,
        /** It is learnt from again. */
        USUAL_TAKEN_IN,
        RETURN_OPENED,
        RETURN_STEPPED_UP,
        RETURN_STEPPED_BACK,
        /** A step back was suggested and the coach stayed, with a reason. */
        RETURN_STAYED,
        RETURN_CORE_PERMITTED,
        RETURN_CORE_NOT_PERMITTED,
        RETURN_CLOSED,
        /** The movement library changed; names an undo step, is not on any client's timeline. */
        MOVEMENT_CHANGED,
        /** A line of the board was closed, with what was done about it. */
        ATTENTION_GIVEN,
        CHECK_INS_DISMISSED,
        /** The coach looked at a record nobody has written in for years, and keeps it. */
        RECORD_KEPT,
        /** The whole record came in from a file. */
        RECORD_BROUGHT_IN,
        UNDONE;

        private static final Set<Kind> NEEDS_NO_AGREEMENT = EnumSet.of(
                CLIENT_ADDED,
                CLIENT_CHANGED,
                CLIENT_ARCHIVED,
                CLIENT_RESTORED,
                CLIENT_REMOVED,
                CLIENT_PUT_BACK,
                RECORD_PUT_BACK,
                CONSENT_WITHDRAWN,
                INJURY_REMOVED,
                CLEARANCE_REMOVED,
                SESSION_REMOVED,
                SORENESS_REMOVED,
                MOVEMENT_CHANGED,
                RECORD_KEPT,
                RECORD_BROUGHT_IN,
                UNDONE);

        /**
         * Whether it writes down something new about a client's health, which ends when the client withdraws the
         * agreement. Only what is named here goes on: who the client is, taking things out, and what becomes of the record.
         */
        public boolean needsAgreement() {
            return !NEEDS_NO_AGREEMENT.contains(this);
        }
    }
}
