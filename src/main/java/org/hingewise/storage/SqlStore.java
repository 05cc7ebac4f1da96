package org.hingewise.storage;

import java.util.function.Function;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Secret;
import org.jspecify.annotations.Nullable;

/**
 * The coach's records in one SQLite file.
 *
 * <p>Hold the file's lock ({@code SingleInstance}) before opening it. Close it when done; nothing depends on that, since
 * every write is on disk when it returns.
 */
public final class SqlStore implements Store, AutoCloseable {
    private final StorageThread thread;
    private final Database database;
    private final SqlRecords records;
    private final Keys keys;
    private volatile boolean closing;

    private SqlStore(StorageThread thread, Database database, Clock clock, Stretch.Cost cost) {
        this.thread = thread;
        this.database = database;
        keys = new SqlKeys(thread, database, cost);
        records = SqlRecords.of(database, clock);
    }

    /**
     * Opens the file, or makes it where that is wanted; brings an older one up to date.
     *
     * @throws StoreProblem when it cannot be used: it was then not changed
     * @throws IllegalStateException on the event thread
     */
    public static SqlStore open(StoreFile file, Clock clock) {
        return open(file, clock, null);
    }

    /**
     * The same for a file that a passphrase may guard. Takes about a second then.
     *
     * @param secret what opens it, closed by the caller; null when none was given
     * @throws StoreProblem with {@code LOCKED} when one is needed, with {@code WRONG_PASSPHRASE} or {@code WRONG_RECOVERY}
     *     when it is another one
     */
    public static SqlStore open(StoreFile file, Clock clock, @Nullable Secret secret) {
        return open(file, clock, Migrations.shipped(), Pragmas.BUSY_MILLIS, secret, Stretch.Cost.STANDARD);
    }

    static SqlStore open(
            StoreFile file,
            Clock clock,
            Migrations migrations,
            int busyMillis,
            @Nullable Secret secret,
            Stretch.Cost cost) {
        StorageThread thread = new StorageThread();
        boolean done = false;
        try {
            SqlStore store = new SqlStore(
                    thread, thread.call(() -> Opening.open(file, migrations, busyMillis, clock, secret)), clock, cost);
            done = true;
            return store;
        } finally {
            if (!done) {
                thread.close();
            }
        }
    }

    /** Whether the file may only be read; every write is then refused with {@code READ_ONLY}. */
    public boolean isReadOnly() {
        return database.isReadOnly();
    }

    /** How often something was saved in this file. */
    public long saves() {
        return thread.call(database::saves);
    }

    /** Whether it was closed, or will be when the work under way is done. */
    boolean isClosing() {
        return closing;
    }

    /** Names who is at work, for the history. */
    public SqlStore by(Actor actor) {
        return thread.call(() -> {
            records.history().by(actor);
            return this;
        });
    }

    /** Who is at work. */
    Actor actor() {
        return records.history().actor();
    }

    /** How the file's data key is kept. */
    public Keys keys() {
        return keys;
    }

    @Override
    public <R> R read(Function<Records, R> work) {
        return thread.call(() -> work.apply(records));
    }

    /** Work on the file itself, outside every transaction. */
    <R extends @Nullable Object> R alone(Function<Database, R> work) {
        return thread.call(() -> work.apply(database));
    }

    @Override
    public <R> R write(Function<Records, R> work) {
        return thread.call(() -> {
            database.begin();
            boolean done = false;
            try {
                R result = work.apply(records);
                records.history().settle();
                database.commit();
                done = true;
                return result;
            } finally {
                if (!done) {
                    records.history().forget();
                    database.rollback();
                }
            }
        });
    }

    @Override
    public void compact() {
        thread.call(() -> {
            database.vacuum();
            return database;
        });
    }

    /** Waits for work under way and lets go of the file; not on the event thread. A second call does nothing. */
    @Override
    public void close() {
        closing = true;
        if (!thread.isClosed()) {
            thread.call(() -> {
                database.close();
                return database;
            });
            thread.close();
        }
    }
}
