package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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
import org.hingewise.domain.soreness.PersonalCurve;
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
 * @param usual what this client's sessions before it teach; without lessons when there is no session
 * @param own this client's usual curve, every hour from 0 to {@value PersonalCurve#LAST_HOUR}; empty while it is learnt
 * @param lastHour right edge of the chart: 96, growing by days to 168 with later readings
 */
public record DomsComparison(
        @Nullable Session session,
        Familiarity familiarity,
        List<CurvePoint> curve,
        List<Reading> readings,
        List<Reading> later,
        List<Earlier> earlier,
        UsualSoreness usual,
        List<OwnPoint> own,
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
        own = List.copyOf(own);
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
     * This client's usual course at one hour, scores 0–10.
     *
     * @param upper nine of ten readings stay below
     */
    public record OwnPoint(double hour, double expected, double upper) {}

    /**
     * A scored report.
     *
     * @param entry the report it was read from
     * @param hour hours after the session
     * @param band the normal curve at that hour
     * @param own this client's usual at that hour; null while it is being learnt and after it ends
     * @param level the verdict's level as it was given
     */
    public record Reading(
            Id<SorenessEntry> entry,
            Moment time,
            double hour,
            int nrs,
            CurvePoint band,
            @Nullable OwnPoint own,
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
        return new DomsComparison(
                null,
                Familiarity.UNFAMILIAR,
                curve(Familiarity.UNFAMILIAR, SHORTEST),
                List.of(),
                List.of(),
                List.of(),
                new UsualSoreness(List.of()),
                List.of(),
                SHORTEST);
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
        if (session == null) {
            return bare();
        }
        Familiarity familiarity = session.familiarity();
        UsualSoreness usual = UsualSoreness.of(record, session.when());
        PersonalCurve personal = usual.curve(familiarity).orElse(null);
        List<Reading> all = readings(session, record.entries(), personal);
        int lastHour = lastHour(all);
        return new DomsComparison(
                session,
                familiarity,
                curve(familiarity, lastHour),
                all.stream().filter(r -> r.hour() <= lastHour).toList(),
                all.stream().filter(r -> r.hour() > lastHour).toList(),
                earlier(session, record.sessions(), record.entries(), lastHour),
                usual,
                own(personal),
                lastHour);
    }

    private static List<CurvePoint> curve(Familiarity familiarity, int lastHour) {
        return IntStream.rangeClosed(0, lastHour)
                .mapToObj(hour -> point(familiarity, hour))
                .toList();
    }

    private static List<OwnPoint> own(@Nullable PersonalCurve personal) {
        List<OwnPoint> points = new ArrayList<>();
        for (int hour = 0; personal != null && hour <= PersonalCurve.LAST_HOUR; hour++) {
            points.add(own(personal, hour));
        }
        return points;
    }

    private static OwnPoint own(PersonalCurve personal, double hour) {
        return new OwnPoint(hour, personal.expected(hour), personal.upper(hour));
    }

    private static List<Earlier> earlier(
            Session session, List<Session> sessions, List<JudgedEntry> entries, int lastHour) {
        return sessions.stream()
                .filter(s -> s.isEnded() && s.when().isBefore(session.when()))
                .sorted(Comparator.comparing(Session::when).reversed())
                .map(s -> new Earlier(
                        s,
                        readings(s, entries, null).stream()
                                .filter(r -> r.hour() <= lastHour)
                                .toList()))
                .filter(e -> e.readings().size() >= 2)
                .limit(EARLIER_SESSIONS)
                .toList();
    }

    private static List<Reading> readings(
            Session session, List<JudgedEntry> entries, @Nullable PersonalCurve personal) {
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
                        personal == null || hour > PersonalCurve.LAST_HOUR ? null : own(personal, hour),
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
