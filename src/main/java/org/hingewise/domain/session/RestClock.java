package org.hingewise.domain.session;

import java.time.Duration;
import org.hingewise.domain.Moment;

/**
 * How long somebody has rested. Two clocks are asked and the longer answer counts: the wall clock goes on while a laptop
 * sleeps, and the machine's own count of nanoseconds goes on when somebody sets the wall clock back.
 *
 * @param since wall-clock time the rest began
 * @param nanos the machine's count when the rest began, or when the program first saw it after a start
 */
public record RestClock(Moment since, long nanos) {
    /** A pause longer than this is no rest between sets any more (decision). */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /** Time rested so far; zero when both clocks say less. */
    public Duration elapsed(Moment now, long nanosNow) {
        Duration wall = Duration.between(since.instant(), now.instant());
        Duration counted = Duration.ofNanos(nanosNow - nanos);
        Duration longer = wall.compareTo(counted) > 0 ? wall : counted;
        return longer.isNegative() ? Duration.ZERO : longer;
    }

    /** Whether it is still a rest between sets. */
    public boolean isResting(Moment now, long nanosNow) {
        return elapsed(now, nanosNow).compareTo(LONGEST) <= 0;
    }
}
