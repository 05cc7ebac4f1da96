package org.hingewise.domain.gate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.jspecify.annotations.Nullable;

/**
 * One past episode as the gate sees it on a day.
 *
 * @param when when it happened; null when not known
 * @param weeksSinceSymptoms weeks since symptoms were last felt, 0 while ongoing; null when not known, which counts as
 *     most recent
 * @param clearing whether a clinician's clearance holds
 * @param clearedOn the day of the clearance that holds, or of the last one that has run out; null when none
 * @param clearedUntil last day of that clearance; null when open-ended or none
 * @param maxPercentE1rm the clinician's load limit while the clearance holds; null when none
 */
public record PastEpisode(
        InjuryType type,
        @Nullable RoughDate when,
        @Nullable Double weeksSinceSymptoms,
        Clearing clearing,
        @Nullable LocalDate clearedOn,
        @Nullable LocalDate clearedUntil,
        @Nullable Integer maxPercentE1rm) {
    /** Whether a clearance was recorded. */
    public enum Clearing {
        NONE,
        HOLDS,
        EXPIRED
    }

    public PastEpisode {
        if (weeksSinceSymptoms != null && !(weeksSinceSymptoms >= 0 && weeksSinceSymptoms <= 10_000)) {
            throw new IllegalArgumentException("weeks since symptoms outside 0 to 10000");
        }
    }

    /** An episode of which only the essentials are known, as commands give it. */
    public static PastEpisode given(InjuryType type, @Nullable Double weeksSinceSymptoms, boolean cleared) {
        return new PastEpisode(
                type, null, weeksSinceSymptoms, cleared ? Clearing.HOLDS : Clearing.NONE, null, null, null);
    }

    /**
     * A recorded episode on a day. Of several clearances that hold, the lowest limit counts. A clearance given before
     * the episode or its surgery says nothing about it.
     */
    public static PastEpisode of(BackInjury injury, List<Clearance> clearances, LocalDate day) {
        List<Clearance> about = clearances.stream()
                .filter(c -> c.covers(injury) && isAfter(c, injury))
                .filter(c -> !c.date().value().isAfter(day))
                .sorted(Comparator.comparing(c -> c.date().value()))
                .toList();
        List<Clearance> holding = about.stream().filter(c -> c.holdsOn(day)).toList();
        List<Clearance> from = holding.isEmpty() ? about : holding;
        Clearance shown = from.isEmpty() ? null : from.get(from.size() - 1);
        Clearing clearing = shown == null ? Clearing.NONE : holding.isEmpty() ? Clearing.EXPIRED : Clearing.HOLDS;
        Integer limit = null;
        for (Clearance c : holding) {
            Integer percent = c.maxPercentE1rm();
            if (percent != null && (limit == null || percent < limit)) {
                limit = percent;
            }
        }
        return new PastEpisode(
                injury.type(),
                injury.when(),
                weeksSince(injury, day),
                clearing,
                shown == null ? null : shown.date().value(),
                shown == null || shown.validUntil() == null
                        ? null
                        : shown.validUntil().value(),
                limit);
    }

    private static @Nullable Double weeksSince(BackInjury injury, LocalDate day) {
        if (injury.status() == BackInjury.Status.ONGOING) {
            return 0.0;
        }
        RoughDate last = injury.lastSymptoms();
        return last == null ? null : Math.max(0, ChronoUnit.DAYS.between(last.last(), day)) / 7.0;
    }

    private static boolean isAfter(Clearance clearance, BackInjury injury) {
        LocalDate given = clearance.date().value();
        if (injury.surgeryDate() != null && given.isBefore(injury.surgeryDate().value())) {
            return false;
        }
        return injury.when() == null || !given.isBefore(injury.when().first());
    }

    /** Whether it must be cleared and is not. */
    boolean awaitsClearance() {
        return type.needsClearance() && clearing != Clearing.HOLDS;
    }

    /**
     * The recency factor of section E in percent: under 6 weeks 100, to 12 weeks 85, from 3 to 12 months 70, over 12
     * months 50; SPL, PD, PF and OF stay at 70 or more. Three months are 13 weeks; the week between counts as the more
     * recent (decision).
     */
    int recencyPercent() {
        int percent = weeksSinceSymptoms == null ? 100 : ofWeeks(weeksSinceSymptoms);
        return type.needsClearance() ? Math.max(percent, 70) : percent;
    }

    private static int ofWeeks(double weeks) {
        if (weeks < 6) {
            return 100;
        }
        if (weeks < WEEKS_IN_THREE_MONTHS) {
            return 85;
        }
        return weeks <= WEEKS_IN_A_YEAR ? 70 : 50;
    }

    private static final double WEEKS_IN_THREE_MONTHS = 13;

    /** 365.25 days, so that the day a year later still counts as within twelve months. */
    private static final double WEEKS_IN_A_YEAR = 365.25 / 7;
}
