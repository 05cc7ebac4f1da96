package org.hingewise.app;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hingewise.cli.Workspace;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.SampleClients;
import org.hingewise.storage.FileBackups;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A data file in use: locked, open, with every use case over it.
 *
 * @param readOnly whether nothing can be saved in it
 */
record DataFile(UseCases useCases, Backups backups, boolean readOnly, SqlStore store, SingleInstance lock)
        implements Workspace.Opened {
    /** The stories are told in one transaction. */
    private static final long SAVES_OF_TELLING = 1;

    private static final Logger LOG = LoggerFactory.getLogger(DataFile.class);
    private static final int LONGEST_ACCOUNT = 200;

    /** The system's clock, in the coach's zone. */
    static final Clock CLOCK = () -> Moment.of(ZonedDateTime.now(ZoneId.systemDefault()));

    /**
     * Opens a file whose lock is held already. Not for the event thread.
     *
     * @param secret what opens a guarded file, closed by the caller; null when none was given
     * @param command whether a command asks, not the window
     * @throws StoreProblem when it cannot be used; the lock is still held then
     */
    static DataFile open(
            AppPaths places,
            IfMissing ifMissing,
            @Nullable Secret secret,
            SingleInstance lock,
            Clock clock,
            Events events,
            boolean command) {
        StoreFile file = places.storeFile(ifMissing);
        SqlStore store = SqlStore.open(file, clock, secret).by(new Actor(account(), command));
        return new DataFile(
                UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, clock, events),
                FileBackups.of(file, store, clock),
                store.isReadOnly(),
                store,
                lock);
    }

    /** Name of the coach's account on this computer. */
    private static PersonalText account() {
        String name = System.getProperty("user.name", "");
        boolean kept =
                name.length() <= LONGEST_ACCOUNT && name.indexOf('\0') < 0 && !PersonalText.hasLoneSurrogate(name);
        return kept ? PersonalText.of(name) : PersonalText.EMPTY;
    }

    /** Lets go for good of what had its time in the trash. A file that refuses it is opened all the same. */
    void emptyTrash(boolean backedUp) {
        try {
            useCases.emptyTrash().handle(() -> {
                if (backedUp) {
                    backups.make(BackupReason.BEFORE_REMOVAL);
                }
            });
        } catch (StoreProblem e) {
            LOG.warn("the trash was not emptied: {}", e.code());
        }
    }

    /**
     * Takes a file's lock.
     *
     * @return empty when a running program has it
     * @throws StoreProblem when the folder cannot be made
     */
    static Optional<SingleInstance> lock(AppPaths places) {
        try {
            return SingleInstance.acquire(places.lockFile());
        } catch (IOException e) {
            throw new StoreProblem(
                    StoreProblem.Code.NO_ACCESS,
                    Map.of("file", places.dataFile().toString()),
                    e);
        }
    }

    /** The backups of a file that is not open, perhaps because it cannot be; hold its lock while using them. */
    static Backups backupsOfClosed(AppPaths places, Clock clock) {
        return FileBackups.ofClosed(places.storeFile(IfMissing.REFUSE), clock);
    }

    /** Tells the eight sample stories, unless somebody is in the file already. Not for the event thread. */
    void fillWithSamples() {
        // Asked of the file itself: what use cases have read, they keep.
        if (store.read(records -> records.clients().all().isEmpty())) {
            new SampleClients(store, MovementFile.shipped(), VerdictTexts::advice)
                    .fill(useCases.clock().now());
        }
    }

    /** Whether the sample stories are told in it and nothing was done with them since. */
    boolean isAsTold() {
        return !readOnly && store.saves() == SAVES_OF_TELLING && !store.keys().isProtected();
    }

    /** Lets go of the file and forgets its data key, but keeps others out of it. */
    void closeKeepingLock() {
        store.close();
    }

    /**
     * Does a last thing with the backups, and closes the file and gives its lock back however that went.
     *
     * @return why it was not done
     */
    Optional<StoreProblem> closeAfter(Consumer<Backups> last) {
        try {
            last.accept(backups);
            return Optional.empty();
        } catch (StoreProblem e) {
            return Optional.of(e);
        } finally {
            close();
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } finally {
            release(lock);
        }
    }

    /** Gives the lock of a file that was not opened back. */
    static void abandon(SingleInstance lock) {
        try {
            lock.abandon();
        } catch (IOException e) {
            throw new IllegalStateException("the lock file cannot be taken away", e);
        }
    }

    static void release(SingleInstance lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The system takes the lock back when the program ends.
            throw new IllegalStateException("the lock file cannot be closed", e);
        }
    }
}
