package org.hingewise.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tables with records, as the file's own schema tells of them, so that no table and no column can be forgotten. A
 * table either stands for itself (it has an {@code id}), or its rows are parts of rows of the table they point to: sets of
 * a movement, movements of a session, items of a look at the hinge. Statements are put together from names SQLite quoted.
 */
final class Schema {
    private static final Sql COLUMNS = Sql.of(
            "",
            """
            SELECT t.name AS table_name, format('"%w"', t.name) AS table_quoted,
              c.name AS column_name, format('"%w"', c.name) AS column_quoted, c.type AS type
            FROM sqlite_schema t, pragma_table_info(t.name) c
            WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
            ORDER BY t.name, c.cid
            """);
    private static final Sql REFERENCES = Sql.of(
            "",
            """
            SELECT t.name AS table_name, f."table" AS target, f."from" AS via
            FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
            WHERE t.type = 'table'
            ORDER BY t.name, f.id
            """);

    /** Keeps the order in which rows were first written; a row put back gets a new one. */
    static final String ORDER = "seq";

    /** When a record was taken out of sight. */
    static final String REMOVED = "removed_at";

    private static final String ID = "id";
    private static final String CLIENT = "client";
    private static final String CLIENT_ID = "client_id";

    /** What was typed and not saved: its id ends in the client's. */
    private static final String DRAFT = "draft";

    private static final String PUT_BACK =
            " SET removed_at = NULL, version = version + 1 WHERE id = :id AND removed_at IS NOT NULL";

    private final List<Table> tables;

    private Schema(List<Table> tables) {
        this.tables = List.copyOf(tables);
    }

    /** What a column holds. */
    enum Type {
        TEXT,
        INTEGER,
        REAL,
        /** Sealed. */
        BLOB
    }

    /** A column of a table. */
    record Column(String name, String quoted, Type type) {}

    /**
     * A table with records.
     *
     * @param byId reads the row of an {@code :id}
     * @param ofClient reads a client's rows ({@code :id}), first written first; null where rows are no client's
     * @param insert writes a row anew, a parameter a column
     * @param via for parts: the column that names the row they belong to; empty otherwise
     * @param ofOwner for parts: reads those of the row {@code :id}; null otherwise
     * @param deletes take the row {@code :id} out with its parts, in this order
     * @param deletesOfClient take every row of the client {@code :id} out in the same way
     * @param countsOfClient count the rows of the client {@code :id}, here and in the tables of parts
     * @param pointing find rows of other records that point to the row {@code :id}
     * @param putBack brings the removed row {@code :id} back; null where rows are not removed
     * @param removed reads the removed rows; null where rows are not removed
     */
    record Table(
            String name,
            List<Column> columns,
            @Nullable Sql byId,
            @Nullable Sql ofClient,
            Sql insert,
            String via,
            @Nullable Sql ofOwner,
            List<Sql> deletes,
            List<Sql> deletesOfClient,
            List<Sql> countsOfClient,
            List<Sql> pointing,
            @Nullable Sql putBack,
            @Nullable Sql removed,
            List<Table> parts) {
        /** Every table of parts, and of parts of parts. */
        List<Table> withParts() {
            List<Table> all = new ArrayList<>();
            all.add(this);
            parts.forEach(part -> all.addAll(part.withParts()));
            return all;
        }
    }

    static Schema of(Database database) {
        Map<String, List<Column>> columns = new TreeMap<>();
        Map<String, String> quoted = new HashMap<>();
        database.on(COLUMNS).list(row -> {
            quoted.put(row.clear("table_name"), row.clear("table_quoted"));
            return columns.computeIfAbsent(row.clear("table_name"), t -> new ArrayList<>())
                    .add(new Column(
                            row.clear("column_name"), row.clear("column_quoted"), row.constant(Type.class, "type")));
        });
        List<Reference> references = database.on(REFERENCES)
                .list(row -> new Reference(row.clear("table_name"), row.clear("target"), row.clear("via")));
        return new Schema(new Reading(columns, quoted, references).tables());
    }

    /** Tables whose rows stand for themselves, those that are pointed to first. */
    List<Table> tables() {
        return tables;
    }

    /** Those of them that hold something of a client, in the same order. */
    List<Table> ofClients() {
        return tables.stream().filter(t -> t.ofClient() != null).toList();
    }

