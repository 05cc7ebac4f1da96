package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.faults.MemoryFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program killed in the middle of a session goes on where it was: each set that was told as saved is there. */
class LiveKillTest {
    private static final int KILLS = 3;
    private static final int LATEST_KILL_MILLIS = 250;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void everySetToldAsSavedIsThereAndTheSessionStillRuns() {
        Random random = new Random();
        for (int kill = 0; kill < KILLS; kill++) {
            CoachFile file = new CoachFile(folder.resolve("file" + kill));
            List<String> lines = new ArrayList<>();
            try (ChildJvm child =
                    ChildJvm.startStoring(LiveWriter.class, file.folder().toString())) {
                assertThat(child.line()).isEqualTo("ready");
                lines.add(child.line());
                child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
                lines.addAll(child.lines());
            }
            long told =
                    lines.stream().filter(l -> l.startsWith(LiveWriter.SAVED)).count();
            try (SqlStore store = file.open()) {
                Session session =
                        store.<List<Session>>read(r -> r.sessions().all()).get(0);
                List<Integer> amounts = new ArrayList<>(session.assignments().stream()
                        .flatMap(a -> a.done().stream())
                        .map(SetDone::amount)
                        .toList());
                Collections.sort(amounts);
                assertThat(session.isRunning()).isTrue();
                assertThat(amounts.size())
                        .as("all that was told, and at most one more")
                        .isBetween((int) told, (int) told + 1);
                for (int n = 0; n < amounts.size(); n++) {
                    assertThat(amounts.get(n)).as("none is missing between").isEqualTo(n + 1);
                }
            }
        }
    }
}
