package org.hingewise.ui.client;

import org.hingewise.domain.analysis.NextStep;

/** Where a button of the overview leads. */
enum Way {
    LOG,
    CLEARANCE,
    HISTORY,
    HINGE,
    SESSIONS,
    PLAN,
    DECIDE;

    /** Where a step is done. */
    static Way of(NextStep.Kind kind) {
        return switch (kind) {
            case CLINICIAN_NOW, CLINICIAN -> CLEARANCE;
            case ASK_OPEN_QUESTIONS, CHECK_IN_DUE, RECHECK_DUE, RECHECK_BY, CHECK_IN_NEXT -> LOG;
            case FINISH_SESSION, SWAP_PLANNED -> SESSIONS;
            case CLEARANCE_NEEDED, CLEARANCE_ENDED, CLEARANCE_ENDS, ASK_CONSENT, ASK_HISTORY -> HISTORY;
            case CONSENT_WITHDRAWN -> DECIDE;
            case CHECK_HINGE, CHECK_HINGE_AGAIN, LOOK_AGAIN, LOOK_AGAIN_FROM, TEST_HEAVIER, HINGE_ENDS -> HINGE;
            case PLAN_SESSION -> PLAN;
        };
    }
}
