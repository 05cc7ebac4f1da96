package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Band;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * One session's soreness laid over the curve that ordinary soreness follows; charts, tables and reports all read it.
 *
 * @param session the session the hours are counted from; null when there is none yet
 * @param curve every hour from 0 to {@code lastHour}
 * @param readings scored reports of that session from 0 to {@code lastHour}, earliest first
 * @param later scored reports past the chart's right edge, earliest first
 * @param earlier up to {@value #EARLIER_SESSIONS} sessions before it that have two readings or more, newest first
 * @param lastHour right edge of the chart: 96, growing by days to 168 with later readings
 */
public record DomsComparison(
        @Nullable Session session,
        Familiarity familiarity,
        List<CurvePoint> curve,
        List<Reading> readings,
        List<Reading> later,
        List<Earlier> earlier,
        int lastHour) {
    /** How far the chart reaches unless later readings ask for more: the last hour soreness is followed (C4). */
    public static final int SHORTEST = 96;
    /** The furthest it grows: a week (C4). */
    public static final int LONGEST = NormalCurve.LAST_HOUR;
    /** Sessions shown faintly behind (decision: more than three lines cannot be told apart). */
    public static final int EARLIER_SESSIONS = 3;

    private static final int HOURS_A_DAY = 24;

    public DomsComparison {
        curve = List.copyOf(curve);
        readings = List.copyOf(readings);
        later = List.copyOf(later);
        earlier = List.copyOf(earlier);
    }

    /** Where a reading lies beside the band p10 to p90 of its hour. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }

    /**
     * The normal curve at one hour, scores 0–10.
     *
     * @param article the article's line, scaled to the typical peak of such a session
     */
    public record CurvePoint(double hour, double article, double p10, double p50, double p90) {}

    /**
     * A scored report.
     *
     * @param entry the report it was read from
     * @param hour hours after the session
     * @param band the normal curve at that hour
     * @param level the verdict's level as it was given
     */
    public record Reading(
            Id<SorenessEntry> entry,
            Moment time,
            double hour,
            int nrs,
            CurvePoint band,
            Level level,
            Set<BackRegion> regions,
            @Nullable Distribution distribution,
            Set<Symptom> reported) {
        public Reading {
            regions = Set.copyOf(regions);
            reported = Set.copyOf(reported);
        }

        /** Beside the band as it is drawn, without rounding. */
        public Place place() {
            if (nrs > band.p90()) {
                return Place.ABOVE;
            }
            return nrs < band.p10() ? Place.BELOW : Place.WITHIN;
        }
    }

    /** A session before this one, with its readings within the chart. */
    public record Earlier(Session session, List<Reading> readings) {
        public Earlier {
            readings = List.copyOf(readings);
        }
    }

    /** The newest reading drawn; empty before the first. */
    public Optional<Reading> newest() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.get(readings.size() - 1));
    }

    /** The curve of an unfamiliar session, with nobody's readings on it. */
    public static DomsComparison bare() {
        return of(null, List.of(), List.of());
    }

    /** The newest session that has ended and loaded the back, with its readings; the bare curve when none has. */
    public static DomsComparison ofNewest(ClientRecord record) {
        Session newest = record.sessions().stream()
                .filter(s -> s.isEnded() && s.loadsBack())
                .max(Comparator.comparing(Session::when))
                .orElse(null);
        return of(record, newest);
    }

    /**
     * One session over its curve; reports without a score or from before the session are left out.
     *
     * @param session null for the bare curve of an unfamiliar session
     */
    public static DomsComparison of(ClientRecord record, @Nullable Session session) {
        return of(session, record.sessions(), record.entries());
    }

    private static DomsComparison of(@Nullable Session session, List<Session> sessions, List<JudgedEntry> entries) {
        Familiarity familiarity = session == null ? Familiarity.UNFAMILIAR : session.familiarity();
        List<Reading> all = session == null ? List.of() : readings(session, entries);
        int lastHour = lastHour(all);
        List<CurvePoint> curve = new ArrayList<>(lastHour + 1);
        for (int hour = 0; hour <= lastHour; hour++) {
            curve.add(point(familiarity, hour));
        }
        return new DomsComparison(
                session,
                familiarity,
                curve,
                all.stream().filter(r -> r.hour() <= lastHour).toList(),
                all.stream().filter(r -> r.hour() > lastHour).toList(),
                session == null ? List.of() : earlier(session, sessions, entries, lastHour),
                lastHour);
    }

    private static List<Earlier> earlier(
            Session session, List<Session> sessions, List<JudgedEntry> entries, int lastHour) {
        return sessions.stream()
                .filter(s -> s.isEnded() && s.when().isBefore(session.when()))
                .sorted(Comparator.comparing(Session::when).reversed())
                .map(s -> new Earlier(
                        s,
                        readings(s, entries).stream()
                                .filter(r -> r.hour() <= lastHour)
                                .toList()))
                .filter(e -> e.readings().size() >= 2)
                .limit(EARLIER_SESSIONS)
                .toList();
    }

    private static List<Reading> readings(Session session, List<JudgedEntry> entries) {
        List<Reading> found = new ArrayList<>();
        for (JudgedEntry judged : entries) {
            SorenessEntry entry = judged.entry();
            Nrs nrs = entry.nrs();
            Double hour = entry.hoursAfterSession();
            if (session.id().equals(entry.sessionId()) && nrs != null && hour != null && hour >= 0) {
                found.add(new Reading(
                        entry.id(),
                        entry.time(),
                        hour,
                        nrs.value(),
                        point(session.familiarity(), hour),
                        judged.verdict().level(),
                        entry.regions(),
                        entry.distribution(),
                        entry.reported()));
            }
        }
        found.sort(Comparator.comparing(Reading::time));
        return found;
    }

    private static int lastHour(List<Reading> readings) {
        double latest = readings.stream().mapToDouble(Reading::hour).max().orElse(0);
        int days = (int) Math.ceil(latest / HOURS_A_DAY);
        return Math.max(SHORTEST, Math.min(LONGEST, days * HOURS_A_DAY));
    }

    private static CurvePoint point(Familiarity familiarity, double hour) {
        NormalCurve normal = NormalCurve.of(familiarity);
        Band band = normal.band(hour);
        return new CurvePoint(hour, normal.article(hour) * familiarity.amplitude(), band.p10(), band.p50(), band.p90());
    }
}
