package org.hingewise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hingewise.domain.Moment;
import org.hingewise.domain.progress.WeeklyLoad.Week;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeeklyLoadTest {
    /** A Thursday. */
    private static final Moment NOW = Trained.at("2026-11-19T18:00");

    private final Trained story = new Trained();

    private WeeklyLoad load() {
        return WeeklyLoad.of(story.sessions(), NOW);
    }

    @Test
    void withoutASessionThereAreNoWeeks() {
        assertThat(load().weeks()).isEmpty();
        assertThat(load().current()).isNull();
        assertThat(load().usual()).isNull();
    }

    @ParameterizedTest(name = "{1} min at effort {0}: {2}")
    @CsvSource({"7, 60, 420", "0, 60, 0", "10, 45, 450", "5, 360, 1800"})
    void theLoadIsEffortTimesMinutes(int effort, int minutes, int expected) {
        story.session("2026-11-17T18:00", minutes, effort);
        assertThat(load().weeks()).containsExactly(new Week(LocalDate.of(2026, 11, 16), expected, 1, 0));
    }

    @ParameterizedTest(name = "effort {0}, minutes {1}")
    @CsvSource({", 60", "7, ", "7, 361", "7, 4320"})
    void whatIsNotKnownIsCountedAsNotKnown(Integer effort, Integer minutes) {
        story.session("2026-11-17T18:00", minutes, effort);
        assertThat(load().weeks()).containsExactly(new Week(LocalDate.of(2026, 11, 16), 0, 1, 1));
    }

    @ParameterizedTest(name = "{0} belongs to the week of {1}")
    @CsvSource({
        "2026-11-15T23:59, 2026-11-09",
        "2026-11-16T00:00, 2026-11-16",
        "2026-10-25T23:59, 2026-10-19",
        "2025-12-31T18:00, 2025-12-29",
    })
    void aWeekBeginsOnMondayWhereTheClientIs(String ended, LocalDate monday) {
        story.session(ended, 60, 6);
        Week week = load().weeks().get(0);
        assertThat(week.monday()).isEqualTo(monday);
        assertThat(week.sessions()).isEqualTo(1);
    }

    @Test
    void weeksWithoutASessionAreThereToo() {
        story.session("2026-11-03T18:00", 60, 6);
        story.session("2026-11-17T18:00", 60, 7);
        assertThat(load().weeks()).extracting(Week::load).containsExactly(360, 0, 420);
    }

    @ParameterizedTest(name = "first session on {0}: {1}")
    @CsvSource({"2026-10-18, 0", "2026-10-19, 90", "2026-10-25, 90", "2026-10-26, "})
    void theFourWeeksBeforeAreAveragedOnceThereAreFour(LocalDate first, Double usual) {
        story.session(first + "T18:00", 60, 6);
        story.session("2026-11-17T18:00", 60, 10);
        assertThat(load().usual()).isEqualTo(usual);
    }

    @Test
    void thisWeekIsNotInItsOwnComparison() {
        for (String day : new String[] {"2026-10-20", "2026-10-27", "2026-11-03", "2026-11-10"}) {
            story.session(day + "T18:00", 60, 5);
        }
        story.session("2026-11-17T18:00", 60, 10);
        assertThat(load().usual()).isEqualTo(300.0);
        assertThat(load().current().load()).isEqualTo(600);
    }

    @Test
    void sessionsAfterNowAreNotCounted() {
        story.session("2026-11-17T18:00", 60, 6);
        story.session("2026-11-19T18:01", 60, 6);
        assertThat(load().current().sessions()).isEqualTo(1);
    }
}
