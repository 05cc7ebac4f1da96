package org.hingewise.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.analysis.MorningCheck;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.returning.Criterion;
import org.hingewise.domain.returning.Ladder.Back;
import org.hingewise.domain.returning.ReturnPlan.Step;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/** The way back in words: stages, what they need, and what is proposed. */
public final class ReturnTexts {
    private static final Set<Criterion.Code> GREEN =
            Set.of(Criterion.Code.CORE_SESSIONS, Criterion.Code.GREEN_CHECKS, Criterion.Code.GREEN_WEEKS);

    private ReturnTexts() {}

    /** "Stage 3: bending comes back". */
    public static String stage(Stage stage) {
        return Texts.get("return.stage." + stage.code());
    }

    /** What is done in a stage. */
    public static String toDo(Stage stage) {
        return Texts.get("return.do." + stage.code());
    }

    /** What is needed: "3 green next mornings". */
    public static String criterion(Criterion criterion) {
        return Texts.get(key(criterion), criterion.numbers().getOrDefault("needs", ""));
    }

    /** How far it has come: "2 so far"; empty where there is nothing to count. */
    public static String standing(Criterion criterion) {
        String has = criterion.numbers().get("has");
        if (has != null) {
            return Texts.get(key(criterion) + ".has", has);
        }
        String unknown = key(criterion) + ".unknown";
        return Texts.has(unknown) ? Texts.get(unknown) : "";
    }

    /** Whether green next mornings are counted for it. */
    public static boolean isGreen(Criterion criterion) {
        return GREEN.contains(criterion.code());
    }

    /** What a green next morning is. */
    public static String green() {
        return Texts.get(
                "return.green",
                Integer.toString(MorningCheck.FROM),
                Integer.toString(MorningCheck.UNTIL),
                Integer.toString(PainLight.MOST_TO_GO),
                Words.level(Level.USUAL));
    }

    /**
     * Why a step back is suggested.
     *
     * @param highest the highest reading since the last step; null when there is none
     */
    public static String back(Back why, @Nullable Integer highest) {
        return Texts.get("return.suggest." + code(why), highest == null ? "–" : highest.toString());
    }

    /** What a step did: "up to stage 3". */
    public static String what(Step step) {
        return Texts.get(
                "return.step." + code(step.kind()),
                Integer.toString(step.stage().number()));
    }

    /** A step of the plan with its day and reason. */
    public static String step(Step step, LocalDate today) {
        String what = what(step);
        String day = Times.day(step.time().date(), today);
        return step.reason().isEmpty()
                ? Texts.get("return.step.line", day, what)
                : Texts.get("return.step.reason", day, what, step.reason().value());
    }

    /** A proposal as a sentence with its reason. */
    public static String nextLoad(String movement, NextLoad next, MassUnit unit) {
        String last = SetWords.load(next.last(), unit);
        Mass to = next.to();
        return switch (next.answer()) {
            case MORE ->
                Texts.get(
                        "return.next.more",
                        movement,
                        to == null ? last : SetWords.load(to, unit),
                        last,
                        SetWords.number(next.percent() / 10.0));
            case STEP_TOO_BIG ->
                Texts.get("return.next.step_too_big", movement, last, Integer.toString(next.mostPercent()));
            default -> Texts.get("return.next." + code(next.answer()), movement, last);
        };
    }

    /** The same in a few words, for a row. */
    public static String nextLoad(NextLoad next, MassUnit unit) {
        Mass to = next.to();
        return to == null
                ? Texts.get("return.row." + code(next.answer()))
                : Texts.get("return.row.more", SetWords.load(to, unit), SetWords.number(next.percent() / 10.0));
    }

    private static String key(Criterion criterion) {
        return "return.criterion." + criterion.code().code();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
