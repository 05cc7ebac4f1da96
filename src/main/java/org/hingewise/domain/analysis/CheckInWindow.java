package org.hingewise.domain.analysis;

import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * A time at which to ask how the back is. Counted in hours that passed, so that midnight, summer time and travel do not
 * move it.
 *
 * @param hour 8, 24, 48 or 72 after a session; {@link #RECHECK} after a verdict
 * @param opens when it falls due
 * @param answeredFrom a report from then on answers it
 * @param closes after this it counts as missed
 */
public record CheckInWindow(int hour, Moment opens, Moment answeredFrom, Moment closes) {
    /** Stands for a recheck that a verdict asked for. */
    public static final int RECHECK = 0;

    /** A window opens so long before its hour: 6 to 8 h is the first notice (S10); the others alike (decision). */
    static final double LEAD_HOURS = 2;

    /** After so many hours more it counts as missed (decision: as late as an answer may be early). */
    static final double GRACE_HOURS = CheckIns.EARLY_HOURS;

    /** A verdict of level 1 asks to log again within 24 hours (wording of section D). */
    static final double RECHECK_HOURS = 24;

    /** From here on a recheck counts as one (R2.2). */
    static final double RECHECK_FROM_HOURS = 20;

    /** The windows after a session that loaded the back. */
    public static List<CheckInWindow> after(Session session) {
        Moment end = session.when();
        return CheckIns.HOURS.stream()
                .map(hour -> new CheckInWindow(
                        hour,
                        later(end, hour - LEAD_HOURS),
                        later(end, CheckIns.answeredFrom(hour)),
                        later(end, hour + GRACE_HOURS)))
                .toList();
    }

    /**
     * Whether a report was made that answers it.
     *
     * @param lastReport when the newest report was about; null when there is none
     */
    public boolean isAnsweredBy(@Nullable Moment lastReport) {
        return lastReport != null && !lastReport.isBefore(answeredFrom);
    }

    /** The recheck after a report; any later report answers it. */
    public static CheckInWindow recheck(JudgedEntry judged) {
        Moment told = judged.entry().time();
        return new CheckInWindow(
                RECHECK,
                later(told, RECHECK_FROM_HOURS),
                new Moment(told.instant().plusMillis(1), told.zone()),
                later(told, RECHECK_HOURS));
    }

    /** Whether it has fallen due by then. */
    public boolean isOpenAt(Moment now) {
        return !now.isBefore(opens);
    }

    /** Whether its time has passed by then. */
    public boolean isMissedAt(Moment now) {
        return now.isAfter(closes);
    }

    private static Moment later(Moment moment, double hours) {
        return moment.plusMinutes(Math.round(hours * 60));
    }
}
