package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hingewise.ui.kit.BackgroundTasks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an export, a printout or a save that was begun does when the window locks; a backup is in GuardedBackupTest. */
@DisplayName("R44: what was begun before the window locked ends whole, and only then the file is closed")
class R44WorkTest {
    @TempDir
    private Path folder;

    @Test
    void anExportIsWrittenToItsEndAndReadsTheFileUntilThen() throws InterruptedException {
        Guarded guarded = Guarded.with(folder, 3);
        SqlStore store = guarded.open();
        BackgroundTasks tasks = new BackgroundTasks(e -> {
            throw new AssertionError(e);
        });
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch locking = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Path export = folder.resolve("export.txt");
        tasks.submit(
                () -> {
                    begun.countDown();
                    assertThat(locking.await(1, TimeUnit.MINUTES)).isTrue();
                    return Files.write(export, Guarded.contents(store));
                },
                done -> {});
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        tasks.submit(
                () -> {
                    store.close(); // as Desktop does behind the lock card
                    return true;
                },
                done -> closed.countDown());
        assertThat(store.isClosing()).isFalse();
        locking.countDown();
        assertThat(closed.await(1, TimeUnit.MINUTES)).isTrue();
        try (SqlStore again = guarded.open()) {
            assertThat(export).hasContent(String.join("\n", Guarded.contents(again)));
        }
    }
}
