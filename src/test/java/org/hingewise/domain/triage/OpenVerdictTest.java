package org.hingewise.domain.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Moment;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenVerdictTest {
    private static final Moment START = Moment.of(LocalDateTime.of(2026, 11, 16, 9, 0), ZoneOffset.UTC);

    /** Reports as {@code hour:score:rule}, for example {@code 20:8:R2.1 30:2:R0}; a score of - was not asked. */
    private static List<GivenVerdict> reports(String line) {
        List<GivenVerdict> list = new ArrayList<>();
        for (String word : line.strip().split("\\s+")) {
            String[] told = word.split(":");
            Moment time = at(Double.parseDouble(told[0]));
            list.add(new GivenVerdict(time, time, nrs(told[1]), verdict(told[2])));
        }
        return list;
    }

    private static @Nullable Nrs nrs(String told) {
        return told.equals("-") ? null : new Nrs(Integer.parseInt(told));
    }

    private static Verdict verdict(String rules) {
        List<FiredRule> fired = new ArrayList<>();
        for (String id : rules.split("\\+")) {
            Level level = Level.of(Character.digit(id.charAt(1), 10));
            fired.add(new FiredRule(id, level, "", "", Map.of()));
        }
        return new Verdict(fired.get(0).level(), fired, Set.of());
    }

    private static Moment at(double hour) {
        return START.plusMinutes(Math.round(hour * 60));
    }

    private static OpenVerdict open(String line, double... seen) {
        List<Moment> moments = new ArrayList<>();
        for (double hour : seen) {
            moments.add(at(hour));
        }
        return OpenVerdict.of(reports(line), moments);
    }

    @ParameterizedTest(name = "{0} leaves level {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10:2:R0 | 0",
                "10:4:R1.1 | 1",
                "10:4:R1.1 30:2:R0 | 0",
                "10:2:R0 30:4:R1.1 | 1",
                "10:8:R2.1 | 2",
                "10:8:R2.1 30:2:R0 | 2",
                "10:3:R3.5 | 3",
                "10:2:R0 20:3:R2.7 30:0:R0 | 2"
            })
    void aVerdictStandsUntilSomethingAnswersIt(String line, int level) {
        assertThat(open(line).level().number()).isEqualTo(level);
        assertThat(open(line).holdsBackLoading()).isEqualTo(level >= 2);
    }

    @ParameterizedTest(name = "{0} leaves level {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20:8:R2.1 50:2:R0 74:2:R0 | 1",
                "20:8:R2.1 50:2:R0 73.9:2:R0 | 2",
                "20:8:R2.1 50:3:R0 74:2:R0 | 2",
                "20:8:R2.1 50:2:R0 74:3:R0 | 2",
                "20:8:R2.1 50:2:R0 60:3:R0 74:2:R0 | 2",
                "20:8:R2.1 50:2:R0 60:3:R0 74:2:R0 98:1:R0 | 1",
                "20:8:R2.1 50:2:R0 60:-:R1.6 74:2:R0 | 1",
                "20:8:R2.1 50:2:R0 74:2:R2.10 | 2",
                "20:8:R2.1 50:2:R0 74:2:R2.10 80:0:R0 | 1",
                "20:8:R2.1 50:2:R0 74:2:R0 98:2:R0 | 0",
                "20:8:R2.1 50:2:R0 74:2:R0 98:4:R1.1 | 1",
                "20:8:R2.1 50:2:R0 74:2:R0 98:8:R2.1 | 2",
                "170:1:R2.10 194:0:R0 | 2",
                "170:1:R2.10 194:0:R0 218:0:R0 | 1"
            })
    void levelTwoFromScoresStepsDownAfterTwoCalmReadingsADayApart(String line, int level) {
        assertThat(open(line).level().number()).isEqualTo(level);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2.1", "R2.4", "R2.5", "R2.10"})
    void rulesOfScoresStepDown(String rule) {
        assertThat(open("20:8:" + rule + " 50:0:R0 90:0:R0").level()).isEqualTo(Level.WATCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"R2.2", "R2.3", "R2.6", "R2.7", "R2.8", "R2.9", "R2.11", "R2.1+R2.9"})
    void everyOtherLevelTwoStandsUntilAClinicianHasSeenIt(String rule) {
        String line = "20:8:" + rule + " 50:0:R0 90:0:R0 200:0:R0";
        assertThat(open(line).level()).isEqualTo(Level.DOCTOR);
        assertThat(open(line, 19).level()).isEqualTo(Level.DOCTOR);
        assertThat(open(line, 21).level()).isEqualTo(Level.USUAL);
    }

    @Test
    void levelThreeStandsUntilAClinicianHasSeenIt() {
        String line = "20:3:R3.5 50:0:R0 90:0:R0 200:8:R2.1";
        assertThat(open(line).level()).isEqualTo(Level.URGENT);
        assertThat(open(line).because()).isEqualTo(reports(line).get(0));
        assertThat(open(line, 100).level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void aSignReportedDuringAScoreHoldKeepsStandingToo() {
        assertThat(open("20:8:R2.1 30:5:R2.9 60:1:R0 90:1:R0").level()).isEqualTo(Level.DOCTOR);
        assertThat(open("20:5:R2.9 30:8:R2.1 60:1:R0 90:1:R0").level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void aClinicianAnswersWhatWasGivenBeforeAndNothingAfter() {
        OpenVerdict seen = open("20:8:R2.1", 20);
        assertThat(seen.level()).isEqualTo(Level.USUAL);
        assertThat(seen.seen()).isEqualTo(at(20));
        assertThat(seen.because()).isNull();
        assertThat(open("20:8:R2.1 40:8:R2.1", 30).level()).isEqualTo(Level.DOCTOR);
        GivenVerdict late = new GivenVerdict(at(20), at(40), new Nrs(8), verdict("R2.1"));
        assertThat(OpenVerdict.of(List.of(late), List.of(at(30))).level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void whatAClinicianSawIsNotCalledUsualAndLowerLevelsStandAsTheyWere() {
        assertThat(open("20:8:R2.1", 20).isSeen()).isTrue();
        assertThat(open("20:4:R1.1", 20)).satisfies(watch -> {
            assertThat(watch.level()).isEqualTo(Level.WATCH);
            assertThat(watch.isSeen()).isFalse();
        });
        assertThat(open("20:2:R0", 20).isSeen()).isFalse();
        assertThat(open("20:8:R2.1 40:2:R0", 20).isSeen()).isFalse();
    }

    @Test
    void verdictsMayComeInAnyOrder() {
        List<GivenVerdict> mixed = new ArrayList<>(reports("20:8:R2.1 50:2:R0 74:2:R0"));
        Collections.reverse(mixed);
        assertThat(OpenVerdict.of(mixed, List.of()).level()).isEqualTo(Level.WATCH);
    }

    @Test
    void nothingReportedLeavesNothingOpen() {
        assertThat(OpenVerdict.of(List.of(), List.of(at(1)))).isEqualTo(OpenVerdict.NONE);
    }

    @Test
    void everyRuleThatStepsDownIsARuleOfLevelTwo() {
        assertThat(Triage.rules().stream()
                        .filter(r -> r.level() == Level.DOCTOR)
                        .map(Rule::id))
                .containsAll(OpenVerdict.STEPS_DOWN);
    }
}
