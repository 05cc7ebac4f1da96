package org.hingewise.domain.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.MovementFault.Code;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementLibraryTest {
    private static final List<Movement> SHIPPED = MovementFile.shipped();
    private static final MovementLibrary LIBRARY = MovementLibrary.of(SHIPPED, List.of());

    private static Movement own(String id, String name, String... easier) {
        return new Movement(
                id,
                name,
                Pattern.HINGE,
                "sandbag",
                Movement.Measure.REPS,
                false,
                Map.of(Demand.LOADED_HINGE, 2, Demand.COMPRESSION, 3, Demand.SHEAR, 2),
                HingeLevel.H2,
                Cap.NONE,
                List.of(easier),
                List.of("Hug it close."),
                false,
                "E: own");
    }

    private static List<String> ids(List<Movement> movements) {
        return movements.stream().map(Movement::id).toList();
    }

    private static Movement shipped(String id) {
        return LIBRARY.find(id).orElseThrow();
    }

    @Test
    void withoutEditsItIsAsShipped() {
        assertThat(LIBRARY.visible()).isEqualTo(SHIPPED);
        assertThat(LIBRARY.entry("kb_swing")).hasValueSatisfying(e -> {
            assertThat(e.isOwn()).isFalse();
            assertThat(e.isChanged()).isFalse();
            assertThat(e.hidden()).isFalse();
        });
    }

    @Test
    void theCoachCanAddAMovement() {
        Movement bag = own("bag", "Bag lift", "kb_deadlift");
        MovementLibrary library = MovementLibrary.of(SHIPPED, List.of(new MovementEdit("bag", bag, false)));
        assertThat(library.visible()).hasSize(113).endsWith(bag);
        assertThat(library.entry("bag").orElseThrow().isOwn()).isTrue();
        assertThat(ids(library.easier(bag))).startsWith("kb_deadlift");
    }

    @Test
    void theCoachCanChangeAShippedMovementAndItStaysInItsPlace() {
        Movement changed = shipped("kb_swing").withEasier(List.of("kb_deadlift"));
        MovementLibrary library = MovementLibrary.of(SHIPPED, List.of(new MovementEdit("kb_swing", changed, false)));
        assertThat(library.visible()).hasSize(112);
        assertThat(library.entry("kb_swing").orElseThrow().isChanged()).isTrue();
        assertThat(library.entry("kb_swing").orElseThrow().shipped()).isEqualTo(shipped("kb_swing"));
    }

    @Test
    void aHiddenMovementIsNotPickedOrFoundButStillKnownByName() {
        MovementLibrary library = MovementLibrary.of(SHIPPED, List.of(new MovementEdit("kb_swing", null, true)));
        assertThat(ids(library.visible())).doesNotContain("kb_swing").hasSize(111);
        assertThat(ids(library.search("swing"))).doesNotContain("kb_swing").contains("kb_dead_stop_swing");
        assertThat(library.find("kb_swing")).isPresent();
        assertThat(library.nameOf("kb_swing")).isEqualTo("Kettlebell swing");
        assertThat(library.nameOf("sandbag_hug")).isEqualTo("Sandbag hug");
    }

    @Test
    void aChangedMovementCanBeHiddenAndKeepsItsChange() {
        Movement changed = shipped("kb_swing").withEasier(List.of());
        MovementLibrary library = MovementLibrary.of(SHIPPED, List.of(new MovementEdit("kb_swing", changed, true)));
        assertThat(library.find("kb_swing")).contains(changed);
        assertThat(library.isVisible("kb_swing")).isFalse();
    }

    @Test
    void anEditThatHidesAnUnknownMovementDoesNothing() {
        assertThat(MovementLibrary.of(SHIPPED, List.of(new MovementEdit("gone", null, true)))
                        .entries())
                .hasSize(112);
    }

    @Test
    void easierMovementsRunDownToTheEndOfTheChain() {
        assertThat(ids(LIBRARY.easier(shipped("kb_clean"))))
                .containsExactly(
                        "kb_dead_stop_swing",
                        "kb_deadlift",
                        "band_pull_through",
                        "hip_hinge_bodyweight",
                        "hip_hinge_dowel",
                        "hip_hinge_wall_tap");
    }

    @Test
    void inPlaceOfAHiddenMovementStandItsOwnEasierOnes() {
        MovementLibrary library = MovementLibrary.of(SHIPPED, List.of(new MovementEdit("kb_deadlift", null, true)));
        assertThat(ids(library.easier(shipped("kb_dead_stop_swing"))))
                .doesNotContain("kb_deadlift")
                .startsWith("band_pull_through", "hip_hinge_bodyweight");
    }

    @Test
    void unknownIdsInAChainAreSkipped() {
        Movement bag = own("bag", "Bag lift", "long_gone", "kb_deadlift");
        assertThat(ids(MovementLibrary.of(SHIPPED, List.of(new MovementEdit("bag", bag, false)))
                        .easier(bag)))
                .startsWith("kb_deadlift")
                .doesNotContain("long_gone");
    }

    @Test
    void movementsThatNameEachOtherDoNotLoop() {
        Movement a = own("a", "A", "b");
        Movement b = own("b", "B", "a");
        MovementLibrary library = MovementLibrary.of(
                List.of(), List.of(new MovementEdit("a", a, false), new MovementEdit("b", b, false)));
        assertThat(library.easier(a)).containsExactly(b);
    }

    @Test
    void everyShippedChainOnlyEverGetsEasierOnHinge() {
        assertThat(SHIPPED).allSatisfy(m -> assertThat(LIBRARY.easier(m))
                .allSatisfy(e -> assertThat(e.hingeRequired()).isLessThanOrEqualTo(m.hingeRequired())));
    }

    @ParameterizedTest
    @CsvSource({
        "kettlebell swing, kb_swing",
        "kb swing, kb_swing",
        "trap bar, trap_bar_deadlift",
        "trap-bar, trap_bar_deadlift",
        "ROMANIAN dumb, db_rdl",
        "squat goblet, goblet_squat",
        "sandbag, sandbag_to_shoulder",
        "back squat, barbell_back_squat",
    })
    void searchFindsAllWordsInAnyOrder(String words, String id) {
        assertThat(ids(LIBRARY.search(words))).contains(id);
    }

    @Test
    void searchPutsNamesThatBeginWithTheWordFirst() {
        assertThat(LIBRARY.search("bird").get(0).id()).isEqualTo("bird_dog");
        assertThat(LIBRARY.search("front").get(0).name()).startsWith("Front");
    }

    @Test
    void searchForNothingFindsEverythingAndForNonsenseNothing() {
        assertThat(LIBRARY.search("  ")).hasSize(112);
        assertThat(LIBRARY.search("<html>zzz")).isEmpty();
    }

    @Test
    void whatOpensAtALevelNeedsExactlyThatLevel() {
        assertThat(ids(LIBRARY.opensAt(HingeLevel.H3)))
                .contains("conventional_deadlift", "barbell_back_squat", "trap_bar_deadlift")
                .doesNotContain("kb_deadlift", "kb_swing");
    }

    @Test
    void checkTellsTheEditorWhatIsWrong() {
        assertThat(LIBRARY.check(own("bag", "Bag", "kb_deadlift"))).isEmpty();
        assertThat(LIBRARY.check(own("bag", "Bag", "bag")))
                .extracting(MovementFault::code)
                .containsExactly(Code.EASIER_THAN_ITSELF);
        assertThat(LIBRARY.check(own("bag", "Bag", "kb_swing")))
                .extracting(MovementFault::code)
                .containsExactlyInAnyOrder(Code.NEEDS_MORE_HINGE, Code.ASKS_MORE);
        assertThat(LIBRARY.check(shipped("hip_hinge_dowel").withEasier(List.of("hip_hinge_wall_tap"))))
                .extracting(MovementFault::code)
                .contains(Code.CYCLE);
    }

    @Test
    void freeIdsComeFromTheNameAndDoNotClash() {
        assertThat(LIBRARY.freeId("Kettlebell swing!")).isEqualTo("kettlebell_swing");
        assertThat(LIBRARY.freeId("KB swing")).isEqualTo("kb_swing_2");
        assertThat(LIBRARY.freeId("гиря")).isEqualTo("movement");
        assertThat(LIBRARY.freeId("x".repeat(200)).length()).isLessThanOrEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({
        "walking, false",
        "cycling_upright, false",
        "elliptical, false",
        "cat_camel, false",
        "chest_supported_row, false",
        "child_pose, true",
        "running, true",
        "bird_dog, true",
        "dead_bug, true",
        "front_plank, true",
        "front_plank_knees, true",
        "hip_hinge_dowel, true",
        "kb_swing, true",
        "sled_drag, true",
    })
    void onlyGentleMovementDoesNotLoadTheBack(String id, boolean loads) {
        assertThat(shipped(id).loadsBack()).isEqualTo(loads);
    }

    @ParameterizedTest
    @CsvSource({
        "kb_deadlift, true",
        "hip_hinge_dowel, true",
        "kb_swing, true",
        "barbell_back_squat, true",
        "goblet_squat, false",
        "bird_dog, false",
    })
    void hingingIsWhatKeepsTheHingeInPractice(String id, boolean hinging) {
        assertThat(shipped(id).isHinging()).isEqualTo(hinging);
    }
}
