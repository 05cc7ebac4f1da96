package org.hingewise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.usecase.StoreProblem;
import org.jspecify.annotations.Nullable;

/**
 * Brings a file to the newest shape by numbered scripts, V001.sql first, never backwards; a new file runs the same scripts
 * as an old one. Each script is one transaction that also sets the file's {@code user_version} to its number, and is only
 * committed when foreign keys and the file's integrity hold.
 */
final class Migrations {
    private final List<String> scripts;

    private Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    /** The scripts of this program. */
    static Migrations shipped() {
        List<String> scripts = new ArrayList<>();
        String script = read(1);
        while (script != null) {
            scripts.add(script);
            script = read(scripts.size() + 1);
        }
        return new Migrations(scripts);
    }

    static Migrations of(List<String> scripts) {
        return new Migrations(scripts);
    }

    /** The scripts, first to last. */
    List<String> scripts() {
        return scripts;
    }

    /** Number of the newest script: the {@code user_version} of an up-to-date file. */
    int newest() {
        return scripts.size();
    }

    /** Runs what the file has not seen yet. Every script is committed on its own. */
    void run(int from, Connection connection, Path file) throws SQLException {
        if (from == newest()) {
            return;
        }
        Pragmas.foreignKeys(false, connection, file);
        try (Statement statement = connection.createStatement()) {
            for (int number = from + 1; number <= newest(); number++) {
                run(number, statement, file);
            }
        }
        Pragmas.foreignKeys(true, connection, file);
    }

    private void run(int number, Statement statement, Path file) throws SQLException {
        statement.executeUpdate("BEGIN EXCLUSIVE");
        boolean done = false;
        try {
            statement.executeUpdate(scripts.get(number - 1));
            requireEmpty(statement, "PRAGMA foreign_key_check", number, file);
            requireAnswer(statement, "PRAGMA integrity_check", "ok", number, file);
            requireAnswer(statement, "PRAGMA user_version", String.valueOf(number), number, file);
            statement.executeUpdate("COMMIT");
            done = true;
        } finally {
            if (!done) {
                statement.executeUpdate("ROLLBACK");
            }
        }
    }

    private static void requireEmpty(Statement statement, String check, int number, Path file) throws SQLException {
        try (ResultSet results = statement.executeQuery(check)) {
            if (results.next()) {
                throw refused(check, number, file);
            }
        }
    }

    private static void requireAnswer(Statement statement, String check, String want, int number, Path file)
            throws SQLException {
        try (ResultSet results = statement.executeQuery(check)) {
            if (!results.next() || !want.equals(results.getString(1))) {
                throw refused(check, number, file);
            }
        }
    }

    private static StoreProblem refused(String check, int number, Path file) {
        return Failures.failed("migration " + number + ", " + check, file, null);
    }

    private static @Nullable String read(int number) {
        String name = String.format(Locale.ROOT, "V%03d.sql", number);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
