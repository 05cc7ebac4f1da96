package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.NormalCurve;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fact of the seed article that is a rule or a number of soreness and triage, by its number. */
class ArticleFactsTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S1 some tightness across the low back after training is common | nrs=2 sym=tightness",
                "S4 some aching and general soreness is normal | nrs=3 sym=general_ache",
                "S5 low-back soreness after back or core exercises is entirely normal | nrs=4 h=30 earlier=8:1,24:4",
                "S7 low-back soreness is DOMS like anywhere else | nrs=3 h=36 earlier=8:1,24:3",
                "S9 it comes on slowly | nrs=3 on=gradual",
                "S30 life stress changes no verdict by itself | nrs=2 sym=high_stress",
                "S31 poor sleep changes no verdict by itself | nrs=2 sym=poor_sleep",
                "S58 a little discomfort usually needs no concern | nrs=2"
            })
    void isUsual(String fact, String line) {
        assertThat(Told.level(line)).as(fact).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} fires {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S13 intense pain after exercising | nrs=7 | R2.1",
                "S14 discomfort in one specific area | nrs=3 at=focal | R2.2",
                "S15 discomfort over a wide region | nrs=3 at=wide | R2.2",
                "S16 sudden pain during activity | nrs=2 on=sudden_during | R2.3",
                "S17 sudden pain right after activity | nrs=2 on=sudden_after | R2.3",
                "S18 severe pain that persists to 72 h | nrs=4 h=72 earlier=24:6 | R2.4",
                "S18 severe pain that persists to 96 h | nrs=4 h=96 earlier=24:6 | R2.4",
                "S19 pain affects mobility | sym=mobility_limited | R2.6",
                "S20 pain wakes the person at night | sym=night_waking | R2.7",
                "S21 pain spreads to another area of the back | sym=spreading_back | R2.8",
                "S22 pain spreads to the legs | sym=spreading_leg | R2.8",
                "S23 numbness | sym=numbness_one_leg | R2.9",
                "S24 tingling | sym=tingling_one_leg | R2.9",
                "S25 weakness | sym=weakness_unspecified | R2.9",
                "S26 pain radiating to the lower limbs | sym=radiating_leg_one | R2.9",
                "S26 joint signs | sym=joint_pain | R2.9",
                "S37 one intense motion nobody was prepared for | nrs=2 sym=felt_pop_or_give | R2.3",
                "S59 pain not subsiding | nrs=4 h=80 earlier=24:5,48:4 | R2.5",
                "S60 severe symptoms | nrs=9 | R2.1"
            })
    void asksForADoctor(String fact, String line, String rule) {
        assertThat(Told.fired(line)).as(fact).contains(rule);
        assertThat(Told.level(line)).as(fact).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1} fires {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S27 sudden weakness in one or both legs | sym=leg_weakness_sudden | R3.5",
                "S28 hard to put weight on a single leg | sym=cannot_weight_bear_one_leg | R3.6"
            })
    void asksForUrgentHelp(String fact, String line, String rule) {
        assertThat(Told.fired("nrs=0 " + line)).as(fact).containsExactly(rule);
        assertThat(Told.level("nrs=0 " + line)).as(fact).isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}: {1} fires {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "S10 S11 first soreness after the usual peak is unusual | h=50 nrs=1 earlier=12:0,24:0 | R1.7",
                "S12 soreness is gone by 72 h | h=72 nrs=1 earlier=24:4 | R1.2",
                "S56 a past back injury makes soreness worth watching | nrs=3 hist=previous_back_injury | R1.4"
            })
    void isWatched(String fact, String line, String rule) {
        assertThat(Told.fired(line)).as(fact).containsExactly(rule);
        assertThat(Told.level(line)).as(fact).isEqualTo(1);
    }

    @Test
    @DisplayName("S10 first noticed 6-8 h after, S11 highest 24-48 h after, S12 gone 72 h after")
    void theCourseHasTheArticlesHours() {
        NormalCurve curve = NormalCurve.of(Familiarity.UNFAMILIAR);
        assertThat(curve.article(NormalCurve.NOTICED_FROM)).isZero();
        assertThat(curve.article(NormalCurve.NOTICED_UNTIL)).isPositive();
        assertThat(curve.article(NormalCurve.PEAK_FROM)).isEqualTo(1);
        assertThat(curve.article(NormalCurve.PEAK_UNTIL)).isEqualTo(1);
        assertThat(curve.article(NormalCurve.USUALLY_GONE)).isZero();
        assertThat(NormalCurve.NOTICED_FROM).isEqualTo(6);
        assertThat(NormalCurve.NOTICED_UNTIL).isEqualTo(8);
        assertThat(NormalCurve.PEAK_FROM).isEqualTo(24);
        assertThat(NormalCurve.PEAK_UNTIL).isEqualTo(48);
        assertThat(NormalCurve.USUALLY_GONE).isEqualTo(72);
        assertThat(Thresholds.ONSET_FROM).isEqualTo(NormalCurve.NOTICED_FROM);
        assertThat(Thresholds.PEAK_UNTIL).isEqualTo(NormalCurve.PEAK_UNTIL);
        assertThat(Thresholds.LATE_FROM).isEqualTo(NormalCurve.USUALLY_GONE);
    }

    @Test
    @DisplayName("S18 the window of persisting pain runs from 72 to 96 h")
    void persistingPainHasTheArticlesHours() {
        assertThat(Thresholds.LATE_FROM).isEqualTo(72);
        assertThat(Thresholds.LATE_UNTIL).isEqualTo(96);
    }

    @Test
    @DisplayName("S61 the answer depends on symptoms and on how severe they are")
    void theAnswerDependsOnSymptomsAndSeverity() {
        assertThat(Told.level("nrs=2")).isLessThan(Told.level("nrs=5"));
        assertThat(Told.level("nrs=5")).isLessThan(Told.level("nrs=7"));
        assertThat(Told.level("nrs=2")).isLessThan(Told.level("nrs=2 sym=night_waking"));
        assertThat(Told.level("nrs=2 sym=night_waking")).isLessThan(Told.level("nrs=2 sym=leg_weakness_sudden"));
    }
}
