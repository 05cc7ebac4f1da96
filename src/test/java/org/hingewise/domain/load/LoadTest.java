package org.hingewise.domain.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoadTest {
    @ParameterizedTest
    @CsvSource({"100, 1, 103.333, 100", "100, 3, 110, 105.882", "100, 5, 116.667, 112.5", "80, 10, 106.667, 106.667"})
    void bothFormulasGiveTheirEstimate(double kg, int reps, double epley, double brzycki) {
        assertThat(E1rm.EPLEY.of(Mass.kg(kg), reps).orElseThrow().in(MassUnit.KG))
                .isCloseTo(epley, within(0.001));
        assertThat(E1rm.BRZYCKI.of(Mass.kg(kg), reps).orElseThrow().in(MassUnit.KG))
                .isCloseTo(brzycki, within(0.001));
    }

    @Test
    void theFormulasMeetAtTenRepetitions() {
        assertThat(E1rm.EPLEY.of(Mass.kg(60), 10)).isEqualTo(E1rm.BRZYCKI.of(Mass.kg(60), 10));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "10, true", "11, false", "37, false", "-1, false"})
    void estimatesAreMadeFromOneToTenRepetitions(int reps, boolean made) {
        for (E1rm formula : E1rm.values()) {
            assertThat(formula.of(Mass.kg(60), reps).isPresent()).isEqualTo(made);
        }
    }

    @ParameterizedTest
    @EnumSource(E1rm.class)
    void thereIsNoEstimateWithoutLoadOrAboveTheHeaviestMass(E1rm formula) {
        assertThat(formula.of(Mass.ZERO, 5)).isEmpty();
        assertThat(formula.of(Mass.kg(1000), 5)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "1, 9", "2, 8", "2.5, 7.5", "9, 1"})
    void effortIsTenLessTheRepetitionsInReserve(double left, double rpe) {
        assertThat(Effort.ofRepsInReserve(left)).isEqualTo(rpe);
        assertThat(Effort.repsInReserve(rpe)).isEqualTo(left);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 9.1, Double.NaN, Double.POSITIVE_INFINITY})
    void impossibleRepetitionsInReserveAreRefused(double left) {
        assertThatIllegalArgumentException().isThrownBy(() -> Effort.ofRepsInReserve(left));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 10.1, Double.NaN})
    void impossibleEffortIsRefused(double rpe) {
        assertThatIllegalArgumentException().isThrownBy(() -> Effort.repsInReserve(rpe));
    }

    @Test
    void effortBelowFiveIsNotTrusted() {
        assertThat(Effort.isTrusted(4.5)).isFalse();
        assertThat(Effort.isTrusted(5)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "0.4, 0",
        "12.4, 12",
        "12.5, 12.5",
        "19.9, 19.5",
        "20, 20",
        "22.4, 20",
        "22.5, 22.5",
        "43.9, 42.5",
        "52.499, 50",
        "52.5, 52.5",
        "100, 100",
    })
    void kilogramsAreRoundedDownToWhatCanBeLoaded(double kg, double loadable) {
        assertThat(Loads.roundDown(Mass.kg(kg), MassUnit.KG)).isEqualTo(Mass.kg(loadable));
    }

    @ParameterizedTest
    @CsvSource({"35.27, 35", "44.9, 44", "45, 45", "49.9, 45", "50, 50", "132.3, 130", "135, 135"})
    void poundsAreRoundedDownToWhatCanBeLoaded(double lb, double loadable) {
        assertThat(Loads.roundDown(Mass.lb(lb), MassUnit.LB)).isEqualTo(Mass.lb(loadable));
    }

    @ParameterizedTest
    @CsvSource({
        "52.5, 52.5",
        "'52,5', 52.5",
        "' 52.5 kg ', 52.5",
        "52.5KG, 52.5",
        "0, 0",
        "1000, 1000",
        "12.125, 12.125",
    })
    void typedLoadsAreRead(String text, double kg) {
        assertThat(Loads.parse(text, MassUnit.KG)).contains(Mass.kg(kg));
    }

    @Test
    void aTypedUnitBeatsTheClients() {
        assertThat(Loads.parse("115 lb", MassUnit.KG)).contains(Mass.lb(115));
        assertThat(Loads.parse("115 lbs", MassUnit.KG)).contains(Mass.lb(115));
        assertThat(Loads.parse("20 kg", MassUnit.LB)).contains(Mass.kg(20));
        assertThat(Loads.parse("115", MassUnit.LB)).contains(Mass.lb(115));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "NaN",
                "1e3",
                "Infinity",
                "1001",
                "1,000.5",
                "5..5",
                "5.",
                ".5",
                "5 st",
                "５",
                "12kgkg",
                "1234567890123456789012345"
            })
    void whatIsNotALoadIsNotRead(String text) {
        assertThat(Loads.parse(text, MassUnit.KG)).isEmpty();
    }

    @Test
    void aHugePasteIsRefusedAtOnce() {
        assertThat(Loads.parse("9".repeat(10_000_000), MassUnit.KG)).isEmpty();
    }

    @Test
    void typedPoundsComeBackAsTypedHoweverOftenTheyAreKeptAndShown() {
        Random random = new Random(20261122);
        for (int i = 0; i < 10_000; i++) {
            double typed = random.nextInt(2_204_000) / 1000.0;
            MassUnit unit = random.nextBoolean() ? MassUnit.LB : MassUnit.KG;
            double value = unit == MassUnit.KG ? Math.min(typed, 1000) : typed;
            Mass first = Mass.of(value, unit);
            Mass again = first;
            for (int round = 0; round < 5; round++) {
                again = Mass.of(again.in(unit), unit);
            }
            assertThat(again).isEqualTo(first);
            assertThat(again.in(unit)).isEqualTo(value);
        }
    }

    @Test
    void aLoadableLoadIsLeftAlone() {
        for (int i = 0; i <= 80; i++) {
            Mass kg = Mass.kg(20 + i * 2.5);
            Mass lb = Mass.lb(45 + i * 5);
            assertThat(Loads.roundDown(kg, MassUnit.KG)).isEqualTo(kg);
            assertThat(Loads.roundDown(lb, MassUnit.LB)).isEqualTo(lb);
        }
    }
}
