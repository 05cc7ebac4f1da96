package org.hingewise.usecase.key;

import java.time.Duration;
import java.time.Instant;

/**
 * Makes guessing at the lock slow: five wrong tries are free, after that the next one waits, 1 second at first and at most
 * 30. Nothing is ever deleted. Without a fixed place on disk: who starts the program anew still pays for each try with the
 * work of a passphrase. The figures are a decision.
 */
public final class Attempts {
    /** Wrong tries in a row that cost nothing. */
    public static final int FREE = 5;

    private static final long LONGEST_SECONDS = 30;

    private int wrong;
    private Instant next = Instant.MIN;

    /** Counts a wrong try. */
    public void wrong(Instant now) {
        wrong++;
        if (wrong >= FREE) {
            int doubled = Math.min(wrong - FREE, 5);
            next = now.plusSeconds(Math.min(LONGEST_SECONDS, 1L << doubled));
        }
    }

    /** It was the right one: begins anew. */
    public void right() {
        wrong = 0;
        next = Instant.MIN;
    }

    /** Wrong tries in a row. */
    public int count() {
        return wrong;
    }

    /** How long the next try has to wait, from zero to 30 seconds whatever was done to the clock. */
    public Duration left(Instant now) {
        if (!now.isBefore(next)) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, next);
        Duration longest = Duration.ofSeconds(LONGEST_SECONDS);
        return left.compareTo(longest) > 0 ? longest : left;
    }
}
