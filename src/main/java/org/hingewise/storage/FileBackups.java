package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.storage.BackupFolder.Copied;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Health;
import org.hingewise.usecase.backup.Preview;
import org.hingewise.usecase.backup.Preview.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Backups in a folder beside the data file. Only the copying itself keeps the store's thread; opening, comparing and
 * waiting for the disk happen on the caller's. Hold the file's lock while using it.
 */
public final class FileBackups implements Backups {
    private static final Logger LOG = LoggerFactory.getLogger(FileBackups.class);

    /** Of an open file: it cannot be read as a whole any more. */
    private static final Set<Code> SPOILT = Set.of(Code.DAMAGED, Code.FOREIGN, Code.BACKUP_FAILED);

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

    private static final Sql CLIENT = Sql.of("client", "SELECT id FROM client WHERE id = :id");

    private final StoreFile file;
    private final @Nullable SqlStore store;
    private final Clock clock;
    private final Migrations migrations;
    private final Checkpoint at;
    private final BackupFolder own;
    private boolean tidied;
    private @Nullable Path setAside;

    private FileBackups(StoreFile file, @Nullable SqlStore store, Clock clock, Migrations migrations, Checkpoint at) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.migrations = migrations;
        this.at = at;
        Path folder = file.backups() == null ? StoreFile.backupsOf(file.path()) : file.backups();
        own = new BackupFolder(Objects.requireNonNull(folder), file.path(), migrations.newest(), at);
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
        return attempt(own.folder(), () -> sealedOtherwise(places(second)).values().stream()
                .flatMap(List::stream)
                .map(Listed::backup)
                .sorted(Comparator.comparingLong(Backup::seq).reversed())
                .toList());
    }

    @Override
    public synchronized int removeSealedBefore(Optional<Path> second) {
        Backup fresh = make(BackupReason.ASKED);
        if (!fresh.isSound()) {
            throw Failures.of(Code.BACKUP_FAILED, fresh.file());
        }
        second.filter(Files::isDirectory).ifPresent(this::copyToSecond);
        return attempt(own.folder(), () -> {
            int removed = 0;
            for (Map.Entry<BackupFolder, List<Listed>> gone :
                    sealedOtherwise(places(second)).entrySet()) {
                gone.getKey().remove(gone.getValue());
                removed += gone.getValue().size();
            }
            return removed;
        });
    }

    private List<BackupFolder> places(Optional<Path> second) {
        return Stream.concat(Stream.of(own), second.filter(Files::isDirectory).map(this::secondIn).stream())
                .toList();
    }

    /** Nothing while no passphrase guards the file. */
    private Map<BackupFolder, List<Listed>> sealedOtherwise(List<BackupFolder> places) throws IOException {
        Current.Key now = open().alone(Current.Key::of);
        Map<BackupFolder, List<Listed>> found = new LinkedHashMap<>();
        for (BackupFolder place : now.isOpen() ? List.<BackupFolder>of() : places) {
            found.put(place, place.sealedOtherwise(now.fileId(), now.keyId()));
        }
        return found;
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
            try (Staged staged = stage(candidate, own.folder().resolve("preview.tmp"))) {
                return preview(staged, erasures().apply(staged.database()));
            }
        });
    }

    private Preview preview(Staged staged, int erased) {
        Current current = current();
        Inventory there = Inventory.of(staged.database());
        Change change = current == null ? null : current.inventory().to(there);
        boolean other = current != null
                && !current.inventory().clients().isEmpty()
                && !current.fileId().equals(staged.database().fileId());
        return new Preview(staged.health(), other, change, erased);
    }

    @Override
    public synchronized Drill drill(Path candidate) {
        long started = System.nanoTime();
        return attempt(candidate, () -> {
            try (Staged staged = stage(candidate, own.folder().resolve("drill.tmp"))) {
                return new Drill(staged.health(), Duration.ofNanos(System.nanoTime() - started));
            }
        });
    }

    @Override
    public synchronized void restore(Path candidate, boolean evenOfAnotherFile) {
        attempt(candidate, () -> {
            Swap.resume(file.path(), migrations.newest(), at);
            Staged staged = stage(candidate, Swap.incoming(file.path()));
            boolean done = false;
            boolean kept = false;
            try {
                at.passed("staged");
                int erased = erasures().apply(staged.database());
                at.passed("erased again");
                if (preview(staged, erased).otherFile() && !evenOfAnotherFile) {
                    throw Failures.of(Code.BACKUP_OF_OTHER_FILE, candidate);
                }
                SqlStore open = store;
                kept = open != null && isBackedUp();
                note(staged.database(), open);
                staged.database().raiseSaves(mostSaves(open));
                staged.finish();
                at.passed("finished");
                done = true;
            } finally {
                if (!done) {
                    staged.close();
                }
            }
            swap(kept);
            return candidate;
        });
    }

    /** Who was erased for good since: as the file in use knows, and every backup of a file that was here before it. */
    private ErasureLedger erasures() throws IOException {
        Current current = current();
        ErasureLedger known = current == null ? ErasureLedger.EMPTY : current.erasures();
        for (Listed listed : own.list()) {
            if (current != null && listed.fileId().equals(current.fileId())) {
                continue;
            }
            try (Database database = Opening.look(listed.backup().file(), migrations.newest(), null)) {
                known = known.and(ErasureLedger.of(database));
            } catch (StoreProblem e) {
                LOG.warn("a backup could not be asked who was erased: {}", e.code());
            }
        }
        return known;
    }

    private void note(Database taken, @Nullable SqlStore open) {
        SqlHistory history = new SqlHistory(taken, new RowImages(taken), clock);
        history.by(open == null ? Actor.UNKNOWN : open.actor());
        taken.committed(() -> history.note(HistoryEntry.Action.RESTORED, null, Map.of()));
    }

    /** Whether what is open now could be backed up; it cannot when it is spoilt itself. */
    private boolean isBackedUp() {
        try {
            make(BackupReason.BEFORE_RESTORE);
            return true;
        } catch (StoreProblem e) {
            if (!SPOILT.contains(e.code())) {
                throw e;
            }
            LOG.warn("no backup before a restore, the file is set aside: {}", e.code());
            return false;
        }
    }

    /** @param kept whether there is a backup of the file as it is now; otherwise it is set aside */
    private void swap(boolean kept) throws IOException {
        SqlStore open = store;
        if (open != null) {
            open.close();
        }
        at.passed("closed");
        String aside = kept
                ? ""
                : file.path().getFileName() + ".set-aside-"
                        + STAMP.format(clock.now().local());
        boolean hadOld = Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS);
        Swap.begin(file.path(), aside, migrations.newest(), at);
        setAside = kept || !hadOld ? null : file.path().resolveSibling(aside);
    }

    @Override
    public synchronized Optional<Path> setAside() {
        return Optional.ofNullable(setAside);
    }

    /** The most saves any file of this line has seen: what is saved after a restore counts on from there. */
    private long mostSaves(@Nullable SqlStore open) throws IOException {
        long most = open == null ? 0 : saves(open);
        for (Listed listed : own.list()) {
            most = Math.max(most, listed.backup().seq());
        }
        return most;
    }

    private static long saves(SqlStore open) {
        try {
            return open.alone(Database::saves);
        } catch (StoreProblem e) {
            if (!SPOILT.contains(e.code())) {
                throw e;
            }
            return 0;
        }
    }

    @Override
    public synchronized void acceptLostSaves() {
        attempt(file.path(), () -> {
            SavesMark.forget(file.path());
            return true;
        });
    }

    private Staged stage(Path candidate, Path scratch) throws IOException {
        tidy();
        SqlStore open = store;
        return Staged.of(
                candidate.toAbsolutePath().normalize(),
                scratch,
                file.path(),
                migrations,
                open == null ? null : lent(open));
    }

    private static FileKey.Lent lent(SqlStore open) {
        return open.alone(database -> database.key().lend());
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

    /** What is in the data file now; null when it cannot be read. */
    private @Nullable Current current() {
        SqlStore open = store;
        if (open != null) {
            try {
                return open.alone(Current::of);
            } catch (StoreProblem e) {
                if (!SPOILT.contains(e.code())) {
                    throw e;
                }
                return null;
            }
        }
        if (Files.notExists(file.path())) {
            return null;
        }
        try (Database database = Opening.look(file.path(), migrations.newest(), null)) {
            return Current.of(database);
        } catch (StoreProblem e) {
            return null;
        }
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

    /** What is compared with a backup. */
    private record Current(String fileId, Inventory inventory, ErasureLedger erasures) {
        static Current of(Database database) {
            return new Current(database.fileId(), Inventory.of(database), ErasureLedger.of(database));
        }

        /** How an open file is sealed. */
        record Key(boolean isOpen, String fileId, String keyId) {
            static Key of(Database database) {
                Envelope envelope = database.key().envelope();
                return new Key(envelope.isOpen(), envelope.fileId(), envelope.keyId());
            }
        }
    }
}
