package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A file of an earlier format: its own scripts, with what such a file could hold. */
final class OldFormat {
    private OldFormat() {}

    /** @param full a file of the newest format, whose contents it takes as far as it can hold them */
    static CoachFile of(CoachFile full, Path place, int format) throws IOException, SQLException {
        CoachFile old = new CoachFile(place);
        Files.createDirectories(old.path().getParent());
        PrivateFiles.createFile(old.path());
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + old.path())) {
            Migrations.of(Migrations.shipped().scripts().subList(0, format)).run(0, connection, old.path());
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA foreign_keys = OFF");
                statement.execute("ATTACH '" + full.path() + "' AS full");
                for (Map.Entry<String, List<String>> table : columns(statement).entrySet()) {
                    String columns = String.join(", ", table.getValue());
                    statement.execute("INSERT OR REPLACE INTO main." + table.getKey() + " (" + columns + ") SELECT "
                            + columns + " FROM full." + table.getKey());
                }
            }
        }
        return old;
    }

    private static Map<String, List<String>> columns(Statement statement) throws SQLException {
        Map<String, List<String>> columns = new TreeMap<>();
        try (ResultSet results = statement.executeQuery("SELECT t.name, c.name FROM main.sqlite_schema t,"
                + " pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'")) {
            while (results.next()) {
                columns.computeIfAbsent(results.getString(1), t -> new ArrayList<>())
                        .add(results.getString(2));
            }
        }
        return columns;
    }
}
