package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;
import org.sqlite.SQLiteOpenMode;

/** Opens connections to a data file: never makes one by accident, and looks at what it is before anything is written. */
final class Driver {
    /** Marks a file as ours: "HNGW". */
    static final int APPLICATION_ID = 0x484E4757;

    /** The first with the repair of a write-ahead log that could lose pages; strict tables and all else are older. */
    private static final int OLDEST_ENGINE = 3_051_003;

    /** The longest value SQLite works with, in bytes; ours are a few thousand. Decision. */
    static final int LONGEST_VALUE = 64 * 1024 * 1024;

    /** The longest statement, in bytes; the longest migration has a few thousand. Decision. */
    static final int LONGEST_SQL = 1024 * 1024;

    /** SQLite's result for what has no result of its own, such as a format it does not know. */
    private static final int GENERAL_ERROR = 1;

    private static final String WANTED_ENCODING = "UTF-8";

    private Driver() {}

    /** A connection with its careful settings; the file has to exist. Nothing has been read from it yet. */
    static Connection connect(Path file, boolean readOnly, int busyMillis) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        if (readOnly) {
            config.setReadOnly(true);
        }
        config.setBusyTimeout(busyMillis);
        config.enableLoadExtension(false);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        // As a URI, because in a plain path the driver takes what follows a question mark for settings.
        Connection connection =
                config.createConnection("jdbc:sqlite:" + file.toUri().toASCIIString());
        boolean done = false;
        try {
            requireEngine(connection, file);
            Pragmas.careful(connection, file);
            limit(connection);
            done = true;
            return connection;
        } catch (SQLException e) {
            throw ofFile(e, file);
        } finally {
            if (!done) {
                connection.close();
            }
        }
    }

    /** What somebody else put into a file cannot ask for more memory than a laptop has. */
    private static void limit(Connection connection) throws SQLException {
        SQLiteConnection limited = connection.unwrap(SQLiteConnection.class);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        limited.setLimit(SQLiteLimits.SQLITE_LIMIT_SQL_LENGTH, LONGEST_SQL);
    }

    /**
     * Refuses a file that is not ours, was written by a newer program, or does not hold together.
     *
     * @return its {@code user_version}
     */
    static int inspect(Connection connection, Path file, int newest) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            if (number(statement, "PRAGMA application_id") != APPLICATION_ID) {
                throw Failures.of(Code.FOREIGN, file);
            }
            int version = number(statement, "PRAGMA user_version");
            if (version > newest) {
                throw new StoreProblem(
                        Code.NEWER,
                        Map.of(
                                "file", file.toString(),
                                "version", String.valueOf(version),
                                "known", String.valueOf(newest)),
                        null);
            }
            if (version < 1 || !text(statement, "PRAGMA encoding").equals(WANTED_ENCODING)) {
                throw Failures.of(Code.DAMAGED, file);
            }
            Shape.require(version, statement, file); // before anything in it is run, as the next check does
            if (!text(statement, "PRAGMA integrity_check(1)").equals("ok") || isCut(statement, file)) {
                throw Failures.of(Code.DAMAGED, file);
            }
            return version;
        } catch (SQLException e) {
            throw ofFile(e, file);
        }
    }

    /** Our own statements are right: one that SQLite cannot run is the file's fault. */
    private static SQLException ofFile(SQLException e, Path file) {
        if (e.getErrorCode() == GENERAL_ERROR) {
            throw Failures.of(Code.DAMAGED, file, e);
        }
        return e;
    }

    /** Refuses to work with another engine than the one that was tested. */
    private static void requireEngine(Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String version = text(statement, "SELECT sqlite_version()");
            boolean threads = number(statement, "SELECT sqlite_compileoption_used('THREADSAFE=1')") == 1;
            if (numeric(version) < OLDEST_ENGINE || !threads) {
                throw Failures.failed("engine " + version, file, null);
            }
        }
    }

    /** 3.54.1 as 3054001; 0 when it is no version. */
    static int numeric(String version) {
        int number = 0;
        String[] parts = version.split("\\.", -1);
        for (int i = 0; i < 3; i++) {
            if (i >= parts.length || !parts[i].matches("\\d{1,3}")) {
                return 0;
            }
            number = number * 1_000 + Integer.parseInt(parts[i]);
        }
        return number;
    }

    /** Takes the file for this connection alone; the exclusive locking mode keeps it until the connection is closed. */
    static void seize(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("BEGIN EXCLUSIVE");
            statement.executeUpdate("COMMIT");
        }
    }

    /** SQLite takes the missing end of a last page for zeroes. */
    private static boolean isCut(Statement statement, Path file) throws SQLException, IOException {
        long whole = (long) number(statement, "PRAGMA page_count") * number(statement, "PRAGMA page_size");
        return Files.size(file) < whole;
    }

    private static int number(Statement statement, String pragma) throws SQLException {
        try (ResultSet results = statement.executeQuery(pragma)) {
            return results.next() ? results.getInt(1) : 0;
        }
    }

    private static String text(Statement statement, String pragma) throws SQLException {
        try (ResultSet results = statement.executeQuery(pragma)) {
            return results.next() ? results.getString(1) : "";
        }
    }
}
