package org.hingewise.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.usecase.Timeline;

/** The timeline in table {@code timeline}, whose triggers refuse every change. */
final class SqlTimeline implements Timeline {
    private static final Sql APPEND = Sql.of(
            "timeline",
            """
            INSERT INTO timeline (id, client_id, written_at, written_zone, written_day, kind, record_id, details)
            VALUES (:id, :client_id, :written_at, :written_zone, :written_day, :kind, :record_id, :details)
            """);
    private static final Sql OF = Sql.of(
            "timeline",
            """
            SELECT seq, id, client_id, written_at, written_zone, kind, record_id, details
            FROM timeline WHERE client_id = :client_id ORDER BY seq DESC
            """);

    private final Database database;

    SqlTimeline(Database database) {
        this.database = database;
    }

    @Override
    public void append(TimelineEvent event) {
        Id<TimelineEvent> id = Id.random();
        ObjectNode details = Json.object();
        event.details().forEach((name, text) -> details.put(name, text.value()));
        database.on(APPEND, id.toString())
                .set("id", id)
                .set("client_id", event.client())
                .set("written", event.time())
                .set("kind", event.kind())
                .set("record_id", event.record())
                .set("details", details)
                .update();
    }

    @Override
    public List<TimelineEvent> of(Id<Client> client) {
        return database.on(OF).set("client_id", client).list(SqlTimeline::read);
    }

    private static TimelineEvent read(Row row) {
        Map<String, PersonalText> details = new HashMap<>();
        Json.textMap(row.json("details")).forEach((name, text) -> details.put(name, PersonalText.of(text)));
        return new TimelineEvent(
                row.seq(),
                row.id("client_id"),
                row.moment("written"),
                row.constant(TimelineEvent.Kind.class, "kind"),
                row.clear("record_id"),
                details);
    }
}
