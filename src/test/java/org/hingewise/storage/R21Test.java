package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R21: a clock that jumps removes no backup that is needed and changes no order")
class R21Test {
    private static final LocalDateTime TODAY = LocalDateTime.of(2026, 11, 22, 9, 0);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "the clock jumps to {0} and back")
    @CsvSource({"2026-11-21T09:00", "1970-01-01T00:10", "2099-06-01T09:00"})
    void theNewestThreeBySavesStayAndTheOrderIsThatOfTheSaves(LocalDateTime wrong) {
        try (BackupDesk desk = new BackupDesk(folder)) {
            List<Long> made = new ArrayList<>();
            for (int round = 0; round < 16; round++) {
                desk.at(round / 4 % 2 == 0 ? TODAY.plusMinutes(round) : wrong.plusMinutes(round));
                desk.save("Client " + round);
                made.add(desk.backups().make(BackupReason.CHANGED).seq());
                List<Long> newest = made.subList(Math.max(0, made.size() - 3), made.size());
                assertThat(desk.backups().list()).extracting(Backup::seq).containsAll(newest);
            }
            List<Long> listed = desk.backups().list().stream().map(Backup::seq).toList();
            assertThat(listed).isSortedAccordingTo((a, b) -> Long.compare(b, a)).hasSizeGreaterThanOrEqualTo(10);
            desk.reopen();
            assertThat(desk.backups().list()).extracting(Backup::seq).isEqualTo(listed);
        }
    }

    @Test
    void nothingNewIsBackedUpWhateverTheClockSays() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            assertThat(desk.backups().makeIfChanged(BackupReason.OPENED)).isPresent();
            desk.at(TODAY.plusYears(70));
            assertThat(desk.backups().makeIfChanged(BackupReason.CHANGED)).isEmpty();
            desk.at(TODAY.minusYears(50));
            assertThat(desk.backups().makeIfChanged(BackupReason.CHANGED)).isEmpty();
            desk.save("Ben");
            assertThat(desk.backups().makeIfChanged(BackupReason.CHANGED)).isPresent();
        }
    }
}
