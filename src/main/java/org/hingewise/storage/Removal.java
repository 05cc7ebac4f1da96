package org.hingewise.storage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.storage.Schema.Table;

/**
 * Takes records out of a file for good, in every table the schema has; nothing is opened, so that it needs no key. Lines of
 * the history stay as tombstones without content. Used inside a transaction.
 */
final class Removal {
    private static final String HISTORY = "history";
    private static final String CLIENT = "client";

    private static final Sql FORGET_CLIENT = Sql.of(
            HISTORY,
            """
            UPDATE history SET client_id = NULL, action = 'ERASED', record_table = '', record_id = '', before_row = NULL,
              after_row = NULL, reason = NULL, emptied_at = :emptied_at, digest = :digest
            WHERE client_id = :client_id
            """);
    private static final Sql FORGET_RECORD = Sql.of(
            HISTORY,
            """
            UPDATE history SET before_row = NULL, after_row = NULL, reason = NULL, emptied_at = :emptied_at
            WHERE record_id = :record_id AND record_table = :record_table
            """);
    private static final Sql CHANGED = Sql.of("", "SELECT changes() AS number");

    private final Database database;
    private final Schema schema;

    Removal(Database database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** What stands for a client who is gone: it names nobody, and the same client gives the same. */
    static String digest(String client) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(client.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /**
     * Takes everything of a client out.
     *
     * @return how many rows of each table; those of the history are emptied
     */
    SortedMap<String, Long> client(String client, Instant now) {
        SortedMap<String, Long> gone = new TreeMap<>();
        List<Table> last = new ArrayList<>(schema.ofClients());
        Collections.reverse(last);
        database.whileTriggersRest(() -> {
            database.on(FORGET_CLIENT)
                    .set("emptied_at", Instants.text(now))
                    .set("digest", digest(client))
                    .set("client_id", client)
                    .update();
            count(HISTORY, gone);
            for (Table table : last) {
                if (!table.name().equals(HISTORY)) {
                    table.deletesOfClient().forEach(delete -> {
                        database.on(delete).set("id", client).update();
                        count(delete.table(), gone);
                    });
                }
            }
        });
        return gone;
    }

    private void count(String table, SortedMap<String, Long> gone) {
        long rows = database.on(CHANGED).first(row -> row.number("number")).orElse(0L);
        if (rows > 0) {
            gone.merge(table, rows, Long::sum);
        }
    }

    /** Takes a removed record with its parts out, unless something still points to it. */
    boolean record(Table table, String id, Instant now) {
        if (table.name().equals(CLIENT)) {
            client(id, now);
            return true;
        }
        boolean needed = table.pointing().stream()
                .anyMatch(query -> database.on(query)
                                .set("id", id)
                                .first(row -> row.number("number"))
                                .orElse(0L)
                        > 0);
        if (needed) {
            return false;
        }
        database.whileTriggersRest(() -> database.on(FORGET_RECORD)
                .set("emptied_at", Instants.text(now))
                .set("record_id", id)
                .set("record_table", table.name())
                .update());
        table.deletes().forEach(delete -> database.on(delete).set("id", id).update());
        return true;
    }
}
