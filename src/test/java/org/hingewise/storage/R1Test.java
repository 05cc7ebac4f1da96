package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R1: what was told as saved is there after the program was killed")
class R1Test {
    private static final int KILLS_PER_FILE = 10;
    private static final int LATEST_KILL_MILLIS = 120;
    private static final int LATEST_KILL_WHILE_STARTING_MILLIS = 600;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    /** A file outlives some kills and then makes room for a fresh one, so that a long campaign does not slow down. */
    @Test
    void nothingIsLostAndNothingIsHalf() throws Exception {
        Campaign.R1.tried(tally -> {
            Random random = new Random();
            Set<String> told = new HashSet<>();
            int saves = 0;
            int kept = 0;
            long started = System.nanoTime();
            for (int kill = 0; tally.hasNext(Campaign.R1.runs()); kill++) {
                CoachFile file = new CoachFile(folder.resolve("file" + kill / KILLS_PER_FILE));
                if (kill % KILLS_PER_FILE == 0) {
                    told.clear();
                    kept = 0;
                }
                tally.run();
                List<String> fresh = writeAndKill(file, kill, random);
                saves += fresh.size();
                told.addAll(fresh);
                Set<String> found = new HashSet<>();
                tally.whole(() -> found.addAll(readWhole(file)));
                int before = kept;
                tally.keeps(() -> {
                    assertThat(found).as("every save that was told").containsAll(told);
                    assertThat(found).as("what was there before").hasSizeGreaterThanOrEqualTo(before);
                });
                kept = found.size();
            }
            int wanted = Campaign.R1.runs() / 2;
            assertThat(saves).isGreaterThanOrEqualTo(wanted);
            tally.note(saves + " saves told, "
                    + Duration.ofNanos(System.nanoTime() - started).toMillis() / Campaign.R1.runs() + " ms a kill");
        });
    }

    /** Kills while it starts, while it writes for the first time, and mostly while it writes one save after another. */
    private static List<String> writeAndKill(CoachFile file, int kill, Random random) {
        List<String> lines = new ArrayList<>();
        try (ChildJvm child =
                ChildJvm.startStoring(CrashWriter.class, file.folder().toString(), "kill" + kill)) {
            if (kill % 5 == 4) {
                child.killAfter(random.nextInt(LATEST_KILL_WHILE_STARTING_MILLIS));
            } else {
                assertThat(child.line()).isEqualTo("ready");
                if (kill % 5 != 3) {
                    lines.add(child.line());
                }
                child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
            }
            lines.addAll(child.lines());
        }
        return CrashWriter.saved(lines);
    }

    /** The clients in it. Opening runs the integrity check. */
    private static Set<String> readWhole(CoachFile file) {
        try (SqlStore store = file.open()) {
            return CrashWriter.readWhole(store);
        }
    }
}
