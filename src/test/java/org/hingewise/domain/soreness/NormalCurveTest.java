package org.hingewise.domain.soreness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalCurveTest {
    private final NormalCurve curve = NormalCurve.of(Familiarity.UNFAMILIAR);

    @ParameterizedTest(name = "S10 S11 S12: article line at {0} h is {1}")
    @CsvSource({
        "-1, 0",
        "0, 0",
        "6, 0",
        "7, 0.075",
        "8, 0.15",
        "16, 0.575",
        "24, 1",
        "36, 1",
        "48, 1",
        "60, 0.5",
        "72, 0",
        "73, 0",
        "168, 0"
    })
    void articleLineRunsStraightBetweenItsPoints(double hour, double relative) {
        assertThat(curve.article(hour)).isEqualTo(relative, within(1e-12));
    }

    @Test
    @DisplayName("C1 is relative: the same for every session")
    void articleLineIsTheSameForEverySession() {
        assertThat(NormalCurve.of(Familiarity.FAMILIAR).article(30)).isEqualTo(curve.article(30));
    }

    @ParameterizedTest(name = "C2: g at {0} h is {1}")
    @CsvSource({
        "8, 0.02",
        "12, 0.19",
        "18, 0.59",
        "24, 0.89",
        "31, 1.00",
        "36, 0.96",
        "48, 0.67",
        "60, 0.38",
        "72, 0.19",
        "84, 0.09",
        "96, 0.04",
        "120, 0.01",
        "6, 0",
        "0, 0"
    })
    void evidenceCurveMeetsItsTable(double hour, double relative) {
        assertThat(NormalCurve.shape(hour, NormalCurve.PEAK)).isEqualTo(relative, within(0.0051));
        assertThat(curve.expected(hour)).isEqualTo(3.2 * relative, within(0.017));
    }

    @Test
    void evidenceCurveIsHighestAt31Hours() {
        for (int hour = 0; hour <= NormalCurve.LAST_HOUR; hour++) {
            assertThat(curve.expected(hour)).isLessThanOrEqualTo(curve.expected(31));
        }
        assertThat(curve.expected(31)).isEqualTo(3.2, within(1e-12));
        assertThat(NormalCurve.of(Familiarity.FAMILIAR).expected(31)).isEqualTo(1.0, within(1e-12));
        assertThat(NormalCurve.of(Familiarity.NEW_STEP).expected(31)).isEqualTo(2.0, within(1e-12));
    }

    @ParameterizedTest(name = "C3: band at {0} h is {1} / {2} / {3}")
    @CsvSource({
        "6, 0, 0, 0.1",
        "8, 0, 0.1, 0.4",
        "12, 0.1, 0.6, 1.8",
        "18, 0.7, 1.8, 3.6",
        "24, 1.3, 2.5, 4.4",
        "30, 1.4, 2.7, 4.6",
        "36, 1.2, 2.6, 4.5",
        "48, 0.4, 2.0, 4.0",
        "60, 0.1, 1.2, 3.3",
        "72, 0, 0.6, 2.5",
        "84, 0, 0.3, 1.9",
        "96, 0, 0.1, 1.3",
        "120, 0, 0, 0.6",
        "144, 0, 0, 0.2",
        "168, 0, 0, 0.1"
    })
    void bandMeetsItsTable(double hour, double p10, double p50, double p90) {
        Band band = curve.band(hour);
        assertThat(band.p10()).isEqualTo(p10, within(1e-9));
        assertThat(band.p50()).isEqualTo(p50, within(1e-9));
        assertThat(band.p90()).isEqualTo(p90, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource(Familiarity.class)
    void bandIsScaledToTheSession(Familiarity familiarity) {
        Band band = NormalCurve.of(familiarity).band(24);
        assertThat(band.p50()).isEqualTo(2.5 * familiarity.amplitude() / 3.2, within(1e-9));
        assertThat(band.p90()).isEqualTo(4.4 * familiarity.amplitude() / 3.2, within(1e-9));
    }

    @Test
    void bandRisesOnceAndFallsOnceAtEveryHour() {
        for (int hour = 1; hour <= NormalCurve.LAST_HOUR; hour++) {
            Band before = curve.band(hour - 1);
            Band now = curve.band(hour);
            assertThat(now.p10()).isLessThanOrEqualTo(now.p50());
            assertThat(now.p50()).isLessThanOrEqualTo(now.p90());
            if (hour <= 24) {
                assertThat(now.p90()).isGreaterThanOrEqualTo(before.p90());
            }
            if (hour > 36) {
                assertThat(now.p90()).isLessThanOrEqualTo(before.p90());
                assertThat(now.p50()).isLessThanOrEqualTo(before.p50());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-5, 0, 168.1, 500, Double.NaN})
    void bandIsNothingOutsideItsHours(double hour) {
        assertThat(curve.band(hour)).isEqualTo(Band.NONE);
    }

    @Test
    void bandHoldsItsEdges() {
        Band band = new Band(1, 2, 4);
        assertThat(band.holds(1)).isTrue();
        assertThat(band.holds(4)).isTrue();
        assertThat(band.holds(0.9)).isFalse();
        assertThat(band.holds(4.1)).isFalse();
        assertThatThrownBy(() -> new Band(2, 1, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tableRefusesPointsWithoutValues() {
        assertThatThrownBy(() -> new Table(new double[] {0, 1}, new double[] {0}))
                .isInstanceOf(IllegalArgumentException.class);
        Table line = new Table(new double[] {0, 2}, new double[] {0, 4});
        assertThat(line.at(-1)).isZero();
        assertThat(line.at(1)).isEqualTo(2, within(1e-12));
        assertThat(line.at(9)).isEqualTo(4);
    }
}
