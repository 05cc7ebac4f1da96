package org.hingewise.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.session.Assignment.Decision;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What needs attention says why, and closes only with an action")
class AttentionTest {
    private static final Moment NOW = BoardStory.at("2026-11-19T18:10");
    private final BoardStory story = new BoardStory();

    private List<Concern> attention() {
        return story.board(NOW).attention();
    }

    @ParameterizedTest
    @CsvSource({"USUAL, false", "WATCH, true", "DOCTOR, true", "URGENT, true"})
    void anOpenVerdictOfLevelOneToThreeIsALine(Level level, boolean line) {
        var told = story.felt(null, NOW.plusMinutes(-60), 4, level);
        assertThat(attention()).hasSize(line ? 1 : 0);
        if (line) {
            Concern concern = attention().get(0);
            assertThat(concern).isInstanceOf(Concern.OpenVerdict.class);
            assertThat(concern.subject()).isEqualTo(told.id().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(Action.class)
    void anActionClosesAVerdictUntilTheNextOne(Action action) {
        story.felt(null, NOW.plusMinutes(-600), 4, Level.DOCTOR);
        story.responded(attention().get(0), action, NOW);
        assertThat(attention()).isEmpty();
        story.felt(null, NOW.plusMinutes(-60), 1, Level.USUAL);
        assertThat(attention()).as("a milder report leaves it closed").isEmpty();
        story.felt(null, NOW.plusMinutes(-30), 5, Level.DOCTOR);
        assertThat(attention()).as("the next verdict opens").hasSize(1);
    }

    @Test
    void urgentHelpIsNotMonitoredAway() {
        story.felt(null, NOW, 4, Level.URGENT);
        assertThat(attention().get(0).actions()).isEqualTo(Set.of(Action.REFER, Action.CLEARED, Action.IGNORE));
    }

    @Test
    void clearedIsAClinicianWordWhereTheGateWaitsForOne() {
        story.felt(null, NOW, 4, Level.DOCTOR);
        assertThat(attention().get(0).isDoneElsewhere(Action.CLEARED)).isTrue();
        assertThat(attention().get(0).isDoneElsewhere(Action.MONITOR)).isFalse();
        BoardStory milder = new BoardStory();
        milder.felt(null, NOW, 2, Level.WATCH);
        assertThat(milder.board(NOW).attention().get(0).isDoneElsewhere(Action.CLEARED))
                .isFalse();
    }

    @ParameterizedTest(name = "valid until {0}: {1}")
    @CsvSource({"2026-11-18, true", "2026-11-19, false", ", false"})
    void aClearanceRunsOutTheDayAfterItsLast(String until, boolean line) {
        story.cleared(null, "2026-10-01", until);
        assertThat(attention()).hasSize(line ? 1 : 0);
    }

    @Test
    void aLaterClearanceForTheSameBackTakesItsPlaceAndOneForAnotherEpisodeDoesNot() {
        Id<BackInjury> disc = Id.random();
        story.cleared(disc, "2026-09-01", "2026-10-01");
        story.cleared(Id.random(), "2026-10-02", null);
        assertThat(attention()).hasSize(1);
        story.cleared(disc, "2026-10-03", null);
        assertThat(attention()).isEmpty();
    }

    @Test
    void aClearanceOfTheWholeBackAnswersForEveryEpisode() {
        story.cleared(Id.random(), "2026-09-01", "2026-10-01");
        story.cleared(null, "2026-10-02", "2026-12-31");
        assertThat(attention()).isEmpty();
    }

    @ParameterizedTest(name = "planned {0}: {1}")
    @CsvSource({
        "2026-11-18T23:59, false",
        "2026-11-19T00:00, true",
        "2026-11-19T07:00, true",
        "2026-12-24T07:00, true",
    })
    void aPlanFromTodayOnFailsWhenTheGateNoLongerLetsItThrough(String when, boolean line) {
        Session plan = story.planned(BoardStory.at(when), "conventional_deadlift", Gate.GO, Decision.AS_ADVISED);
        assertThat(attention()).hasSize(line ? 1 : 0);
        if (line) {
            Concern.FailedPlan failed = (Concern.FailedPlan) attention().get(0);
            assertThat(failed.session()).isEqualTo(plan);
            assertThat(failed.failed()).extracting(Concern.Failed::gate).containsExactly(Gate.REGRESS);
        }
    }

    @Test
    void whatWasAssignedAnywayFailsOnlyWhenTheGateGotStricter() {
        story.planned(NOW.plusMinutes(60), "conventional_deadlift", Gate.REGRESS, Decision.OVERRIDDEN);
        assertThat(attention()).isEmpty();
        story.felt(null, NOW, 4, Level.DOCTOR);
        assertThat(attention()).extracting(Concern::about).containsExactly(About.VERDICT, About.PLAN);
    }

    @Test
    void aPlanThatFailsInAnotherWayOpensAgain() {
        story.planned(NOW.plusMinutes(60), "conventional_deadlift", Gate.GO, Decision.AS_ADVISED);
        story.responded(attention().get(0), Action.MONITOR, NOW);
        assertThat(attention()).isEmpty();
        story.felt(null, NOW, 4, Level.DOCTOR);
        assertThat(attention()).extracting(Concern::about).contains(About.PLAN);
    }

    @ParameterizedTest
    @CsvSource({"NOT_ASKED, true", "NO, false", "YES, false"})
    void aHistoryNobodyAskedForIsALine(Answer asked, boolean line) {
        assertThat(new BoardStory(asked).board(NOW).attention()).hasSize(line ? 1 : 0);
    }

    @Test
    void theMostPressingComesFirst() {
        BoardStory watch = new BoardStory(Answer.NOT_ASKED);
        watch.felt(null, NOW, 2, Level.WATCH);
        BoardStory urgent = new BoardStory();
        urgent.felt(null, NOW, 2, Level.URGENT);
        BoardStory doctor = new BoardStory();
        doctor.felt(null, NOW, 2, Level.DOCTOR);
        doctor.cleared(Id.random(), "2026-09-01", "2026-10-01");
        doctor.planned(NOW, "conventional_deadlift", Gate.GO, Decision.AS_ADVISED);
        Board board =
                Board.of(Stream.of(watch, doctor, urgent).map(s -> s.part(NOW)).toList(), NOW);
        assertThat(board.attention()).extracting(Concern::rank).containsExactly(0, 1, 2, 3, 4, 5);
    }
}
