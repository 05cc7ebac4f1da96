package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.Drill;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R13: a backup is never half and never wrong, whenever the program ends")
class R13Test {
    private static final int KILLS_PER_FILE = 10;
    private static final int LATEST_KILL_MILLIS = 200;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void everyFinishedBackupOpensAndHoldsWhatItsListSays() throws Exception {
        Campaign.R13.tried(tally -> {
            Random random = new Random();
            int finished = 0;
            int half = 0;
            for (int kill = 0; tally.hasNext(Campaign.R13.runs()); kill++) {
                CoachFile file = new CoachFile(folder.resolve("file" + kill / KILLS_PER_FILE));
                tally.run();
                writeAndKill(file, kill, random);
                half += files(file, "tmp");
                int named = files(file, ".db");
                try (SqlStore store = file.open()) {
                    FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE);
                    assertThat(backups.tidy()).isTrue();
                    List<Backup> list = backups.list();
                    tally.keeps(() -> assertThat(list).hasSize(named));
                    tally.whole(() -> assertThat(files(file, "tmp")).isZero());
                    for (Backup backup : list.subList(0, Math.min(2, list.size()))) {
                        tally.whole(() -> {
                            Drill drill = backups.drill(backup.file());
                            assertThat(drill.health().isSound()).isTrue();
                            assertThat(drill.health().contents()).isEqualTo(backup.contents());
                        });
                        finished++;
                    }
                }
            }
            assertThat(finished).isPositive();
            tally.note(finished + " finished backups opened, " + half + " half ones removed");
        });
    }

    private static void writeAndKill(CoachFile file, int kill, Random random) {
        try (ChildJvm child =
                ChildJvm.startStoring(BackupWriter.class, file.folder().toString(), "kill" + kill)) {
            assertThat(child.line()).isEqualTo("ready");
            if (kill % 2 == 1) { // every other one is killed after its first backup, however slow the machine
                assertThat(child.line()).startsWith("made ");
            }
            child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
        }
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
