package org.hingewise.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.usecase.backup.Difference;
import org.hingewise.usecase.backup.Difference.Happened;
import org.hingewise.usecase.backup.Preview.Change;
import org.jspecify.annotations.Nullable;

/** What is in a file, by id, so that two files can be compared. */
record Inventory(Map<String, Item> clients, Map<String, Item> sessions, Map<String, Item> entries) {
    private static final Sql CLIENTS =
            Sql.of("client", "SELECT id, id AS client_id, version, name FROM client WHERE removed_at IS NULL");
    private static final Sql SESSIONS = Sql.of(
            "session",
            """
            SELECT id, client_id, version, coalesce(ended_at, started_at, planned_at) AS happened_at,
              coalesce(ended_zone, started_zone, planned_zone) AS happened_zone
            FROM session WHERE removed_at IS NULL
            """);
    private static final Sql ENTRIES = Sql.of(
            "soreness_entry",
            """
            SELECT id, client_id, version, felt_at AS happened_at, felt_zone AS happened_zone
            FROM soreness_entry WHERE removed_at IS NULL
            """);

    /** A record: what there is to show of it. Clients have no time, the others no name. */
    private record Item(String client, int version, PersonalText name, @Nullable Moment time) {}

    static Inventory of(Database database) {
        return new Inventory(
                items(database, CLIENTS, Inventory::client),
                items(database, SESSIONS, Inventory::happened),
                items(database, ENTRIES, Inventory::happened));
    }

    private static Map<String, Item> items(Database database, Sql query, Reader reader) {
        Map<String, Item> items = new HashMap<>();
        database.on(query).list(row -> items.put(row.clear("id"), reader.read(row)));
        return items;
    }

    private static Item client(Row row) {
        PersonalText name = row.opens("name") ? row.text("name") : PersonalText.EMPTY;
        return new Item(row.clear("client_id"), row.integer("version"), name, null);
    }

    private static Item happened(Row row) {
        return new Item(row.clear("client_id"), row.integer("version"), PersonalText.EMPTY, row.moment("happened"));
    }

    /** What taking {@code other} in place of this would change. */
    Change to(Inventory other) {
        return new Change(
                minus(other),
                other.minus(this),
                edited(clients, other.clients) + edited(sessions, other.sessions) + edited(entries, other.entries));
    }

    private static long edited(Map<String, Item> here, Map<String, Item> there) {
        return here.entrySet().stream()
                .filter(e -> {
                    Item same = there.get(e.getKey());
                    return same != null && same.version != e.getValue().version;
                })
                .count();
    }

    private Difference minus(Inventory other) {
        List<Item> gone = missing(clients, other.clients);
        List<Item> goneSessions = missing(sessions, other.sessions);
        List<Item> goneEntries = missing(entries, other.entries);
        List<Happened> newest = Stream.concat(happened(goneSessions, true), happened(goneEntries, false))
                .sorted(Comparator.comparing(Happened::time).reversed())
                .limit(Difference.SHOWN)
                .toList();
        return new Difference(
                gone.size(),
                goneSessions.size(),
                goneEntries.size(),
                gone.stream().limit(Difference.SHOWN).map(Item::name).toList(),
                newest);
    }

    private Stream<Happened> happened(List<Item> items, boolean session) {
        return items.stream().flatMap(item -> {
            Item client = clients.get(item.client);
            PersonalText name = client == null ? PersonalText.EMPTY : client.name;
            return item.time == null ? Stream.empty() : Stream.of(new Happened(session, name, item.time));
        });
    }

    private static List<Item> missing(Map<String, Item> here, Map<String, Item> there) {
        List<Item> missing = new ArrayList<>();
        here.forEach((id, item) -> {
            if (!there.containsKey(id)) {
                missing.add(item);
            }
        });
        return missing;
    }

    /** Reads a row of one of the queries. */
    private interface Reader {
        Item read(Row row);
    }
}
