package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Preview;
import org.hingewise.usecase.backup.Preview.Change;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at a backup and puts it in the data file's place, with whoever was erased since erased in it again. */
final class Restoring {
    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    /** Of an open file: it cannot be read as a whole any more. */
    private static final Set<Code> SPOILT = Set.of(Code.DAMAGED, Code.FOREIGN, Code.BACKUP_FAILED);

    private final Path file;
    private final @Nullable SqlStore store;
    private final Clock clock;
    private final Migrations migrations;
    private final BackupFolder own;
    private final Checkpoint at;
    private @Nullable Path setAside;

    /** @param store of the file when it is open; null when it is not */
    Restoring(
            Path file, @Nullable SqlStore store, Clock clock, Migrations migrations, BackupFolder own, Checkpoint at) {
        this.file = file;
        this.store = store;
        this.clock = clock;
        this.migrations = migrations;
        this.own = own;
        this.at = at;
    }

    /** As {@link org.hingewise.usecase.backup.Backups#preview}. */
    Preview preview(Path candidate) throws IOException {
        try (Staged staged = stage(candidate, own.folder().resolve("preview.tmp"))) {
            return preview(staged, erasures().apply(staged.database()));
        }
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

    /** As {@link org.hingewise.usecase.backup.Backups#drill}. */
    Drill drill(Path candidate) throws IOException {
        long started = System.nanoTime();
        try (Staged staged = stage(candidate, own.folder().resolve("drill.tmp"))) {
            return new Drill(staged.health(), Duration.ofNanos(System.nanoTime() - started));
        }
    }

    /**
     * As {@link org.hingewise.usecase.backup.Backups#restore}.
     *
     * @param backup makes a backup of the file as it is now
     */
    void restore(Path candidate, boolean evenOfAnotherFile, Runnable backup) throws IOException {
        Swap.resume(file, migrations.newest(), at);
        Staged staged = stage(candidate, Swap.incoming(file));
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
            kept = open != null && isBackedUp(backup);
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
    private boolean isBackedUp(Runnable backup) {
        try {
            backup.run();
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
        String aside = kept ? "" : SetAside.name(file, clock.now());
        boolean hadOld = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        Swap.begin(file, aside, migrations.newest(), at);
        setAside = kept || !hadOld ? null : file.resolveSibling(aside);
    }

    /** Where the file of before was put, because there is no backup of it; empty when there is. */
    Optional<Path> setAside() {
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

    private Staged stage(Path candidate, Path scratch) throws IOException {
        SqlStore open = store;
        return Staged.of(
                candidate.toAbsolutePath().normalize(), scratch, file, migrations, open == null ? null : lent(open));
    }

    private static FileKey.Lent lent(SqlStore open) {
        return open.alone(database -> database.key().lend());
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
        if (Files.notExists(file)) {
            return null;
        }
        try (Database database = Opening.look(file, migrations.newest(), null)) {
            return Current.of(database);
        } catch (StoreProblem e) {
            return null;
        }
    }

    /** What is compared with a backup. */
    private record Current(String fileId, Inventory inventory, ErasureLedger erasures) {
        static Current of(Database database) {
            return new Current(database.fileId(), Inventory.of(database), ErasureLedger.of(database));
        }
    }
}
