package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hingewise.storage.ChildJvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dhingewise.rounds=50} for a long campaign. */
@DisplayName("R5: only one program uses a data file, and after a crash the next one starts at once")
class R5Test {
    private static final int ROUNDS = Integer.getInteger("hingewise.rounds", 3);
    private static final int AT_ONCE = 20;

    @TempDir
    private Path folder;

    @Test
    void ofTwentyAtOnceOneWinsAndWhenItIsKilledTheLockIsFree() throws IOException {
        Path lock = folder.resolve("data").resolve("hingewise.db.lock");
        for (int round = 0; round < ROUNDS; round++) {
            List<ChildJvm> children = new ArrayList<>();
            try {
                for (int i = 0; i < AT_ONCE; i++) {
                    children.add(ChildJvm.start(List.of(), LockHolder.class, lock.toString()));
                }
                List<String> answers = children.stream().map(ChildJvm::line).toList();
                assertThat(answers).containsOnly("won", "lost").containsOnlyOnce("won");
                assertThat(SingleInstance.acquire(lock)).isEmpty();
                children.get(answers.indexOf("won")).killAfter(0);
                try (SingleInstance next = SingleInstance.acquire(lock).orElseThrow()) {
                    assertThat(next).isNotNull();
                }
            } finally {
                children.forEach(ChildJvm::close);
            }
        }
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
