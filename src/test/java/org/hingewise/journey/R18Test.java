package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.Tally;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.usecase.KeepDraft;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R18: when the screen dies while one types, what was saved is there, and what was typed until 2 s before")
class R18Test {
    /** No older than this may what is kept of a form be. */
    private static final int OLDEST_DRAFT_MS = 2_000;

    /** So long is typed before the screen goes, so that there is something older. */
    private static final int TYPED_FOR_MS = 2_500;

    @TempDir
    private Path folder;

    @Test
    void theScreenOfAnXServerThatIsKilled() throws Exception {
        Campaign.R18.tried(tally -> {
            for (int run = 0; tally.hasNext(Campaign.R18.runs()); run++) {
                tally.run();
                killWhileTyping(folder.resolve("home" + run), tally);
            }
        });
    }

    private static void killWhileTyping(Path home, Tally tally) throws IOException, InterruptedException {
        Process screen;
        try {
            screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x900x24", "-nolisten", "tcp")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            Assumptions.abort("Xvfb is not installed: no screen to take away");
            return;
        }
        int word;
        try (BufferedReader told =
                new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.UTF_8))) {
            String display = told.readLine();
            Assumptions.assumeTrue(display != null, "Xvfb does not start here: no screen to take away");
            try (ChildJvm program = ChildJvm.startOn(":" + display, List.of("-Dapp.home=" + home), Typist.class)) {
                word = typedLongEnough(program);
                long killed = System.currentTimeMillis();
                screen.destroyForcibly().waitFor();
                for (String line : program.lines()) {
                    if (line.startsWith(Typist.TYPED) && at(line) <= killed - OLDEST_DRAFT_MS) {
                        word = Math.max(word, word(line));
                    }
                }
                tally.whole(() -> assertThat(program.exit())
                        .as("it ends, though no hook of its runs")
                        .isPositive());
            }
        } finally {
            screen.destroyForcibly();
        }
        StoreFile file = StoreFile.of(home.resolve("data").resolve("hingewise.db"), home.resolve("tmp"));
        try (SqlStore store = SqlStore.open(file, () -> Story.BEGIN)) {
            tally.keeps(() -> assertThat(store.<List<String>>read(records -> records.clients().all().stream()
                            .map(client -> client.name().value())
                            .toList()))
                    .containsExactly(Typist.CLIENT));
            String draft = new KeepDraft(store).find("client", "new").orElse("");
            String oldEnough = "\\bw" + word + "\\b";
            tally.keeps(() -> assertThat(draft).containsPattern(oldEnough));
        }
    }

    /** Reads on until somebody typed for a while; answers the newest word that is old enough by then. */
    private static int typedLongEnough(ChildJvm program) {
        assertThat(program.line()).isEqualTo(Typist.SAVED);
        String first = program.line();
        assertThat(first).startsWith(Typist.TYPED);
        int kept = word(first);
        String line = first;
        while (at(line) - at(first) < TYPED_FOR_MS) {
            line = program.line();
            assertThat(line).startsWith(Typist.TYPED);
            kept = at(line) <= at(first) + TYPED_FOR_MS - OLDEST_DRAFT_MS ? word(line) : kept;
        }
        return kept;
    }

    private static int word(String line) {
        return Integer.parseInt(line.split(" ", -1)[1]);
    }

    private static long at(String line) {
        return Long.parseLong(line.split(" ", -1)[2]);
    }
}
