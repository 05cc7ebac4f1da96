package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.storage.Canaries;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desktop with its forms is in R38WindowTest. */
@DisplayName("R38: with a passphrase set, no personal word and not the passphrase is ever in a file, in the clear")
class R38Test {
    private static final int KILLS = 5;

    @TempDir
    private Path home;

    @TempDir
    private Path elsewhere;

    @Test
    void afterFiveKillsAndACrashNoFileOfTheProgramHoldsOne() throws IOException {
        Path passphrase = Files.writeString(elsewhere.resolve("words.txt"), Canaries.PASSPHRASE);
        CanaryHome canary = new CanaryHome(home, Canaries.PASSPHRASE);
        for (int kill = 0; kill < KILLS; kill++) {
            canary.runAndKill(passphrase.toString());
        }
        canary.runAndCrash(passphrase.toString());
        assertThat(canary.found()).isEmpty();
    }

    @Test
    void theSearchFindsWhatLiesInTheClear() throws IOException {
        Files.writeString(home.resolve("a"), "x " + Canaries.WORDS + " x");
        Files.write(home.resolve("b"), ("x" + Canaries.DATE).getBytes(StandardCharsets.UTF_16LE));
        Files.write(home.resolve("c"), ("x" + Canaries.PASSPHRASE).getBytes(StandardCharsets.UTF_16BE));
        assertThat(Canaries.in(home, List.of(Canaries.WORDS, Canaries.DATE, Canaries.PASSPHRASE)))
                .extracting(found -> found.substring(0, 1))
                .contains("a", "b", "c");
    }
}
