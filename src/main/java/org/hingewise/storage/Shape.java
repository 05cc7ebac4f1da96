package org.hingewise.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hingewise.usecase.StoreProblem.Code;

/**
 * The tables, indexes and triggers a file of each format has. A file that has others was changed by somebody else, or by
 * rot: a trigger would do its work at our next save, a view in the place of a table could take for ever to read.
 */
final class Shape {
    private static final String IN_MEMORY = "jdbc:sqlite::memory:";

    /** Without SQLite's own notes about faster ways, which another program may have asked it for. */
    private static final String OBJECTS =
            """
            SELECT type, name, tbl_name, coalesce(sql, '') AS sql FROM sqlite_schema
            WHERE coalesce(sql, '') NOT IN
              ('CREATE TABLE sqlite_stat1(tbl,idx,stat)', 'CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)')
            """;

    /** Gaps and quotes say nothing, and another version of SQLite may write them otherwise when it renames. */
    private static final String SAYS_NOTHING = "[\\s\"]+";

    /** By format, the first one first. */
    private static final List<SortedSet<String>> KNOWN = known();

    private Shape() {}

    /** @throws org.hingewise.usecase.StoreProblem when the file is not made as this program makes its files */
    static void require(int version, Statement file, Path path) throws SQLException {
        if (!of(file).equals(KNOWN.get(version - 1))) {
            throw Failures.of(Code.DAMAGED, path);
        }
    }

    private static List<SortedSet<String>> known() {
        List<SortedSet<String>> known = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(IN_MEMORY);
                Statement statement = connection.createStatement()) {
            for (String script : Migrations.shipped().scripts()) {
                statement.executeUpdate(script);
                known.add(Collections.unmodifiableSortedSet(of(statement)));
            }
            return List.copyOf(known);
        } catch (SQLException e) {
            throw new IllegalStateException(e); // the scripts of this program are right
        }
    }

    private static SortedSet<String> of(Statement statement) throws SQLException {
        SortedSet<String> objects = new TreeSet<>();
        try (ResultSet results = statement.executeQuery(OBJECTS)) {
            while (results.next()) {
                String object = String.join(
                        " ", results.getString(1), results.getString(2), results.getString(3), results.getString(4));
                objects.add(object.replaceAll(SAYS_NOTHING, ""));
            }
        }
        return objects;
    }
}
