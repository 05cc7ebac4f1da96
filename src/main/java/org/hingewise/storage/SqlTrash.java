package org.hingewise.storage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.storage.Schema.Table;
import org.hingewise.usecase.Trash;

/** What was removed: rows with {@code removed_at}; table {@code trash} counts how many days each still has. */
final class SqlTrash implements Trash {
    private static final Sql NAMES = Sql.of("client", "SELECT id, name, removed_at FROM client");
    private static final Sql MOVEMENTS = Sql.of(
            "assignment",
            """
            SELECT a.id, s.client_id, a.session_id, a.movement_name
            FROM assignment a JOIN session s ON s.id = a.session_id
            WHERE s.removed_at IS NOT NULL AND a.position = 0
            """);
    private static final Sql DAYS_LEFT =
            Sql.of("trash", "SELECT id, client_id, removed_on, days_left FROM trash ORDER BY seq");
    private static final Sql KEEP = Sql.of(
            "trash",
            """
            INSERT INTO trash (id, client_id, removed_on, days_left) VALUES (:id, :client_id, :removed_on, :days_left)
            ON CONFLICT (id) DO UPDATE SET client_id = excluded.client_id, removed_on = excluded.removed_on,
              days_left = excluded.days_left
            """);
    private static final Sql FORGET = Sql.of("trash", "DELETE FROM trash WHERE id = :id");
    private static final Sql SEEN = Sql.of("trash_seen", "SELECT day FROM trash_seen WHERE seq = 1");
    private static final Sql SEE = Sql.of(
            "trash_seen",
            "INSERT INTO trash_seen (seq, day) VALUES (1, :day) ON CONFLICT (seq) DO UPDATE SET day = excluded.day");

    private static final Map<Kind, Listing> LISTINGS = Map.of(
            Kind.CLIENT,
                    new Listing(
                            Sql.of(
                                    "client",
                                    """
                            SELECT id, id AS client_id, removed_at, NULL AS about_at, NULL AS about_zone, NULL AS number
                            FROM client WHERE removed_at IS NOT NULL
                            """)),
            Kind.INJURY,
                    new Listing(
                            Sql.of(
                                    "back_injury",
                                    """
                                    SELECT id, client_id, removed_at, recorded_at AS about_at,
                                      recorded_zone AS about_zone, NULL AS number, health
                                    FROM back_injury WHERE removed_at IS NOT NULL
                                    """),
                            row -> PersonalText.of(
                                    row.json("health").path("type").asText())),
            Kind.CLEARANCE,
                    new Listing(
                            Sql.of(
                                    "clearance",
                                    """
                                    SELECT id, client_id, removed_at, recorded_at AS about_at,
                                      recorded_zone AS about_zone, NULL AS number, given_by
                                    FROM clearance WHERE removed_at IS NOT NULL
                                    """),
                            row -> row.text("given_by")),
            Kind.HINGE,
                    new Listing(
                            Sql.of(
                                    "hinge_assessment",
                                    """
                            SELECT id, client_id, removed_at, watched_at AS about_at, watched_zone AS about_zone,
                              aim AS number
                            FROM hinge_assessment WHERE removed_at IS NOT NULL
                            """)),
            Kind.SESSION,
                    new Listing(
                            Sql.of(
                                    "session",
                                    """
                            SELECT id, client_id, removed_at, coalesce(ended_at, started_at, planned_at) AS about_at,
                              coalesce(ended_zone, started_zone, planned_zone) AS about_zone, NULL AS number
                            FROM session WHERE removed_at IS NOT NULL
                            """)),
            Kind.SORENESS,
                    new Listing(
                            Sql.of(
                                    "soreness_entry",
                                    """
                            SELECT id, client_id, removed_at, felt_at AS about_at, felt_zone AS about_zone,
                              nrs AS number
                            FROM soreness_entry WHERE removed_at IS NOT NULL
                            """)),
            Kind.RETURN,
                    new Listing(
                            Sql.of(
                                    "return_plan",
                                    """
                            SELECT id, client_id, removed_at, opened_at AS about_at, opened_zone AS about_zone,
                              NULL AS number
                            FROM return_plan WHERE removed_at IS NOT NULL
                            """)));

    private final Database database;
    private final RowImages images;
    private final SqlHistory history;

    SqlTrash(Database database, RowImages images, SqlHistory history) {
        this.database = database;
        this.images = images;
        this.history = history;
    }

    /** Where removed records of a kind are, and what names one further. */
    private record Listing(Sql query, Function<Row, PersonalText> what) {
        Listing(Sql query) {
            this(query, row -> PersonalText.EMPTY);
        }

        String table() {
            return query.table();
        }
    }

    /** A removed row of any table. */
    private record Gone(Table table, String id, String client, String removedOn) {
        String key() {
            return table.name() + "/" + id;
        }
    }

    /** How long a removed row has. */
    private record Left(String removedOn, int days) {}

