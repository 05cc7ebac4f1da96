package org.hingewise.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.analysis.ReturnStory.day;
import static org.hingewise.domain.analysis.ReturnStory.of;

import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.returning.Ladder.Back;
import org.hingewise.domain.returning.Ladder.StepBack;
import org.hingewise.domain.returning.ReturnFacts;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the ladder asks is computed from what is logged. */
class ReturnStandingTest {
    @ParameterizedTest
    @CsvSource({"no load yet, true, true", "'', true, false"})
    void aClinicianWasSeenSinceTheEpisode(String limits, boolean seen, boolean recorded) {
        ReturnStory story = new ReturnStory(Stage.TRIAGE);
        assertThat(story.standing(1).facts().clinicianSeen()).isFalse();
        story.cleared(2, limits, 30.0);
        ReturnFacts facts = story.standing(3).facts();
        assertThat(facts.clinicianSeen()).isEqualTo(seen);
        assertThat(facts.limitsRecorded()).isEqualTo(recorded);
        assertThat(facts.cleared()).isTrue();
        assertThat(story.standing(32).facts().cleared()).isFalse();
    }

    @Test
    void whatAClinicianSaidBeforeTheEpisodeDoesNotCount() {
        ReturnStory story = new ReturnStory(Stage.TRIAGE);
        story.cleared(-20, "anything", null);
        assertThat(story.standing(1).facts().clinicianSeen()).isFalse();
    }

    /** Hours between the oldest and the newest calm report in a row; the newest is no older than two days. */
    @ParameterizedTest
    @CsvSource({"3, NO, 5, 48", "4, NO, 5, 0", "3, YES, 5, 0", "3, NOT_ASKED, 5, 0", "3, NO, 6, 48", "3, NO, 6.1, 0"})
    void calmIsCountedFromReportsInARow(int nrs, Answer woken, double now, double hours) {
        ReturnStory story = new ReturnStory(Stage.MOVE);
        story.felt(null, 1, 6, Level.WATCH, Answer.YES);
        story.felt(null, 2, 3, Level.USUAL, Answer.NO);
        story.felt(null, 4, nrs, Level.USUAL, woken);
        assertThat(story.standing(now).facts().calmHours()).isEqualTo(hours);
    }

    @ParameterizedTest
    @CsvSource({"2, 2, USUAL, 3", "3, 2, USUAL, 0", ", 2, USUAL, 0", "2, 3, USUAL, 0", "2, 2, WATCH, 0"})
    void coreSessionsCountInARowWithLittlePainAndAGreenMorning(
            @Nullable Integer pain, int morning, Level level, int row) {
        ReturnStory story = new ReturnStory(Stage.CORE);
        story.trained(1, 1, Level.USUAL, of("bird_dog", 1));
        story.trained(3, 1, Level.USUAL, of("dead_bug", 0));
        story.trained(5, morning, level, of("front_plank", pain), of("bird_dog", 0));
        assertThat(story.standing(7).facts().coreSessions()).isEqualTo(row);
    }

    @Test
    void aCoreSessionThatWaitsForItsMorningNeitherCountsNorBreaksTheRow() {
        ReturnStory story = new ReturnStory(Stage.CORE);
        story.trained(1, 1, Level.USUAL, of("bird_dog", 1));
        story.trained(3, of("bird_dog", 1));
        story.trained(5, 1, Level.USUAL, of("kb_deadlift", 1));
        assertThat(story.standing(7).facts().coreSessions()).isEqualTo(1);
        assertThat(story.standing(7).facts().greenChecks()).isEqualTo(2);
    }

    @Test
    void onlyWhatWasDoneInTheStageCounts() {
        ReturnStory story = new ReturnStory(Stage.CORE);
        story.trained(1, 1, Level.USUAL, of("bird_dog", 1));
        story.step(ReturnPlan.Kind.UP, Stage.BEND, 3);
        story.trained(4, 1, Level.USUAL, of("hip_hinge_bodyweight", 2));
        ReturnFacts facts = story.standing(6).facts();
        assertThat(facts.greenChecks()).isEqualTo(1);
        assertThat(facts.bendingTried()).isTrue();
        assertThat(facts.bendingPain()).isEqualTo(2);
    }

    @Test
    void theWorstOfTheNewestBendingCounts() {
        ReturnStory story = new ReturnStory(Stage.BEND);
        story.trained(1, of("hip_hinge_bodyweight", 0));
        story.trained(3, of("hip_hinge_bodyweight", 1), of("hip_hinge_wall_tap", 3));
        assertThat(story.standing(4).facts().bendingPain()).isEqualTo(3);
        story.trained(5, of("hip_hinge_bodyweight", null), of("hip_hinge_wall_tap", 1));
        assertThat(story.standing(6).facts().bendingPain()).isNull();
    }

