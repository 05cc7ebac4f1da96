package org.hingewise.gui;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks the event thread again and again for a sign of life (R24). One that does not come within half a second is logged
 * with what the thread was doing; one that does not come for very long fails the test. Between the two lies what a busy
 * machine does to any test, so only the longer one is an error; what handlers take on an idle machine is timed by
 * {@code HandlerTimes}. Time in which this thread got no processor either does not count.
 */
final class EventThreadWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventThreadWatch.class);

    /** What the coach would feel (trust, R24). */
    static final long TOLD_MS = 500;

    /** What no busy machine explains (decision). */
    static final long FAILED_MS = 10_000;

    private static final long STEP_MS = 100;

    private final List<String> failures = new ArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "event-thread-watch");

    private final long tells;
    private final long fails;
    private final long step;

    EventThreadWatch() {
        this(TOLD_MS, FAILED_MS, STEP_MS);
    }

    EventThreadWatch(long toldMillis, long failedMillis, long stepMillis) {
        tells = toldMillis;
        fails = failedMillis;
        step = stepMillis;
        thread.setDaemon(true);
        thread.start();
    }

    private void watch() {
        try {
            while (!end.await(step, TimeUnit.MILLISECONDS)) {
                CountDownLatch alive = new CountDownLatch(1);
                EventQueue.invokeLater(alive::countDown);
                await(alive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await(CountDownLatch alive) throws InterruptedException {
        long held = 0;
        boolean told = false;
        while (!alive.await(step, TimeUnit.MILLISECONDS) && end.getCount() > 0) {
            held += step; // and not what the clock says: this thread may have waited for the processor itself
            if (held >= tells && !told) {
                told = true;
                LOG.warn("the event thread is held for {} ms:{}", held, stack());
            }
            if (held == fails) {
                add("the event thread was held for " + held + " ms:" + stack());
            }
        }
    }

    private synchronized void add(String failure) {
        failures.add(failure);
    }

    private static String stack() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> each :
                Thread.getAllStackTraces().entrySet()) {
            if (each.getKey().getName().startsWith("AWT-EventQueue")) {
                for (StackTraceElement frame : each.getValue()) {
                    text.append("\n  at ").append(frame);
                }
            }
        }
        return text.toString();
    }

    /** How often, and where, it was held for too long. */
    synchronized List<String> failures() {
        return List.copyOf(failures);
    }

    @Override
    public void close() {
        end.countDown();
        try {
            thread.join(TOLD_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
