package org.hingewise.ui.client;

import org.hingewise.domain.timeline.TimelineEvent;

/** What an event of the timeline is about; the chips over the list filter by it. */
enum EventGroup {
    SORENESS,
    SESSIONS,
    HINGE,
    HISTORY,
    CLIENT,
    UNDONE;

    static EventGroup of(TimelineEvent.Kind kind) {
        return switch (kind) {
            case SORENESS_LOGGED, SORENESS_REMOVED, USUAL_LEFT_OUT, USUAL_TAKEN_IN, CHECK_INS_DISMISSED -> SORENESS;
            case SESSION_PLANNED,
                    SESSION_CHANGED,
                    SESSION_STARTED,
                    SET_DONE,
                    SET_CHANGED,
                    SET_REMOVED,
                    MOVEMENT_OBSERVED,
                    MOVEMENT_ADDED,
                    MOVEMENT_SWAPPED,
                    SESSION_ENDED,
                    SESSION_REMOVED,
                    MOVEMENT_ASSIGNED_ANYWAY,
                    MOVEMENT_CHANGED -> SESSIONS;
            case HINGE_ASSESSED -> HINGE;
            case INJURY_RECORDED, INJURY_CHANGED, INJURY_REMOVED, CLEARANCE_RECORDED, CLEARANCE_REMOVED -> HISTORY;
            case RETURN_OPENED,
                    RETURN_STEPPED_UP,
                    RETURN_STEPPED_BACK,
                    RETURN_STAYED,
                    RETURN_CORE_PERMITTED,
                    RETURN_CORE_NOT_PERMITTED,
                    RETURN_CLOSED -> HISTORY;
            case CLIENT_ADDED,
                    CLIENT_CHANGED,
                    CLIENT_ARCHIVED,
                    CLIENT_RESTORED,
                    CLIENT_REMOVED,
                    CLIENT_PUT_BACK,
                    RECORD_PUT_BACK,
                    CONSENT_WITHDRAWN,
                    ATTENTION_GIVEN,
                    RECORD_KEPT,
                    RECORD_BROUGHT_IN -> CLIENT;
            case UNDONE -> UNDONE;
        };
    }
}
