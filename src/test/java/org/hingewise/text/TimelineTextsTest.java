package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTextsTest {
    private static final Moment NOW = Moment.of(LocalDateTime.parse("2026-11-20T12:00"), ZoneId.of("Europe/Berlin"));

    private static TimelineEvent event(Kind kind, String... details) {
        Map<String, PersonalText> sealed = new HashMap<>();
        for (int i = 0; i < details.length; i += 2) {
            sealed.put(details[i], PersonalText.of(details[i + 1]));
        }
        return new TimelineEvent(1, Id.random(), NOW, kind, "", sealed);
    }

    private static String said(TimelineEvent event) {
        return TimelineTexts.sentence(event, NOW.date());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasASentenceEvenWithoutItsDetails(Kind kind) {
        assertThat(said(event(kind))).isNotBlank().doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void detailsThatAreNotWhatTheyShouldBeBreakNothing(Kind kind) {
        TimelineEvent odd = event(
                kind,
                "nrs",
                "99999999999",
                "level",
                "7",
                "time",
                "noon",
                "type",
                "??",
                "aim",
                "H9",
                "by",
                "",
                "date",
                "31.02.",
                "name",
                "{0}'",
                "movement",
                "<html>",
                "gate",
                "",
                "reason",
                "",
                "kind",
                "nothing");
        assertThat(said(odd)).isNotBlank();
        assertThat(TimelineTexts.felt(odd)).isEmpty();
        assertThat(TimelineTexts.level(odd)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}={2} {3}={4}: {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SORENESS_LOGGED|nrs|7|level|2|Soreness 7 / 10: See a doctor",
                "SORENESS_LOGGED|nrs|''|level|1|Soreness without a score: Watch",
                "SORENESS_REMOVED|nrs|3|level|0|Soreness entry taken out: 3 / 10, Usual soreness",
                "INJURY_RECORDED|type|FD|x|y|Disc episode added to the back history",
                "CLEARANCE_RECORDED|by|Dr Lindqvist|date|2026-11-18|Cleared by Dr Lindqvist, Wed 18 Nov",
                "CLEARANCE_REMOVED|by|Dr Lindqvist|x|y|Clearance by Dr Lindqvist taken out",
                "HINGE_ASSESSED|aim|H3|x|y|Hip hinge checked, aiming at H3",
                "SESSION_ENDED|name|Deadlift|x|y|Session done: Deadlift",
                "SESSION_ENDED|name|''|x|y|Session ended",
                "SET_DONE|movement|Deadlift|sets|3|Set done: Deadlift",
                "MOVEMENT_SWAPPED|before|Deadlift|movement|Hip thrust|Deadlift swapped for Hip thrust",
                "MOVEMENT_OBSERVED|movement|Deadlift|pain|6|Back pain 6 / 10 during Deadlift",
                "MOVEMENT_OBSERVED|movement|Deadlift|leg|true|Felt in a leg during Deadlift: stopped",
                "MOVEMENT_OBSERVED|movement|Deadlift|form|true|Form broke down during Deadlift",
                "MOVEMENT_OBSERVED|movement|Deadlift|leg|false|Pain, leg or form changed: Deadlift",
                "UNDONE|kind|SORENESS_LOGGED|x|y|Taken back: Soreness logged",
            })
    void aSentenceTellsWhatHappened(Kind kind, String a, String valueA, String b, String valueB, String sentence) {
        assertThat(said(event(kind, a, valueA, b, valueB))).isEqualTo(sentence);
    }

    @Test
    void aMovementGivenAnywayIsToldWithTheReason() {
        assertThat(said(event(
                        Kind.MOVEMENT_ASSIGNED_ANYWAY,
                        "movement",
                        "Kettlebell swing",
                        "gate",
                        "REGRESS",
                        "reason",
                        "did ten of them last week")))
                .isEqualTo("Kettlebell swing assigned anyway (Not yet): “did ten of them last week”");
    }

    @Test
    void aReportTellsItsLevelAndWhenItWasFelt() {
        TimelineEvent logged = event(Kind.SORENESS_LOGGED, "level", "2", "nrs", "7", "time", "2026-11-19T18:10+01:00");
        assertThat(TimelineTexts.level(logged)).contains(Level.DOCTOR);
        assertThat(TimelineTexts.felt(logged))
                .hasValueSatisfying(t ->
                        assertThat(t.local().toLocalDateTime()).isEqualTo(LocalDateTime.parse("2026-11-19T18:10")));
        assertThat(TimelineTexts.level(event(Kind.CLIENT_ADDED, "level", "2"))).isEmpty();
    }
}
