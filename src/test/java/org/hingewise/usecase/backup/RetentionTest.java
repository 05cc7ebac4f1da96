package org.hingewise.usecase.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetentionTest {
    /** A Monday. */
    private static final LocalDateTime START = LocalDateTime.of(2026, 1, 5, 9, 0);

    private final List<Backup> made = new ArrayList<>();

    @ParameterizedTest(name = "{0} backups on one day leave {1}")
    @CsvSource({"1,1", "9,9", "10,10", "11,10", "40,10"})
    void theLastTenAreKept(int count, int kept) {
        IntStream.range(0, count).forEach(i -> make(START.plusMinutes(i)));
        assertThat(indexes()).hasSize(kept).contains(count - 1);
    }

    /** Ten a day hide the rule of the last ten behind the last day. */
    @ParameterizedTest(name = "{0} days of ten backups leave one each of {1} days before the last")
    @CsvSource({"1,0", "2,1", "7,6", "8,6", "12,6"})
    void theNewestOfEachOfSevenDaysIsKept(int days, int before) {
        // within one month and, beyond seven days, beside the weeks
        for (int day = 0; day < days; day++) {
            tenOn(START.plusDays(day));
        }
        List<Integer> daily = IntStream.rangeClosed(1, Math.min(days - 1, 6))
                .mapToObj(back -> (days - back) * 10 - 1)
                .toList();
        assertThat(indexes()).containsAll(daily);
        assertThat(daily).hasSize(before);
        assertThat(indexes()).doesNotContain((days - 2) * 10, (days - 3) * 10);
    }

    @Test
    void theNewestOfEachOfFiveWeeksIsKept() {
        for (int week = 0; week < 8; week++) {
            for (int day = 0; day < 7; day++) {
                tenOn(START.plusWeeks(week).plusDays(day));
            }
        }
        // the last backup of each of the last five Sundays; the week before them only by month
        assertThat(indexes()).contains(8 * 70 - 1, 7 * 70 - 1, 6 * 70 - 1, 5 * 70 - 1, 4 * 70 - 1);
        assertThat(indexes()).doesNotContain(3 * 70 - 1);
    }

    @Test
    void theNewestOfEachOfTwelveMonthsIsKept() {
        for (int month = 0; month < 15; month++) {
            tenOn(START.plusMonths(month));
            tenOn(START.plusMonths(month).plusDays(10));
        }
        for (int back = 0; back < 12; back++) {
            assertThat(indexes()).contains((15 - back) * 20 - 1);
        }
        assertThat(indexes()).doesNotContain(3 * 20 - 1).hasSizeLessThan(10 + 7 + 5 + 12 + 1);
    }

    @Test
    void daysWithoutABackupCostNothing() {
        for (int i = 0; i < 7; i++) {
            tenOn(START.plusDays(20L * i));
        }
        IntStream.range(0, 7).forEach(i -> assertThat(indexes()).contains(i * 10 + 9));
    }

    @Test
    void theNewestBeforeEachLargeStepIsKept() {
        make(START, BackupReason.BEFORE_KEY);
        make(START.plusMinutes(1), BackupReason.BEFORE_KEY);
        make(START.plusMinutes(2), BackupReason.BEFORE_RESTORE);
        IntStream.range(0, 30).forEach(i -> make(START.plusMinutes(10 + i)));
        assertThat(indexes()).contains(1, 2).doesNotContain(0);
    }

    @Test
    void theThreeWithTheMostSavesAreKeptWhateverWasMadeAfterThem() {
        for (int i = 0; i < 5; i++) {
            make(START.plusMinutes(i), 1_000 + i, BackupReason.CHANGED);
        }
        // an old file came into its place by hand and counts from less
        IntStream.range(0, 30).forEach(i -> make(START.plusMinutes(60 + i), 10 + i, BackupReason.CHANGED));
        assertThat(indexes()).contains(2, 3, 4).doesNotContain(0, 1);
    }

    @Test
    void noneLeavesNone() {
        assertThat(Retention.kept(List.of())).isEmpty();
    }

    private void tenOn(LocalDateTime day) {
        IntStream.range(0, 10).forEach(i -> make(day.plusMinutes(i)));
    }

    private void make(LocalDateTime at) {
        make(at, BackupReason.CHANGED);
    }

    private void make(LocalDateTime at, BackupReason reason) {
        make(at, made.size(), reason);
    }

    private void make(LocalDateTime at, long seq, BackupReason reason) {
        made.add(new Backup(
                Path.of("backup" + made.size() + ".db"),
                seq,
                Moment.of(at, SampleRecords.NINE.zone()),
                reason,
                new Contents(1, 1, 1, null),
                4096,
                0));
    }

    private List<Integer> indexes() {
        Set<Backup> kept = Retention.kept(made);
        return IntStream.range(0, made.size())
                .filter(i -> kept.contains(made.get(i)))
                .boxed()
                .toList();
    }
}
