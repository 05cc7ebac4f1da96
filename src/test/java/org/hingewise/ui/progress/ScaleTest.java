package org.hingewise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest(name = "{0}: up to {1} in steps of {2}")
    @CsvSource({
        "0, 1, 0.2",
        "1, 1, 0.2",
        "5, 5, 1",
        "5.1, 6, 2",
        "100, 100, 20",
        "101, 125, 25",
        "125.1, 150, 50",
        "540, 600, 200"
    })
    void anAxisEndsInARoundNumber(double value, double top, double tick) {
        Scale scale = Scale.upTo(value);
        assertThat(scale.top()).isCloseTo(top, Offset.offset(1e-9));
        assertThat(scale.tick()).isCloseTo(tick, Offset.offset(1e-9));
    }
}
