package org.hingewise.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.NextStep;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.jspecify.annotations.Nullable;

/** What to do next for a client, in a sentence each. */
public final class NextStepTexts {
    private NextStepTexts() {}

    /** A step as a sentence with its dates; what is asked again is named by whoever knows the questions. */
    public static String sentence(NextStep step, LocalDate today) {
        String key = "next." + step.kind().name().toLowerCase(Locale.ROOT);
        return switch (step.kind()) {
            case CHECK_IN_DUE -> Texts.get(key, hours(step));
            case CHECK_IN_NEXT -> Texts.get(key, hours(step), moment(step.when(), today));
            case RECHECK_BY, LOOK_AGAIN_FROM -> Texts.get(key, moment(step.when(), today), level(step.level()));
            case SWAP_PLANNED -> Texts.get(key, names(step.movements()), day(step.day(), today));
            case CLEARANCE_NEEDED -> Texts.get(key, injury(step.injury()));
            case CLEARANCE_ENDED, CLEARANCE_ENDS -> Texts.get(key, injury(step.injury()), day(step.day(), today));
            case LOOK_AGAIN, TEST_HEAVIER, CHECK_HINGE_AGAIN -> Texts.get(key, level(step.level()));
            case HINGE_ENDS ->
                Texts.get(
                        key,
                        level(step.level()),
                        day(step.when() == null ? null : step.when().date(), today));
            case CLINICIAN_NOW,
                    CLINICIAN,
                    ASK_OPEN_QUESTIONS,
                    RECHECK_DUE,
                    FINISH_SESSION,
                    CONSENT_WITHDRAWN,
                    ASK_CONSENT,
                    ASK_HISTORY,
                    CHECK_HINGE,
                    PLAN_SESSION -> Texts.get(key);
        };
    }

    private static String names(List<String> movements) {
        return switch (movements.size()) {
            case 0 -> "";
            case 1 -> movements.get(0);
            case 2 -> Texts.get("next.names.two", movements.get(0), movements.get(1));
            default -> Texts.get("next.names.more", movements.get(0), movements.size() - 1);
        };
    }

    private static String hours(NextStep step) {
        return Times.hours(step.hours());
    }

    private static String moment(@Nullable Moment when, LocalDate today) {
        return when == null ? "" : Times.dayAndClock(when, today);
    }

    private static String day(@Nullable LocalDate day, LocalDate today) {
        return day == null ? "" : Times.day(day, today);
    }

    private static String injury(@Nullable InjuryType type) {
        return type == null ? "" : Words.injury(type);
    }

    private static String level(@Nullable HingeLevel level) {
        return level == null ? "" : HingeTexts.code(level);
    }
}
