package org.hingewise.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.ui.live.LiveState.SetKind;
import org.hingewise.ui.live.LiveState.SetRow;
import org.hingewise.ui.live.LiveState.Standing;
import org.hingewise.usecase.MovementAt;
import org.hingewise.usecase.PutMovement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveViewModelTest {
    private static final int BIRD_DOG = 0;
    private static final int SQUAT = 1;
    private static final int DEADLIFT = 2;
    private static final LiveSets.Key NEXT = new LiveSets.Key(false, 0);

    private final Floor floor = new Floor();
    private final LiveViewModel live = floor.live();

    private List<SetRow> rows() {
        return live.state().focus().sets();
    }

    private Standing standing(int position) {
        return live.state().movements().get(position).standing();
    }

    private void enter(String text) {
        live.type(NEXT, text);
        live.enter(NEXT);
    }

    @Test
    void itBeginsWithTheFirstMovementAndLastTimesSetsBesideTodays() {
        live.choose(DEADLIFT);
        assertThat(live.state().focus().name()).isEqualTo("Trap-bar deadlift");
        assertThat(rows()).extracting(SetRow::kind).containsExactly(SetKind.NEXT, SetKind.LATER, SetKind.LATER);
        assertThat(rows())
                .extracting(SetRow::last)
                .containsExactly("6 × 37.5 kg · RPE 5", "6 × 37.5 kg · RPE 6", "6 × 37.5 kg · RPE 6");
        assertThat(rows()).extracting(SetRow::text).containsOnly("6 × 40 kg");
        assertThat(live.state().focus().say()).isNotEmpty();
    }

    @Test
    void theStageOfTheWayBackAndTheNextLoadAreSaidAndAppliedByNobody() {
        assertThat(live.state().stage()).isEmpty();
        floor.returning();
        live.refresh();
        assertThat(live.state().stage()).isEqualTo("Stage 4: light load");
        assertThat(live.state().focus().next()).isEmpty();
        live.choose(SQUAT);
        assertThat(live.state().focus().next())
                .isEqualTo("Next time: 16.5 kg (+3.1 %), because two extra reps went well twice and the next morning"
                        + " was green. Type it to use it.");
        assertThat(rows()).extracting(SetRow::text).containsOnly("10 × 16 kg");
        live.enter(NEXT);
        assertThat(floor.stored(SQUAT).done().get(0).load()).isEqualTo(Mass.kg(16));
        live.pain(6);
        assertThat(live.state().focus().next()).isEmpty();
    }

    @Test
    void enterSavesTheSetAsItStands() {
        live.choose(DEADLIFT);
        live.enter(NEXT);
        assertThat(floor.stored(DEADLIFT).done()).containsExactly(new SetDone(6, Mass.kg(40), null, false, floor.now));
        assertThat(rows()).extracting(SetRow::kind).containsExactly(SetKind.DONE, SetKind.NEXT, SetKind.LATER);
    }

    @Test
    void theLoadOfTheLastSetIsTakenOn() {
        live.choose(DEADLIFT);
        enter("6@42.5 rpe7");
        assertThat(rows().get(0).text()).isEqualTo("6 × 42.5 kg · RPE 7");
        assertThat(rows().get(1).text()).isEqualTo("6 × 42.5 kg");
        enter("5");
        assertThat(floor.stored(DEADLIFT).done().get(1).load()).isEqualTo(Mass.kg(42.5));
    }

    /** The program dies and begins anew: another view model over the same store. */
    private LiveViewModel afterAKill() {
        return floor.live();
    }

    @Test
    void whatWasTypedAndNotEnteredIsThereAgainAfterAKill() {
        live.choose(DEADLIFT);
        enter("6@40 rpe6");
        live.type(NEXT, "5@42.5 rp");
        live.type(new LiveSets.Key(false, 1), "4@45");
        live.type(new LiveSets.Key(true, 0), "6@41");
        live.choose(SQUAT);
        live.addSet();
        live.addWarmUp();
        live.type(NEXT, "8@12");
        LiveViewModel again = afterAKill();
        again.choose(DEADLIFT);
        assertThat(again.state().focus().sets()).extracting(SetRow::text).containsExactly("6@41", "5@42.5 rp", "4@45");
        assertThat(again.state().focus().sets().get(0).edited()).isTrue();
        again.choose(SQUAT);
        assertThat(again.state().focus().sets())
                .extracting(SetRow::text)
                .containsExactly("8@12", "10 × 16 kg", "10 × 16 kg", "10 × 16 kg", "10 × 16 kg");
        assertThat(again.state().focus().sets().get(0).label()).isEqualTo("Warm-up");
        again.enter(NEXT);
        assertThat(floor.stored(SQUAT).done().get(0).warmUp()).isTrue();
    }

    @Test
    void whatWasEnteredIsNotTypedAgain() {
        live.choose(DEADLIFT);
        live.type(new LiveSets.Key(false, 1), "4@45");
        enter("6@40 rpe6");
        LiveViewModel again = afterAKill();
        again.choose(DEADLIFT);
        assertThat(again.state().focus().sets())
                .extracting(SetRow::text)
                .containsExactly("6 × 40 kg · RPE 6", "4@45", "6 × 40 kg");
    }

    @Test
    void aSetThatWasSavedJustBeforeTheKillDoesNotComeBackAsTyped() {
        live.choose(DEADLIFT);
        live.type(NEXT, "6@40 rpe6");
        live.type(new LiveSets.Key(false, 1), "4@45");
        Assignment deadlift = floor.stored(DEADLIFT);
        floor.use
                .recordSet()
                .add(
                        new MovementAt(floor.session.id(), DEADLIFT, deadlift.movement()),
                        new SetEntry(1, 6, Mass.kg(40), 6.0, false));
        LiveViewModel again = afterAKill();
        again.choose(DEADLIFT);
        assertThat(again.state().focus().sets())
                .extracting(SetRow::text)
                .containsExactly("6 × 40 kg · RPE 6", "4@45", "6 × 40 kg");
    }

    @Test
    void whatWasTypedGoesWithItsSession() {
        live.type(NEXT, "7@9");
        floor.use.endSession().remove(floor.session.id());
        live.refresh();
        assertThat(live.state().over()).isTrue();
        assertThat(floor.use.keepDraft().find("live", floor.client.id())).isEmpty();
    }

    @Test
    void severalSetsAreEnteredAtOnce() {
        enter("3x8 bw");
        assertThat(floor.stored(BIRD_DOG).done()).hasSize(3);
        assertThat(standing(BIRD_DOG)).isEqualTo(Standing.DONE);
        assertThat(rows()).extracting(SetRow::kind).containsOnly(SetKind.DONE);
        live.next();
        assertThat(live.state().focus().position()).isEqualTo(SQUAT);
    }

    @ParameterizedTest
    @CsvSource({"3x@", "6@1e9", "6x40", "6@40 rpe11", "''"})
    void whatCannotBeReadStaysInTheFieldWithClearWords(String text) {
        live.choose(DEADLIFT);
        enter(text);
        assertThat(floor.stored(DEADLIFT).done()).isEmpty();
        assertThat(rows().get(0).text()).isEqualTo(text);
        assertThat(rows().get(0).message()).isNotBlank();
        live.type(NEXT, "6@40");
        live.enter(NEXT);
        assertThat(floor.stored(DEADLIFT).done()).hasSize(1);
    }

    @Test
    void poundsAreTypedAndKeptExactly() {
        Floor pounds = new Floor(MassUnit.LB);
        LiveViewModel model = pounds.live();
        model.choose(DEADLIFT);
        model.enter(NEXT);
        assertThat(pounds.stored(DEADLIFT).done().get(0).load()).isEqualTo(Mass.kg(40));
        model.type(NEXT, "5@225");
        model.enter(NEXT);
        assertThat(pounds.stored(DEADLIFT).done().get(1).load()).isEqualTo(Mass.lb(225));
    }

    @Test
    void warmUpsAreKeptOutOfThePlannedSetsAndOfRecords() {
        live.choose(DEADLIFT);
        live.addWarmUp();
        assertThat(rows()).hasSize(4);
        enter("8@20");
        assertThat(floor.stored(DEADLIFT).done().get(0).warmUp()).isTrue();
        enter("w 5@30");
        assertThat(rows()).extracting(SetRow::label).containsExactly("Warm-up", "Warm-up", "1", "2", "3");
        assertThat(floor.stored(DEADLIFT).workSets()).isEmpty();
        assertThat(floor.stored(DEADLIFT).heaviestLoad()).as("the plan").isEqualTo(Mass.kg(40));
    }

    @Test
    void aSetIsCorrectedInItsPlaceAndUndone() {
        live.choose(DEADLIFT);
        live.enter(NEXT);
        LiveSets.Key first = new LiveSets.Key(true, 0);
        live.enter(first);
        live.type(first, "4@40 rpe9");
        assertThat(live.isTypedOver(first)).isTrue();
        live.enter(first);
        assertThat(floor.stored(DEADLIFT).done()).containsExactly(new SetDone(4, Mass.kg(40), 9.0, false, floor.now));
        floor.use.undo();
        live.refresh();
        assertThat(rows().get(0).text()).isEqualTo("6 × 40 kg");
        live.remove(0);
        assertThat(floor.stored(DEADLIFT).done()).isEmpty();
    }

    @Test
    void moreSetsThanPlannedAreFine() {
        enter("3x8 bw");
        live.addSet();
        assertThat(rows()).hasSize(4);
        enter("10");
        assertThat(floor.stored(BIRD_DOG).done()).hasSize(4);
        assertThat(rows()).hasSize(4);
    }

    @Test
    void whatIsTypedIntoALaterSetMovesUp() {
        live.choose(DEADLIFT);
        live.type(new LiveSets.Key(false, 1), "5@45");
        live.enter(NEXT);
        assertThat(rows().get(1).text()).isEqualTo("5@45");
    }

    @ParameterizedTest
    @CsvSource({"2,TO_DO,0", "5,TO_DO,0", "6,STOPPED,1"})
    void painOverFiveStopsAndOffersAnEasierMovement(int pain, Standing standing, int least) {
        live.choose(DEADLIFT);
        live.enter(NEXT);
        live.pain(pain);
        assertThat(floor.stored(DEADLIFT).pain()).isEqualTo(pain);
        assertThat(standing(DEADLIFT)).isEqualTo(standing);
        assertThat(live.state().focus().instead()).hasSizeGreaterThanOrEqualTo(least);
        assertThat(live.state().focus().stop().isEmpty()).isEqualTo(standing == Standing.TO_DO);
    }

    @Test
    void aLegSymptomIsSavedBeforeTriageAsks() {
        List<WarningQuestion> asked = new ArrayList<>();
        live.onLeg(question -> {
            assertThat(floor.stored(DEADLIFT).legSymptom()).isTrue();
            asked.add(question);
        });
        live.choose(DEADLIFT);
        live.leg(WarningQuestion.NUMBNESS);
        assertThat(asked).containsExactly(WarningQuestion.NUMBNESS);
        assertThat(standing(DEADLIFT)).isEqualTo(Standing.STOPPED);
        assertThat(rows()).isEmpty();
        assertThat(live.state().focus().instead()).isEmpty();
        live.noLeg();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void aSwapKeepsTheSetsDoneAndGoesOnWithTheRest() {
        live.choose(DEADLIFT);
        live.enter(NEXT);
        var at = live.at();
        live.put(
                Floor.saved(floor.use
                        .putMovement()
                        .handle(new PutMovement.Request(
                                floor.session.id(), at, "glute_bridge", new SetPlan(2, 8, Mass.kg(30), null), ""))),
                at);
        assertThat(live.state().focus().movement()).isEqualTo("glute_bridge");
        assertThat(standing(DEADLIFT)).isEqualTo(Standing.SWAPPED);
        assertThat(floor.stored(DEADLIFT).done()).hasSize(1);
    }

    @Test
    void restCountsFromTheLastSetWhateverTheClockDoes() {
        assertThat(live.time().rest()).isEmpty();
        live.enter(NEXT);
        floor.secondsLater(72);
        assertThat(live.time().rest()).isEqualTo("1:12");
        floor.now = floor.now.plusMinutes(-60);
        assertThat(live.time().rest()).as("clock set back").isEqualTo("1:12");
        floor.now = floor.now.plusMinutes(65);
        assertThat(live.time().rest()).as("five minutes asleep").isEqualTo("6:12");
        assertThat(live.time().running()).contains("6 min");
        floor.minutesLater(60);
        assertThat(live.time().rest()).as("no rest any more").isEmpty();
    }

    @Test
    void aProgramThatWasClosedGoesOnWhereItWas() {
        enter("3x8 bw");
        live.choose(SQUAT);
        live.enter(NEXT);
        LiveViewModel again = floor.live();
        assertThat(again.state().focus().position()).isEqualTo(SQUAT);
        assertThat(again.state().focus().sets()).extracting(SetRow::kind).startsWith(SetKind.DONE, SetKind.NEXT);
    }

    @Test
    void aSessionLeftRunningForThreeDaysIsAskedAboutAndNothingIsLost() {
        live.enter(NEXT);
        assertThat(live.state().asked()).isEmpty();
        floor.minutesLater(3 * 24 * 60);
        LiveViewModel again = floor.live();
        assertThat(again.state().asked()).contains("When did it end?");
        assertThat(again.state().focus().sets().get(0).kind()).isEqualTo(SetKind.DONE);
        again.stillRunning();
        assertThat(again.state().asked()).isEmpty();
    }

    @Test
    void oneThatEndedElsewhereIsOver() {
        floor.use.endSession().remove(floor.session.id());
        live.refresh();
        assertThat(live.state().over()).isTrue();
    }

    @Test
    void whatChangedMeanwhileIsToldAndKeepsWhatWasTyped() {
        live.choose(DEADLIFT);
        live.type(NEXT, "6@41");
        Floor.saved(floor.use
                .putMovement()
                .handle(new PutMovement.Request(
                        floor.session.id(),
                        new MovementAt(floor.session.id(), DEADLIFT, "trap_bar_deadlift"),
                        "glute_bridge",
                        new SetPlan(2, 8, null, null),
                        "")));
        live.enter(NEXT);
        assertThat(live.state().message()).isNotBlank();
        assertThat(rows().get(0).text()).isEqualTo("6@41");
    }
}
