package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.Drill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dhingewise.backupKills=500} for a long campaign. */
@DisplayName("R13: a backup is never half and never wrong, whenever the program ends")
class R13Test {
    private static final int KILLS = Integer.getInteger("hingewise.backupKills", 20);
    private static final int KILLS_PER_FILE = 20;
    private static final int LATEST_KILL_MILLIS = 400;

    @TempDir
    private Path folder;

    @Test
    void everyFinishedBackupOpensAndHoldsWhatItsListSays() throws IOException {
        Random random = new Random();
        int finished = 0;
        int half = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            CoachFile file = new CoachFile(folder.resolve("file" + kill / KILLS_PER_FILE));
            try (ChildJvm child =
                    ChildJvm.start(List.of(), BackupWriter.class, file.folder().toString(), "kill" + kill)) {
                assertThat(child.line()).isEqualTo("ready");
                if (kill % 2 == 1) { // every other one is killed after its first backup, however slow the machine
                    assertThat(child.line()).startsWith("made ");
                }
                child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
            }
            half += files(file, "tmp");
            long named = files(file, ".db");
            try (SqlStore store = file.open()) {
                FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE);
                assertThat(backups.tidy()).isTrue();
                List<Backup> list = backups.list();
                assertThat(list).hasSize((int) named);
                assertThat(files(file, "tmp")).isZero();
                for (Backup backup : list.subList(0, Math.min(2, list.size()))) {
                    Drill drill = backups.drill(backup.file());
                    assertThat(drill.health().isSound()).isTrue();
                    assertThat(drill.health().contents()).isEqualTo(backup.contents());
                    finished++;
                }
            }
        }
        assertThat(finished).isPositive();
        System.out.println("R13: " + KILLS + " kills, " + finished + " finished backups opened, 0 bad, " + half
                + " half ones removed");
    }

    private static int files(CoachFile file, String part) throws IOException {
        if (!Files.isDirectory(file.backups())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(file.backups())) {
            return (int)
                    files.filter(f -> f.getFileName().toString().contains(part)).count();
        }
    }
}
