package org.hingewise.storage;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Everything in a closed file, value by value, for comparing files. */
final class Dump {
    private Dump() {}

    /** Values that lie in the clear, by table, row and column; without what may differ between equal files. */
    static Map<String, String> clear(CoachFile file) {
        return values(file, false);
    }

    /** Personal values, opened. */
    static Map<String, String> sealed(CoachFile file) {
        return values(file, true);
    }

    private static Seal openSeal(CoachFile file) {
        try {
            return Envelope.read(file.ask("SELECT content FROM envelope").get(0))
                    .open(null, new SecureRandom());
        } catch (Envelope.WrongSecretException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> values(CoachFile file, boolean sealed) {
        Map<String, String> values = new TreeMap<>();
        Seal seal = openSeal(file);
        try (Connection connection = file.outside();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
                    while (rows.next()) {
                        row(table, rows, sealed, seal, values);
                    }
                }
            }
        } catch (SQLException | Seal.BrokenSealException e) {
            throw new IllegalStateException(e);
        }
        return values;
    }

    private static void row(String table, ResultSet row, boolean sealed, Seal seal, Map<String, String> values)
            throws SQLException, Seal.BrokenSealException {
        ResultSetMetaData meta = row.getMetaData();
        String key = table + " " + row.getString("seq") + " ";
        for (int i = 1; i <= meta.getColumnCount(); i++) {
            String column = meta.getColumnLabel(i);
            boolean personal = row.getObject(i) instanceof byte[];
            if (personal && sealed) {
                byte[] open = seal.open(new Seal.Place(table, column, row.getString("id")), row.getBytes(i));
                values.put(key + column, new String(open, StandardCharsets.UTF_8));
            } else if (!personal && !sealed) {
                values.put(key + column, String.valueOf(row.getString(i)));
            }
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet results = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'table'"
                + " AND name NOT LIKE 'sqlite_%' AND name <> 'save_count'")) {
            while (results.next()) {
                tables.add(results.getString(1));
            }
        }
        return tables;
    }
}
