package org.hingewise.domain.analysis;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;

/**
 * When to ask how the back feels after a session that loaded it: at first notice (8 h), over the usual peak (24 and 48 h),
 * and when it is usually gone (72 h); the hours are the article's (S10–S12).
 */
public final class CheckIns {
    /** Hours after the session's end at which a check-in falls due. */
    public static final List<Integer> HOURS = List.of(8, 24, 48, 72);

    /** A reading this many hours early still answers a check-in (decision: evening and morning count as one day). */
    public static final double EARLY_HOURS = 6;

    /** After this many hours nobody is asked any more (decision: the longest the usual curve runs). */
    static final double LAST_HOUR = 96;

    private CheckIns() {}

    /**
     * The check-in that is due now, by its hour.
     *
     * @return empty when none is, because it was answered, too early or too late
     */
    public static OptionalInt due(ClientRecord record, Moment now) {
        List<Session> sessions = record.backSessions(now);
        if (sessions.isEmpty()) {
            return OptionalInt.empty();
        }
        Session session = sessions.get(0);
        double hours = now.hoursSince(session.when());
        if (hours > LAST_HOUR) {
            return OptionalInt.empty();
        }
        return HOURS.stream()
                .filter(due -> hours >= due)
                .reduce((earlier, later) -> later)
                .filter(due -> record.entriesAfter(session).stream().noneMatch(e -> answers(e, due)))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /**
     * A check-in that comes up.
     *
     * @param hours hours after the session's end
     * @param when the moment it falls due
     */
    public record Coming(int hours, Moment when) {}

    /** The next check-in after the newest session that loaded the back; empty when no more will be due. */
    public static Optional<Coming> next(ClientRecord record, Moment now) {
        return record.backSessions(now).stream().findFirst().flatMap(session -> HOURS.stream()
                .map(hours -> new Coming(hours, session.when().plusMinutes(hours * 60L)))
                .filter(coming -> coming.when().isAfter(now))
                .filter(coming -> record.entriesAfter(session).stream().noneMatch(e -> answers(e, coming.hours())))
                .findFirst());
    }

    private static boolean answers(JudgedEntry entry, int due) {
        Double hours = entry.entry().hoursAfterSession();
        return hours != null && hours >= answeredFrom(due);
    }

    /** From how many hours after the session on a reading answers the check-in of that hour. */
    public static double answeredFrom(int due) {
        return Math.max(due - EARLY_HOURS, due / 2.0);
    }
}
