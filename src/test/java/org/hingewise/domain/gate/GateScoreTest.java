package org.hingewise.domain.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.hingewise.domain.gate.GateCases.LONG_AGO;
import static org.hingewise.domain.gate.GateCases.ask;
import static org.hingewise.domain.gate.GateCases.cleared;
import static org.hingewise.domain.gate.GateCases.client;
import static org.hingewise.domain.gate.GateCases.movement;
import static org.hingewise.domain.gate.GateCases.percent;
import static org.hingewise.domain.gate.GateCases.rpe;

import java.util.Map;
import org.hingewise.domain.Mass;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The score of section E: sensitivities, load factor, recency and thresholds, at both sides of each boundary. */
class GateScoreTest {
    private static double score(InjuryType type, Demand demand, int level) {
        return ask(movement(demand, level), client(HingeLevel.H5, cleared(type, 0)))
                .score();
    }

    @ParameterizedTest
    @CsvSource({
        "NS, 1,1,1,2,1,1,1,1,0",
        "MS, 1,1,2,3,2,1,2,0,0",
        "FD, 2,2,2,3,3,0,3,2,0",
        "RAD,2,2,2,3,3,1,3,2,1",
        "EXT,1,1,0,2,0,3,2,2,0",
        "SPL,1,3,2,3,0,3,3,2,1",
        "SI, 0,1,1,2,1,1,2,1,3",
        "PD, 2,2,2,3,3,1,3,2,0",
        "PF, 2,2,2,3,2,2,3,2,1",
        "OF, 3,2,1,3,3,1,3,3,0",
    })
    void eachHistoryIsAsSensitiveAsTheTableSays(
            InjuryType type, int c, int s, int h, int b, int f, int e, int r, int a, int u) {
        int[] row = {c, s, h, b, f, e, r, a, u};
        for (Demand demand : Demand.values()) {
            assertThat(score(type, demand, 3)).as(demand.code()).isEqualTo(row[demand.ordinal()]);
        }
    }

    @Test
    void theHighestDemandDecidesNotTheSum() {
        Map<Demand, Integer> demands = Map.of(Demand.COMPRESSION, 3, Demand.SHEAR, 3, Demand.BALLISTIC, 1);
        assertThat(ask(movement(demands, Cap.NONE), client(HingeLevel.H5, cleared(InjuryType.NS, 0)))
                        .score())
                .isEqualTo(1);
    }

    @Test
    void ofSeveralHistoriesTheHighestScoreCounts() {
        GateContext both = client(HingeLevel.H5, cleared(InjuryType.NS, 0), cleared(InjuryType.EXT, 0));
        assertThat(ask(movement(Demand.ENDRANGE_EXTENSION, 3), both).score()).isEqualTo(3);
    }

    @Test
    void withoutHistoryThereIsNoScore() {
        assertThat(ask("conventional_deadlift", client(HingeLevel.H5)).score()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "40, 0.5",
        "40.01, 0.75",
        "41, 0.75",
        "60, 0.75",
        "60.01, 1",
        "61, 1",
        "80, 1",
        "80.01, 1.15",
        "81, 1.15",
        "200, 1.15",
    })
    void loadFactorByPercentOfE1rm(double percent, double factor) {
        GateContext client = percent(client(HingeLevel.H5, cleared(InjuryType.FD, 0)), percent);
        assertThat(ask(movement(Demand.BALLISTIC, 3), client).score()).isCloseTo(3 * factor, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "5, 0.5", "5.5, 1", "6, 1", "8, 1", "8.5, 1.15", "10, 1.15"})
    void loadFactorByEffort(double rpe, double factor) {
        GateContext client = rpe(client(HingeLevel.H5, cleared(InjuryType.FD, 0)), rpe);
        assertThat(ask(movement(Demand.BALLISTIC, 3), client).score()).isCloseTo(3 * factor, within(1e-9));
    }

    @Test
    void withLoadAndEffortKnownTheHigherFactorCounts() {
        GateContext client = client(HingeLevel.H5, cleared(InjuryType.FD, 0));
        assertThat(ask(movement(Demand.BALLISTIC, 3), client.withLoad(new PlannedLoad(40.0, 9.0, null)))
                        .score())
                .isCloseTo(3.45, within(1e-9));
        assertThat(ask(movement(Demand.BALLISTIC, 3), client.withLoad(new PlannedLoad(70.0, 5.0, null)))
                        .score())
                .isEqualTo(3);
    }

    @Test
    void withoutALoadAWorkingLoadIsAssumed() {
        assertThat(score(InjuryType.FD, Demand.BALLISTIC, 3)).isEqualTo(3);
    }

