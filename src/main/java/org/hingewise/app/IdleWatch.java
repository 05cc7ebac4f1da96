package org.hingewise.app;

import java.awt.AWTEvent;
import java.awt.Toolkit;
import java.time.Duration;
import java.util.function.IntSupplier;
import javax.swing.Timer;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.key.AutoLock;
import org.jspecify.annotations.Nullable;

/** Watches keys, mouse and clock while a guarded file is open, and locks the window in time. */
final class IdleWatch {
    private static final int LOOK_MS = 1_000;
    private static final long TOUCHES = AWTEvent.KEY_EVENT_MASK
            | AWTEvent.MOUSE_EVENT_MASK
            | AWTEvent.MOUSE_MOTION_EVENT_MASK
            | AWTEvent.MOUSE_WHEEL_EVENT_MASK;

    private final Clock clock;
    private final IntSupplier minutes;
    private final Runnable lock;
    private final Timer timer = new Timer(LOOK_MS, e -> look());
    private @Nullable AutoLock watched;

    /**
     * A watch that sleeps until {@link #begin}.
     *
     * @param minutes after which an untouched window locks
     */
    IdleWatch(Clock clock, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.minutes = minutes;
        this.lock = lock;
        Toolkit.getDefaultToolkit().addAWTEventListener(e -> touched(), TOUCHES);
    }

    /** A file is open. */
    void begin() {
        watched = new AutoLock(clock.now().instant());
        timer.start();
    }

    /** No file is open any more. */
    void end() {
        watched = null;
        timer.stop();
    }

    private void touched() {
        AutoLock watching = watched;
        if (watching != null) {
            // First whether it is too late: the key that wakes a machine does not keep it open.
            look();
            watching.touch(clock.now().instant());
        }
    }

    private void look() {
        AutoLock watching = watched;
        if (watching != null && watching.isDue(clock.now().instant(), Duration.ofMinutes(minutes.getAsInt()))) {
            lock.run();
        }
    }
}
