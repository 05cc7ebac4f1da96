package org.hingewise.usecase.key;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells when an open file is to be locked by itself: after so long without a key or the mouse, and after a time in which
 * the program did not run, because the lid was shut. Asked every second or so.
 */
public final class AutoLock {
    /** Minutes without a touch unless the coach chose others; a decision. */
    public static final int DEFAULT_MINUTES = 5;

    /** The program looks every second; so long without a look means that the machine slept. */
    static final Duration ASLEEP = Duration.ofSeconds(60);

    private Instant touched;
    private Instant looked;

    public AutoLock(Instant now) {
        touched = now;
        looked = now;
    }

    /** A key was pressed or the mouse moved. */
    public void touch(Instant now) {
        touched = now;
    }

    /**
     * Whether it is time to lock.
     *
     * @param idle how long it may lie untouched
     */
    public boolean isDue(Instant now, Duration idle) {
        Duration sinceLook = Duration.between(looked, now);
        looked = now;
        if (now.isBefore(touched)) {
            touched = now; // somebody set the clock back
        }
        return sinceLook.compareTo(ASLEEP) > 0 || Duration.between(touched, now).compareTo(idle) >= 0;
    }
}
