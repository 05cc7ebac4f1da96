package org.hingewise.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Who was erased for good, as one file carries it over to another that takes its place: an erased client is erased there
 * again, unless the record was brought in from a file afterwards. Needs no key; a reason sealed with another key stays
 * behind.
 */
record ErasureLedger(List<Line> lines) {
    static final ErasureLedger EMPTY = new ErasureLedger(List.of());

    private static final Sql KEY = Sql.of("sealed_with", "SELECT key_id FROM sealed_with WHERE seq = 1");
    private static final Sql CLIENTS = Sql.of("client", "SELECT id FROM client");
    private static final Sql BROUGHT_IN = Sql.of(
            "timeline",
            """
            SELECT client_id, max(written_at) AS brought_in FROM timeline
            WHERE kind = 'RECORD_BROUGHT_IN' GROUP BY client_id
            """);
    private static final Sql CARRY_OVER = Sql.of(
            "erased",
            """
            INSERT INTO erased (id, erased_at, erased_zone, erased_day, reason)
            VALUES (:id, :erased_at, :erased_zone, :erased_day, :reason)
            ON CONFLICT (id) DO UPDATE SET erased_at = excluded.erased_at, erased_zone = excluded.erased_zone,
              erased_day = excluded.erased_day, reason = excluded.reason
            WHERE excluded.erased_at > erased.erased_at
            """);

    ErasureLedger {
        lines = List.copyOf(lines);
    }

    /**
     * Somebody who was erased.
     *
     * @param reason as it is sealed, in base 64; null when there is none
     */
    private record Line(String digest, Moment time, @Nullable String reason, String keyId) {}

    /** What a file remembers; nothing when it is of an older format. */
    static ErasureLedger of(Database database) {
        if (!database.tables().contains("erased")) {
            return EMPTY;
        }
        String keyId = key(database);
        return new ErasureLedger(database.on(SqlErasures.ALL)
                .list(row -> new Line(row.clear("id"), row.moment("erased"), text(row.sealedOrNull("reason")), keyId)));
    }

    ErasureLedger and(ErasureLedger other) {
        List<Line> both = new ArrayList<>(lines);
        both.addAll(other.lines);
        return new ErasureLedger(both);
    }

    /**
     * Erases in a file in the newest format everybody who is in this ledger or its own, and carries the lines over.
     *
     * @return how many clients it still held
     */
    int apply(Database database) {
        if (lines.isEmpty()) {
            return 0;
        }
        Map<String, Instant> erased = new HashMap<>();
        lines.forEach(line -> erased.merge(line.digest(), line.time().instant(), ErasureLedger::later));
        Map<String, Instant> again = new HashMap<>();
        database.on(BROUGHT_IN).list(row -> again.put(row.clear("client_id"), Instants.of(row.clear("brought_in"))));
        Map<String, Instant> held = new LinkedHashMap<>();
        for (String client : database.on(CLIENTS).list(row -> row.clear("id"))) {
            Instant at = erased.get(Removal.digest(client));
            if (at != null && again.getOrDefault(client, Instant.MIN).isBefore(at)) {
                held.put(client, at);
            }
        }
        String keyId = key(database);
        Removal removal = new Removal(database, Schema.of(database));
        database.committed(() -> {
            lines.forEach(line -> database.on(CARRY_OVER)
                    .set("id", line.digest())
                    .set("erased", line.time())
                    .setSealed("reason", line.keyId().equals(keyId) ? bytes(line.reason()) : null)
                    .update());
            held.forEach(removal::client);
        });
        if (!held.isEmpty()) {
            database.vacuum();
        }
        return held.size();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static @Nullable String text(byte @Nullable [] sealed) {
        return sealed == null ? null : Base64.getEncoder().encodeToString(sealed);
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : Base64.getDecoder().decode(text);
    }

    private static String key(Database database) {
        return database.on(KEY).first(row -> row.clear("key_id")).orElse("");
    }
}
