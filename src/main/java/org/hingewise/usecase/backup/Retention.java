package org.hingewise.usecase.backup;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hingewise.domain.Moment;

/**
 * Which backups are kept: the last ten, one a day for seven days, one a week for five weeks, one a month for twelve
 * months, the three that have seen the most saves, and the newest made before each kind of large step (decisions).
 *
 * <p>“Last” is the order in which they were made, not what the clock said. Days, weeks and months are those on which there
 * is a backup, so that a clock that was wrong, or a long holiday, removes nothing.
 */
public final class Retention {
    static final int LAST = 10;
    static final int DAYS = 7;
    static final int WEEKS = 5;
    static final int MONTHS = 12;
    static final int MOST_SAVES = 3;

    /** How far {@link #leaves} looks: past the twelve months. */
    private static final int DAYS_AHEAD = 400;

    private Retention() {}

    /**
     * The backups to keep.
     *
     * @param oldestFirst in the order in which they were made
     */
    public static Set<Backup> kept(List<Backup> oldestFirst) {
        List<Backup> newestFirst = newestFirst(oldestFirst);
        Set<Backup> kept = new LinkedHashSet<>();
        newestFirst.stream().limit(LAST).forEach(kept::add);
        newestOfEach(newestFirst, DAYS, date -> date, kept);
        newestOfEach(newestFirst, WEEKS, Retention::week, kept);
        newestOfEach(newestFirst, MONTHS, date -> date.withDayOfMonth(1), kept);
        newestFirst.stream()
                .sorted(Comparator.comparingLong(Backup::seq).reversed())
                .limit(MOST_SAVES)
                .forEach(kept::add);
        Set<BackupReason> seen = EnumSet.noneOf(BackupReason.class);
        newestFirst.stream()
                .filter(b -> b.reason().isBeforeSomething() && seen.add(b.reason()))
                .forEach(kept::add);
        return kept;
    }

    /**
     * When a backup goes by itself, if one is made every day from now on; empty when it is kept until the next before the
     * same kind of large step.
     *
     * @param oldestFirst in the order in which they were made
     */
    public static Optional<LocalDate> leaves(Backup backup, List<Backup> oldestFirst, Moment now) {
        List<Backup> all = new ArrayList<>(oldestFirst);
        long seq = all.stream().mapToLong(Backup::seq).max().orElse(0);
        for (int day = 1; day <= DAYS_AHEAD; day++) {
            Moment then = now.plusMinutes(Duration.ofDays(day).toMinutes());
            all.add(new Backup(Path.of("day-" + day), seq + day, then, BackupReason.CLOSED, backup.contents(), 0, 0));
            Set<Backup> kept = kept(all);
            if (!kept.contains(backup)) {
                return Optional.of(then.date());
            }
            all.retainAll(kept);
        }
        return Optional.empty();
    }

    private static void newestOfEach(
            List<Backup> newestFirst, int spans, Function<LocalDate, LocalDate> span, Set<Backup> kept) {
        Set<LocalDate> seen = new HashSet<>();
        Predicate<Backup> first = b -> seen.size() < spans && seen.add(span.apply(b.at().date()));
        newestFirst.stream().filter(first).forEach(kept::add);
    }

    /** Its Monday. */
    private static LocalDate week(LocalDate date) {
        return date.with(DayOfWeek.MONDAY);
    }

    private static List<Backup> newestFirst(List<Backup> oldestFirst) {
        List<Backup> reversed = new ArrayList<>(oldestFirst);
        Collections.reverse(reversed);
        return reversed;
    }
}
