package org.hingewise.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hingewise.domain.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Who was erased for good, as one file carries it over to another that takes its place: an erased client is erased there
 * again. Needs no key; a reason sealed with another key stays behind.
 */
record ErasureLedger(List<Line> lines) {
    static final ErasureLedger EMPTY = new ErasureLedger(List.of());

    private static final Sql KEY = Sql.of("sealed_with", "SELECT key_id FROM sealed_with WHERE seq = 1");
    private static final Sql CLIENTS = Sql.of("client", "SELECT id FROM client");

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
        Set<String> digests = new HashSet<>();
        lines.forEach(line -> digests.add(line.digest()));
        List<String> held = database.on(CLIENTS).list(row -> row.clear("id"));
        held.removeIf(client -> !digests.contains(Removal.digest(client)));
        if (lines.isEmpty()) {
            return 0;
        }
        String keyId = key(database);
        Removal removal = new Removal(database, Schema.of(database));
        database.committed(() -> {
            lines.forEach(line -> database.on(SqlErasures.ADD)
                    .set("id", line.digest())
                    .set("erased", line.time())
                    .setSealed("reason", line.keyId().equals(keyId) ? bytes(line.reason()) : null)
                    .update());
            held.forEach(client -> removal.client(client, erasedAt(client)));
        });
        if (!held.isEmpty()) {
            database.vacuum();
        }
        return held.size();
    }

    private Instant erasedAt(String client) {
        String digest = Removal.digest(client);
        return lines.stream()
                .filter(line -> line.digest().equals(digest))
                .findFirst()
                .orElseThrow()
                .time()
                .instant();
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
