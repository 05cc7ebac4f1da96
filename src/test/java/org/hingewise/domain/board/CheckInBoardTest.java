package org.hingewise.domain.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Check-ins fall due at 6–8, 24, 48 and 72 h, and stay")
class CheckInBoardTest {
    private static final Moment ENDED = BoardStory.at("2026-11-18T11:00");
    private final BoardStory story = new BoardStory();

    private static Moment after(Moment end, double hours) {
        return end.plusMinutes(Math.round(hours * 60));
    }

    @ParameterizedTest(name = "{0} h after, told at {1} h: window {2}, missed {3}, earlier {4}")
    @CsvSource({
        "5.9, , -1, false, 0",
        "6, , 8, false, 0",
        "14, , 8, false, 0",
        "14.1, , 8, true, 0",
        "21.9, , 8, true, 0",
        "22, , 24, false, 1",
        "30, , 24, false, 1",
        "30.1, , 24, true, 1",
        "45.9, , 24, true, 1",
        "46, , 48, false, 2",
        "69.9, , 48, true, 2",
        "70, , 72, false, 3",
        "78, , 72, false, 3",
        "78.1, , 72, true, 3",
        "2000, , 72, true, 3",
        "10, 3.9, 8, false, 0",
        "10, 4, -1, false, 0",
        "25, 17.9, 24, false, 0",
        "25, 18, -1, false, 0",
        "50, 41.9, 48, false, 0",
        "50, 42, -1, false, 0",
        "80, 65.9, 72, true, 0",
        "80, 66, -1, false, 0",
    })
    void aWindowIsDueFromTwoHoursBeforeItsHourUntilAReportAnswersIt(
            double hours, Double told, int window, boolean missed, int earlier) {
        Session session = story.trained(ENDED);
        if (told != null) {
            story.felt(session, after(ENDED, told), 1, Level.USUAL);
        }
        assertThat(story.board(after(ENDED, hours)).checkIns())
                .extracting(CheckIn::asked, CheckIn::missed, CheckIn::earlier)
                .containsExactlyElementsOf(window < 0 ? List.of() : List.of(tuple(window, missed, earlier)));
    }

    @ParameterizedTest(name = "{0} h after a verdict of level 1: due {1}, missed {2}")
    @CsvSource({"19.9, false, false", "20, true, false", "24, true, false", "24.1, true, true", "900, true, true"})
    void aVerdictOfLevelOneAsksForARecheckWithinADay(double hours, boolean due, boolean missed) {
        Session session = story.trained(after(ENDED, -200));
        story.felt(session, ENDED, 2, Level.WATCH);
        assertThat(story.board(after(ENDED, hours)).checkIns().stream().filter(CheckIn::isRecheck))
                .extracting(CheckIn::missed)
                .containsExactlyElementsOf(due ? List.of(missed) : List.of());
        story.felt(session, after(ENDED, hours), 1, Level.USUAL);
        assertThat(story.board(after(ENDED, hours)).checkIns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"USUAL", "DOCTOR", "URGENT"})
    void otherLevelsAskForNoRecheck(Level level) {
        story.felt(null, ENDED, 2, level);
        assertThat(story.board(after(ENDED, 30)).checkIns()).isEmpty();
    }

    @Test
    void nobodyIsAskedAfterASessionThatSparedTheBack() {
        story.trainedWithoutBack(ENDED);
        assertThat(story.board(after(ENDED, 24)).checkIns()).isEmpty();
    }

    @Test
    void aClientHasOneLineHoweverManySessionsWaitAndTheAnswerIsCountedFromTheNewest() {
        Session older = story.trained(ENDED);
        Session newest = story.trained(after(ENDED, 47));
        CheckIn line = story.board(after(ENDED, 49)).checkIns().get(0);
        assertThat(line.after()).isEqualTo(newest);
        assertThat(line.hours()).isEqualTo(2);
        assertThat(line.asked()).isEqualTo(48);
        assertThat(line.session()).isEqualTo(older.id());
        assertThat(line.earlier()).isEqualTo(2);
        assertThat(story.board(after(ENDED, 53)).checkIns())
                .extracting(CheckIn::asked, CheckIn::session, CheckIn::earlier)
                .containsExactly(tuple(8, newest.id(), 3));
    }

    @Test
    void whatIsLetGoStaysGoneAndTheNextWindowFallsDueAllTheSame() {
        story.trained(ENDED);
        story.dismissed(after(ENDED, 46));
        assertThat(story.board(after(ENDED, 69.9)).checkIns()).isEmpty();
        assertThat(story.board(after(ENDED, 70)).checkIns())
                .extracting(CheckIn::asked, CheckIn::earlier)
                .containsExactly(tuple(72, 0));
    }

    @Test
    void aClockSetBackShowsNothingBeforeItsTimeAndLosesNothing() {
        story.trained(ENDED);
        assertThat(story.board(after(ENDED, -30)).checkIns()).isEmpty();
        assertThat(story.board(after(ENDED, 24)).checkIns()).hasSize(1);
    }

    static Stream<String> changes() {
        return Stream.of("2026-03-28T20:00", "2026-10-24T20:00");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void hoursArePassedHoursWhenTheClocksChange(String ended) {
        Moment end = BoardStory.at(ended);
        story.trained(end);
        assertThat(story.board(after(end, 21.9)).checkIns())
                .extracting(CheckIn::asked)
                .containsExactly(8);
        CheckIn line = story.board(after(end, 22)).checkIns().get(0);
        assertThat(line.asked()).isEqualTo(24);
        assertThat(line.hours()).isEqualTo(22);
    }

    @Test
    void whatIsDueComesBeforeWhatWasMissedAndTheLongestWaitingFirst() {
        BoardStory due = new BoardStory();
        BoardStory longer = new BoardStory();
        BoardStory missed = new BoardStory();
        due.trained(after(ENDED, -23));
        longer.trained(after(ENDED, -26));
        missed.trained(after(ENDED, -40));
        assertThat(Stream.of(missed, due, longer)
                        .flatMap(s -> s.board(ENDED).checkIns().stream())
                        .toList())
                .extracting(CheckIn::missed)
                .containsExactly(true, false, false);
        Board all =
                Board.of(Stream.of(missed, due, longer).map(s -> s.part(ENDED)).toList(), ENDED);
        assertThat(all.checkIns())
                .extracting(c -> c.who().id())
                .containsExactly(longer.client.id(), due.client.id(), missed.client.id());
    }
}
