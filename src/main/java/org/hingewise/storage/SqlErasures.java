package org.hingewise.storage;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.storage.Schema.Table;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Erasures;

/** Erased clients in table {@code erased}. */
final class SqlErasures implements Erasures {
    private static final Sql ADD = Sql.of(
            "erased",
            """
            INSERT INTO erased (id, erased_at, erased_zone, erased_day, reason)
            VALUES (:id, :erased_at, :erased_zone, :erased_day, :reason)
            ON CONFLICT (id) DO UPDATE SET seq = (SELECT max(seq) + 1 FROM erased), erased_at = excluded.erased_at,
              erased_zone = excluded.erased_zone, erased_day = excluded.erased_day, reason = excluded.reason
            """);
    static final Sql ALL = Sql.of("erased", "SELECT seq, id, erased_at, erased_zone, reason FROM erased ORDER BY seq");

    private final Database database;
    private final RowImages images;
    private final SqlHistory history;
    private final Clock clock;

    SqlErasures(Database database, RowImages images, SqlHistory history, Clock clock) {
        this.database = database;
        this.images = images;
        this.history = history;
        this.clock = clock;
    }

    @Override
    public SortedMap<String, Long> counts(Id<Client> client) {
        SortedMap<String, Long> counts = new TreeMap<>();
        for (Table table : images.schema().ofClients()) {
            table.countsOfClient().forEach(query -> database.on(query)
                    .set("id", client)
                    .first(row -> row.number("number"))
                    .filter(number -> number > 0)
                    .ifPresent(number -> counts.merge(query.table(), number, Long::sum)));
        }
        return counts;
    }

    @Override
    public SortedMap<String, Long> erase(Id<Client> client, PersonalText reason) {
        Moment now = clock.now();
        String digest = Removal.digest(client.toString());
        database.on(ADD, digest)
                .set("id", digest)
                .set("erased", now)
                .set("reason", reason.isEmpty() ? null : reason)
                .update();
        SortedMap<String, Long> gone = new Removal(database, images.schema()).client(client.toString(), now.instant());
        history.because(reason);
        history.note(Action.ERASED, null, Map.of("digest", digest));
        return gone;
    }

    @Override
    public List<Erased> all() {
        return database.on(ALL)
                .list(row -> new Erased(row.clear("id"), row.moment("erased"), row.textOrNone("reason")));
    }
}
