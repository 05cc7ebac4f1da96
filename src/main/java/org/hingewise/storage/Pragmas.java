package org.hingewise.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The settings of a connection. Each is read back: SQLite ignores a setting it does not know or cannot keep.
 *
 * <p>DELETE with EXTRA because no acknowledged save may be lost to a power cut and the file is complete whenever the
 * program is closed; EXCLUSIVE because a second program must not write beside us; secure_delete because what is removed
 * must not stay readable in free pages.
 */
final class Pragmas {
    /** How long to wait for another program to let go of the file. */
    static final int BUSY_MILLIS = 5_000;

    /** Safe before it is known what kind of file this is: they change nothing in it. */
    private static final List<Setting> CAREFUL = List.of(
            new Setting("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"),
            new Setting("PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"),
            new Setting("PRAGMA cell_size_check = ON", "PRAGMA cell_size_check", "1"),
            new Setting("PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"),
            new Setting("PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"),
            new Setting("PRAGMA recursive_triggers = OFF", "PRAGMA recursive_triggers", "0"),
            new Setting("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"));

    private static final List<Setting> WRITING = List.of(
            new Setting("PRAGMA journal_mode = DELETE", "PRAGMA journal_mode", "delete"),
            new Setting("PRAGMA synchronous = EXTRA", "PRAGMA synchronous", "3"),
            new Setting("PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"));

    private static final Setting KEYS_OFF = new Setting("PRAGMA foreign_keys = OFF", "PRAGMA foreign_keys", "0");
    private static final Setting KEYS_ON = new Setting("PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1");

    private Pragmas() {}

    static void careful(Connection connection, Path file) throws SQLException {
        for (Setting setting : CAREFUL) {
            apply(setting, connection, file);
        }
    }

    static void writing(Connection connection, Path file) throws SQLException {
        for (Setting setting : WRITING) {
            apply(setting, connection, file);
        }
    }

    /** Inside a transaction this would do nothing, and be noticed. */
    static void foreignKeys(boolean on, Connection connection, Path file) throws SQLException {
        apply(on ? KEYS_ON : KEYS_OFF, connection, file);
    }

    private static void apply(Setting setting, Connection connection, Path file) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(setting.set());
            try (ResultSet results = statement.executeQuery(setting.ask())) {
                if (!results.next() || !setting.want().equals(results.getString(1))) {
                    throw Failures.failed(setting.ask(), file, null);
                }
            }
        }
    }

    /** One setting: how it is made, how it is asked for, and the answer that is wanted. */
    private record Setting(String set, String ask, String want) {}
}
