package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoctorRuleTest {
    @ParameterizedTest(name = "{0} fires: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                // intense: now, or at any reading of the last 24 h
                "R2.1 | nrs=7",
                "R2.1 | nrs=10 h=0",
                "R2.1 | nrs=7 h=-",
                "R2.1 | nrs=2 h=48 earlier=24:7",
                "R2.1 | nrs=- h=48 earlier=30:8",
                "R2.1 | nrs=0 h=2 earlier=-5:7",
                "R2.1 | nrs=2 h=- earlier=24:7",
                // one spot or wide
                "R2.2 | nrs=3 at=focal",
                "R2.2 | nrs=3 at=wide",
                "R2.2 | nrs=1 h=44 at=focal earlier=24:1:focal",
                "R2.2 | nrs=2 h=50 at=wide earlier=24:2:focal",
                "R2.2 | nrs=- h=44 at=focal earlier=24:1:focal",
                // sudden
                "R2.3 | nrs=1 h=100 on=sudden_during",
                "R2.3 | nrs=1 h=30 on=sudden_after",
                "R2.3 | nrs=0 h=23.9 on=sudden_during",
                "R2.3 | nrs=1 h=30 sym=felt_pop_or_give",
                "R2.3 | nrs=1 h=30 on=- sym=felt_pop_or_give",
                "R2.3 | nrs=- h=30 on=sudden_after",
                "R2.3 | nrs=0 h=- on=sudden_after",
                // severe and late
                "R2.4 | nrs=4 h=72",
                "R2.4 | nrs=6 h=90",
                "R2.4 | nrs=4 h=200",
                "R2.4 | nrs=2 h=90 earlier=72:4",
                "R2.4 | nrs=3 h=96 earlier=72:4,84:2",
                "R2.4 | nrs=2 h=110 earlier=72:4,84:2,96:3",
                "R2.4 | nrs=- h=90 earlier=72:4",
                "R2.4 | nrs=5 h=- earlier=80:2",
                "R2.4 | nrs=5 h=75 earlier=90:1,100:1",
                // not subsiding
                "R2.5 | nrs=3 h=72 earlier=24:4",
                "R2.5 | nrs=3 h=72 earlier=24:3,48:4",
                "R2.5 | nrs=3 h=72",
                "R2.5 | nrs=5 h=100 earlier=24:6",
                "R2.5 | nrs=4 h=48.1 earlier=24:2",
                "R2.5 | nrs=3 h=60 earlier=10:5,30:1",
                "R2.5 | nrs=3 h=60 earlier=24:1,36:0",
                "R2.5 | nrs=2 h=97 earlier=24:3,90:2",
                "R2.5 | nrs=2 h=168 earlier=24:3,100:1",
                "R2.5 | nrs=1 h=120 earlier=100:1",
                // signs
                "R2.6 | nrs=0 sym=mobility_limited",
                "R2.7 | nrs=0 sym=night_waking",
                "R2.8 | nrs=0 sym=spreading_back",
                "R2.8 | nrs=0 sym=spreading_leg",
                "R2.8 | sym=spreading_leg,leg_muscle_soreness",
                "R2.9 | nrs=0 sym=radiating_leg_one",
                "R2.9 | nrs=0 sym=numbness_one_leg",
                "R2.9 | nrs=0 sym=tingling_one_leg",
                "R2.9 | nrs=0 sym=weakness_unspecified",
                "R2.9 | nrs=0 sym=leg_weakness_mild",
                "R2.9 | nrs=0 sym=joint_pain",
                // lingering
                "R2.10 | nrs=3 h=96.1 earlier=24:6",
                "R2.10 | nrs=3 h=168 earlier=24:6",
                "R2.10 | nrs=1 h=168.1 earlier=24:6",
                "R2.10 | nrs=1 h=2000",
                // history
                "R2.11 | nrs=3 hist=cancer_history",
                "R2.11 | nrs=3 hist=immune_suppression",
                "R2.11 | nrs=3 hist=injected_drugs",
                "R2.11 | nrs=1 sym=unexplained_weight_loss",
                "R2.11 | nrs=- sym=unexplained_weight_loss",
                "R2.11 | nrs=1 at=focal hist=osteoporosis",
                "R2.11 | nrs=1 at=focal hist=long_term_steroids",
                "R2.11 | nrs=1 on=sudden_during hist=man_over_65",
                "R2.11 | nrs=1 sym=felt_pop_or_give hist=woman_over_75",
                "R2.11 | nrs=0 h=30 on=sudden_during hist=osteoporosis",
                "R2.11 | nrs=1 hist=spine_surgery_within_12wk",
                "R2.11 | nrs=- hist=spine_surgery_within_12wk"
            })
    void fires(String id, String line) {
        assertThat(Told.fired(line)).contains(id);
        assertThat(Told.level(line)).isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest(name = "{0} does not fire: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R2.1 | nrs=6",
                "R2.1 | nrs=2 h=48.1 earlier=24:7",
                "R2.1 | nrs=2 h=48 earlier=24:6",
                "R2.1 | nrs=2 h=- earlier=24:7,49:2",
                "R2.2 | nrs=2 at=focal",
                "R2.2 | nrs=2 at=wide",
                "R2.2 | nrs=10 at=diffuse",
                "R2.2 | nrs=10 at=-",
                "R2.2 | nrs=2 h=43.9 at=focal earlier=24:1:focal",
                "R2.2 | nrs=2 h=44 at=focal earlier=24:1:diffuse",
                "R2.2 | nrs=2 h=44 at=focal earlier=24:1",
                "R2.2 | nrs=2 h=44 at=diffuse earlier=24:1:focal",
                "R2.2 | nrs=0 h=44 at=focal earlier=24:1:focal",
                "R2.3 | nrs=0 h=24 on=sudden_during",
                "R2.3 | nrs=0 h=24 sym=felt_pop_or_give",
                "R2.3 | nrs=6 h=1 on=gradual",
                "R2.3 | nrs=6 h=1 on=-",
                "R2.4 | nrs=3 h=72",
                "R2.4 | nrs=6 h=71.9",
                "R2.4 | nrs=6 h=-",
                "R2.4 | nrs=2 h=96 earlier=72:4,84:2",
                "R2.4 | nrs=3 h=110 earlier=72:4,84:2,96:2",
                "R2.4 | nrs=2 h=72 earlier=71.9:6",
                "R2.5 | nrs=2 h=72 earlier=24:3",
                "R2.5 | nrs=3 h=71.9 earlier=24:4,60:3",
                "R2.5 | nrs=3 h=72 earlier=24:5",
                "R2.5 | nrs=4 h=48 earlier=24:2",
                "R2.5 | nrs=3 h=60 earlier=24:2",
                "R2.5 | nrs=4 h=60 earlier=23.9:2",
                "R2.5 | nrs=3 h=60 earlier=24:0,36:0",
                "R2.5 | nrs=2 h=96 earlier=24:3,90:2",
                "R2.5 | nrs=1 h=97 earlier=24:3,90:2",
                "R2.5 | nrs=2 h=97 earlier=24:4,90:2",
                "R2.5 | nrs=2 h=97",
                "R2.5 | nrs=0 h=97 earlier=90:0",
                "R2.5 | nrs=2 h=97 earlier=-3:1",
                "R2.5 | nrs=6 h=-",
                "R2.6 | sym=mild_stiffness",
                "R2.6 | sym=-",
                "R2.7 | sym=poor_sleep",
                "R2.8 | sym=leg_muscle_soreness",
                "R2.9 | sym=leg_muscle_soreness,tightness,general_ache",
                "R2.10 | nrs=2 h=97",
                "R2.10 | nrs=3 h=96 earlier=24:6",
                "R2.10 | nrs=2 h=168 earlier=24:6",
                "R2.10 | nrs=0 h=200",
                "R2.10 | nrs=3 h=-",
                "R2.11 | nrs=2 hist=cancer_history,immune_suppression,injected_drugs",
                "R2.11 | nrs=0 sym=unexplained_weight_loss",
                "R2.11 | nrs=6 hist=osteoporosis,long_term_steroids,man_over_65,woman_over_75",
                "R2.11 | nrs=6 at=wide hist=osteoporosis",
                "R2.11 | nrs=0 at=focal hist=osteoporosis",
                "R2.11 | nrs=0 hist=spine_surgery_within_12wk",
                "R2.11 | nrs=6 hist=previous_back_injury",
                "R2.11 | nrs=6 hist=-"
            })
    void doesNotFire(String id, String line) {
        assertThat(Told.fired(line)).doesNotContain(id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R2.1 | nrs=8 | now | nrs=8",
                "R2.1 | nrs=2 h=40 earlier=30:9 | recent | nrs=9",
                "R2.2 | nrs=4 at=focal | focal | nrs=4",
                "R2.2 | nrs=4 at=wide | wide | nrs=4",
                "R2.2 | nrs=1 h=44 at=wide earlier=24:1:wide | wide_still | ",
                "R2.3 | nrs=1 on=sudden_after | onset | ",
                "R2.3 | nrs=1 on=gradual sym=felt_pop_or_give | pop | ",
                "R2.4 | nrs=5 h=80.25 | now | hours=80.3",
                "R2.4 | nrs=2 h=90 earlier=72:5 | holds | nrs=5",
                "R2.5 | nrs=4 h=72 earlier=24:5 | high | peak=5",
                "R2.5 | nrs=4 h=60 earlier=24:2 | rise | low=2",
                "R2.5 | nrs=1 h=120 earlier=100:1 | tail | previous=1",
                "R2.9 | sym=tingling_one_leg,numbness_one_leg | | symptoms=numbness_one_leg,tingling_one_leg",
                "R2.10 | nrs=3 h=100 earlier=24:6 | tail | hours=100",
                "R2.10 | nrs=1 h=170 earlier=24:6 | week | nrs=1",
                "R2.11 | nrs=3 at=focal hist=osteoporosis,cancer_history | history | history=cancer_history,osteoporosis",
                "R2.11 | nrs=3 sym=unexplained_weight_loss | sign | symptoms=unexplained_weight_loss",
                "R2.11 | nrs=3 hist=cancer_history sym=unexplained_weight_loss | both | history=cancer_history"
            })
    void tellsTheClientsOwnNumbers(String id, String line, String detail, String number) {
        FiredRule rule = Told.rule(line, id);
        assertThat(rule.detail()).isEqualTo(detail == null ? "" : detail);
        if (number != null) {
            String[] pair = number.split("=");
            assertThat(rule.numbers()).containsEntry(pair[0], pair[1]);
        }
    }
}
