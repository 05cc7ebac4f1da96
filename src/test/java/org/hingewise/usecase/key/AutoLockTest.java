package org.hingewise.usecase.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AutoLockTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Duration FIVE = Duration.ofMinutes(AutoLock.DEFAULT_MINUTES);

    private final AutoLock lock = new AutoLock(NOW);

    @Test
    void itIsTimeWhenNothingWasTouchedForSoLong() {
        assertThat(lookEverySecond(0, 299)).isFalse();
        assertThat(lock.isDue(NOW.plusSeconds(300), FIVE)).isTrue();
    }

    @Test
    void aTouchBeginsAnew() {
        assertThat(lookEverySecond(0, 200)).isFalse();
        lock.touch(NOW.plusSeconds(200));
        assertThat(lookEverySecond(201, 499)).isFalse();
        assertThat(lock.isDue(NOW.plusSeconds(500), FIVE)).isTrue();
    }

    @Test
    void aMinuteWithoutALookMeansThatTheLidWasShut() {
        lock.touch(NOW);
        assertThat(lock.isDue(NOW.plusSeconds(60), FIVE)).isFalse();
        assertThat(lock.isDue(NOW.plusSeconds(121), FIVE)).isTrue();
    }

    @Test
    void aClockSetBackCountsFromThere() {
        Instant back = NOW.minus(Duration.ofDays(1));
        assertThat(lock.isDue(back, FIVE)).isFalse();
        for (int second = 1; second < 300; second++) {
            assertThat(lock.isDue(back.plusSeconds(second), FIVE)).isFalse();
        }
        assertThat(lock.isDue(back.plusSeconds(300), FIVE)).isTrue();
    }

    private boolean lookEverySecond(int from, int until) {
        boolean due = false;
        for (int second = from; second <= until; second++) {
            due |= lock.isDue(NOW.plusSeconds(second), FIVE);
        }
        return due;
    }
}
