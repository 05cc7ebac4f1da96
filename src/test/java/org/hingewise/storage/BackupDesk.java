package org.hingewise.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.SampleRecords;

/** A data file with its backups, and a clock that can be set. */
final class BackupDesk implements AutoCloseable, Clock {
    final CoachFile file;
    private SqlStore store;
    private FileBackups backups;
    private Moment now = SampleRecords.NINE;

    BackupDesk(Path folder) {
        this(folder, Checkpoint.NONE);
    }

    BackupDesk(Path folder, Checkpoint at) {
        file = new CoachFile(folder);
        store = file.open();
        backups = FileBackups.of(file.storeFile(), store, this, at);
    }

    @Override
    public Moment now() {
        return now;
    }

    void at(LocalDateTime time) {
        now = Moment.of(time, SampleRecords.NINE.zone());
    }

    SqlStore store() {
        return store;
    }

    FileBackups backups() {
        return backups;
    }

    /** Saves one client with everything that can be known of them. */
    void save(String name) {
        store.write(records -> CoachFile.saveClient(records, name));
    }

    /** Opens the file again, as the next start does. */
    void reopen() {
        store.close();
        store = file.open();
        backups = FileBackups.of(file.storeFile(), store, this);
    }

    List<String> names() {
        return store.read(records ->
                records.clients().all().stream().map(c -> c.name().value()).toList());
    }

    /** Names of the files in the backup folder. */
    List<String> folder() {
        try (Stream<Path> files = Files.list(file.backups())) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
