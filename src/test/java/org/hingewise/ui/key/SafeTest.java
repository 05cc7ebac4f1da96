package org.hingewise.ui.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** R44: when the window locks, and what it waits for. */
class SafeTest {
    private final AtomicInteger locked = new AtomicInteger();

    @Test
    void nothingIsLockedWhereNothingGuards() {
        new FakeKeys(null).safe(locked::incrementAndGet).lock();
        assertThat(locked).hasValue(0);
    }

    @Test
    void sealingAnewIsWaitedForAndThenItLocksOnce() {
        Safe safe = new FakeKeys("quiet lanterns over Bergen").safe(locked::incrementAndGet);
        safe.busy(true);
        safe.lock();
        safe.lock();
        assertThat(locked).as("it has to end as a whole").hasValue(0);
        safe.busy(false);
        assertThat(locked).hasValue(1);
        safe.busy(true);
        safe.busy(false);
        assertThat(locked).as("nobody asked again").hasValue(1);
    }

    @Test
    void aFirstPassphraseThatWasGivenUpLocksNothing() {
        Safe safe = new FakeKeys(null).safe(locked::incrementAndGet);
        safe.busy(true);
        safe.lock();
        safe.busy(false);
        assertThat(locked).hasValue(0);
    }
}
