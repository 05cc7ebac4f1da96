package org.hingewise.domain.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When to ask how the back feels after a session that loaded it: at first notice (8 h), over the usual peak (24 and 48 h),
 * and when it is usually gone (72 h); the hours are the article's (S10–S12).
 */
public final class CheckIns {
    /** Hours after the session's end to ask at; each falls due a little before, see {@link CheckInWindow}. */
    public static final List<Integer> HOURS = List.of(8, 24, 48, 72);

    /** A reading this many hours early still answers a check-in (decision: evening and morning count as one day). */
    public static final double EARLY_HOURS = 6;

    /** After this many hours nobody is asked any more (decision: the longest the usual curve runs). */
    static final double LAST_HOUR = 96;

    private CheckIns() {}

    /**
     * The check-in that is due now, by its hour; it falls due and is answered as its {@link CheckInWindow} says, on the
     * board and everywhere else.
     *
     * @return empty when none is, because it was answered, too early or too late, or the agreement was taken back
     */
    public static OptionalInt due(ClientRecord record, Moment now) {
        if (record.client().consent().isWithdrawn()) {
            return OptionalInt.empty();
        }
        return record.backSessions(now).stream()
                .findFirst()
                .filter(session -> now.hoursSince(session.when()) <= LAST_HOUR)
                .flatMap(session -> CheckInWindow.after(session).stream()
                        .filter(window -> window.isOpenAt(now))
                        .reduce((earlier, later) -> later))
                .filter(window -> !window.isAnsweredBy(lastReport(record)))
                .map(window -> OptionalInt.of(window.hour()))
                .orElseGet(OptionalInt::empty);
    }

    /**
     * A check-in that comes up.
     *
     * @param hours hours after the session's end
     * @param when the hour itself; the coach may ask a little before
     */
    public record Coming(int hours, Moment when) {}

    /** The next check-in after the newest session that loaded the back; empty when no more will be due. */
    public static Optional<Coming> next(ClientRecord record, Moment now) {
        return record.backSessions(now).stream().findFirst().flatMap(session -> CheckInWindow.after(session).stream()
                .filter(window -> !window.isOpenAt(now))
                .filter(window -> !window.isAnsweredBy(lastReport(record)))
                .map(window -> new Coming(window.hour(), session.when().plusMinutes(window.hour() * 60L)))
                .findFirst());
    }

    private static @Nullable Moment lastReport(ClientRecord record) {
        return record.lastEntry().map(j -> j.entry().time()).orElse(null);
    }

    /** From how many hours after the session on a reading answers the check-in of that hour. */
    public static double answeredFrom(int due) {
        return Math.max(due - EARLY_HOURS, due / 2.0);
    }
}
