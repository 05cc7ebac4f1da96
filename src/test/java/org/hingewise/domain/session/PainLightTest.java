package org.hingewise.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PainLightTest {
    @ParameterizedTest
    @CsvSource({"0,GO", "2,GO", "3,SETTLE", "5,SETTLE", "6,STOP", "10,STOP"})
    void changesAtThreeAndAtSix(int pain, PainLight light) {
        assertThat(PainLight.of(pain)).isEqualTo(light);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void knowsNoPainOutsideTheScale(int pain) {
        assertThatThrownBy(() -> PainLight.of(pain)).isInstanceOf(IllegalArgumentException.class);
    }
}
