package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Attempts attempts = new Attempts();

    @ParameterizedTest
    @CsvSource({"0,0", "4,0", "5,1", "6,2", "7,4", "8,8", "9,16", "10,30", "11,30", "500,30"})
    void theDelayGrowsFromOneToThirtySecondsAfterFiveWrongTries(int wrong, int seconds) {
        for (int i = 0; i < wrong; i++) {
            attempts.wrong(NOW);
        }
        assertThat(attempts.left(NOW)).isEqualTo(Duration.ofSeconds(seconds));
        assertThat(attempts.left(NOW.plusSeconds(seconds))).isZero();
        assertThat(attempts.count()).isEqualTo(wrong);
    }

    @Test
    void theRightOneBeginsAnew() {
        for (int i = 0; i < 7; i++) {
            attempts.wrong(NOW);
        }
        attempts.right();
        assertThat(attempts.left(NOW)).isZero();
        attempts.wrong(NOW);
        assertThat(attempts.left(NOW)).isZero();
    }

    @Test
    void aClockSetBackDoesNotLockForLonger() {
        for (int i = 0; i < 12; i++) {
            attempts.wrong(NOW);
        }
        assertThat(attempts.left(NOW.minus(Duration.ofDays(400)))).isEqualTo(Duration.ofSeconds(30));
    }
}