    @Test
    void thePercentageFollowsFromLoadAndE1rm() {
        assertThat(PlannedLoad.of(Mass.kg(50), null, Mass.kg(100)).percentE1rm())
                .isEqualTo(50.0);
        assertThat(PlannedLoad.of(Mass.kg(50), null, null).percentE1rm()).isNull();
        assertThat(PlannedLoad.of(null, 7.0, Mass.kg(100)).percentE1rm()).isNull();
        assertThat(PlannedLoad.of(Mass.kg(900), null, Mass.kg(1)).percentE1rm()).isEqualTo(200.0);
        assertThat(PlannedLoad.of(Mass.kg(50), null, Mass.ZERO).percentE1rm()).isNull();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 200.1, Double.NaN, Double.POSITIVE_INFINITY})
    void absurdLoadsAreRefused(double percent) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLoad(percent, null, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 10.1, Double.NaN})
    void absurdEffortIsRefused(double rpe) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedLoad(null, rpe, null));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 10_001, Double.NaN})
    void absurdWeeksAreRefused(double weeks) {
        assertThatIllegalArgumentException().isThrownBy(() -> PastEpisode.given(InjuryType.FD, weeks, false));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "5.99, 1",
        "6, 0.85",
        "12, 0.85",
        "12.9, 0.85",
        "13, 0.7",
        "52, 0.7",
        "52.17, 0.7",
        "52.3, 0.5",
        "53, 0.5",
        "1000, 0.5",
    })
    void recencySinceTheLastSymptoms(double weeks, double factor) {
        assertThat(ask(movement(Demand.BALLISTIC, 3), client(HingeLevel.H5, cleared(InjuryType.FD, weeks)))
                        .score())
                .isCloseTo(3 * factor, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"SPL, 0.7", "PD, 0.7", "PF, 0.7", "OF, 0.7", "FD, 0.5", "NS, 0.5", "SI, 0.5"})
    void recencyStaysAtSeventyPercentForWhatNeedsClearance(InjuryType type, double factor) {
        double now = score(type, Demand.BALLISTIC, 3);
        assertThat(ask(movement(Demand.BALLISTIC, 3), client(HingeLevel.H5, cleared(type, LONG_AGO)))
                        .score())
                .isCloseTo(now * factor, within(1e-9));
    }

    @Test
    void lastSymptomsNotKnownCountAsMostRecent() {
        GateContext client = client(HingeLevel.H5, PastEpisode.given(InjuryType.FD, null, true));
        assertThat(ask(movement(Demand.BALLISTIC, 3), client).score()).isEqualTo(3);
    }

    /** Rows end just below, on and just above the thresholds 1 and 2. */
    @ParameterizedTest
    @CsvSource({
        "NS, COMPRESSION, 2, 0, 70, 0.667, GO",
        "NS, COMPRESSION, 3, 6, 81, 0.9775, GO",
        "NS, COMPRESSION, 3, 0, 80, 1, MODIFY",
        "MS, LOADED_HINGE, 3, 53, 70, 1, MODIFY",
        "FD, COMPRESSION, 2, 0, 60, 1, MODIFY",
        "FD, COMPRESSION, 3, 6, 81, 1.955, MODIFY",
        "FD, COMPRESSION, 3, 0, 80, 2, REGRESS",
        "FD, BALLISTIC, 3, 13, 80, 2.1, REGRESS",
        "FD, BALLISTIC, 3, 53, 80, 1.5, MODIFY",
        "FD, BALLISTIC, 3, 53, 40, 0.75, GO",
        "OF, COMPRESSION, 2, 0, 80, 2, REGRESS",
        "OF, COMPRESSION, 2, 0, 60, 1.5, MODIFY",
    })
    void thresholdsAtOneAndTwo(
            InjuryType type, Demand demand, int level, double weeks, double percent, double score, Gate gate) {
        GateAnswer answer = ask(movement(demand, level), percent(client(HingeLevel.H5, cleared(type, weeks)), percent));
        assertThat(answer.score()).isCloseTo(score, within(0.001));
        assertThat(answer.gate()).isEqualTo(gate);
    }

    @Test
    void aScoreOfExactlyOneOrTwoIsNotLostToRounding() {
        for (InjuryType type : InjuryType.values()) {
            for (Demand demand : Demand.values()) {
                for (int level = 0; level <= 3; level++) {
                    for (double percent : new double[] {40, 60, 80, 100}) {
                        for (double weeks : new double[] {0, 8, 20, 100}) {
                            GateAnswer a = ask(
                                    movement(demand, level),
                                    percent(client(HingeLevel.H5, cleared(type, weeks)), percent));
                            double rounded = Math.round(a.score() * 1e6) / 1e6;
                            Gate expected = rounded >= 2 ? Gate.REGRESS : rounded >= 1 ? Gate.MODIFY : Gate.GO;
                            assertThat(a.gate()).isEqualTo(expected);
                        }
                    }
                }
            }
        }
    }
}
