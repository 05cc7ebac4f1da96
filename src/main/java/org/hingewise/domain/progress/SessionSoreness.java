package org.hingewise.domain.progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * How sore the back was after one session.
 *
 * @param peak highest score of the week after it, 0–10
 * @param peakHour hours after the session at which that was first told
 * @param level highest verdict of its reports, as given
 * @param settledHour hours until soreness was {@value Thresholds#PASSED} or less and stayed there; 0 when it was not above
 *     that at all; null when that was not seen
 * @param lastHour hours of the last reading
 */
public record SessionSoreness(
        Session session, int peak, double peakHour, Level level, @Nullable Double settledHour, double lastHour) {
    /** Before this hour a low reading says nothing of the course: the peak is still to come (S11). */
    static final double TELLS_FROM = NormalCurve.PEAK_FROM;

    private record Reading(double hour, int nrs) {}

    /** Every session that has a score within a week after it, oldest first. */
    public static List<SessionSoreness> of(ClientRecord record) {
        List<SessionSoreness> all = new ArrayList<>();
        for (Session session : record.sessions()) {
            if (session.isEnded()) {
                of(session, record.entriesAfter(session)).ifPresent(all::add);
            }
        }
        return all;
    }

    /** The highest verdict of the reports after a session, as given; empty when there is none. */
    static Optional<Level> level(ClientRecord record, Session session) {
        return record.entriesAfter(session).stream()
                .map(j -> j.verdict().level())
                .max(Comparator.naturalOrder());
    }

    private static Optional<SessionSoreness> of(Session session, List<JudgedEntry> entries) {
        List<Reading> readings = readings(entries);
        if (readings.isEmpty()) {
            return Optional.empty();
        }
        Reading peak = readings.stream()
                .max(Comparator.comparingInt(Reading::nrs).thenComparing(r -> -r.hour()))
                .orElseThrow();
        Level level = entries.stream()
                .map(j -> j.verdict().level())
                .max(Comparator.naturalOrder())
                .orElse(Level.USUAL);
        double last = readings.get(readings.size() - 1).hour();
        return Optional.of(new SessionSoreness(session, peak.nrs(), peak.hour(), level, settled(readings), last));
    }

    private static @Nullable Double settled(List<Reading> readings) {
        if (readings.stream().allMatch(r -> r.nrs() <= Thresholds.PASSED)) {
            return readings.get(readings.size() - 1).hour() >= TELLS_FROM ? 0.0 : null;
        }
        Double since = null;
        for (Reading reading : readings) {
            if (reading.nrs() > Thresholds.PASSED) {
                since = null;
            } else if (since == null && reading.hour() >= TELLS_FROM) {
                since = reading.hour();
            }
        }
        return since;
    }

    private static List<Reading> readings(List<JudgedEntry> entries) {
        List<Reading> readings = new ArrayList<>();
        for (JudgedEntry judged : entries) {
            Double hour = judged.entry().hoursAfterSession();
            Nrs nrs = judged.entry().nrs();
            if (hour != null && nrs != null && hour >= 0 && hour <= NormalCurve.LAST_HOUR) {
                readings.add(new Reading(hour, nrs.value()));
            }
        }
        readings.sort(Comparator.comparingDouble(Reading::hour));
        return readings;
    }
}
