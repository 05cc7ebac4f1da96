package org.hingewise.domain.triage;

import static org.hingewise.domain.triage.Thresholds.ASK_DISTRIBUTION;
import static org.hingewise.domain.triage.Thresholds.ASK_ONSET;
import static org.hingewise.domain.triage.Thresholds.RECHECK_AFTER;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * The questions rules ask of a report. An unknown never answers in the client's favour: a comparison with something
 * unknown is false, and whoever needs the opposite asks {@link #mayHurt()}.
 */
final class Report {
    private final TriageInput input;
    private final @Nullable Double hours;
    private final @Nullable Integer nrs;
    private final List<Reading> all;
    private final List<Reading> earlier;

    Report(TriageInput input) {
        this.input = input;
        this.all = input.earlier().stream()
                .sorted(Comparator.comparingDouble(Reading::hour))
                .toList();
        this.hours = hoursAtLeast(input, all);
        this.nrs = highestNow(input, all);
        Double asked = input.hours();
        this.earlier =
                asked == null ? all : all.stream().filter(r -> r.hour() < asked).toList();
    }

    /** Without a time, it is at least as late as the latest reading. */
    private static @Nullable Double hoursAtLeast(TriageInput input, List<Reading> sorted) {
        Double asked = input.hours();
        if (asked != null || sorted.isEmpty()) {
            return asked;
        }
        double latest = sorted.get(sorted.size() - 1).hour();
        return latest < 0 ? null : latest;
    }

    /** Of two scores for the same hour the higher counts (tie-break: of two answers the more cautious). */
    private static @Nullable Integer highestNow(TriageInput input, List<Reading> sorted) {
        Integer highest =
                input.nrs() == null ? null : Integer.valueOf(input.nrs().value());
        Double asked = input.hours();
        if (asked == null) {
            return highest;
        }
        for (Reading r : sorted) {
            if (r.hour() == asked && (highest == null || r.nrs().value() > highest)) {
                highest = r.nrs().value();
            }
        }
        return highest;
    }

    /** Hours since the session, at least; null when nothing tells. */
    @Nullable
    Double hours() {
        return hours;
    }

    /** The score now; null when not known. */
    @Nullable
    Integer nrs() {
        return nrs;
    }

    boolean before(double hour) {
        return hours != null && hours < hour;
    }

    boolean upTo(double hour) {
        return hours != null && hours <= hour;
    }

    boolean from(double hour) {
        return hours != null && hours >= hour;
    }

    boolean after(double hour) {
        return hours != null && hours > hour;
    }

    boolean nrsAtLeast(int score) {
        return nrs != null && nrs >= score;
    }

    boolean nrsAtMost(int score) {
        return nrs != null && nrs <= score;
    }

    boolean nrsWithin(int lowest, int highest) {
        return nrs != null && nrs >= lowest && nrs <= highest;
    }

    /** Some soreness, or nobody asked. */
    boolean mayHurt() {
        return nrs == null || nrs > 0;
    }

    /** A sudden beginning, or a pop or giving way, which counts as one (the more cautious of two answers). */
    boolean sudden() {
        return reports(Symptom.FELT_POP_OR_GIVE)
                || (input.onset() != null && input.onset().isSudden());
    }

    boolean isFocal() {
        return input.distribution() == Distribution.FOCAL;
    }

    boolean focalOrWide() {
        return isFocalOrWide(input.distribution());
    }

    /** Already in one spot or wide at a reading long enough ago that it is no passing thing. */
    boolean focalOrWideBefore() {
        return all.stream()
                .anyMatch(
                        r -> isFocalOrWide(r.distribution()) && r.nrs().value() > 0 && from(r.hour() + RECHECK_AFTER));
    }

    private static boolean isFocalOrWide(@Nullable Distribution place) {
        return place == Distribution.FOCAL || place == Distribution.WIDE;
    }

    @Nullable
    Distribution distribution() {
        return input.distribution();
    }

    boolean reports(Symptom symptom) {
        return input.reported().contains(symptom);
    }

    /** Those of these symptoms that were reported. */
    Set<Symptom> reported(Collection<Symptom> of) {
        EnumSet<Symptom> found = EnumSet.noneOf(Symptom.class);
        of.stream().filter(this::reports).forEach(found::add);
        return found;
    }

    boolean has(HistoryFlag flag) {
        return input.history().contains(flag);
    }

    /** Those of these flags that are true of the client. */
    Set<HistoryFlag> has(Collection<HistoryFlag> of) {
        EnumSet<HistoryFlag> found = EnumSet.noneOf(HistoryFlag.class);
        of.stream().filter(this::has).forEach(found::add);
        return found;
    }

    @Nullable
    Usual usual() {
        return input.usual();
    }

    /** Every dated reading, oldest first, also those before the session. */
    List<Reading> readings() {
        return all;
    }

    /** Readings between the session's end and now, oldest first. */
    List<Reading> sinceSession() {
        return earlier.stream().filter(r -> r.hour() >= 0).toList();
    }

    /** The newest reading since the session, before this one; null when there is none. */
    @Nullable
    Reading previous() {
        List<Reading> since = sinceSession();
        return since.isEmpty() ? null : since.get(since.size() - 1);
    }

    /** The highest score since the session, this one included; 0 when nothing was scored. */
    int peak() {
        int highest = nrs == null ? 0 : nrs;
        for (Reading r : sinceSession()) {
            highest = Math.max(highest, r.nrs().value());
        }
        return highest;
    }

    /** Below the previous reading, or at most half the peak (R1.2). */
    boolean isFalling() {
        Reading previous = previous();
        return nrs != null && ((previous != null && nrs < previous.nrs().value()) || nrs * 2 <= peak());
    }

    /** Whether the back hurt already before the session, by the coach's word or by the last reading before it. */
    boolean hurtBefore() {
        Reading last = null;
        for (Reading r : all) {
            if (r.hour() < 0) {
                last = r;
            }
        }
        return input.painBeforeSession() || (last != null && last.nrs().value() > 0);
    }

    /** Two scores for one hour, or a reading from after this report. */
    boolean contradictsItself() {
        Double now = input.hours();
        for (int i = 0; i < all.size(); i++) {
            Reading r = all.get(i);
            if (now != null && r.hour() > now) {
                return true;
            }
            if (now != null
                    && r.hour() == now
                    && input.nrs() != null
                    && !input.nrs().equals(r.nrs())) {
                return true;
            }
            if (i > 0
                    && all.get(i - 1).hour() == r.hour()
                    && !all.get(i - 1).nrs().equals(r.nrs())) {
                return true;
            }
        }
        return false;
    }

    /** Everything that is not known. */
    Set<Unknown> unknown() {
        EnumSet<Unknown> missing = EnumSet.noneOf(Unknown.class);
        if (input.nrs() == null) {
            missing.add(Unknown.SCORE);
        }
        if (input.hours() == null) {
            missing.add(Unknown.TIME);
        }
        if (input.symptomsNotAsked().stream().anyMatch(s -> s.kind() != Symptom.Kind.NONE)) {
            missing.add(Unknown.SYMPTOMS);
        }
        if (input.onset() == null && !reports(Symptom.FELT_POP_OR_GIVE)) {
            missing.add(Unknown.ONSET);
        }
        if (input.distribution() == null) {
            missing.add(Unknown.DISTRIBUTION);
        }
        if (!input.historyNotAsked().isEmpty()) {
            missing.add(Unknown.HISTORY);
        }
        return missing;
    }

    /** What is not known and has to be, at this score. */
    Set<Unknown> needed() {
        Set<Unknown> missing = unknown();
        missing.remove(Unknown.HISTORY);
        if (!nrsAtLeast(ASK_ONSET)) {
            missing.remove(Unknown.ONSET);
        }
        if (!nrsAtLeast(ASK_DISTRIBUTION)) {
            missing.remove(Unknown.DISTRIBUTION);
        }
        return missing;
    }
}
