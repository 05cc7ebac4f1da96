package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.hingewise.domain.analysis.DomsComparison.Place;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DomsComparisonTest {
    private final SorenessStory story = new SorenessStory();

    @Test
    void withoutASessionThereIsTheBareCurve() {
        DomsComparison bare = story.comparison();
        assertThat(bare.session()).isNull();
        assertThat(bare.readings()).isEmpty();
        assertThat(bare.newest()).isEmpty();
        assertThat(bare.curve()).hasSize(97);
        assertThat(bare.lastHour()).isEqualTo(96);
    }

    @Test
    void readingsAreOrderedByTimeHoweverTheyWereLogged() {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 31, 7, Level.DOCTOR);
        story.felt(session, 8, 2, Level.USUAL);
        story.felt(session, 24, 6, Level.WATCH);

        assertThat(story.comparison().readings()).extracting(Reading::nrs).containsExactly(2, 6, 7);
        assertThat(story.comparison().newest().map(Reading::hour)).contains(31.0);
    }

    @Test
    void aReportWithoutAScoreOrBeforeTheSessionIsNotDrawn() {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 8, null, Level.WATCH);
        story.felt(session, -1, 3, Level.WATCH);
        assertThat(story.comparison().readings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"95.9, 96", "96, 96", "96.1, 120", "120, 120", "121, 144", "167, 168", "168, 168"})
    void theChartGrowsByDaysWithLaterReadings(double hour, int lastHour) {
        Session session = story.trained("Deadlift", "2026-11-10T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, hour, 1, Level.WATCH);
        DomsComparison chart = story.comparison();
        assertThat(chart.lastHour()).isEqualTo(lastHour);
        assertThat(chart.curve()).hasSize(lastHour + 1);
        assertThat(chart.readings()).hasSize(1);
    }

    @Test
    void readingsAfterAWeekAreKeptBesideTheChart() {
        Session session = story.trained("Deadlift", "2026-11-01T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 24, 3, Level.USUAL);
        story.felt(session, 169, 1, Level.DOCTOR);
        DomsComparison chart = story.comparison();
        assertThat(chart.lastHour()).isEqualTo(168);
        assertThat(chart.readings()).hasSize(1);
        assertThat(chart.later()).extracting(Reading::hour).containsExactly(169.0);
    }

    /** C3 at 24 h after an unfamiliar session: 1.3 to 4.4. */
    @ParameterizedTest
    @CsvSource({"1, BELOW", "2, WITHIN", "4, WITHIN", "5, ABOVE"})
    void aReadingIsPlacedBesideTheBandOfItsHour(int nrs, Place place) {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", Familiarity.UNFAMILIAR);
        story.felt(session, 24, nrs, Level.USUAL);
        assertThat(story.comparison().readings().get(0).place()).isEqualTo(place);
    }

    /** The same 3 of 10 at 24 h is within the band of a hard session (to 4.4) and above a familiar one's (to 1.4). */
    @ParameterizedTest
    @CsvSource({"UNFAMILIAR, WITHIN", "NEW_STEP, ABOVE", "FAMILIAR, ABOVE"})
    void theBandIsThatOfTheSessionsFamiliarity(Familiarity familiarity, Place place) {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", familiarity);
        story.felt(session, 24, 3, Level.USUAL);
        assertThat(story.comparison().readings().get(0).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @EnumSource(Familiarity.class)
    void theArticlesLineReachesTheTypicalPeakAndIsGoneAt72(Familiarity familiarity) {
        Session session = story.trained("Deadlift", "2026-11-18T11:00", familiarity);
        DomsComparison chart = DomsComparison.of(story.record(), session);
        assertThat(chart.curve().get(NormalCurve.PEAK_FROM).article()).isCloseTo(familiarity.amplitude(), within(1e-9));
        assertThat(chart.curve().get(NormalCurve.PEAK_UNTIL).article())
                .isCloseTo(familiarity.amplitude(), within(1e-9));
        assertThat(chart.curve().get(NormalCurve.USUALLY_GONE).article()).isZero();
    }

    @Test
    void earlierSessionsAreTheNewestThreeWithALine() {
        for (int day = 1; day <= 5; day++) {
            Session session = story.trained("Deadlift", "2026-11-0" + day + "T11:00", Familiarity.FAMILIAR);
            story.felt(session, 10, day, Level.USUAL);
            if (day != 4) {
                story.felt(session, 20, day, Level.USUAL);
            }
        }
        story.trained("Deadlift", "2026-11-18T11:00", Familiarity.FAMILIAR);
        assertThat(story.comparison().earlier())
                .extracting(e -> e.readings().get(0).nrs())
                .containsExactly(5, 3, 2);
    }

    @Test
    void laterSessionsAreNotShownBehindAnEarlierOne() {
        Session first = story.trained("Deadlift", "2026-11-01T11:00", Familiarity.FAMILIAR);
        Session second = story.trained("Squat", "2026-11-08T11:00", Familiarity.FAMILIAR);
        story.felt(second, 10, 2, Level.USUAL);
        story.felt(second, 20, 2, Level.USUAL);
        assertThat(DomsComparison.of(story.record(), first).earlier()).isEmpty();
    }

    @Test
    void theNewestSessionThatLoadedTheBackIsCompared() {
        Session old = story.trained("Deadlift", "2026-11-01T11:00", Familiarity.FAMILIAR);
        Session light = story.trained("Cycling", "2026-11-08T11:00", Familiarity.FAMILIAR);
        story.sessions().remove(light);
        story.sessions()
                .add(new Session(
                        light.id(),
                        light.client(),
                        null,
                        null,
                        light.ended(),
                        light.familiarity(),
                        null,
                        false,
                        light.assignments(),
                        light.note()));
        assertThat(story.comparison().session()).isEqualTo(old);
    }
}