    @Override
    public List<Removed> all() {
        Map<String, PersonalText> names = new HashMap<>();
        Set<String> removedClients = new HashSet<>();
        database.on(NAMES).list(row -> {
            if (row.clearOrNull("removed_at") != null) {
                removedClients.add(row.clear("id"));
            }
            return names.put(row.clear("id"), row.text("name"));
        });
        Map<String, PersonalText> movements = new HashMap<>();
        database.on(MOVEMENTS).list(row -> movements.put(row.clear("session_id"), row.text("movement_name")));
        Map<String, Left> left = left();
        List<Removed> all = new ArrayList<>();
        LISTINGS.forEach((kind, listing) -> database.on(listing.query()).list(row -> {
            String client = row.clear("client_id");
            return kind != Kind.CLIENT && removedClients.contains(client)
                    ? all
                    : all.add(removed(
                            kind, listing, row, names.getOrDefault(client, PersonalText.EMPTY), movements, left));
        }));
        all.sort(Comparator.comparing(Removed::removed).reversed());
        return all;
    }

    private static Removed removed(
            Kind kind,
            Listing listing,
            Row row,
            PersonalText name,
            Map<String, PersonalText> movements,
            Map<String, Left> left) {
        String id = row.clear("id");
        String removedOn = row.clear("removed_at");
        Left known = left.get(listing.table() + "/" + id);
        return new Removed(
                kind,
                row.id("id"),
                row.id("client_id"),
                name,
                kind == Kind.SESSION
                        ? movements.getOrDefault(id, PersonalText.EMPTY)
                        : listing.what().apply(row),
                row.momentOrNull("about"),
                row.integerOrNull("number"),
                Instants.of(removedOn),
                known != null && known.removedOn().equals(removedOn) ? known.days() : DAYS);
    }

    @Override
    public void putBack(Kind kind, Id<?> id) {
        Table table = images.schema()
                .table(Optional.ofNullable(LISTINGS.get(kind)).orElseThrow().table());
        history.touch(table.name(), id.toString());
        Sql back = table.putBack();
        if (back != null) {
            database.on(back).set("id", id).update();
        }
    }

    @Override
    public Due due(Moment now) {
        Map<String, Left> left = left();
        int passed = passed(now.date());
        return due(gone().stream().filter(row -> days(row, left, passed) == 0).toList());
    }

    private static Due due(List<Gone> rows) {
        List<Id<Client>> clients = rows.stream()
                .filter(row -> row.table().name().equals("client"))
                .map(row -> Id.<Client>of(row.id()))
                .toList();
        return new Due(rows.size(), clients);
    }

    @Override
    public Due empty(Moment now) {
        Map<String, Left> left = left();
        List<Gone> rows = gone();
        if (rows.isEmpty() && left.isEmpty()) {
            return new Due(0, List.of()); // an opening that changes nothing is none worth a backup
        }
        int passed = passed(now.date());
        see(now.date());
        Removal removal = new Removal(database, images.schema());
        List<Gone> emptied = new ArrayList<>();
        Set<String> clients = new HashSet<>();
        for (Gone row : rows) {
            int days = days(row, left, passed);
            Left known = left.remove(row.key());
            if (clients.contains(row.client())) {
                continue;
            }
            if (days == 0 && removal.record(row.table(), row.id(), now.instant())) {
                database.on(FORGET).set("id", row.key()).update();
                emptied.add(row);
                if (row.table().name().equals("client")) {
                    clients.add(row.id());
                }
            } else if (known == null
                    || known.days() != days
                    || !known.removedOn().equals(row.removedOn())) {
                database.on(KEEP)
                        .set("id", row.key())
                        .set("client_id", row.client())
                        .set("removed_on", row.removedOn())
                        .set("days_left", days)
                        .update();
            }
        }
        left.keySet().forEach(key -> database.on(FORGET).set("id", key).update());
        if (!emptied.isEmpty()) {
            history.note(Action.EMPTIED, null, Map.of("records", Integer.toString(emptied.size())));
        }
        return due(emptied);
    }

    private void see(LocalDate today) {
        String day = today.toString();
        boolean seen = database.on(SEEN)
                .first(row -> row.clear("day"))
                .filter(day::equals)
                .isPresent();
        if (!seen) {
            database.on(SEE).set("day", day).update();
        }
    }

    /** Days since they were last counted; none when the clock went back. */
    private int passed(LocalDate today) {
        return database.on(SEEN)
                .first(row -> LocalDate.parse(row.clear("day")))
                .map(seen -> ChronoUnit.DAYS.between(seen, today))
                .map(days -> (int) Math.max(0, Math.min(days, MOST_DAYS_AT_ONCE)))
                .orElse(0);
    }

    private static int days(Gone row, Map<String, Left> left, int passed) {
        Left known = left.get(row.key());
        return known == null || !known.removedOn().equals(row.removedOn()) ? DAYS : Math.max(0, known.days() - passed);
    }

    private Map<String, Left> left() {
        Map<String, Left> left = new HashMap<>();
        database.on(DAYS_LEFT)
                .list(row -> left.put(row.clear("id"), new Left(row.clear("removed_on"), row.integer("days_left"))));
        return left;
    }

    /** Every removed row; whole clients first, then what points to others before what it points to. */
    private List<Gone> gone() {
        List<Table> tables = new ArrayList<>(images.schema().ofClients());
        Collections.reverse(tables);
        tables.sort(Comparator.comparing(table -> !table.name().equals("client")));
        List<Gone> gone = new ArrayList<>();
        for (Table table : tables) {
            Sql removed = table.removed();
            if (removed != null) {
                gone.addAll(database.on(removed)
                        .list(row -> new Gone(
                                table,
                                row.clear("id"),
                                row.clear(table.name().equals("client") ? "id" : "client_id"),
                                row.clear(Schema.REMOVED))));
            }
        }
        return gone;
    }
}
