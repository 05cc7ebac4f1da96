package org.hingewise.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment.Decision;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoardDayTest {
    private final BoardStory story = new BoardStory();

    @ParameterizedTest(name = "planned {0}, looked at {1}: {2}")
    @CsvSource({
        "2026-11-19T18:30, 2026-11-18T23:59, false",
        "2026-11-19T18:30, 2026-11-19T00:00, true",
        "2026-11-19T18:30, 2026-11-19T23:59, true",
        "2026-11-19T18:30, 2026-11-20T00:00, false",
        "2026-10-25T02:30, 2026-10-25T23:59, true",
        "2026-03-29T23:30, 2026-03-29T00:00, true",
    })
    void aSessionIsOnTheBoardOfItsDayFromMidnightToMidnight(String planned, String now, boolean there) {
        story.planned(BoardStory.at(planned), "bird_dog", Gate.GO, Decision.AS_ADVISED);
        assertThat(story.board(BoardStory.at(now)).sessions()).hasSize(there ? 1 : 0);
    }

    @Test
    void theDayIsTheOneWhereTheCoachIs() {
        story.planned(BoardStory.at("2026-11-19T00:30"), "bird_dog", Gate.GO, Decision.AS_ADVISED);
        Moment eveningInNewYork =
                new Moment(BoardStory.at("2026-11-19T00:10").instant(), ZoneId.of("America/New_York"));
        assertThat(eveningInNewYork.date()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(story.board(eveningInNewYork).sessions()).hasSize(1);
    }

    @Test
    void eachSessionSaysWhatToDoWithIt() {
        Moment now = BoardStory.at("2026-11-19T12:00");
        story.planned(now.plusMinutes(60), "bird_dog", Gate.GO, Decision.AS_ADVISED);
        story.planned(now.plusMinutes(120), "conventional_deadlift", Gate.GO, Decision.AS_ADVISED);
        story.trained(now.plusMinutes(-60));
        Session left = story.running(now.plusMinutes(-3 * 24 * 60));
        assertThat(story.board(now).sessions())
                .extracting(TodaySession::state)
                .containsExactly(
                        TodaySession.State.RUNNING,
                        TodaySession.State.DONE,
                        TodaySession.State.READY,
                        TodaySession.State.REPLAN);
        assertThat(story.board(now).sessions().get(0).session()).isEqualTo(left);
        BoardStory unknown = new BoardStory(Answer.NOT_ASKED);
        unknown.planned(now, "bird_dog", Gate.GO, Decision.AS_ADVISED);
        assertThat(unknown.board(now).sessions())
                .extracting(TodaySession::state)
                .containsExactly(TodaySession.State.ASK_FIRST);
    }

    @Test
    void aSessionOfAClientOnTheWayBackCarriesItsStageAndTheNextLoads() {
        Moment now = BoardStory.at("2026-11-19T12:00");
        story.planned(now.plusMinutes(60), "chest_supported_row", Gate.GO, Decision.AS_ADVISED);
        assertThat(story.board(now).sessions().get(0).onTheWay()).isNull();
        story.onTheWayBack(Stage.LIGHT, BoardStory.at("2026-10-01T12:00"));
        assertThat(story.board(now).sessions().get(0).onTheWay())
                .isEqualTo(new OnTheWay(Stage.LIGHT, MassUnit.KG, List.of()));
        story.didMore(now.plusMinutes(-9 * 24 * 60), "chest_supported_row", 16);
        Session newest = story.didMore(now.plusMinutes(-6 * 24 * 60), "chest_supported_row", 16);
        story.felt(newest, now.plusMinutes(-5 * 24 * 60), 1, Level.USUAL);
        OnTheWay way = story.board(now).sessions().get(0).onTheWay();
        assertThat(way.next()).extracting(OnTheWay.Proposal::movement).containsExactly("chest_supported_row");
        assertThat(way.next().get(0).next().answer()).isEqualTo(NextLoad.Answer.MORE);
        story.didMore(now.plusMinutes(-30), "chest_supported_row", 16);
        assertThat(story.board(now).sessions())
                .filteredOn(s -> s.state() == TodaySession.State.DONE)
                .extracting(TodaySession::onTheWay)
                .containsOnlyNulls();
    }

    @ParameterizedTest(name = "ended {0}: {1}")
    @CsvSource({
        "2026-11-15T23:59, 0",
        "2026-11-16T00:00, 1",
        "2026-11-19T18:00, 1",
    })
    void theWeekBeginsOnMonday(String ended, int sessions) {
        story.trainedWithoutBack(BoardStory.at(ended));
        Week week = story.board(BoardStory.at("2026-11-19T18:10")).week();
        assertThat(week.monday()).isEqualTo(LocalDate.of(2026, 11, 16));
        assertThat(week.sessions()).isEqualTo(sessions);
    }

    @Test
    void aCheckInCountsOnceItIsAnsweredInItsWindowOrOver() {
        Moment ended = BoardStory.at("2026-11-17T10:00");
        Session session = story.trained(ended);
        assertThat(story.board(ended.plusMinutes(7 * 60)).week().asked()).isZero();
        assertThat(story.board(ended.plusMinutes(14 * 60 + 1)).week())
                .extracting(Week::answered, Week::asked)
                .isEqualTo(List.of(0, 1));
        story.felt(session, ended.plusMinutes(24 * 60), 2, Level.USUAL);
        assertThat(story.board(ended.plusMinutes(25 * 60)).week())
                .extracting(Week::answered, Week::asked)
                .isEqualTo(List.of(1, 2));
    }

    @ParameterizedTest(name = "{0} / 10 at 24 h of a familiar session: {1}")
    @CsvSource({"1, 1", "2, 0"})
    void aReadingIsUsualUpToTheBandsUpperEdge(int nrs, int usual) {
        Moment ended = BoardStory.at("2026-11-17T10:00");
        Session session = story.trained(ended);
        story.felt(session, ended.plusMinutes(24 * 60), nrs, Level.USUAL);
        assertThat(story.board(ended.plusMinutes(25 * 60)).week())
                .extracting(Week::usual, Week::readings)
                .isEqualTo(List.of(usual, 1));
    }
}
