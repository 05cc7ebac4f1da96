package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.Texts;
import org.hingewise.ui.session.PlanCheck.Standing;
import org.hingewise.ui.session.PlanRow.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanViewModelTest {
    private final Gym gym = new Gym();
    private final List<Session> saved = new ArrayList<>();

    private PlanViewModel planner() {
        PlanViewModel planner = gym.planner();
        planner.onSaved(saved::add);
        return planner;
    }

    private static PlanState.Row row(PlanViewModel planner, int at) {
        return planner.state().rows().get(at);
    }

    private static GateView panel(PlanViewModel planner) {
        GateView panel = planner.state().panel();
        assertThat(panel).isNotNull();
        return panel;
    }

    // ---- picker

    @Test
    void everyMovementCarriesItsGateForThisClientToday() {
        gym.discEpisode2022().hinge(HingeLevel.H2);
        PlanState state = planner().state();
        assertThat(state.found())
                .hasSize(gym.use.readLibrary().handle().visible().size());
        assertThat(state.counts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(state.found().size());
        assertThat(state.found())
                .filteredOn(i -> i.id().equals("kb_swing"))
                .extracting(PlanPicker.Item::gate)
                .containsExactly(Gate.REGRESS);
    }

    @Test
    void searchAndGateChipsNarrowTheList() {
        PlanViewModel planner = planner();
        planner.search("swing");
        assertThat(planner.state().found()).isNotEmpty().allSatisfy(i -> assertThat(i.name() + i.id())
                .containsIgnoringCase("swing"));
        planner.filter(Gate.GO);
        assertThat(planner.state().found()).isEmpty();
        planner.filter(Gate.GO);
        assertThat(planner.state().found()).isNotEmpty();
    }

    @Test
    void whatThisClientHasDoneComesFirst() {
        gym.done("bird_dog", new SetPlan(3, 8, null, null));
        assertThat(planner().state().found().get(0).id()).isEqualTo("bird_dog");
    }

    @Test
    void lookingAtAMovementShowsItsGateWithoutPlanningIt() {
        PlanViewModel planner = planner();
        planner.look("kb_swing");
        assertThat(panel(planner).gate()).isEqualTo(Gate.REGRESS);
        assertThat(panel(planner).row()).isNull();
        assertThat(planner.state().rows()).isEmpty();
    }

    @Test
    void aClientWhoseHingeCountsForNothingIsOfferedToBeAssessed() {
        PlanViewModel planner = planner();
        assertThat(planner.state().assessHinge()).isTrue();
        assertThat(planner.state().hint()).startsWith("Hip hinge");
        gym.hinge(HingeLevel.H1);
        planner.refresh();
        assertThat(planner.state().assessHinge()).isFalse();
        assertThat(planner.state().hint()).isEmpty();
    }

    @Test
    void anOpenVerdictIsSaidBeforeAnythingElse() {
        Session done = gym.done("bird_dog", new SetPlan(3, 8, null, null));
        gym.hoursLater(31);
        gym.soreness7(done.id());
        PlanState state = planner().state();
        assertThat(state.hint()).contains("See a doctor").contains("19 Nov");
        assertThat(state.assessHinge()).isFalse();
        assertThat(state.counts().get(Gate.HOLD)).isPositive();
    }

    @Test
    void whileMostMovementsAreOnHoldTheOthersComeFirst() {
        Session done = gym.done("bird_dog", new SetPlan(3, 8, null, null));
        gym.hoursLater(31);
        gym.soreness7(done.id());
        assertThat(planner().state().found())
                .extracting(PlanPicker.Item::gate)
                .startsWith(Gate.GO)
                .endsWith(Gate.HOLD);
    }

    // ---- numbers a movement comes with

    @Test
    void aMovementComesWithLastTimesNumbers() {
        gym.done("bird_dog", new SetPlan(2, 6, null, 5.0));
        gym.hoursLater(48);
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        assertThat(row(planner, 0).sets()).isEqualTo("2 × 6 / side");
        assertThat(row(planner, 0).rpe()).isEqualTo("5");
        assertThat(row(planner, 0).under()).contains("2 × 6 / side").contains("Nov");
    }

    @Test
    void aLighterMovementComesNoHeavierThanItsCap() {
        gym.hinge(HingeLevel.H3);
        gym.done("trap_bar_deadlift", new SetPlan(3, 5, Gym.kg(100), 8.0));
        gym.discEpisode2022();
        gym.hinge(HingeLevel.H3);
        gym.hoursLater(72);
        PlanViewModel planner = planner();
        planner.add("trap_bar_deadlift");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.LIGHTER);
        assertThat(Double.parseDouble(row(planner, 0).load())).isLessThan(100);
        assertThat(row(planner, 0).rpe()).isEqualTo("7");
    }

    // ---- typing

    @ParameterizedTest
    @CsvSource({"3x8@52.5 rpe7,3 × 8,52.5,7", "'4x6@50,5 rpe6,5',4 × 6,50.5,6.5", "5x5@225lb,5 × 5,102.06,''"})
    void aShorthandSpreadsOverTheRow(String typed, String sets, String load, String rpe) {
        PlanViewModel planner = planner();
        planner.add("goblet_squat");
        planner.type(0, Cell.SETS, typed);
        planner.leave(0);
        assertThat(row(planner, 0).sets()).isEqualTo(sets);
        assertThat(row(planner, 0).load()).isEqualTo(load);
        assertThat(row(planner, 0).rpe()).isEqualTo(rpe);
    }

    @Test
    void poundsTypedForAClientInKilogramsDoNotDrift() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.type(0, Cell.SETS, "5x5@225lb");
        planner.leave(0);
        planner.type(0, Cell.RPE, "6");
        planner.leave(0);
        planner.save();
        assertThat(saved.get(0).assignments().get(0).plan().load()).isEqualTo(Mass.lb(225));
    }

    @Test
    void loadsAreInTheClientsUnit() {
        Gym pounds = new Gym(MassUnit.LB);
        PlanViewModel planner = pounds.planner();
        planner.add("bird_dog");
        planner.type(0, Cell.LOAD, "25");
        assertThat(planner.state().unit()).isEqualTo("lb");
        planner.onSaved(saved::add);
        planner.save();
        assertThat(saved.get(0).assignments().get(0).plan().load()).isEqualTo(Mass.lb(25));
    }

    @ParameterizedTest
    @CsvSource({
        "SETS,nonsense",
        "SETS,''",
        "SETS,0x8",
        "SETS,-3x8",
        "SETS,3x1e9",
        "LOAD,-20",
        "LOAD,NaN",
        "LOAD,1000000000",
        "RPE,11",
        "RPE,0",
        "RPE,7.3"
    })
    void whatCannotBeReadIsSaidBesideTheRowWhenTheCellIsLeftAndKeepsItFromBeingSaved(Cell cell, String typed) {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.type(0, cell, typed);
        assertThat(row(planner, 0).message()).as("while typing").isEmpty();
        planner.leave(0);
        assertThat(row(planner, 0).message()).isNotEmpty();
        assertThat(row(planner, 0).wrong()).containsExactly(cell);
        planner.save();
        assertThat(saved).isEmpty();
        planner.type(0, cell, cell == Cell.SETS ? "3x8" : "5");
        assertThat(row(planner, 0).message()).isEmpty();
        planner.save();
        assertThat(saved).hasSize(1);
    }

    @Test
    void everyWrongCellOfARowIsMarkedAtOnceWithItsOwnSentence() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.type(0, Cell.SETS, "many");
        planner.type(0, Cell.LOAD, "heavy");
        planner.type(0, Cell.RPE, "11");
        planner.save();
        assertThat(saved).isEmpty();
        assertThat(row(planner, 0).wrong()).containsExactly(Cell.SETS, Cell.LOAD, Cell.RPE);
        assertThat(row(planner, 0).message())
                .contains(Texts.get("sets.wrong.load"))
                .contains(Texts.get("sets.wrong.rpe"))
                .startsWith(Texts.get("sets.wrong.unreadable", Texts.get("sets.example.reps.alone")));
        planner.type(0, Cell.LOAD, "20");
        assertThat(row(planner, 0).wrong()).containsExactly(Cell.SETS, Cell.RPE);
    }

    @Test
    void aHugePasteIsCut() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.type(0, Cell.SETS, "9".repeat(10_000_000));
        planner.leave(0);
        assertThat(row(planner, 0).sets()).hasSize(PlanRow.MAX_CELL);
        assertThat(row(planner, 0).message()).isNotEmpty();
    }

    @Test
    void rowsMoveAndGo() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.add("dead_bug");
        planner.move(1, -1);
        assertThat(planner.state().rows()).extracting(PlanState.Row::key).containsExactly(1, 0);
        planner.move(1, -1);
        assertThat(planner.state().rows()).extracting(PlanState.Row::key).containsExactly(1, 0);
        planner.remove(1);
        assertThat(planner.state().rows()).extracting(PlanState.Row::key).containsExactly(0);
    }

    // ---- the gate

    @Test
    void aSwingAfterADiscEpisodeIsNotYetWithReasonsAndIsSwappedInPlace() {
        gym.discEpisode2022().hinge(HingeLevel.H2);
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.add("kb_swing");
        planner.type(1, Cell.SETS, "4x12");
        planner.leave(1);
        assertThat(row(planner, 1).standing()).isEqualTo(Standing.DECIDE);
        GateView panel = panel(planner);
        assertThat(panel.reasons()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(panel.instead()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(panel.assessHinge()).isTrue();
        assertThat(panel.anyway()).isEqualTo(GateView.Anyway.POSSIBLE);

        planner.use(panel.instead().get(0).id());

        assertThat(planner.state().rows()).hasSize(2);
        assertThat(row(planner, 1).name()).isEqualTo(panel.instead().get(0).name());
        assertThat(row(planner, 1).sets()).isEqualTo("4 × 12");
        assertThat(row(planner, 1).under()).contains("Instead of Kettlebell swing");
        assertThat(row(planner, 1).standing()).isIn(Standing.FINE, Standing.LIGHTER);
        planner.save();
        Assignment swapped = saved.get(0).assignments().get(1);
        assertThat(swapped.decision()).isEqualTo(Assignment.Decision.SWAPPED);
        assertThat(swapped.swappedFrom()).isEqualTo("kb_swing");
    }

    @Test
    void whatIsNotDecidedIsNotSavedAndTheRowSaysSo() {
        PlanViewModel planner = planner();
        planner.add("kb_swing");
        planner.add("bird_dog");
        planner.save();
        assertThat(saved).isEmpty();
        assertThat(row(planner, 0).message()).isNotEmpty();
        assertThat(row(planner, 1).message()).isEmpty();
        assertThat(planner.state().selected())
                .as("the row to decide is selected")
                .isZero();
    }

    @Test
    void assigningAnywayKeepsTheReason() {
        PlanViewModel planner = planner();
        planner.add("kb_swing");
        planner.assignAnyway("Has swung for years");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.ANYWAY);
        assertThat(panel(planner).anywayLine()).contains("Has swung for years");
        planner.save();
        assertThat(saved.get(0).assignments().get(0).decision()).isEqualTo(Assignment.Decision.OVERRIDDEN);
        assertThat(saved.get(0).assignments().get(0).overrideReason().value()).isEqualTo("Has swung for years");
    }

    @Test
    void aReasonCanBeTakenBack() {
        PlanViewModel planner = planner();
        planner.add("kb_swing");
        planner.assignAnyway("Because");
        planner.takeReasonBack();
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.DECIDE);
    }

    @Test
    void assigningAnywayFromThePickerAddsTheMovement() {
        PlanViewModel planner = planner();
        planner.look("kb_swing");
        planner.assignAnyway("Because");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.ANYWAY);
    }

    @Test
    void takingSomethingEasierFromThePickerRemembersWhatItReplaced() {
        PlanViewModel planner = planner();
        planner.look("kb_swing");
        planner.use(panel(planner).instead().get(0).id());
        planner.save();
        assertThat(saved.get(0).assignments().get(0).swappedFrom()).isEqualTo("kb_swing");
    }

    @Test
    void anUnclearedSurgeryCannotBeAssignedAnyway() {
        gym.injury(InjuryType.PD).hinge(HingeLevel.H5);
        PlanViewModel planner = planner();
        planner.add("kb_swing");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.HELD);
        assertThat(panel(planner).anyway()).isEqualTo(GateView.Anyway.NOT_POSSIBLE);
        assertThat(panel(planner).anywayLine()).isNotEmpty();
        planner.assignAnyway("He wants it");
        planner.save();
        assertThat(saved).isEmpty();
        assertThat(row(planner, 0).message()).isNotEmpty();
    }

    @Test
    void aLoadAboveTheCapNeedsADecisionAndIsLoweredInOneStep() {
        gym.discEpisode2022().hinge(HingeLevel.H3);
        PlanViewModel planner = planner();
        planner.add("trap_bar_deadlift");
        planner.type(0, Cell.RPE, "9");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.DECIDE);
        assertThat(panel(planner).toCap()).isEqualTo("Use RPE 7");
        planner.useCap();
        assertThat(row(planner, 0).rpe()).isEqualTo("7");
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.LIGHTER);
    }

    @Test
    void anAssessmentInBetweenChangesTheGateAndKeepsWhatIsTyped() {
        PlanViewModel planner = planner();
        planner.add("goblet_squat");
        planner.add("kb_deadlift");
        planner.type(1, Cell.SETS, "4x6");
        assertThat(row(planner, 1).standing()).isEqualTo(Standing.DECIDE);
        gym.hinge(HingeLevel.H2);
        planner.refresh();
        assertThat(row(planner, 1).standing()).isEqualTo(Standing.FINE);
        assertThat(row(planner, 1).sets()).isEqualTo("4x6");
    }

    @Test
    void aMovementRemovedWhilePlannedIsSaidBesideItsRow() {
        gym.hinge(HingeLevel.H2);
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.save();
        Session withGone = new Session(
                saved.get(0).id(),
                saved.get(0).client(),
                saved.get(0).planned(),
                null,
                null,
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(new Assignment(
                        "own_gone",
                        "Own movement",
                        new SetPlan(3, 8, null, null),
                        saved.get(0).assignments().get(0).gate(),
                        Assignment.Decision.AS_ADVISED,
                        PersonalText.EMPTY,
                        null,
                        List.of(),
                        null,
                        false,
                        false)),
                PersonalText.EMPTY);
        planner.open(withGone);
        assertThat(row(planner, 0).standing()).isEqualTo(Standing.GONE);
        assertThat(row(planner, 0).message()).isNotEmpty();
        planner.save();
        assertThat(saved).hasSize(1);
    }

    // ---- when and how unfamiliar

    @Test
    void theNextHalfHourIsOffered() {
        assertThat(planner().state().time()).isEqualTo(LocalTime.of(11, 30));
        assertThat(planner().state().day()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void aPlanWithoutAReadableTimeIsNotSaved() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        planner.when(null, LocalTime.NOON);
        planner.save();
        assertThat(saved).isEmpty();
        assertThat(planner.state().whenNote()).isNotEmpty();
        planner.when(LocalDate.of(2026, 11, 20), LocalTime.of(18, 30));
        planner.save();
        assertThat(saved.get(0).planned()).isEqualTo(Gym.at("2026-11-20T18:30:00+01:00"));
    }

    @Test
    void anEmptyPlanIsNotSaved() {
        PlanViewModel planner = planner();
        planner.save();
        assertThat(saved).isEmpty();
        assertThat(planner.state().message()).isNotEmpty();
    }

    @Test
    void howUnfamiliarItIsIsGuessedUntilTheCoachChooses() {
        gym.done("bird_dog", new SetPlan(3, 8, null, null));
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        assertThat(planner.state().familiarity()).isEqualTo(Familiarity.FAMILIAR);
        planner.add("dead_bug");
        assertThat(planner.state().familiarity()).isEqualTo(Familiarity.NEW_STEP);
        planner.familiarity(Familiarity.UNFAMILIAR);
        planner.save();
        assertThat(saved.get(0).familiarity()).isEqualTo(Familiarity.UNFAMILIAR);
    }

    @Test
    void aFullDiskSaysSoAndLosesNothing() {
        PlanViewModel planner = planner();
        planner.add("bird_dog");
        gym.diskFull = true;
        planner.save();
        assertThat(planner.state().message()).contains("disk is full");
        assertThat(planner.state().rows()).hasSize(1);
        gym.diskFull = false;
        planner.save();
        assertThat(saved).hasSize(1);
    }
}
