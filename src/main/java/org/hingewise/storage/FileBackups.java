package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.storage.BackupFolder.Copied;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Health;
import org.hingewise.usecase.backup.Preview;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups in a folder beside the data file. Only the copying itself keeps the store's thread; opening, comparing and
 * waiting for the disk happen on the caller's. Hold the file's lock while using it.
 */
public final class FileBackups implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(FileBackups.class);

    private static final Sql CLIENT = Sql.of("client", "SELECT id FROM client WHERE id = :id");

    private final StoreFile file;
    private final @Nullable SqlStore store;
    private final Clock clock;
    private final Migrations migrations;
    private final Checkpoint at;
    private final BackupFolder own;
    private final Restoring restoring;
    private final OlderKeys olderKeys;
    private boolean tidied;

    private FileBackups(StoreFile file, @Nullable SqlStore store, Clock clock, Migrations migrations, Checkpoint at) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.migrations = migrations;
        this.at = at;
        Path folder = file.backups() == null ? StoreFile.backupsOf(file.path()) : file.backups();
        own = new BackupFolder(Objects.requireNonNull(folder), file.path(), migrations.newest(), at);
        restoring = new Restoring(file.path(), store, clock, migrations, own, at);
        olderKeys = new OlderKeys(file.path());
    }

    /** The backups of an open file. */
    public static FileBackups of(StoreFile file, SqlStore store, Clock clock) {
        return new FileBackups(file, store, clock, Migrations.shipped(), Checkpoint.NONE);
    }

    /** The backups of a file that is not open, perhaps because it cannot be: enough to take one back. */
    public static FileBackups ofClosed(StoreFile file, Clock clock) {
        NativeLibrary.prepare(file.temp());
        return new FileBackups(file, null, clock, Migrations.shipped(), Checkpoint.NONE);
    }

    static FileBackups of(StoreFile file, @Nullable SqlStore store, Clock clock, Checkpoint at) {
        return new FileBackups(file, store, clock, Migrations.shipped(), at);
    }

    @Override
    public Path folder() {
        return own.folder();
    }

    /** Not one after another with the rest: whoever only looks does not wait for a backup under way. */
    @Override
    public List<Backup> list() {
        return attempt(own.folder(), () -> {
            List<Backup> newestFirst =
                    new ArrayList<>(own.list().stream().map(Listed::backup).toList());
            Collections.reverse(newestFirst);
            return newestFirst;
        });
    }

    @Override
    public synchronized Backup make(BackupReason reason) {
        return attempt(own.folder(), () -> {
            tidy();
            note(reason);
            return own.make(this::copy, reason, clock.now()).backup();
        });
    }

    /** Before the copy, so that it does not count as a change since. A file that refuses it may still be copied. */
    private void note(BackupReason reason) {
        SqlStore made = open();
        if (!made.isReadOnly()) {
            try {
                made.write(records -> {
                    records.history().note(HistoryEntry.Action.BACKED_UP, null, Map.of("why", reason.code()));
                    return reason;
                });
            } catch (StoreProblem e) {
                LOG.warn("a backup is not in the history: {}", e.code());
            }
        }
    }

    @Override
    public synchronized Optional<Backup> makeIfChanged(BackupReason reason) {
        long saves = open().alone(Database::saves);
        attempt(own.folder(), this::tidy);
        String fileId = open().alone(Database::fileId);
        boolean made = attempt(own.folder(), () -> own.list().stream()
                .filter(l -> l.fileId().equals(fileId))
                .reduce((earlier, later) -> later)
                .filter(l -> l.backup().seq() == saves)
                .isPresent());
        return made ? Optional.empty() : Optional.of(make(reason));
    }

    @Override
    public synchronized Backup copyTo(Path target) {
        Path wanted = target.toAbsolutePath().normalize();
        return attempt(wanted, () -> {
            boolean folder = Files.isDirectory(wanted);
            if (!folder && Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
                throw Failures.of(Code.BACKUP_EXISTS, wanted);
            }
            Path in = folder ? wanted : PrivateFiles.folderOf(wanted);
            if (!Files.isDirectory(in)) {
                throw Failures.of(Code.MISSING, in);
            }
            Path scratch = in.resolve("hingewise-backup.tmp");
            Files.deleteIfExists(scratch);
            PrivateFiles.createFile(scratch);
            try {
                Copied copied = copy(scratch);
                Census census = copied.census();
                long unreadable = own.verify(scratch, census, copied.key());
                Listed made = own.listed(scratch, census, BackupReason.ASKED, clock.now(), unreadable);
                Path name = folder ? own.name(in, census.seq(), clock.now()) : wanted;
                PrivateFiles.force(scratch);
                PrivateFiles.rename(scratch, name);
                return made.named(name).backup();
            } finally {
                Files.deleteIfExists(scratch);
            }
        });
    }

    @Override
    public synchronized Optional<Backup> copyToSecond(Path folder) {
        return attempt(folder, () -> {
            if (!Files.isDirectory(folder)) {
                throw Failures.of(Code.MISSING, folder);
            }
            BackupFolder second = secondIn(folder);
            requireElsewhere(folder, second.folder());
            List<Listed> listed = own.list();
            if (listed.isEmpty()) {
                return Optional.empty();
            }
            second.tidy();
            return Optional.of(second.takeOver(listed.get(listed.size() - 1)).backup());
        });
    }

    private BackupFolder secondIn(Path folder) {
        return new BackupFolder(
                folder.resolve(String.valueOf(own.folder().getFileName())), file.path(), migrations.newest(), at);
    }

    @Override
    public List<Backup> sealedBefore(Optional<Path> second) {
        SqlStore now = open();
        return attempt(own.folder(), () -> olderKeys.find(now, places(second)));
    }

    @Override
    public synchronized int removeSealedBefore(Optional<Path> second) {
        Backup fresh = make(BackupReason.ASKED);
        if (!fresh.isSound()) {
            throw Failures.of(Code.BACKUP_FAILED, fresh.file());
        }
        second.filter(Files::isDirectory).ifPresent(this::copyToSecond);
        return attempt(own.folder(), () -> olderKeys.remove(open(), places(second)));
    }

    private List<BackupFolder> places(Optional<Path> second) {
        return Stream.concat(Stream.of(own), second.filter(Files::isDirectory).map(this::secondIn).stream())
                .toList();
    }

    /** By where they really lie: a second copy beside the first is lost with it. */
    private void requireElsewhere(Path folder, Path place) throws IOException {
        Path chosen = folder.toRealPath();
        Path data = PrivateFiles.folderOf(file.path());
        boolean besideData = Files.isDirectory(data) && chosen.equals(data.toRealPath());
        boolean amongBackups = Files.isDirectory(own.folder())
                && (chosen.startsWith(own.folder().toRealPath())
                        || (Files.exists(place) && Files.isSameFile(place, own.folder())));
        if (besideData || amongBackups) {
            throw Failures.of(Code.BACKUP_SAME_PLACE, folder);
        }
    }

    @Override
    public List<Backup> holding(Id<Client> client) {
        return list().stream().filter(backup -> holds(backup, client)).toList();
    }

    private boolean holds(Backup backup, Id<Client> client) {
        try (Database database = Opening.look(backup.file(), migrations.newest(), null)) {
            return database.on(CLIENT)
                    .set("id", client)
                    .first(row -> row.clear("id"))
                    .isPresent();
        } catch (StoreProblem e) {
            return true;
        }
    }

    @Override
    public Health check() {
        return open().alone(SealCheck::of);
    }

    @Override
    public synchronized Preview preview(Path candidate) {
        return attempt(candidate, () -> {
            tidy();
            return restoring.preview(candidate);
        });
    }

    @Override
    public synchronized Drill drill(Path candidate) {
        return attempt(candidate, () -> {
            tidy();
            return restoring.drill(candidate);
        });
    }

    @Override
    public synchronized void restore(Path candidate, boolean evenOfAnotherFile) {
        attempt(candidate, () -> {
            tidy();
            restoring.restore(candidate, evenOfAnotherFile, () -> make(BackupReason.BEFORE_RESTORE));
            return candidate;
        });
    }

    @Override
    public synchronized Optional<Path> setAside() {
        return restoring.setAside();
    }

    @Override
    public synchronized void acceptLostSaves() {
        attempt(file.path(), () -> {
            SavesMark.forget(file.path());
            return true;
        });
    }

    private Copied copy(Path scratch) {
        return open().alone(database -> copy(database, scratch));
    }

    /** Copies a file in use into an empty one, on the thread that uses it. */
    static Copied copy(Database database, Path scratch) {
        try {
            BackupFolder.requireRoom(PrivateFiles.folderOf(scratch), database.bytes());
        } catch (IOException e) {
            throw Failures.of(e, scratch);
        }
        Census census = Census.of(database);
        database.copyInto(scratch);
        return new Copied(census, database.key().lend());
    }

    private SqlStore open() {
        SqlStore open = store;
        if (open == null) {
            throw new IllegalStateException("the data file is not open");
        }
        return open;
    }

    /** Removes what an end of the program left half: once, before anything else is done about backups. */
    synchronized boolean tidy() throws IOException {
        if (!tidied) {
            own.tidy();
            tidied = true;
        }
        return tidied;
    }

    /** A file that is closed or locked meanwhile ends what is done about its backups, with nothing left half. */
    private <R> R attempt(Path about, Callable<R> work) {
        SqlStore open = store;
        try {
            return work.call();
        } catch (StoreProblem e) {
            throw e;
        } catch (IllegalStateException e) {
            throw open != null && open.isClosing() ? Failures.of(Code.LOCKED, about, e) : e;
        } catch (RuntimeException e) {
            throw e;
        } catch (IOException e) {
            throw Failures.of(e, about);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
