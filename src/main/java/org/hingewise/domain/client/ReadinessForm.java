package org.hingewise.domain.client;

import org.hingewise.domain.PersonalDate;
import org.jspecify.annotations.Nullable;

/** Outcome of a readiness form that was filled in elsewhere (for example PAR-Q+); its text is not ours to ship. */
public record ReadinessForm(Outcome outcome, @Nullable PersonalDate date) {
    public static final ReadinessForm NOT_DONE = new ReadinessForm(Outcome.NOT_DONE, null);

    /** How the external form ended. */
    public enum Outcome {
        NOT_DONE,
        PASSED,
        REFERRED
    }
}
