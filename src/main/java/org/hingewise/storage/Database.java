package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.hingewise.storage.FileCheck.Found;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open data file: one connection, used by the one thread that opened it. Opening looks at what is there before
 * anything is written; a new file is made beside its place and only gets its name when it is complete.
 */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Sql READ_ENVELOPE = Sql.of("envelope", "SELECT content FROM envelope WHERE seq = 1");
    private static final Sql WRITE_ENVELOPE =
            Sql.of("envelope", "INSERT INTO envelope (seq, content) VALUES (1, :content)");

    /** SQLite's general error, which it also answers when there is nothing to roll back. */
    private static final int NO_TRANSACTION = 1;

    private final Path file;
    private final Connection connection;
    private final boolean readOnly;
    private final Thread owner = Thread.currentThread();
    private final Map<Sql, PreparedStatement> statements = new HashMap<>();
    private @Nullable Seal seal;
    private @Nullable Code broken;
    private boolean writing;

    private Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.readOnly = readOnly;
    }

    /** @throws StoreProblem when the file cannot be used; it is then as it was */
    static Database open(StoreFile file, Migrations migrations, int busyMillis) {
        try {
            Found found = FileCheck.look(file);
            NativeLibrary.prepare(file.temp());
            if (found == Found.NOTHING) {
                create(file.path(), migrations);
                found = Found.READ_WRITE;
            }
            Database database = openExisting(file.path(), found == Found.READ_ONLY, migrations, busyMillis);
            if (found == Found.READ_WRITE) {
                settle(file);
            }
            return database;
        } catch (IOException e) {
            throw Failures.of(e, file.path());
        } catch (SQLException e) {
            throw Failures.of(e, file.path());
        }
    }

    /** What is good to have once a file is open, and no reason to refuse it. */
    private static void settle(StoreFile file) {
        try {
            PrivateFiles.tighten(file.path());
            FileCheck.mark(file);
        } catch (IOException e) {
            LOG.warn(
                    "could not make the data file private or remember it: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static Database openExisting(Path file, boolean readOnly, Migrations migrations, int busyMillis)
            throws SQLException, IOException {
        Connection connection = Driver.connect(file, readOnly, busyMillis);
        Database database = new Database(file, connection, readOnly);
        boolean done = false;
        try {
            int version = Driver.inspect(connection, file, migrations.newest());
            if (!readOnly) {
                Driver.seize(connection);
                Pragmas.writing(connection, file);
                migrations.run(version, connection, file);
            } else if (version < migrations.newest()) {
                throw Failures.of(Code.READ_ONLY, file);
            }
            database.readEnvelope();
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private static void create(Path file, Migrations migrations) throws IOException, SQLException {
        Path folder = PrivateFiles.folderOf(file);
        PrivateFiles.createFolder(folder);
        if (!PrivateFiles.isWritable(folder)) {
            throw Failures.of(Code.READ_ONLY, file);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(fresh.resolveSibling(fresh.getFileName() + "-journal"));
        PrivateFiles.createFile(fresh);
        Connection connection = Driver.connect(fresh, false, Pragmas.BUSY_MILLIS);
        try (Database database = new Database(fresh, connection, false)) {
            Pragmas.writing(connection, fresh);
            migrations.run(0, connection, fresh);
            database.begin();
            database.on(WRITE_ENVELOPE)
                    .set("content", Envelope.create(new SecureRandom()).json())
                    .update();
            database.commit();
        }
        PrivateFiles.rename(fresh, file);
    }

    private void readEnvelope() {
        String json =
                on(READ_ENVELOPE).first(row -> row.clear("content")).orElseThrow(() -> Failures.of(Code.DAMAGED, file));
        try {
            seal = Envelope.read(json, new SecureRandom()).seal();
        } catch (IllegalArgumentException e) {
            throw Failures.of(Code.DAMAGED, file, e);
        }
    }

    Path file() {
        return file;
    }

    boolean isReadOnly() {
        return readOnly;
    }

    Seal seal() {
        if (seal == null) {
            throw new IllegalStateException("no data key yet");
        }
        return seal;
    }

    /** A statement that writes no sealed value. */
    Bound on(Sql sql) {
        return bound(sql, null);
    }

    /** A statement that writes sealed values of one row. */
    Bound on(Sql sql, String row) {
        return bound(sql, row);
    }

    private Bound bound(Sql sql, @Nullable String row) {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("records are used outside their piece of work");
        }
        PreparedStatement statement = attempt(() -> {
            PreparedStatement known = statements.get(sql);
            if (known == null) {
                known = connection.prepareStatement(sql.text());
                statements.put(sql, known);
            }
            known.clearParameters();
            return known;
        });
        return new Bound(this, sql, statement, row);
    }

    /** @throws StoreProblem when this file may not be written (any more) */
    void begin() {
        if (readOnly) {
            throw Failures.of(Code.READ_ONLY, file);
        }
        if (broken != null) {
            throw Failures.of(broken, file);
        }
        attempt(() -> {
            connection.setAutoCommit(false);
            return connection;
        });
        writing = true;
    }

    void commit() {
        attempt(() -> {
            connection.commit();
            connection.setAutoCommit(true);
            return connection;
        });
        writing = false;
    }

    /**
     * Undoes everything since {@link #begin}. On a full disk SQLite does that by itself; asked again it says that there is
     * no transaction, which is what was wanted. What else goes wrong here is logged: the reason to roll back matters more.
     */
    void rollback() {
        writing = false;
        forgetStatements();
        try {
            unlessDone(connection::rollback);
            unlessDone(() -> connection.setAutoCommit(true));
        } catch (SQLException e) {
            LOG.warn("rollback failed with result {}", e.getErrorCode());
            broken = Code.FAILED;
        }
    }

    private static void unlessDone(Ending ending) throws SQLException {
        try {
            ending.run();
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_TRANSACTION) {
                throw e;
            }
        }
    }

    void requireWriting() {
        if (!writing) {
            throw new IllegalStateException("a read does not write");
        }
    }

    /** Runs something the driver may refuse; after a refusal every statement is prepared anew. */
    <R extends @Nullable Object> R attempt(Bound.Attempt<R> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            forgetStatements();
            StoreProblem problem = Failures.of(e, file);
            if (problem.code() == Code.FOREIGN) { // it was ours when it was opened
                problem = Failures.of(Code.DAMAGED, file, e);
            }
            if (problem.code() == Code.DAMAGED || problem.code() == Code.FAILED) {
                broken = problem.code();
            }
            throw problem;
        }
    }

    private void forgetStatements() {
        for (PreparedStatement statement : statements.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                LOG.debug("a statement did not close, result {}", e.getErrorCode());
            }
        }
        statements.clear();
    }

    @Override
    public void close() {
        forgetStatements();
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("the data file did not close, result {}", e.getErrorCode());
        }
    }

    /** A way to end a transaction. */
    private interface Ending {
        void run() throws SQLException;
    }
}
