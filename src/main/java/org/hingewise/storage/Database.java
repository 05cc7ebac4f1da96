package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open data file: one connection, used by the one thread that opened it. {@link Opening} opens and makes it.
 */
final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final Sql READ_ENVELOPE = Sql.of("envelope", "SELECT content FROM envelope WHERE seq = 1");

    private static final Sql CHANGES = Sql.of("", "SELECT total_changes() AS changes");
    private static final Sql COUNT_SAVE = Sql.of("save_count", "UPDATE save_count SET saves = saves + 1 WHERE seq = 1");
    private static final Sql RAISE_SAVES =
            Sql.of("save_count", "UPDATE save_count SET saves = max(saves, :saves) WHERE seq = 1");
    private static final Sql SAVES = Sql.of("save_count", "SELECT saves FROM save_count WHERE seq = 1");
    private static final Sql TABLES = Sql.of("", "SELECT name FROM sqlite_schema WHERE type = 'table'");
    private static final Sql TIMELINE = Sql.of("timeline", "SELECT coalesce(max(seq), 0) AS saves FROM timeline");
    private static final Sql VERSION = Sql.of("", "PRAGMA user_version");
    private static final Sql BYTES =
            Sql.of("", "SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()");
    private static final Sql INTEGRITY = Sql.of("", "PRAGMA integrity_check(1000)");
    private static final Sql REFERENCES = Sql.of("", "SELECT \"table\" AS name, rowid FROM pragma_foreign_key_check()");
    private static final String COPY = "VACUUM INTO ?";

    /** SQLite's general error, which it also answers when there is nothing to roll back. */
    private static final int NO_TRANSACTION = 1;

    private final Path file;
    private final Connection connection;
    private final boolean readOnly;
    private final Thread owner = Thread.currentThread();
    private final Map<Sql, PreparedStatement> statements = new HashMap<>();
    private @Nullable SavesMark mark;
    private final FileKey key = new FileKey(this);
    private @Nullable Code broken;
    private boolean writing;
    private long changesBefore;

    Database(Path file, Connection connection, boolean readOnly) {
        this.file = file;
        this.connection = connection;
        this.readOnly = readOnly;
    }

    /** @throws StoreProblem when saves that were told as saved are not in the file */
    void countSaves() throws IOException {
        SavesMark count = new SavesMark(file);
        long told = count.read().orElse(0);
        long found = saves();
        if (found < told) {
            throw new StoreProblem(
                    Code.LOST_SAVES, Map.of("file", file.toString(), "lost", String.valueOf(told - found)), null);
        }
        if (!readOnly) {
            count.write(found);
            mark = count;
        }
    }

    FileKey key() {
        return key;
    }

    /** Keeps the same data key in another envelope. */
    void rewrap(Envelope fresh) {
        committed(() -> key.write(fresh));
        key.nowIs(fresh, seal());
    }

    /** Seals everything anew, in one transaction, and leaves no trace of the data key so far in the file. */
    void reseal(Envelope fresh, Seal with, Keys.Steps steps) {
        Resealing resealing = new Resealing(connection, file, seal(), with, steps);
        committed(() -> {
            attempt(resealing::run);
            key.write(fresh);
        });
        key.nowIs(fresh, with);
        vacuum();
    }

    /** Writes the file anew without what was deleted in it; only to be called outside a transaction. */
    void vacuum() {
        forgetStatements();
        new Upkeep(connection).vacuum();
    }

    /** Work that may change what is append-only, inside a transaction. */
    void whileTriggersRest(Runnable work) {
        forgetStatements();
        attempt(() -> new Upkeep(connection).whileTriggersRest(() -> {
            work.run();
            return work;
        }));
    }

    void committed(Runnable work) {
        begin();
        boolean done = false;
        try {
            work.run();
            commit();
            done = true;
        } finally {
            if (!done) {
                rollback();
            }
        }
    }

    Path file() {
        return file;
    }

    /** How often something was saved in this file; in one of an older format, what its timeline knows of. */
    long saves() {
        return on(tables().contains("save_count") ? SAVES : TIMELINE)
                .first(row -> row.number("saves"))
                .orElse(0L);
    }

    /** Counts on from there, unless it is further already. */
    void raiseSaves(long saves) {
        committed(() -> on(RAISE_SAVES).set("saves", saves).update());
    }

    Set<String> tables() {
        return new HashSet<>(on(TABLES).list(row -> row.clear("name")));
    }

    /** Its format: the number of the newest migration it has seen. */
    int version() {
        return on(VERSION).first(row -> row.integer("user_version")).orElse(0);
    }

    long bytes() {
        return on(BYTES).first(row -> row.number("bytes")).orElse(0L);
    }

    /** Names the file's data key and lineage: the same in a backup. */
    String fileId() {
        return on(READ_ENVELOPE)
                .first(row -> Json.read(row.clear("content")).path("fileId").asText())
                .orElse("");
    }

    /** What SQLite finds wrong with the file's structure, and with types, ranges and uniqueness of its values. */
    List<String> faults() {
        List<String> faults = new ArrayList<>(on(INTEGRITY).list(row -> row.clear("integrity_check")));
        faults.remove("ok");
        return faults;
    }

    /** Tables with rows that point to nothing, once for each row. */
    List<String> brokenReferences() {
        return on(REFERENCES).list(row -> row.clear("name"));
    }

    /** Writes a whole copy into an empty file; it is not waited for, and not whole when this fails. */
    void copyInto(Path target) {
        forgetStatements(); // one that was not read to its end would stand in the way
        attempt(() -> {
            try (PreparedStatement statement = connection.prepareStatement(COPY)) {
                statement.setString(1, target.toString());
                return statement.execute();
            }
        });
    }

    boolean isReadOnly() {
        return readOnly;
    }

    Seal seal() {
        return key.seal();
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
        changesBefore = changes();
    }

    void commit() {
        boolean changed = changes() != changesBefore;
        if (changed) {
            on(COUNT_SAVE).update();
        }
        long saves = changed ? saves() : 0;
        attempt(() -> {
            connection.commit();
            connection.setAutoCommit(true);
            return connection;
        });
        writing = false;
        SavesMark count = mark;
        if (changed && count != null) {
            count.write(saves);
        }
    }

    private long changes() {
        return on(CHANGES).first(row -> row.number("changes")).orElse(0L);
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

    void forgetStatements() {
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
        key.wipe();
        forgetStatements();
        SavesMark count = mark;
        if (count != null) {
            count.close();
        }
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
