package org.hingewise.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class EventThreadWatchTest {
    @Test
    void anEventThreadThatIsHeldIsFoundWithWhatHoldsIt() throws Exception {
        try (EventThreadWatch watch = new EventThreadWatch(20, 40, 10)) {
            CountDownLatch free = new CountDownLatch(1);
            EventQueue.invokeLater(() -> holds(free));
            while (watch.failures().isEmpty()) {
                Thread.onSpinWait();
            }
            free.countDown();
            assertThat(watch.failures()).hasSize(1).first().asString().contains("EventThreadWatchTest.holds");
        }
    }

    @Test
    void oneThatAnswersIsLeftAlone() throws Exception {
        try (EventThreadWatch watch = new EventThreadWatch(60_000, 120_000, 1)) {
            for (int i = 0; i < 100; i++) {
                EventQueue.invokeAndWait(() -> {});
            }
            assertThat(watch.failures()).isEmpty();
        }
    }

    private static void holds(CountDownLatch free) {
        try {
            free.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
