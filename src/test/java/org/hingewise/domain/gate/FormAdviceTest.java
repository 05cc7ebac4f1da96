package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.domain.gate.GateCases.LIBRARY;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.movement.Movement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** S57: of the advice after an injury a movement gets the parts that are about it. */
class FormAdviceTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "FD, trap_bar_deadlift, before_rounding",
        "FD, conventional_deadlift, raise_start before_rounding",
        "FD, kb_deadlift, raise_start before_rounding",
        "FD, barbell_rdl, before_rounding",
        "FD, goblet_squat, before_rounding",
        "FD, sit_up, before_rounding curl_ups",
        "FD, chest_supported_row, ''",
        "RAD, trap_bar_deadlift, before_rounding leg_stops",
        "RAD, crunch, before_rounding curl_ups leg_stops",
        "PD, sit_up, clearance_first before_rounding curl_ups",
        "PD, sumo_deadlift, clearance_first raise_start before_rounding",
        "NS, conventional_deadlift, start_easy",
        "MS, conventional_deadlift, lower_slowly",
        "MS, kb_swing, lower_slowly swings_later",
        "EXT, overhead_press_standing, no_lean_back press_seated",
        "EXT, landmine_press, no_lean_back",
        "EXT, running, no_lean_back cycle",
        "SPL, press_up_cobra, no_full_arch",
        "SPL, conventional_deadlift, heavy_hinge_later",
        "SPL, hip_hinge_dowel, ''",
        "SI, conventional_deadlift, hips_level",
        "SI, single_leg_rdl, both_feet hips_level",
        "SI, running, both_feet short_strides hips_level",
        "PF, bench_press, clearance_first",
        "PF, conventional_deadlift, clearance_first hips_move",
        "OF, conventional_deadlift, hinge_not_bend move_slowly no_maximal",
        "OF, pallof_press, move_slowly no_full_twist",
        "OF, chest_supported_row, move_slowly",
    })
    void aMovementGetsThePartsThatAreAboutIt(InjuryType type, String movement, String parts) {
        assertThat(advice(type, LIBRARY.find(movement).orElseThrow())).isEqualTo(parts);
    }

    @ParameterizedTest
    @EnumSource(InjuryType.class)
    void everyKindOfInjuryHasAdviceForADeadlift(InjuryType type) {
        assertThat(advice(type, LIBRARY.find("conventional_deadlift").orElseThrow()))
                .isNotEmpty();
    }

    @Test
    void everyPartIsAboutSomeMovementOfTheLibrary() {
        assertThat(LIBRARY.visible().stream()
                        .flatMap(m -> Arrays.stream(InjuryType.values()).flatMap(t -> FormAdvice.of(t, m)))
                        .distinct())
                .containsExactlyInAnyOrder(FormAdvice.values());
    }

    private static String advice(InjuryType type, Movement movement) {
        return FormAdvice.of(type, movement).map(FormAdvice::code).collect(Collectors.joining(" "));
    }
}
