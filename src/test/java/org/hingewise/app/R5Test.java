package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.storage.ChildJvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R5: only one program uses a data file, and after a crash the next one starts at once")
class R5Test {
    private static final int AT_ONCE = 20;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void ofTwentyAtOnceOneWinsAndWhenItIsKilledTheLockIsFree() throws Exception {
        Path lock = folder.resolve("data").resolve("hingewise.db.lock");
        Campaign.R5.tried(tally -> {
            while (tally.hasNext(Campaign.R5.runs())) {
                List<ChildJvm> children = new ArrayList<>();
                try {
                    for (int i = 0; i < AT_ONCE; i++) {
                        tally.run();
                        children.add(ChildJvm.startStoring(LockHolder.class, lock.toString()));
                    }
                    List<String> answers = children.stream().map(ChildJvm::line).toList();
                    tally.whole(() ->
                            assertThat(answers).containsOnly("won", "lost").containsOnlyOnce("won"));
                    tally.whole(() -> assertThat(SingleInstance.acquire(lock)).isEmpty());
                    children.get(answers.indexOf("won")).killAfter(0);
                    tally.tells(() -> {
                        try (SingleInstance next = SingleInstance.acquire(lock).orElseThrow()) {
                            assertThat(next).isNotNull();
                        }
                    });
                } finally {
                    children.forEach(ChildJvm::close);
                }
            }
        });
    }

    @Test
    void aSecondTryInTheSameProgramIsRefusedAndDoesNotLoseTheLock() throws IOException {
        Path lock = folder.resolve("hingewise.db.lock");
        try (SingleInstance first = SingleInstance.acquire(lock).orElseThrow()) {
            assertThat(SingleInstance.acquire(lock)).isEmpty();
            assertThat(SingleInstance.acquire(folder.resolve("x").resolve("..").resolve("hingewise.db.lock")))
                    .isEmpty();
            try (ChildJvm other = ChildJvm.start(List.of(), LockHolder.class, lock.toString())) {
                assertThat(other.line()).isEqualTo("lost");
            }
            assertThat(first).isNotNull();
        }
        Optional<SingleInstance> again = SingleInstance.acquire(lock);
        assertThat(again).isPresent();
        again.get().close();
    }

    @Test
    void whereNothingMayBeWrittenThereIsNothingToLock() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThat(SingleInstance.acquire(folder.resolve("new").resolve("a.lock")))
                .isPresent();
        assertThat(Files.exists(file)).isTrue();
    }
}
