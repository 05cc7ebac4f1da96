package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchRuleTest {
    @ParameterizedTest(name = "{0} fires: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R1.1 | h=0 nrs=4",
                "R1.1 | h=5.9 nrs=4",
                "R1.1 | h=5.9 nrs=6",
                "R1.1 | h=6 nrs=5",
                "R1.1 | h=31 nrs=6",
                "R1.1 | h=48 nrs=5",
                "R1.1 | h=48.1 nrs=4",
                "R1.1 | h=71.9 nrs=6",
                "R1.2 | h=72 nrs=1",
                "R1.2 | h=72 nrs=3 earlier=24:5",
                "R1.2 | h=96 nrs=2",
                "R1.2 | h=96.1 nrs=2 earlier=24:4,72:2",
                "R1.2 | h=168 nrs=1 earlier=24:4,90:2",
                "R1.2 | h=168 nrs=2",
                "R1.3 | nrs=1 at=focal",
                "R1.3 | nrs=2 at=wide",
                "R1.3 | h=43.9 nrs=2 at=focal earlier=24:2:focal",
                "R1.4 | nrs=3 hist=previous_back_injury",
                "R1.5 | nrs=5 usual=3/4.9",
                "R1.5 | nrs=5 usual=2.5/4",
                "R1.6 | nrs=-",
                "R1.6 | h=-",
                "R1.6 | sym=-",
                "R1.6 | nrs=3 on=-",
                "R1.6 | nrs=4 at=-",
                "R1.6 | earlier=40:2",
                "R1.6 | earlier=31:3",
                "R1.6 | earlier=20:3,20:2",
                "R1.7 | h=48.1 nrs=1 earlier=24:0",
                "R1.7 | h=70 nrs=2 earlier=10:0,24:0,60:1",
                "R1.8 | h=24 nrs=0 on=sudden_during",
                "R1.8 | h=24 nrs=0 sym=felt_pop_or_give",
                "R1.10 | before=yes",
                "R1.10 | earlier=-4:1",
                "R1.10 | earlier=-20:0,-4:2"
            })
    void fires(String id, String line) {
        assertThat(Told.fired(line)).contains(id);
        assertThat(Told.level(line)).isGreaterThanOrEqualTo(1);
    }

    @ParameterizedTest(name = "{0} does not fire: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R1.1 | h=5.9 nrs=3",
                "R1.1 | h=5.9 nrs=7",
                "R1.1 | h=6 nrs=4",
                "R1.1 | h=48 nrs=4",
                "R1.1 | h=31 nrs=7",
                "R1.1 | h=48.1 nrs=3",
                "R1.1 | h=72 nrs=4",
                "R1.1 | h=- nrs=6",
                "R1.2 | h=71.9 nrs=1",
                "R1.2 | h=72 nrs=0",
                "R1.2 | h=72 nrs=4 earlier=24:6",
                "R1.2 | h=72 nrs=3 earlier=24:4",
                "R1.2 | h=90 nrs=2 earlier=72:5",
                "R1.2 | h=96.1 nrs=3 earlier=24:6",
                "R1.2 | h=96.1 nrs=2 earlier=24:3,72:2",
                "R1.2 | h=168.1 nrs=1",
                "R1.3 | nrs=0 at=focal",
                "R1.3 | nrs=3 at=focal",
                "R1.3 | nrs=2 at=diffuse",
                "R1.3 | h=44 nrs=2 at=focal earlier=24:2:focal",
                "R1.4 | nrs=2 hist=previous_back_injury",
                "R1.4 | nrs=6",
                "R1.4 | nrs=6 hist=-",
                "R1.5 | nrs=5 usual=3/5",
                "R1.5 | nrs=5 usual=3.1/4",
                "R1.5 | nrs=5",
                "R1.5 | nrs=- usual=1/2",
                "R1.6 | nrs=2 on=-",
                "R1.6 | nrs=3 at=-",
                "R1.6 | hist=-",
                "R1.6 | nrs=3 on=- sym=felt_pop_or_give",
                "R1.6 | earlier=31:2",
                "R1.6 | earlier=20:3,20:3",
                "R1.7 | h=48 nrs=1 earlier=24:0",
                "R1.7 | h=60 nrs=1",
                "R1.7 | h=60 nrs=0 earlier=24:0",
                "R1.7 | h=60 nrs=1 earlier=24:0,40:1",
                "R1.7 | h=60 nrs=1 earlier=-10:0",
                "R1.8 | h=23.9 nrs=0 on=sudden_during",
                "R1.8 | h=24 nrs=1 on=sudden_during",
                "R1.8 | h=24 nrs=- on=sudden_during",
                "R1.8 | h=24 nrs=0",
                "R1.10 | earlier=-4:0",
                "R1.10 | earlier=-20:3,-4:0",
                "R1.10 | earlier=0:3"
            })
    void doesNotFire(String id, String line) {
        assertThat(Told.fired(line)).doesNotContain(id);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "R1.1 | h=3 nrs=4 | early | nrs=4",
                "R1.1 | h=31 nrs=5 | peak | hours=31",
                "R1.1 | h=60 nrs=4 | late | nrs=4",
                "R1.3 | nrs=2 at=wide | wide | nrs=2",
                "R1.5 | nrs=5 usual=2.25/4 | | expected=2.3",
                "R1.6 | nrs=- h=- sym=- | missing | unknown=score,time,symptoms",
                "R1.6 | nrs=4 on=- at=- | missing | unknown=onset,distribution",
                "R1.6 | earlier=40:2 | contradictory | ",
                "R1.6 | sym=- earlier=40:2 | both | unknown=symptoms",
                "R1.7 | h=70 nrs=2 earlier=24:0,60:1 | | hours=60"
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
