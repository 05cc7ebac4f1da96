package org.hingewise.ui.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.ui.movements.MovementDetail.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementFormViewModelTest {
    private final MovementDesk desk = new MovementDesk();

    private MovementLibrary library() {
        return desk.useCases.readLibrary().handle();
    }

    private Movement movement(String id) {
        return library().find(id).orElseThrow();
    }

    private static MovementFormViewModel filled(MovementFormViewModel form) {
        form.type(MovementField.NAME, "Sandbag good morning");
        form.type(MovementField.EQUIPMENT, "sandbag");
        form.type(MovementField.PATTERN, Pattern.HINGE.code());
        form.type(MovementField.HINGE, "H3");
        form.demand(Demand.LOADED_HINGE, 3);
        form.demand(Demand.COMPRESSION, 3);
        form.demand(Demand.SHEAR, 2);
        form.type(MovementField.CAP_PERCENT, "50");
        form.type(MovementField.CAP_RPE, "6");
        form.type(MovementField.CAP_MASS, "20,5");
        form.type(MovementField.CAP_HOLD, "H4");
        form.type(MovementField.CAP_NOTE, "light bag");
        form.addEasier("kb_deadlift");
        form.addEasier("hip_hinge_dowel");
        form.type(MovementField.CUES, " Hug it close. \n\n Hips back. ");
        return form;
    }

    @Test
    void aNewMovementIsSavedWithEverythingTyped() {
        List<Movement> saved = new ArrayList<>();
        MovementFormViewModel form = filled(desk.form());
        form.perSide(true);
        form.type(MovementField.MEASURE, Measure.SECONDS.code());
        form.onSaved(saved::add);
        form.save();
        Movement m = movement("sandbag_good_morning");
        assertThat(saved).containsExactly(m);
        assertThat(m.name()).isEqualTo("Sandbag good morning");
        assertThat(m.equipment()).isEqualTo("sandbag");
        assertThat(m.measure()).isEqualTo(Measure.SECONDS);
        assertThat(m.perSide()).isTrue();
        assertThat(m.hingeRequired()).isEqualTo(HingeLevel.H3);
        assertThat(m.demand(Demand.LOADED_HINGE)).isEqualTo(3);
        assertThat(m.totalDemand()).isEqualTo(8);
        assertThat(m.priorInjuryCap()).isEqualTo(new Cap(50, 6, Mass.kg(20.5), true, HingeLevel.H4, "light bag"));
        assertThat(m.easier()).containsExactly("kb_deadlift", "hip_hinge_dowel");
        assertThat(m.cues()).containsExactly("Hug it close.", "Hips back.");
    }

    @Test
    void everyShippedMovementComesOutOfTheFormAsItWentIn() {
        for (Movement shipped : library().visible()) {
            MovementFormViewModel form = desk.form(shipped.id());
            form.save();
            assertThat(form.state().problems()).as(shipped.id()).isEmpty();
            assertThat(movement(shipped.id())).isEqualTo(shipped);
        }
    }

    @Test
    void everythingThatHasToBeMendedIsSaidAtOnce() {
        MovementFormViewModel form = desk.form();
        form.type(MovementField.CAP_PERCENT, "160");
        form.type(MovementField.CAP_RPE, "lots");
        form.type(MovementField.CAP_MASS, "-3");
        form.save();
        assertThat(form.state().problems())
                .containsOnlyKeys(
                        MovementField.NAME,
                        MovementField.CUES,
                        MovementField.CAP_PERCENT,
                        MovementField.CAP_RPE,
                        MovementField.CAP_MASS)
                .containsEntry(MovementField.NAME, "Please enter a name.")
                .containsEntry(MovementField.CAP_PERCENT, "Please enter a number from 1 to 100.");
        form.type(MovementField.CAP_PERCENT, "60");
        assertThat(form.state().problems()).doesNotContainKey(MovementField.CAP_PERCENT);
    }

    @ParameterizedTest
    @CsvSource({
        "CAP_PERCENT, 1, true",
        "CAP_PERCENT, 100, true",
        "CAP_PERCENT, 0, false",
        "CAP_PERCENT, 101, false",
        "CAP_RPE, 1, true",
        "CAP_RPE, 10, true",
        "CAP_RPE, 0, false",
        "CAP_RPE, 11, false",
        "CAP_RPE, 7.5, false",
        "CAP_MASS, 0, true",
        "CAP_MASS, 1000, true",
        "CAP_MASS, 1001, false",
        "CAP_MASS, NaN, false"
    })
    void capsHaveTheirRanges(MovementField field, String typed, boolean taken) {
        MovementFormViewModel form = desk.form("kb_deadlift");
        form.type(field, typed);
        form.save();
        assertThat(form.state().problems().isEmpty()).isEqualTo(taken);
    }

    @Test
    void anEasierMovementThatIsNotEasierIsRefusedInWords() {
        MovementFormViewModel form = desk.form("kb_deadlift");
        form.addEasier("kb_swing");
        form.save();
        assertThat(form.state().problems())
                .containsOnlyKeys(MovementField.EASIER)
                .containsEntry(
                        MovementField.EASIER,
                        "Kettlebell swing needs a higher hinge level than the movement before it in the list.");
    }

    @Test
    void onlyWhatFitsBelowTheLastOneIsOffered() {
        MovementFormViewModel form = desk.form("trap_bar_deadlift");
        form.addEasier("glute_bridge");
        assertThat(form.state().candidates())
                .extracting(Link::id)
                .doesNotContain("glute_bridge", "trap_bar_deadlift", "kb_deadlift")
                .contains("walking", "front_plank_knees");
        assertThat(form.state().candidates()).allSatisfy(c -> {
            assertThat(movement(c.id()).totalDemand()).isLessThanOrEqualTo(2);
            assertThat(movement(c.id()).hingeRequired()).isEqualTo(HingeLevel.H0);
        });
        form.removeEasier("glute_bridge");
        assertThat(form.state().easier())
                .extracting(Link::id)
                .containsExactly("kb_deadlift", "kb_deadlift_elevated", "hip_hinge_bodyweight");
    }

    @Test
    void ofWhatFitsTheSamePatternComesFirst() {
        MovementFormViewModel form = desk.form("kb_deadlift");
        assertThat(movement(form.state().candidates().get(0).id()).pattern()).isEqualTo(Pattern.HINGE);
    }

    @Test
    void whatWasTypedIsBackNextTimeUntilItIsSavedOrStartedOver() {
        filled(desk.form());
        MovementFormViewModel again = desk.form();
        assertThat(again.state().restored()).isTrue();
        assertThat(again.state().form().get(MovementField.NAME)).isEqualTo("Sandbag good morning");
        assertThat(again.state().form().demand(Demand.LOADED_HINGE)).isEqualTo(3);
        assertThat(again.state().form().easier()).containsExactly("kb_deadlift", "hip_hinge_dowel");
        again.startOver();
        assertThat(again.state().form()).isEqualTo(MovementForm.EMPTY);
        assertThat(desk.form().state().restored()).isFalse();
        filled(desk.form()).save();
        assertThat(desk.form().state().restored()).isFalse();
    }

    @Test
    void eachMovementHasADraftOfItsOwn() {
        desk.form("kb_swing").type(MovementField.NAME, "Half a na");
        assertThat(desk.form("kb_deadlift").state().restored()).isFalse();
        MovementFormViewModel again = desk.form("kb_swing");
        assertThat(again.state().restored()).isTrue();
        again.type(MovementField.NAME, "Kettlebell swing");
        assertThat(desk.form("kb_swing").state().restored()).isFalse();
    }

    @Test
    void aHiddenMovementStaysHiddenWhenItIsChanged() {
        desk.useCases.editMovement().hide("kb_swing", true);
        MovementFormViewModel form = desk.form("kb_swing");
        form.type(MovementField.NAME, "Swing");
        form.save();
        assertThat(library().isVisible("kb_swing")).isFalse();
        assertThat(library().nameOf("kb_swing")).isEqualTo("Swing");
    }

    @Test
    void whenTheStoreCannotWriteWhatWasTypedStays() {
        MovementFormViewModel form = filled(desk.form());
        desk.full = true;
        form.save();
        assertThat(form.state().failure()).contains("the disk is full");
        assertThat(form.state().saving()).isFalse();
        assertThat(form.state().form().get(MovementField.NAME)).isEqualTo("Sandbag good morning");
        desk.full = false;
        form.save();
        assertThat(library().find("sandbag_good_morning")).isPresent();
    }

    @Test
    void hostileTextIsKeptAsTextAndTooMuchIsRefused() {
        MovementFormViewModel form = filled(desk.form());
        form.type(MovementField.NAME, "<html><b>שלום</b> 🏋️ 'x'");
        form.save();
        assertThat(library().visible()).extracting(Movement::name).contains("<html><b>שלום</b> 🏋️ 'x'");
        MovementFormViewModel long_ = filled(desk.form());
        long_.type(MovementField.NAME, "x".repeat(101));
        long_.type(MovementField.CUES, "y".repeat(161));
        long_.type(MovementField.EQUIPMENT, "nul\0");
        long_.save();
        assertThat(long_.state().problems())
                .containsOnlyKeys(MovementField.NAME, MovementField.CUES, MovementField.EQUIPMENT);
    }

    @Test
    void aDraftOfAnotherVersionDoesNotBreakTheForm() {
        desk.useCases.keepDraft().keep("movement", "new", "name=Old one\nnothing=known\npattern=swirl\nballistic=9\n");
        MovementFormViewModel form = desk.form();
        assertThat(form.state().form().get(MovementField.NAME)).isEqualTo("Old one");
        assertThat(form.state().form().pattern()).isEqualTo(Pattern.HINGE);
        assertThat(form.state().form().demand(Demand.BALLISTIC)).isZero();
    }
}
