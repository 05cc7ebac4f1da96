package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Question;
import org.hingewise.domain.triage.Reading;
import org.hingewise.domain.triage.Triage;
import org.hingewise.domain.triage.TriageInput;
import org.hingewise.domain.triage.Unknown;
import org.hingewise.domain.triage.Usual;
import org.hingewise.domain.triage.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VerdictTextsTest {
    private static final String START = "This is not a diagnosis.";
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);

    @BeforeEach
    void british() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private static TriageInput.Builder sore(double hours, int nrs) {
        return TriageInput.builder()
                .hours(hours)
                .nrs(new Nrs(nrs))
                .onset(Onset.GRADUAL)
                .distribution(Distribution.DIFFUSE)
                .symptoms(Set.of())
                .history(Set.of());
    }

    private static String advice(TriageInput.Builder input) {
        return VerdictTexts.advice(Triage.judge(input.build()));
    }

    @Test
    @DisplayName("S4 S5 S58 usual soreness is told as usual")
    void usualSorenessIsToldAsUsual() {
        assertThat(advice(sore(31, 3)))
                .isEqualTo(
                        START + " It has the marks of ordinary training soreness: slow to begin, spread across the low"
                                + " back, and there at the expected time. Keep moving, and log again tomorrow.");
        assertThat(advice(sore(31, 0)))
                .isEqualTo(START + " There is no soreness now. Keep moving, and log again tomorrow.");
        assertThat(advice(sore(31, 2).onset(null)))
                .contains("As far as it was told")
                .doesNotContain("slow to begin");
    }

    /** One digit on the board: nothing out of the ordinary, only not asked. */
    @Test
    void whatWasNotAskedIsSaidToBeThatAndIsAskedFor() {
        TriageInput.Builder digit = TriageInput.builder()
                .hours(24.0)
                .nrs(new Nrs(1))
                .onset(Onset.GRADUAL)
                .distribution(Distribution.DIFFUSE)
                .history(Set.of());
        assertThat(advice(digit))
                .startsWith(START + " Not everything was asked yet, so it is watched until it is.")
                .contains("the warning signs", "Please ask:")
                .doesNotContain("outside the usual");
    }

    @Test
    @DisplayName("S41 choose movements that feel comfortable")
    void watchingSaysWhyAndWhatToDo() {
        assertThat(advice(sore(31, 5)))
                .isEqualTo(START
                        + " This is a little outside the usual pattern. Soreness of 5 out of 10 is more than usual,"
                        + " even at 31 h, when it is often highest. Take it easy on the back for now, choose movements that"
                        + " feel comfortable, and log again within 24 hours.");
    }

    @Test
    @DisplayName("S38 S40 S42 S49 see a professional, do not guard, stay positive, keep moving")
    void aDoctorIsAdvisedCalmly() {
        assertThat(advice(sore(80, 5)))
                .startsWith(
                        START
                                + " This does not look like ordinary training soreness. Soreness of 5 out of 10 at 80 h is"
                                + " strong for a time when it is usually gone. Soreness of 5 out of 10 at 80 h has not clearly come"
                                + " down from its highest, 5. Do not load the back, and arrange to see a doctor or physiotherapist.")
                .contains("walking is usually fine", "no need to hold the back stiff")
                .endsWith("Most back problems settle well.");
    }

    @ParameterizedTest
    @EnumSource(
            value = HistoryFlag.class,
            names = {"CANCER_HISTORY", "OSTEOPOROSIS", "LONG_TERM_STEROIDS", "SPINE_SURGERY_WITHIN_12WK"})
    void boneSurgeryAndIllnessAreForToday(HistoryFlag flag) {
        assertThat(advice(sore(31, 3).distribution(Distribution.FOCAL).history(Set.of(flag))))
                .contains("contact them today");
    }

    @Test
    void weightLossIsForToday() {
        assertThat(advice(sore(31, 1).symptoms(Set.of(Symptom.UNEXPLAINED_WEIGHT_LOSS))))
                .contains("unexplained weight loss", "contact them today");
        assertThat(advice(sore(80, 5))).doesNotContain("today");
    }

    @Test
    @DisplayName("S27 S28 promptly seek help, even if it eases")
    void suddenLegWeaknessIsForTodayEvenIfItEases() {
        for (Symptom symptom : List.of(Symptom.LEG_WEAKNESS_SUDDEN, Symptom.CANNOT_WEIGHT_BEAR_ONE_LEG)) {
            assertThat(advice(sore(31, 1).symptoms(Set.of(symptom))))
                    .startsWith(START + " Stop. This needs medical help now. Reported: " + Words.symptom(symptom) + ".")
                    .contains("emergency number", "emergency department", "Do not wait for the app.")
                    .endsWith("promptly, today, even if it eases.");
        }
        assertThat(advice(sore(31, 1).symptoms(Set.of(Symptom.FEVER_OR_UNWELL))))
                .endsWith("Do not wait for the app.");
    }

    @Test
    void whatIsMissingIsAskedFor() {
        TriageInput.Builder nothing = TriageInput.builder();
        assertThat(advice(nothing))
                .contains("Not known yet: the score, the time since the session, the warning signs.")
                .endsWith(
                        "Please ask: how sore the back is, from 0 to 10; when the session ended; each warning sign, one"
                                + " by one.");
        TriageInput.Builder urgent = TriageInput.builder().symptoms(Set.of(Symptom.FOOT_DROP));
        assertThat(advice(urgent)).doesNotContain("Please ask");
    }

    @Test
    void numbersFollowTheLocale() {
        FiredRule own = new FiredRule("R1.5", Level.WATCH, "", "", Map.of("nrs", "5", "expected", "1.5"));
        assertThat(VerdictTexts.rule(own)).endsWith("about 1.5.");
        Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
        assertThat(VerdictTexts.rule(own)).endsWith("about 1,5.");
    }

    @ParameterizedTest
    @CsvSource({"4.2, only 4 h", "5.4, only 5 h", "5.5, only 6 h"})
    void hoursAreWholeInASentence(double hours, String words) {
        Verdict verdict = Triage.judge(sore(hours, 5).build());
        assertThat(VerdictTexts.rule(verdict.rules().get(0))).contains(words);
    }

    @Test
    void theTitleIsTheLevelsWord() {
        assertThat(VerdictTexts.title(Triage.judge(sore(31, 8).build()))).isEqualTo("See a doctor");
    }

    @ParameterizedTest
    @EnumSource(Question.class)
    void everyQuestionHasItsWords(Question question) {
        assertThat(VerdictTexts.question(question)).endsWith("?");
    }

    @ParameterizedTest
    @EnumSource(Unknown.class)
    void everyUnknownHasItsWords(Unknown unknown) {
        assertThat(VerdictTexts.unknown(unknown)).isNotBlank();
    }

    @Test
    void aRuleWithoutItsNumbersIsRefused() {
        FiredRule bare = new FiredRule("R2.1", Level.DOCTOR, "now", "", Map.of());
        assertThatThrownBy(() -> VerdictTexts.rule(bare)).isInstanceOf(MissingResourceException.class);
    }

    /** Seeded reports of every kind: each rule that fires has its sentence, with no placeholder left in it. */
    @Test
    void everyVerdictCanBeRead() {
        Random random = new Random(11);
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < 12_000; i++) {
            Verdict verdict = Triage.judge(any(random));
            String advice = VerdictTexts.advice(verdict);
            assertThat(advice).startsWith(START).doesNotContain("{", "}", "null", "  ");
            for (FiredRule rule : verdict.rules()) {
                seen.put(rule.id() + " " + rule.detail(), VerdictTexts.rule(rule));
            }
        }
        Set<String> written = TextKeysTest.keysOf("domain");
        long sentences = written.stream().filter(k -> k.startsWith("rule.")).count();
        assertThat(seen).hasSize((int) sentences);
        assertThat(seen.values()).allSatisfy(s -> assertThat(s).endsWith(".").doesNotContain("{", "}", "null"));
    }

    @Test
    @DisplayName("S33 the exact cause is hard to pin down, so no verdict names one")
    void noVerdictNamesACause() {
        Pattern cause = Pattern.compile(
                "\\b(disc|discs|disk|hernia\\w*|prolapse\\w*|strain\\w*|sprain\\w*|torn|tear|tore|inflam\\w*|arthritis|"
                        + "sciatica|facet\\w*|stenosis|pinched|caused?|diagnosed)\\b",
                Pattern.CASE_INSENSITIVE);
        Random random = new Random(33);
        for (int i = 0; i < 4_000; i++) {
            assertThat(VerdictTexts.advice(Triage.judge(any(random)))).doesNotContainPattern(cause);
        }
    }

    @Test
    @DisplayName("S39 beliefs affect how it settles, so every verdict below urgent says what one may still do")
    void everyVerdictBelowUrgentSaysWhatOneMayStillDo() {
        Map<Level, String> still = Map.of(
                Level.USUAL, "Keep moving",
                Level.WATCH, "choose movements that feel comfortable",
                Level.DOCTOR, "Most back problems settle well.");
        Random random = new Random(39);
        for (int i = 0; i < 4_000; i++) {
            Verdict verdict = Triage.judge(any(random));
            if (verdict.level() != Level.URGENT) {
                assertThat(VerdictTexts.advice(verdict)).contains(still.get(verdict.level()));
            }
        }
    }

    private static TriageInput any(Random random) {
        TriageInput.Builder b = TriageInput.builder();
        if (random.nextInt(6) > 0) {
            b.hours(random.nextInt(800) / 4.0);
        }
        if (random.nextInt(6) > 0) {
            b.nrs(new Nrs(random.nextInt(random.nextBoolean() ? 4 : 11)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            int score = random.nextInt(random.nextBoolean() ? 2 : 11);
            b.earlier(List.of(new Reading(
                    random.nextInt(200) - 10,
                    new Nrs(score),
                    random.nextBoolean() ? Distribution.values()[random.nextInt(3)] : null)));
        }
        if (random.nextInt(4) > 0) {
            Symptom one = Symptom.values()[random.nextInt(Symptom.values().length)];
            Symptom other = Symptom.values()[random.nextInt(Symptom.values().length)];
            b.symptoms(
                    random.nextBoolean()
                            ? Set.of()
                            : random.nextBoolean() ? Set.of(one) : new HashSet<>(List.of(one, other)));
        }
        b.history(
                random.nextBoolean()
                        ? Set.of()
                        : Set.of(HistoryFlag.values()[random.nextInt(HistoryFlag.values().length)]));
        if (random.nextBoolean()) {
            b.onset(Onset.values()[random.nextInt(3)]);
        }
        if (random.nextInt(4) > 0) {
            b.distribution(Distribution.values()[random.nextInt(3)]);
        }
        if (random.nextInt(4) == 0) {
            b.usual(new Usual(1.5, 2.5));
        }
        return b.painBeforeSession(random.nextInt(10) == 0).build();
    }
}