    @Test
    void aLegSymptomIsNoComfortableBending() {
        ReturnStory story = new ReturnStory(Stage.BEND);
        story.trained(3, of("hip_hinge_bodyweight", 0).withLegSymptom(true));
        assertThat(story.standing(4).facts().bendingPain()).isEqualTo(10);
    }

    @Test
    void bendingNotTriedByDay28IsReminded() {
        ReturnStory story = new ReturnStory(Stage.CORE);
        story.trained(3, of("bird_dog", 0));
        assertThat(story.standing(27).facts().remindsOfBending()).isFalse();
        assertThat(story.standing(28).facts().remindsOfBending()).isTrue();
        story.trained(28.5, of("hip_hinge_dowel", 1));
        assertThat(story.standing(29).facts().remindsOfBending()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"13.9, 1", "14, 2", "20.9, 2", "21, 2"})
    void aGreenWeekHasAGreenMorning(double now, int weeks) {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        story.trained(now - 12, 1, Level.USUAL, of("kb_deadlift", 1));
        story.trained(now - 3, 2, Level.USUAL, of("kb_deadlift", 1));
        assertThat(story.standing(now).facts().greenWeeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({"2, USUAL, 3", "3, USUAL, 1", "1, WATCH, 1"})
    void anAmberReportBeginsTheWeeksAnew(int nrs, Level level, int weeks) {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        for (int day = 2; day <= 26; day += 3) {
            story.trained(day, 1, Level.USUAL, of("kb_deadlift", 1));
        }
        story.felt(null, 15, nrs, level, Answer.NO);
        assertThat(story.standing(27.9).facts().greenWeeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource({"89.9, 89", "90, 90", "110, 110"})
    void theBarbellLoadIsComparedWithTheHeaviestBefore(double kg, int percent) {
        ReturnStory story = new ReturnStory(Stage.BARBELL);
        story.trained(-30, of("trap_bar_deadlift", 0, 100.0, 5, 5));
        story.trained(-400, of("trap_bar_deadlift", 0, 180.0, 5, 5));
        story.trained(3, of("trap_bar_deadlift", 0, kg, 5, 5));
        ReturnFacts facts = story.standing(4).facts();
        assertThat(facts.percentOfPrevious()).isEqualTo(percent);
        assertThat(facts.barbellDone()).isTrue();
    }

    @Test
    void withoutAnEarlierLoadThereIsNothingToCompare() {
        ReturnStory story = new ReturnStory(Stage.BARBELL);
        story.trained(3, of("trap_bar_deadlift", 0, 60.0, 5, 5));
        assertThat(story.standing(4).facts().percentOfPrevious()).isNull();
    }

    @Test
    void readingsSinceTheLastStepSuggestAStepBack() {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        story.trained(1, 4, Level.WATCH, of("kb_deadlift", 1));
        assertThat(story.standing(3).back()).isEmpty();
        story.trained(3, 3, Level.USUAL, of("kb_deadlift", 1));
        assertThat(story.standing(5).back()).contains(new StepBack(Stage.BEND, Back.AMBER_MORNINGS));
        story.step(ReturnPlan.Kind.STAYED, Stage.LIGHT, 5);
        assertThat(story.standing(6).back()).isEmpty();
        story.felt(null, 7, 5, Level.WATCH, Answer.NO);
        assertThat(story.standing(8).back()).contains(new StepBack(Stage.BEND, Back.TOO_SORE));
        story.felt(null, 9, 3, Level.DOCTOR, Answer.NO);
        assertThat(story.standing(10).back()).contains(new StepBack(Stage.TRIAGE, Back.DOCTOR));
    }

    @Test
    void levelOneOnTwoDaysSuggestsAStepBackAndTwiceOnOneDayDoesNot() {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        story.felt(null, 1, 1, Level.WATCH, Answer.NO);
        story.felt(null, 1.2, 1, Level.WATCH, Answer.NO);
        assertThat(story.standing(2).back()).isEmpty();
        story.felt(null, 2.2, 1, Level.WATCH, Answer.NO);
        assertThat(story.standing(3).back()).contains(new StepBack(Stage.BEND, Back.WATCH_REPEATED));
    }

    @Test
    void stayingDoesNotBeginTheStageAnew() {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        story.step(ReturnPlan.Kind.STAYED, Stage.LIGHT, 5);
        assertThat(story.standing(6).daysInStage(day(6).date())).isEqualTo(6);
    }

    @Test
    void theGateHoldsWhatBelongsToLaterStages() {
        ReturnStory story = new ReturnStory(Stage.CORE);
        assertThat(gate(story, "bird_dog", 1).reasons())
                .extracting(GateReason::code)
                .doesNotContain(GateReason.Code.RETURN_STAGE);
        GateAnswer held = gate(story, "hip_hinge_dowel", 1);
        assertThat(held.gate()).isEqualTo(Gate.HOLD);
        assertThat(held.overridable()).isTrue();
        assertThat(held.reasons()).extracting(GateReason::code).contains(GateReason.Code.RETURN_STAGE);
        story.step(ReturnPlan.Kind.CLOSED, Stage.CORE, 2);
        assertThat(gate(story, "hip_hinge_dowel", 3).gate()).isEqualTo(Gate.GO);
    }

    @Test
    void lightWorkIsCappedAt60PercentOfTheLoadBefore() {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        story.trained(-20, of("goblet_squat", 0, 30.0, 8, 8));
        GateAnswer capped = gate(story, "goblet_squat", 1);
        assertThat(capped.reasons()).extracting(GateReason::code).contains(GateReason.Code.RETURN_LOAD);
        assertThat(ReturnLoads.limit(story.record(), story.plan(), ReturnStory.LIBRARY, day(1))
                        .most())
                .containsEntry("goblet_squat", Mass.kg(18));
    }

    /** The barbell begins at 60 %, follows a session at 70 kg on day 3 with a green morning, and adds 5 % a week later. */
    @ParameterizedTest
    @CsvSource({"2.9, 1, 60", "5, 3, 60", "5, 1, 70", "9.9, 1, 70", "10, 1, 73.5"})
    void theBarbellFollowsWhatWasLiftedWithAGreenMorning(double now, int morning, double kg) {
        ReturnStory story = new ReturnStory(Stage.BARBELL);
        story.trained(-20, of("trap_bar_deadlift", 0, 100.0, 5, 5));
        if (now > 3) {
            story.trained(3, morning, Level.USUAL, of("trap_bar_deadlift", 0, 70.0, 5, 5));
        }
        assertThat(ReturnLoads.limit(story.record(), story.plan(), ReturnStory.LIBRARY, day(now))
                        .most())
                .containsEntry("trap_bar_deadlift", Mass.kg(kg));
    }

    @Test
    void theFirstSwingsAreHeldTo12Kilograms() {
        ReturnStory story = new ReturnStory(Stage.FULL);
        assertThat(ReturnLoads.limit(story.record(), story.plan(), ReturnStory.LIBRARY, day(1))
                        .most())
                .containsEntry("kb_swing", Mass.kg(12))
                .doesNotContainKey("trap_bar_deadlift");
        story.trained(2, 1, Level.USUAL, of("kb_swing", 1, 12.0, 10, 10));
        assertThat(ReturnLoads.limit(story.record(), story.plan(), ReturnStory.LIBRARY, day(4))
                        .most())
                .doesNotContainKey("kb_swing");
    }

    @ParameterizedTest
    @CsvSource({"11.9, false", "12, true", "36, true", "36.1, false"})
    void aMorningLiesHalfADayToADayAndAHalfAfter(double hour, boolean counts) {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        Session session = story.trained(1, of("kb_deadlift", 1));
        story.felt(session, 1 + hour / 24, 1, Level.USUAL, Answer.NO);
        assertThat(MorningCheck.after(story.record(), session).isPresent()).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2, USUAL, GREEN",
        "3, USUAL, AMBER",
        "5, USUAL, AMBER",
        "6, USUAL, RED",
        "0, WATCH, AMBER",
        "0, DOCTOR, RED",
        "0, URGENT, RED"
    })
    void aMorningIsGreenAmberOrRed(int nrs, Level level, MorningCheck light) {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        Session session = story.trained(1, nrs, level, of("kb_deadlift", 1));
        assertThat(MorningCheck.after(story.record(), session)).contains(light);
    }

    @Test
    void theWorstReportOfAMorningCounts() {
        ReturnStory story = new ReturnStory(Stage.LIGHT);
        Session session = story.trained(1, 1, Level.USUAL, of("kb_deadlift", 1));
        story.felt(session, 1.7, 4, Level.USUAL, Answer.NO);
        story.felt(session, 1.8, null, Level.WATCH, Answer.NO);
        assertThat(MorningCheck.after(story.record(), session)).contains(MorningCheck.AMBER);
    }

    private static GateAnswer gate(ReturnStory story, String id, double at) {
        Movement movement = ReturnStory.LIBRARY.find(id).orElseThrow();
        return story.record().gate(ReturnStory.LIBRARY, movement, null, day(at));
    }
}
