package org.hingewise.domain.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTest {
    private static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private static Movement movement(String id) {
        return LIBRARY.find(id).orElseThrow();
    }

    /** The examples the table of stages names, and a neighbour of each. */
    @ParameterizedTest
    @CsvSource({
        "walking, TRIAGE",
        "cat_camel, TRIAGE",
        "bird_dog, CORE",
        "dead_bug, CORE",
        "front_plank, CORE",
        "side_plank, CORE",
        "hip_hinge_dowel, BEND",
        "hip_hinge_bodyweight, BEND",
        "box_squat_bodyweight, BEND",
        "glute_bridge, BEND",
        "kb_deadlift, LIGHT",
        "goblet_squat, LIGHT",
        "single_arm_db_row, LIGHT",
        "seated_cable_row, LIGHT",
        "trap_bar_deadlift, BARBELL",
        "conventional_deadlift, BARBELL",
        "barbell_back_squat, BARBELL",
        "bent_over_row_barbell, BARBELL",
        "sit_up, BARBELL",
        "kb_dead_stop_swing, FULL",
        "kb_swing, FULL",
        "power_clean, FULL",
        "box_jump, FULL"
    })
    void aMovementBelongsToAStage(String id, Stage stage) {
        assertThat(Stage.of(movement(id))).isEqualTo(stage);
    }

    @Test
    @DisplayName("S46: load rises with the stages; what belongs to later ones is held")
    void aStageHoldsWhatBelongsToLaterOnes() {
        StageLimit bend = new StageLimit(Stage.BEND, DAY, Map.of());
        assertThat(bend.holds(movement("hip_hinge_bodyweight"))).isFalse();
        assertThat(bend.holds(movement("bird_dog"))).isFalse();
        assertThat(bend.holds(movement("kb_deadlift"))).isTrue();
        assertThat(new StageLimit(Stage.FULL, DAY, Map.of()).holds(movement("kb_swing")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BEND, hip_hinge_bodyweight, 5", "LIGHT, kb_deadlift, 6", "BARBELL, trap_bar_deadlift, 6"})
    void aStageNamesAnEffort(Stage stage, String id, int rpe) {
        assertThat(new StageLimit(stage, DAY, Map.of()).rpe(movement(id))).isEqualTo(rpe);
    }

    @Test
    void aKnownLoadBeforeTheEpisodeTakesTheEffortsPlaceAtTheBarbell() {
        StageLimit limit = new StageLimit(Stage.BARBELL, DAY, Map.of("trap_bar_deadlift", Mass.kg(60)));
        assertThat(limit.rpe(movement("trap_bar_deadlift"))).isNull();
        assertThat(limit.most(movement("trap_bar_deadlift"))).isEqualTo(Mass.kg(60));
        assertThat(limit.rpe(movement("walking"))).isNull();
    }

    @Test
    void stagesAreCountedFromZeroToSix() {
        assertThat(Stage.TRIAGE.number()).isZero();
        assertThat(Stage.FULL.number()).isEqualTo(6);
        assertThat(Stage.TRIAGE.previous()).isEqualTo(Stage.TRIAGE);
        assertThat(Stage.FULL.next()).isEmpty();
    }
}
