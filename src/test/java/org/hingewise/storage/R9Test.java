package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Finding;
import org.hingewise.usecase.backup.Health;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R9: bit rot in personal values is noticed and named, and ends nothing")
class R9Test {
    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void noFlippedBitChangesASealedValueUnnoticed() throws Exception {
        Campaign.R9.tried(tally -> {
            CoachFile sound = new CoachFile(folder.resolve("sound")).filled(8);
            Map<String, String> sealed = Dump.sealed(sound);
            Map<String, String> clear = Dump.clear(sound);
            byte[] bytes = Files.readAllBytes(sound.path());
            Random random = new Random();
            int atOpening = 0;
            int named = 0;
            int unnoticed = 0;
            CoachFile file = new CoachFile(folder.resolve("rotten"));
            Files.createDirectories(file.path().getParent());
            while (tally.hasNext(Campaign.R9.runs())) {
                int bit = random.nextInt(bytes.length * 8);
                flip(file, bytes, bit);
                tally.run();
                Health health = null;
                try (SqlStore store = file.open()) {
                    health = store.alone(SealCheck::of);
                } catch (StoreProblem e) {
                    atOpening++;
                }
                if (health == null) {
                    continue;
                }
                if (health.isSound()) {
                    tally.whole(
                            () -> assertThat(Dump.sealed(file)).as("bit " + bit).isEqualTo(sealed));
                    unnoticed += Dump.clear(file).equals(clear) ? 0 : 1;
                } else {
                    named++;
                    List<Finding> findings = health.findings();
                    tally.tells(() -> assertThat(findings)
                            .filteredOn(f -> f.kind() == Finding.Kind.VALUE)
                            .allSatisfy(f -> assertThat(f.record()).isNotEmpty()));
                }
            }
            tally.note(atOpening + " told when opening, " + named + " named by the check, " + unnoticed
                    + " in values that lie in the clear not noticed, the rest in unused room");
        });
    }

    /** Times lie in the clear: the newest of all is read also to say what a file holds. */
    @Test
    void aTimeThatIsNoneAnyMoreIsNamedAndStopsNoBackup() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
        }
        CoachFile file = new CoachFile(folder);
        file.outside("UPDATE soreness_entry SET felt_at = '20r6' || substr(felt_at, 5)");
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.backups().check().findings()).singleElement().satisfies(f -> assertThat(f.record())
                    .isNotEmpty());
            assertThat(desk.backups().make(BackupReason.ASKED).contents().newest())
                    .isNull();
        }
    }

    private static void flip(CoachFile file, byte[] sound, int bit) throws IOException {
        byte[] rotten = sound.clone();
        rotten[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file.path(), rotten);
        SavesMark.forget(file.path());
    }
}