    /** @throws IllegalArgumentException when there is none of that name */
    Table table(String name) {
        return tables.stream()
                .filter(t -> t.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table of records: " + name));
    }

    /** A column that points to a row of another table. */
    private record Reference(String table, String target, String via) {}

    /** Makes tables of what the schema told. */
    private record Reading(Map<String, List<Column>> columns, Map<String, String> quoted, List<Reference> references) {
        List<Table> tables() {
            return columns.keySet().stream()
                    .filter(t -> has(t, ID) && owner(t) == null)
                    .sorted(Comparator.comparingInt(this::depth).thenComparing(t -> t))
                    .map(this::table)
                    .toList();
        }

        private boolean has(String table, String column) {
            return columns.getOrDefault(table, List.of()).stream()
                    .anyMatch(c -> c.name().equals(column));
        }

        /** The row a part belongs to; null when rows of this table stand for themselves. */
        private @Nullable Reference owner(String table) {
            return has(table, CLIENT_ID) || table.equals(CLIENT)
                    ? null
                    : references.stream()
                            .filter(r -> r.table().equals(table))
                            .findFirst()
                            .orElse(null);
        }

        private int depth(String table) {
            return references.stream()
                    .filter(r -> r.table().equals(table) && !r.target().equals(table))
                    .mapToInt(r -> 1 + depth(r.target()))
                    .max()
                    .orElse(0);
        }

        private Table table(String name) {
            Reference owner = owner(name);
            String select = "SELECT * FROM " + quoted.get(name);
            String order = " ORDER BY " + ORDER;
            String ofClient = ofClient(name);
            boolean removable = has(name, REMOVED);
            return new Table(
                    name,
                    columns.getOrDefault(name, List.of()),
                    has(name, ID) ? Sql.made(name, select + " WHERE id = :id") : null,
                    ofClient.isEmpty() ? null : Sql.made(name, select + " WHERE " + ofClient + order),
                    insert(name),
                    owner == null ? "" : owner.via(),
                    owner == null ? null : Sql.made(name, select + " WHERE " + quoted(owner) + " = :id" + order),
                    each(name, "DELETE FROM ", "id = :id"),
                    ofClient.isEmpty() ? List.of() : each(name, "DELETE FROM ", ofClient),
                    ofClient.isEmpty() ? List.of() : each(name, "SELECT count(*) AS number FROM ", ofClient),
                    pointing(name),
                    removable ? Sql.made(name, "UPDATE " + quoted.get(name) + PUT_BACK) : null,
                    removable ? Sql.made(name, select + " WHERE removed_at IS NOT NULL" + order) : null,
                    parts(name));
        }

        private List<Table> parts(String name) {
            List<Table> parts = new ArrayList<>();
            for (String other : columns.keySet()) {
                Reference owner = owner(other);
                if (owner != null && owner.target().equals(name)) {
                    parts.add(table(other));
                }
            }
            return parts;
        }

        /** The same for a table and every table of its parts, which come first. */
        private List<Sql> each(String name, String what, String which) {
            List<Sql> each = new ArrayList<>();
            for (String other : columns.keySet()) {
                Reference owner = owner(other);
                if (owner != null && owner.target().equals(name)) {
                    each.addAll(each(
                            other,
                            what,
                            quoted(owner) + " IN (SELECT id FROM " + quoted.get(name) + " WHERE " + which + ")"));
                }
            }
            each.add(Sql.made(name, what + quoted.get(name) + " WHERE " + which));
            return each;
        }

        private List<Sql> pointing(String name) {
            return references.stream()
                    .filter(r -> r.target().equals(name) && owner(r.table()) == null)
                    .map(r -> Sql.made(
                            r.table(),
                            "SELECT count(*) AS number FROM " + quoted.get(r.table()) + " WHERE " + quoted(r)
                                    + " = :id"))
                    .toList();
        }

        /** Which rows are a client's; empty when none are. */
        private String ofClient(String name) {
            if (name.equals(CLIENT)) {
                return "id = :id";
            }
            if (name.equals(DRAFT)) {
                return "substr(id, -36) = :id";
            }
            return has(name, CLIENT_ID) ? "client_id = :id" : "";
        }

        private Sql insert(String name) {
            List<Column> written = columns.getOrDefault(name, List.of()).stream()
                    .filter(c -> !c.name().equals(ORDER))
                    .toList();
            return Sql.made(
                    name,
                    "INSERT INTO " + quoted.get(name)
                            + written.stream().map(Column::quoted).collect(Collectors.joining(", ", " (", ")"))
                            + written.stream()
                                    .map(c -> ":" + c.name())
                                    .collect(Collectors.joining(", ", " VALUES (", ")")));
        }

        private String quoted(Reference reference) {
            return columns.getOrDefault(reference.table(), List.of()).stream()
                    .filter(c -> c.name().equals(reference.via()))
                    .map(Column::quoted)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
