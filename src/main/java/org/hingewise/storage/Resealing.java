package org.hingewise.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hingewise.storage.Seal.BrokenSealException;
import org.hingewise.usecase.Keys.Steps;
import org.hingewise.usecase.StoreProblem;

/**
 * Seals every sealed value of a file anew, inside the transaction of whoever calls it. Which values those are is asked of
 * the file's own schema, where every BLOB is sealed, so that a new table cannot be forgotten; the statements for them are
 * put together by SQLite, which also quotes the names. Triggers that keep a table from changing rest meanwhile.
 */
final class Resealing {
    private static final String TABLES =
            """
            SELECT t.name,
              format('SELECT count(*) FROM "%w"', t.name),
              format('SELECT rowid, id, %s FROM "%w" WHERE rowid > ? ORDER BY rowid LIMIT 100',
                group_concat(format('"%w"', c.name), ', '), t.name),
              format('UPDATE "%w" SET %s WHERE rowid = ?', t.name,
                group_concat(format('"%w" = ?', c.name), ', ')),
              group_concat(c.name, char(10))
            FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND c.type = 'BLOB'
            GROUP BY t.name
            ORDER BY t.name
            """;

    private final Connection connection;
    private final Path file;
    private final Seal from;
    private final Seal to;
    private final Steps steps;
    private long done;

    Resealing(Connection connection, Path file, Seal from, Seal to, Steps steps) {
        this.connection = connection;
        this.file = file;
        this.from = from;
        this.to = to;
        this.steps = steps;
    }

    /** @return how many records were sealed anew */
    long run() throws SQLException {
        return new Upkeep(connection).whileTriggersRest(this::seal);
    }

    private long seal() throws SQLException {
        List<Sealed> tables = tables();
        long of = 0;
        for (Sealed table : tables) {
            of += count(table.count());
        }
        steps.at(0, of);
        for (Sealed table : tables) {
            run(table, of);
        }
        return done;
    }

    private void run(Sealed table, long of) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(table.read());
                PreparedStatement write = connection.prepareStatement(table.write())) {
            long last = Long.MIN_VALUE;
            List<Values> batch = batch(read, last, table);
            while (!batch.isEmpty()) {
                for (Values row : batch) {
                    write(write, row, table);
                    last = row.row();
                }
                done += batch.size();
                steps.at(done, of);
                batch = batch(read, last, table);
            }
        }
    }

    private static List<Values> batch(PreparedStatement read, long after, Sealed table) throws SQLException {
        read.setLong(1, after);
        List<Values> batch = new ArrayList<>();
        try (ResultSet results = read.executeQuery()) {
            while (results.next()) {
                List<byte[]> values = new ArrayList<>();
                for (int i = 0; i < table.columns().size(); i++) {
                    values.add(results.getBytes(3 + i));
                }
                batch.add(new Values(results.getLong(1), results.getString(2), values));
            }
        }
        return batch;
    }

    private void write(PreparedStatement write, Values row, Sealed table) throws SQLException {
        int columns = table.columns().size();
        for (int i = 0; i < columns; i++) {
            byte[] value = row.values().get(i);
            write.setBytes(
                    1 + i,
                    value == null
                            ? null
                            : anew(value, row, table, table.columns().get(i)));
        }
        write.setLong(columns + 1, row.row());
        write.executeUpdate();
    }

    private byte[] anew(byte[] value, Values row, Sealed table, String column) {
        Seal.Place place = new Seal.Place(table.name(), column, row.id());
        byte[] plain;
        try {
            plain = from.open(place, value);
        } catch (BrokenSealException e) {
            throw new StoreProblem(
                    StoreProblem.Code.DAMAGED_VALUE,
                    Map.of(
                            "file",
                            file.getFileName().toString(),
                            "table",
                            table.name(),
                            "column",
                            column,
                            "record",
                            row.id(),
                            "client",
                            ""),
                    null);
        }
        byte[] fresh = to.close(place, plain);
        Seal.wipe(plain);
        return fresh;
    }

    private List<Sealed> tables() throws SQLException {
        List<Sealed> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(TABLES)) {
            while (results.next()) {
                tables.add(new Sealed(
                        results.getString(1),
                        results.getString(2),
                        results.getString(3),
                        results.getString(4),
                        List.of(results.getString(5).split("\n", -1))));
            }
        }
        return tables;
    }

    private long count(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(query)) {
            return results.next() ? results.getLong(1) : 0;
        }
    }

    /** A table with sealed values: statements that count, read a hundred and write one of its rows. */
    private record Sealed(String name, String count, String read, String write, List<String> columns) {}

    /** The sealed values of one row; null where there is none. */
    private record Values(long row, String id, List<byte[]> values) {}
}
