package org.hingewise.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hingewise.domain.Mass;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovementFileTest {
    private static final String HEADER = String.join(",", MovementRow.COLUMNS) + "\n";
    private static final String DOWEL = line("dowel", "0", "1", "");
    private static final String BOW = line("bow", "1", "2", "dowel");

    private static final List<Movement> SHIPPED = MovementFile.shipped();
    private static final Map<String, Movement> BY_ID =
            SHIPPED.stream().collect(Collectors.toMap(Movement::id, Function.identity()));

    private static String line(String id, String hinge, String compression, String easier) {
        return id + ",Name of " + id + ",hinge,none,reps,no," + compression + ",0,0,0,0,0,0,0,0," + hinge + ",,,,,,"
                + easier + ",Say this. | And this.,no,E: expert judgement\n";
    }

    private static List<String> faultsOf(String... lines) {
        MovementFileProblem problem = catchThrowableOfType(
                MovementFileProblem.class, () -> MovementFile.read(new StringReader(HEADER + String.join("", lines))));
        return problem == null
                ? List.of()
                : problem.faults().stream()
                        .map(MovementFileProblem.Fault::toString)
                        .toList();
    }

    @Test
    void theShippedFileIsSoundAndHoldsAllMovements() {
        assertThat(SHIPPED).hasSize(112).extracting(Movement::id).doesNotHaveDuplicates();
    }

    @Test
    void everyPatternIsUsedAndThereAreAtMostFifteen() {
        assertThat(Pattern.values()).hasSizeLessThanOrEqualTo(15);
        assertThat(SHIPPED).extracting(Movement::pattern).contains(Pattern.values());
    }

    @Test
    void everyMovementHasTwoOrThreeShortCuesInCalmWords() {
        assertThat(SHIPPED).allSatisfy(m -> {
            assertThat(m.cues()).hasSizeBetween(2, 3);
            assertThat(m.cues()).allSatisfy(cue -> {
                assertThat(cue).endsWith(".").hasSizeLessThan(90);
                assertThat(cue.toLowerCase(Locale.ROOT))
                        .doesNotContain("slipped", "damaged", "never", "unsafe", "danger");
            });
        });
    }

    @Test
    void everyBasisSaysHowSureItIs() {
        assertThat(SHIPPED).allSatisfy(m -> assertThat(m.basis()).matches("[REG](: .+)?"));
    }

    @Test
    void valuesArriveInTheirPlaces() {
        Movement swing = BY_ID.get("kb_swing");
        assertThat(swing.pattern()).isEqualTo(Pattern.BALLISTIC_HINGE);
        assertThat(swing.equipment()).isEqualTo("kettlebell");
        assertThat(swing.demands())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Demand.COMPRESSION, 2,
                        Demand.SHEAR, 2,
                        Demand.LOADED_HINGE, 3,
                        Demand.BALLISTIC, 3,
                        Demand.ENDRANGE_FLEXION, 1,
                        Demand.AXIAL_LOAD, 1));
        assertThat(swing.hingeRequired()).isEqualTo(HingeLevel.H4);
        assertThat(swing.priorInjuryCap().mass()).isEqualTo(Mass.kg(16));
        assertThat(swing.priorInjuryCap().hold()).isTrue();
        assertThat(swing.priorInjuryCap().holdUntil()).isEqualTo(HingeLevel.H4);
        assertThat(swing.easier()).containsExactly("kb_dead_stop_swing", "kb_deadlift", "hip_hinge_bodyweight");
        Movement deadlift = BY_ID.get("conventional_deadlift");
        assertThat(deadlift.priorInjuryCap().percentE1rm()).isEqualTo(60);
        assertThat(deadlift.priorInjuryCap().rpe()).isEqualTo(7);
        assertThat(BY_ID.get("depth_jump").priorInjuryCap().holdsAt(HingeLevel.H5))
                .isTrue();
    }

    @Test
    void unitsAndSidesAreExplicit() {
        assertThat(BY_ID.get("side_plank").measure()).isEqualTo(Measure.SECONDS);
        assertThat(BY_ID.get("side_plank").perSide()).isTrue();
        assertThat(BY_ID.get("farmers_carry").measure()).isEqualTo(Measure.METRES);
        assertThat(BY_ID.get("farmers_carry").perSide()).isFalse();
        assertThat(BY_ID.get("bird_dog").measure()).isEqualTo(Measure.REPS);
        assertThat(BY_ID.get("bird_dog").perSide()).isTrue();
    }

    @Test
    void s2AndS36TheArticlesExamplesAreInAndCountAsRisky() {
        assertThat(List.of("barbell_back_squat", "conventional_deadlift", "kb_swing"))
                .allSatisfy(id -> {
                    assertThat(BY_ID.get(id).articleNamed()).isTrue();
                    assertThat(BY_ID.get(id).isRiskyAfterInjury()).isTrue();
                });
    }

    @Test
    void s6TheCoreAndTheBackInItCanBeMadeStronger() {
        for (Pattern pattern : Pattern.values()) {
            if (pattern.isCore()) {
                assertThat(SHIPPED).as(pattern.code()).anySatisfy(m -> {
                    assertThat(m.pattern()).isEqualTo(pattern);
                    assertThat(m.hingeRequired()).isEqualTo(HingeLevel.H0);
                });
            }
        }
        assertThat(Pattern.TRUNK_EXTENSION.isCore()).isTrue();
    }

    @Test
    void s43TheArticlesGentleCoreWorkIsInAndNeedsNoHinge() {
        assertThat(List.of("bird_dog", "dead_bug", "front_plank")).allSatisfy(id -> {
            assertThat(BY_ID.get(id).articleNamed()).isTrue();
            assertThat(BY_ID.get(id).hingeRequired()).isEqualTo(HingeLevel.H0);
        });
    }

    @Test
    void s50BarbellDeadliftAndBackSquatNeedAMasteredHinge() {
        assertThat(List.of("conventional_deadlift", "barbell_back_squat"))
                .allSatisfy(id -> assertThat(BY_ID.get(id).hingeRequired()).isEqualTo(HingeLevel.H3));
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        assertThat(MovementFile.read(new StringReader(MovementFile.write(SHIPPED))))
                .isEqualTo(SHIPPED);
    }

    @Test
    void aSoundFileHasNoFaults() {
        assertThat(faultsOf(BOW, DOWEL)).isEmpty();
    }

    @Test
    void unknownEasierMovementIsRefusedWithItsLine() {
        assertThat(faultsOf(DOWEL, line("bow", "1", "2", "dowel>nothing")))
                .containsExactly("line 3: 'bow' names the unknown movement 'nothing' as easier");
    }

    @Test
    void aMovementEasierThanItselfIsRefused() {
        assertThat(faultsOf(DOWEL, line("bow", "1", "2", "bow")))
                .containsExactly("line 3: 'bow' is listed as easier than itself");
    }

    @Test
    void aCycleIsRefusedOnEachOfItsLines() {
        assertThat(faultsOf(line("a", "1", "2", "b"), line("b", "1", "2", "a")))
                .containsExactly(
                        "line 2: 'a' its easier movements lead back to it",
                        "line 3: 'b' its easier movements lead back to it");
    }

    @Test
    void anEasierMovementThatNeedsMoreHingeIsRefused() {
        assertThat(faultsOf(line("a", "1", "2", "b"), line("b", "2", "2", "")))
                .containsExactly("line 2: 'a' the easier 'b' needs a higher hinge level than the one before it");
    }

    @Test
    void anEasierMovementThatAsksMoreIsRefusedAlsoFurtherDownTheChain() {
        assertThat(faultsOf(line("a", "1", "3", "b>c"), line("b", "1", "1", ""), line("c", "1", "2", "")))
                .containsExactly("line 2: 'a' the easier 'c' asks more of the back than the one before it");
    }

    @Test
    void anEasierMovementListedTwiceIsRefused() {
        assertThat(faultsOf(DOWEL, line("bow", "1", "2", "dowel>dowel")))
                .containsExactly("line 3: 'bow' lists 'dowel' twice");
    }

    @Test
    void anIdThatStandsTwiceIsRefused() {
        assertThat(faultsOf(DOWEL, DOWEL)).containsExactly("line 3: 'dowel' the id stands twice");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            quoteCharacter = '`',
            value = {
                "a,Name,hinge,none,reps,no,4,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => compression '4' is not a whole number from 0 to 3",
                "a,Name,hinge,none,reps,no,-1,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => compression '-1' is not a whole number from 0 to 3",
                "a,Name,hinge,none,reps,no,,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => compression '' is not a whole number from 0 to 3",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,6,,,,,,,Cue.,no,E: x => hinge_required '6' is not a whole number from 0 to 5",
                "a,Name,swing,none,reps,no,0,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => pattern 'swing' is not known",
                "a,Name,hinge,none,turns,no,0,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => measure 'turns' is not known",
                "a,Name,hinge,none,reps,maybe,0,0,0,0,0,0,0,0,0,0,,,,,,,Cue.,no,E: x => per_side 'maybe' is not known",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,0,101,,,,,,Cue.,no,E: x => cap_percent_e1rm '101' is not a whole number from 1 to 100",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,0,,11,,,,,Cue.,no,E: x => cap_rpe '11' is not a whole number from 1 to 10",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,0,,,NaN,,,,Cue.,no,E: x => cap_mass_kg 'NaN' is not a mass",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,0,,,,later,,,Cue.,no,E: x => cap_hold 'later' is not a whole number from 1 to 5",
                "a,Name,hinge,none,reps,no,0,0,0,0,0,0,0,0,0,0,,,,,,,,no,E: x => has no cues",
            })
    void aWrongValueIsRefusedWithItsLine(String line, String what) {
        assertThat(faultsOf(line + "\n")).containsExactly("line 2: 'a' " + what);
    }

    @Test
    void aLineWithMissingValuesIsRefused() {
        assertThat(faultsOf("a,Name,hinge\n")).singleElement().asString().startsWith("line 2: 'a' has 3 values");
    }

    @Test
    void anIdWithOtherCharactersIsRefused() {
        assertThat(faultsOf(line("Kettlebell Swing", "0", "1", "")))
                .singleElement()
                .asString()
                .startsWith("line 2: 'Kettlebell Swing' a movement id is");
    }

    @Test
    void otherColumnsAreRefused() {
        assertThat(catchThrowableOfType(
                        MovementFileProblem.class, () -> MovementFile.read(new StringReader("id,name\na,b\n"))))
                .hasMessageStartingWith("line 1: the columns must be id,name,pattern,");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(catchThrowableOfType(MovementFileProblem.class, () -> MovementFile.read(new StringReader(""))))
                .hasMessage("the file holds no movements");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(faultsOf(line("a", "9", "1", ""), line("b", "0", "9", ""))).hasSize(2);
    }
}
