package org.hingewise.ui.live;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.RestClock;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;

/** How long a session runs, and how long somebody rests since the last set. */
final class LiveClocks {
    private static final int SECONDS = 60;

    /** From here on hours are told instead of minutes. */
    private static final int LONG_MINUTES = 180;

    private final LongSupplier nanos;
    private @Nullable RestClock rest;
    private @Nullable RestClock begun;

    /** @param nanos the machine's own count of nanoseconds, which no change of the wall clock moves */
    LiveClocks(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Follows the session: a new set begins a new rest. */
    void follow(Session session) {
        Moment last = session.assignments().stream()
                .flatMap(a -> a.done().stream())
                .map(SetDone::time)
                .max(Moment::compareTo)
                .orElse(null);
        rest = since(rest, last);
        begun = since(begun, session.started());
    }

    /** Both at this moment, in words. */
    LiveState.Time at(Moment now) {
        long count = nanos.getAsLong();
        RestClock whole = begun;
        RestClock pause = rest;
        return new LiveState.Time(
                whole == null ? "" : running(whole.elapsed(now, count)),
                pause == null || !pause.isResting(now, count) ? "" : clock(pause.elapsed(now, count)));
    }

    private @Nullable RestClock since(@Nullable RestClock before, @Nullable Moment time) {
        if (time == null) {
            return null;
        }
        return before != null && before.since().equals(time) ? before : new RestClock(time, nanos.getAsLong());
    }

    private static String running(Duration time) {
        return time.toMinutes() < LONG_MINUTES
                ? Texts.get("live.running", Long.toString(time.toMinutes()))
                : Texts.get("live.runningHours", Long.toString(time.toHours()));
    }

    private static String clock(Duration time) {
        return "%d:%02d".formatted(time.toMinutes(), time.toSeconds() % SECONDS);
    }
}
