package org.hingewise.domain.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hingewise.domain.soreness.Symptom;

/** A question to ask the client next. */
public enum Question {
    /** How sore, 0 to 10? */
    SCORE,
    /** When did the session end? */
    TIME,
    /** The signs that need help at once. */
    URGENT_SIGNS,
    /** The signs a doctor should see. */
    DOCTOR_SIGNS,
    /** Did it come slowly or at once? */
    ONSET,
    /** Across the low back, in one spot, or beyond? */
    DISTRIBUTION,
    /** Soreness in trained leg muscles is no spreading pain: on both sides, tender to press, above the knee, no tingling? */
    LEGS,
    /** Illness, bones, surgery. */
    HISTORY;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What to ask, most important first; nothing once an urgent sign is reported, because then there is no time to ask. */
    public static List<Question> next(TriageInput input) {
        Report report = new Report(input);
        List<Question> ask = new ArrayList<>();
        if (input.reported().stream().anyMatch(s -> s.kind() == Symptom.Kind.URGENT)) {
            return ask;
        }
        Set<Unknown> needed = report.needed();
        if (needed.contains(Unknown.SCORE)) {
            ask.add(SCORE);
        }
        if (needed.contains(Unknown.TIME)) {
            ask.add(TIME);
        }
        if (input.symptomsNotAsked().stream().anyMatch(s -> s.kind() == Symptom.Kind.URGENT)) {
            ask.add(URGENT_SIGNS);
        }
        if (input.symptomsNotAsked().stream()
                .anyMatch(s -> s.kind() != Symptom.Kind.URGENT && s.kind() != Symptom.Kind.NONE)) {
            ask.add(DOCTOR_SIGNS);
        }
        if (needed.contains(Unknown.ONSET)) {
            ask.add(ONSET);
        }
        if (needed.contains(Unknown.DISTRIBUTION)) {
            ask.add(DISTRIBUTION);
        }
        if (report.reports(Symptom.SPREADING_LEG) && !report.reports(Symptom.LEG_MUSCLE_SORENESS)) {
            ask.add(LEGS);
        }
        if (report.unknown().contains(Unknown.HISTORY)) {
            ask.add(HISTORY);
        }
        return ask;
    }
}
