package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.History;
import org.jspecify.annotations.Nullable;

/**
 * The history in table {@code history}, whose triggers refuse every change. A transaction touches records before it changes
 * them; at its end each is compared with what it was, and what is different is written down, in the same transaction.
 */
final class SqlHistory implements History {
    private static final Sql APPEND = Sql.of(
            "history",
            """
            INSERT INTO history (id, client_id, written_at, written_zone, written_day, action, record_table, record_id,
              undo, by_command, actor, before_row, after_row, reason)
            VALUES (:id, :client_id, :written_at, :written_zone, :written_day, :action, :record_table, :record_id,
              :undo, :by_command, :actor, :before_row, :after_row, :reason)
            """);
    private static final String SELECT =
            """
            SELECT seq, id, client_id, written_at, written_zone, action, record_table, record_id, undo, by_command,
              actor, before_row, after_row, reason, emptied_at, digest
            FROM history
            """;
    private static final Sql OF =
            Sql.of("history", SELECT + "WHERE client_id = :client_id AND seq < :before ORDER BY seq DESC LIMIT :most");
    private static final Sql ALL = Sql.of("history", SELECT + "WHERE seq < :before ORDER BY seq DESC LIMIT :most");

    private final Database database;
    private final RowImages images;
    private final Clock clock;
    private final Map<Place, Touched> touched = new LinkedHashMap<>();
    private volatile Actor actor = Actor.UNKNOWN;
    private PersonalText reason = PersonalText.EMPTY;
    private boolean undoing;

    SqlHistory(Database database, RowImages images, Clock clock) {
        this.database = database;
        this.images = images;
        this.clock = clock;
    }

    /** Who is at work from now on. */
    void by(Actor who) {
        actor = who;
    }

    Actor actor() {
        return actor;
    }

    /** Remembers a record as it is before this transaction changes it. */
    void touch(String table, String id) {
        touched.computeIfAbsent(new Place(table, id), place -> {
            Optional<RowImage> row = images.find(table, id);
            return new Touched(row.isPresent(), row.filter(SqlHistory::isThere).orElse(null));
        });
    }

    /** Writes down what this transaction changed; before it is committed. */
    void settle() {
        touched.forEach((place, was) -> settle(
                place,
                was,
                images.find(place.table(), place.id())
                        .filter(SqlHistory::isThere)
                        .orElse(null)));
        forget();
    }

    private void settle(Place place, Touched was, @Nullable RowImage now) {
        RowImage before = was.before();
        RowChanges changes = RowChanges.between(before, now);
        RowImage known = now == null ? before : now;
        if (known == null || changes.isEmpty()) {
            return;
        }
        Action action = before != null && now != null
                ? Action.CHANGED
                : now == null ? Action.REMOVED : was.existed() ? Action.PUT_BACK : Action.ADDED;
        append(action, client(known), place.table(), place.id(), changes.before(), changes.after());
    }

    /** The transaction is over, however it ended. */
    void forget() {
        touched.clear();
        reason = PersonalText.EMPTY;
        undoing = false;
    }

    private static boolean isThere(RowImage image) {
        return image.row().path(Schema.REMOVED).isMissingNode()
                || image.row().path(Schema.REMOVED).isNull();
    }

    private static @Nullable Id<Client> client(RowImage image) {
        JsonNode owner = image.table().equals("client")
                ? image.row().path("id")
                : image.row().path("client_id");
        return owner.isTextual() ? Id.of(owner.textValue()) : null;
    }

    @Override
    public void because(PersonalText why) {
        if (!why.isEmpty()) {
            reason = why;
        }
    }

    @Override
    public void undoing() {
        undoing = true;
    }

    @Override
    public void note(Action action, @Nullable Id<Client> client, Map<String, String> details) {
        ObjectNode values = Json.object();
        details.forEach(values::put);
        append(action, client, "", "", null, values.isEmpty() ? null : values);
    }

    private void append(
            Action action,
            @Nullable Id<Client> client,
            String table,
            String record,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {
        Id<HistoryEntry> id = Id.random();
        boolean opens = database.key().isKnown();
        database.on(APPEND, id.toString())
                .set("id", id)
                .set("client_id", client)
                .set("written", clock.now())
                .set("action", action)
                .set("record_table", table)
                .set("record_id", record)
                .set("undo", undoing)
                .set("by_command", actor.command())
                .set("actor", opens && !actor.name().isEmpty() ? actor.name() : null)
                .set("before_row", before)
                .set("after_row", after)
                .set("reason", reason.isEmpty() ? null : reason)
                .update();
    }

    @Override
    public List<HistoryEntry> of(Id<Client> client, long before, int most) {
        return database.on(OF)
                .set("client_id", client)
                .set("before", before)
                .set("most", most)
                .list(SqlHistory::read);
    }

    @Override
    public List<HistoryEntry> all(long before, int most) {
        return database.on(ALL).set("before", before).set("most", most).list(SqlHistory::read);
    }

    private static HistoryEntry read(Row row) {
        return new HistoryEntry(
                row.seq(),
                row.idOrNull("client_id"),
                row.moment("written"),
                row.constant(Action.class, "action"),
                row.clear("record_table"),
                row.clear("record_id"),
                row.flag("undo"),
                row.flag("by_command"),
                row.textOrNone("actor"),
                new RowChanges(row.jsonOrNull("before_row"), row.jsonOrNull("after_row")).fields(),
                row.textOrNone("reason"),
                row.clearOrNull("emptied_at") != null || row.clearOrNull("digest") != null);
    }

    /** Where a record lies. */
    private record Place(String table, String id) {}

    /**
     * A record when it was first touched.
     *
     * @param existed whether there was a row, removed or not
     * @param before the row, unless it was removed
     */
    private record Touched(boolean existed, @Nullable RowImage before) {}
}
