package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.gui.GuiTest;
import org.hingewise.storage.FileBackups;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@GuiTest
@DisplayName("R8: from a file that cannot be used, the newest backup is two clicks away")
class RestoreJourneyTest {
    @TempDir
    private Path home;

    @Test
    void aDamagedFileIsSetAsideAndTheClientsAreBack() throws IOException {
        Path data = home.resolve("data").resolve("hingewise.db");
        StoreFile file = StoreFile.of(data, home.resolve("tmp"));
        try (SqlStore store = SqlStore.open(file, () -> Story.BEGIN)) {
            store.write(records -> {
                records.clients().save(SampleRecords.client("Ada"));
                return true;
            });
            FileBackups.of(file, store, () -> Story.BEGIN).make(BackupReason.ASKED);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(data.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        Start.play(List.of(), List.of("-Dapp.home=" + home), RestoreProgram.class);
        try (SqlStore store = SqlStore.open(file, () -> Story.BEGIN)) {
            assertThat(store.<Integer>read(r -> r.clients().all().size())).isEqualTo(1);
        }
        try (Stream<Path> beside = Files.list(data.getParent())) {
            assertThat(beside.map(f -> f.getFileName().toString())).anyMatch(n -> n.contains("set-aside"));
        }
    }
}
