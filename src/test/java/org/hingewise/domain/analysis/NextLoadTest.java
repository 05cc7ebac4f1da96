package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.analysis.ReturnStory.day;
import static org.hingewise.domain.analysis.ReturnStory.of;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NextLoadTest {
    private final ReturnStory story = new ReturnStory(Stage.LIGHT);

    private NextLoad next() {
        return NextLoad.of(story.record(), "goblet_squat", day(30)).orElse(null);
    }

    /** Both last sets above the plan by so much. */
    @ParameterizedTest
    @CsvSource({"1, 2, false", "2, 1, false", "2, 2, true", "3, 2, true"})
    void twoMoreTwiceAskForMore(int first, int second, boolean asked) {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 8, 8, 8 + first));
        story.trained(4, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 8, 8, 8 + second));
        assertThat(next() != null).isEqualTo(asked);
    }

    @Test
    void oneSessionIsNotEnoughAndTheLoadsHaveToBeTheSame() {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 14.0, 8, 10));
        assertThat(next()).isNull();
        story.trained(4, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        assertThat(next()).isNull();
    }

    @Test
    void onlyTheLastSetOfASessionCounts() {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10, 8));
        story.trained(4, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10, 8));
        assertThat(next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2, USUAL, MORE", "3, USUAL, MORNING_NOT_GREEN", "1, WATCH, MORNING_NOT_GREEN"})
    void onlyAGreenMorningBringsAProposal(int nrs, Level level, NextLoad.Answer answer) {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        story.trained(4, nrs, level, of("goblet_squat", 0, 16.0, 8, 10));
        assertThat(next().answer()).isEqualTo(answer);
        assertThat(next().to() != null).isEqualTo(answer == NextLoad.Answer.MORE);
    }

    @Test
    void aMorningNotLoggedIsWaitedFor() {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        story.trained(4, of("goblet_squat", 0, 16.0, 8, 10));
        assertThat(next().answer()).isEqualTo(NextLoad.Answer.MORNING_MISSING);
    }

    /** The smallest load on the rack within the step, from the table beside the test resources. */
    @ParameterizedTest
    @CsvFileSource(resources = "/org/hingewise/domain/returning/next-load.csv", numLinesToSkip = 1)
    void theProposalIsTheSmallestLoadWithinTheStep(
            MassUnit unit, double load, boolean history, @Nullable Double expected) {
        NextLoad next = new ReturnStoryInUnit(unit, load, history).next();
        assertThat(next.to()).isEqualTo(expected == null ? null : Mass.of(expected, unit));
        assertThat(next.answer()).isEqualTo(expected == null ? NextLoad.Answer.STEP_TOO_BIG : NextLoad.Answer.MORE);
    }

    @ParameterizedTest
    @CsvSource({"YES, 5", "NOT_ASKED, 5", "NO, 10"})
    void aHistoryNobodyAskedAboutCountsAsOne(Answer hurtBefore, int most) {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 50.0, 8, 10));
        story.trained(4, 1, Level.USUAL, of("goblet_squat", 0, 50.0, 8, 10));
        story.asked(hurtBefore);
        ClientRecord r = story.record();
        ClientRecord withoutWayBack =
                new ClientRecord(r.client(), r.injuries(), r.clearances(), r.hinges(), r.sessions(), r.entries());
        assertThat(NextLoad.of(withoutWayBack, "goblet_squat", day(30))
                        .orElseThrow()
                        .mostPercent())
                .isEqualTo(most);
        assertThat(next().mostPercent()).isEqualTo(5);
        assertThat(next().percent()).isEqualTo(50);
    }

    /** 16 kg twice with a green morning: 16.5 kg is proposed. */
    @ParameterizedTest(name = "{0} with {1} kg planned and a cap of {2} kg: said {3}")
    @CsvSource({
        "GO, , , true",
        "GO, 16, , true",
        "GO, 16.5, , false",
        "GO, 18, , false",
        "MODIFY, 16, 16.5, true",
        "MODIFY, 16, 16, false",
        "REGRESS, 16, , false",
        "HOLD, 16, , false",
    })
    void besideAPlannedLoadItIsSaidWhereThePlanAndTheGateLeaveItOpen(
            Gate gate, @Nullable Double planned, @Nullable Double cap, boolean said) {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        story.trained(4, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        assertThat(next().to()).isEqualTo(Mass.kg(16.5));
        LoadCap most = cap == null ? null : new LoadCap(Mass.kg(cap), null, null, "");
        GateAnswer answer =
                new GateAnswer("goblet_squat", gate, 0, List.of(), most, List.of(), List.of(), List.of(), false, true);
        assertThat(NextLoad.beside(story.record(), of("goblet_squat", null, planned, 8), answer, day(30)))
                .isEqualTo(Optional.ofNullable(said ? next() : null));
    }

    @Test
    void whyTheLoadStaysIsSaidWhateverIsPlanned() {
        story.trained(1, 1, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        story.trained(4, 3, Level.USUAL, of("goblet_squat", 0, 16.0, 8, 10));
        GateAnswer fine = new GateAnswer(
                "goblet_squat", Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        assertThat(NextLoad.beside(story.record(), of("goblet_squat", null, 20.0, 8), fine, day(30)))
                .map(NextLoad::answer)
                .contains(NextLoad.Answer.MORNING_NOT_GREEN);
    }

    /** Two sessions at a load, of a client with that unit. */
    private record ReturnStoryInUnit(MassUnit unit, double load, boolean history) {
        NextLoad next() {
            ReturnStory story = new ReturnStory(Stage.LIGHT);
            story.unit(unit);
            Mass exact = Mass.of(load, unit);
            story.trained(1, 1, Level.USUAL, ReturnStory.at("goblet_squat", exact, 8, 10));
            story.trained(4, 1, Level.USUAL, ReturnStory.at("goblet_squat", exact, 8, 10));
            story.asked(history ? Answer.YES : Answer.NO);
            ClientRecord r = story.record();
            ClientRecord alone =
                    new ClientRecord(r.client(), r.injuries(), r.clearances(), r.hinges(), r.sessions(), r.entries());
            return NextLoad.of(alone, "goblet_squat", day(30)).orElseThrow();
        }
    }
}
