package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Finding;
import org.hingewise.usecase.backup.Health;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dhingewise.flips=2000} for a long campaign. */
@DisplayName("R9: bit rot in personal values is noticed and named, and ends nothing")
class R9Test {
    private static final int FLIPS = Integer.getInteger("hingewise.flips", 60);

    @TempDir
    private Path folder;

    @Test
    void noFlippedBitChangesASealedValueUnnoticed() throws IOException {
        CoachFile sound = new CoachFile(folder.resolve("sound")).filled(12);
        Map<String, String> before = Dump.sealed(sound);
        Map<String, String> rows = Dump.clear(sound);
        byte[] bytes = Files.readAllBytes(sound.path());
        Random random = new Random();
        int atOpening = 0;
        int named = 0;
        int clear = 0;
        CoachFile file = new CoachFile(folder.resolve("rotten"));
        Files.createDirectories(file.path().getParent());
        for (int flip = 0; flip < FLIPS; flip++) {
            byte[] rotten = bytes.clone();
            int bit = random.nextInt(bytes.length * 8);
            rotten[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file.path(), rotten);
            SavesMark.forget(file.path());
            Health health = null;
            try (SqlStore store = file.open()) {
                health = store.alone(SealCheck::of);
            } catch (StoreProblem e) {
                atOpening++;
            }
            if (health != null && health.isSound()) {
                assertThat(Dump.sealed(file)).as("bit " + bit).isEqualTo(before);
                clear += Dump.clear(file).equals(rows) ? 0 : 1;
            } else if (health != null) {
                named++;
                assertThat(health.findings())
                        .filteredOn(f -> f.kind() == Finding.Kind.VALUE)
                        .allSatisfy(f -> assertThat(f.record()).isNotEmpty());
            }
        }
        System.out.println("R9: " + FLIPS + " flips: " + atOpening + " told when opening, " + named
                + " named by the check, " + clear + " in clear columns unnoticed, 0 in sealed values unnoticed");
    }
}
