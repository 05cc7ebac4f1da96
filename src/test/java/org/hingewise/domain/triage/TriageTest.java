package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.soreness.UsualCurve;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nrs=0",
                "h=0 nrs=3",
                "h=5.9 nrs=3",
                "h=6 nrs=4",
                "h=24 nrs=4 earlier=8:1",
                "h=48 nrs=4 earlier=8:1,24:4",
                "h=48.1 nrs=3 earlier=24:4",
                "h=71.9 nrs=3 earlier=24:4",
                "h=72 nrs=0 earlier=24:4",
                "h=300 nrs=0 earlier=24:4",
                "sym=tightness,general_ache,mild_stiffness,leg_muscle_soreness,poor_sleep,high_stress",
                "nrs=2 on=- at=-",
                "nrs=3 at=-",
                "hist=-",
                "nrs=2 hist=previous_back_injury"
            })
    void withoutAnyConcernR0AloneHolds(String line) {
        assertThat(Told.fired(line)).containsExactly("R0");
        assertThat(Told.level(line)).isZero();
    }

    @ParameterizedTest(name = "{0}: level {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "h=5.9 nrs=4 | 1",
                "h=6 nrs=4 | 0",
                "h=48 nrs=4 | 0",
                "h=48.1 nrs=4 | 1",
                "h=71.9 nrs=4 | 1",
                "h=72 nrs=4 | 2",
                "h=72 nrs=1 | 1",
                "h=96 nrs=2 earlier=24:3,90:2 | 1",
                "h=96.1 nrs=2 earlier=24:3,90:2 | 2",
                "h=96 nrs=3 earlier=24:6 | 1",
                "h=96.1 nrs=3 earlier=24:6 | 2",
                "h=168 nrs=1 earlier=24:6 | 1",
                "h=168.1 nrs=1 earlier=24:6 | 2"
            })
    void boundariesBelongToTheirWindow(String line, int level) {
        assertThat(Told.level(line)).isEqualTo(level);
    }

    @Test
    void theHighestLevelWinsAndEveryRuleIsTold() {
        Verdict verdict = Told.verdict("h=80 nrs=8 at=focal on=sudden_during sym=foot_drop,night_waking"
                + " hist=previous_back_injury,cancer_history");
        assertThat(verdict.level()).isEqualTo(Level.URGENT);
        assertThat(verdict.rules().stream().map(FiredRule::id))
                .containsExactly("R3.7", "R2.1", "R2.2", "R2.3", "R2.4", "R2.5", "R2.7", "R2.11", "R1.4");
    }

    @Test
    void aSymptomBeatsALowScore() {
        assertThat(Told.level("nrs=0 sym=numbness_one_leg")).isEqualTo(2);
        assertThat(Told.level("nrs=0 sym=saddle_numbness")).isEqualTo(3);
    }

    @Test
    void ofTwoScoresForOneHourTheHigherCounts() {
        assertThat(Told.level("h=80 nrs=1 earlier=80:4")).isEqualTo(2);
        assertThat(Told.level("h=80 nrs=4 earlier=80:1")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nrs=-", "h=-", "sym=-", "nrs=- h=- sym=- on=- at=- hist=-", "nrs=3 on=-", "nrs=4 at=-"})
    void whatIsMissingIsLevelOneAtLeast(String line) {
        assertThat(Told.level(line)).isEqualTo(1);
    }

    @Test
    void whatIsNotKnownIsNamed() {
        assertThat(Told.unknown("nrs=- h=- sym=- on=- at=- hist=-")).containsExactlyInAnyOrder(Unknown.values());
        assertThat(Told.unknown("")).isEmpty();
        assertThat(Told.unknown("nrs=1 on=-")).containsExactly(Unknown.ONSET);
        assertThat(Triage.judge(TriageInput.builder().build()).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void questionsThatHaveNoEffectNeedNotBeAsked() {
        TriageInput input = TriageInput.builder()
                .hours(31.0)
                .nrs(new Nrs(2))
                .symptoms(Set.of(), Set.of(Symptom.TIGHTNESS, Symptom.HIGH_STRESS))
                .onset(Onset.GRADUAL)
                .distribution(Distribution.DIFFUSE)
                .history(Set.of())
                .build();
        assertThat(Triage.judge(input).level()).isEqualTo(Level.USUAL);
        TriageInput oneMissing = TriageInput.builder()
                .hours(31.0)
                .nrs(new Nrs(2))
                .symptoms(Set.of(), Set.of(Symptom.FOOT_DROP))
                .build();
        assertThat(Triage.judge(oneMissing).unknown()).contains(Unknown.SYMPTOMS);
        assertThat(Triage.judge(oneMissing).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void aUsualCurveRaisesAttentionAndCancelsNothing() {
        UsualCurve high = new UsualCurve() {
            @Override
            public double expected(double hour) {
                return 6;
            }

            @Override
            public double upper(double hour) {
                return 9;
            }
        };
        Usual usual = Usual.at(high, 80);
        TriageInput input = TriageInput.builder()
                .hours(80.0)
                .nrs(new Nrs(7))
                .symptoms(Set.of())
                .usual(usual)
                .build();
        assertThat(Triage.judge(input).level()).isEqualTo(Level.DOCTOR);
        assertThat(usual).isEqualTo(new Usual(6, 9));
    }

    @Test
    void everyRuleHasItsOwnIdSourceAndLevel() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Triage.rules()) {
            assertThat(ids.add(rule.id())).as(rule.id()).isTrue();
            assertThat(rule.id()).startsWith("R" + rule.level().number() + ".");
            assertThat(rule.source()).isNotBlank();
        }
        assertThat(ids).hasSize(11 + 11 + 9);
    }

    /** Seeded reports of every kind: whatever comes in, the verdict keeps its promises. */
    @Test
    void everyVerdictIsSound() {
        Random random = new Random(20261122);
        for (int i = 0; i < 20_000; i++) {
            TriageInput input = any(random);
            Verdict verdict = Triage.judge(input);
            assertThat(verdict.rules()).isNotEmpty();
            Level highest = verdict.rules().stream()
                    .map(FiredRule::level)
                    .max(Level::compareTo)
                    .orElseThrow();
            assertThat(verdict.level()).isEqualTo(highest);
            boolean alone = verdict.rules().get(0).id().equals(Triage.USUAL);
            assertThat(alone).isEqualTo(verdict.level() == Level.USUAL);
            if (verdict.unknown().contains(Unknown.SCORE) || verdict.unknown().contains(Unknown.TIME)) {
                assertThat(verdict.level().atLeast(Level.WATCH)).isTrue();
            }
            Nrs nrs = input.nrs();
            if (nrs != null && nrs.value() >= 7) {
                assertThat(verdict.level().atLeast(Level.DOCTOR)).isTrue();
            }
        }
    }

    /** A report with one more concern is judged no milder. */
    @Test
    void anotherConcernLowersNothing() {
        Random random = new Random(7);
        Symptom[] symptoms = Symptom.values();
        for (int i = 0; i < 5_000; i++) {
            TriageInput input = any(random);
            Set<Symptom> more = new HashSet<>(input.reported());
            more.add(symptoms[random.nextInt(symptoms.length)]);
            Set<HistoryFlag> history = new HashSet<>(input.history());
            history.add(HistoryFlag.values()[random.nextInt(HistoryFlag.values().length)]);
            TriageInput worse = TriageInput.builder()
                    .hours(input.hours())
                    .nrs(input.nrs())
                    .earlier(input.earlier())
                    .symptoms(more, input.symptomsNotAsked())
                    .onset(input.onset())
                    .distribution(input.distribution())
                    .history(history, input.historyNotAsked())
                    .build();
            boolean popAnswersOnset = more.contains(Symptom.FELT_POP_OR_GIVE);
            if (!popAnswersOnset) {
                assertThat(Triage.judge(worse).level())
                        .isGreaterThanOrEqualTo(Triage.judge(input).level());
            }
        }
    }

    @Test
    void hoursBelowZeroOrNotANumberAreRefused() {
        for (double hours : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> TriageInput.builder().hours(hours).build())
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Reading.of(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Usual(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Usual(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static TriageInput any(Random random) {
        TriageInput.Builder b = TriageInput.builder();
        if (random.nextInt(8) > 0) {
            b.hours(random.nextInt(800) / 4.0);
        }
        if (random.nextInt(8) > 0) {
            b.nrs(new Nrs(random.nextInt(11)));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            b.earlier(List.of(Reading.of(random.nextInt(200) - 10, random.nextInt(11))));
        }
        if (random.nextBoolean()) {
            b.symptoms(
                    random.nextBoolean()
                            ? Set.of()
                            : Set.of(Symptom.values()[random.nextInt(Symptom.values().length)]));
        }
        if (random.nextBoolean()) {
            b.onset(Onset.values()[random.nextInt(3)]);
        }
        if (random.nextBoolean()) {
            b.distribution(Distribution.values()[random.nextInt(3)]);
        }
        return b.build();
    }
}
