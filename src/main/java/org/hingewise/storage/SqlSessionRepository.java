package org.hingewise.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Sessions in table {@code session}; {@link SqlAssignments} keeps what is in them. */
final class SqlSessionRepository implements Repository<Session, Session> {
    private static final String SELECT =
            """
            SELECT id, client_id, planned_at, planned_zone, started_at, started_zone, ended_at, ended_zone,
              familiarity, effort, loads_back, note
            FROM session
            """;
    private static final String ORDER = " ORDER BY coalesce(ended_at, started_at, planned_at), seq";
    private static final Sql FIND = Sql.of("session", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("session", SELECT + "WHERE removed_at IS NULL" + ORDER);
    private static final Sql OF =
            Sql.of("session", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL" + ORDER);
    private static final Sql REMOVE =
            Sql.of("session", "UPDATE session SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "session",
            """
            INSERT INTO session (id, version, client_id, planned_at, planned_zone, planned_day, started_at,
              started_zone, started_day, ended_at, ended_zone, ended_day, familiarity, effort, loads_back, note)
            VALUES (:id, 1, :client_id, :planned_at, :planned_zone, :planned_day, :started_at,
              :started_zone, :started_day, :ended_at, :ended_zone, :ended_day, :familiarity, :effort, :loads_back,
              :note)
            ON CONFLICT (id) DO UPDATE SET version = session.version + 1, client_id = excluded.client_id,
              planned_at = excluded.planned_at, planned_zone = excluded.planned_zone,
              planned_day = excluded.planned_day, started_at = excluded.started_at,
              started_zone = excluded.started_zone, started_day = excluded.started_day,
              ended_at = excluded.ended_at, ended_zone = excluded.ended_zone, ended_day = excluded.ended_day,
              familiarity = excluded.familiarity, effort = excluded.effort, loads_back = excluded.loads_back,
              note = excluded.note, removed_at = NULL
            """);

    private final Database database;
    private final Clock clock;
    private final SqlAssignments assignments;

    SqlSessionRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        assignments = new SqlAssignments(database);
    }

    @Override
    public Optional<Session> find(Id<Session> id) {
        return shelf(assignments.of(id)).find(id);
    }

    @Override
    public List<Session> all() {
        return shelf(assignments.all()).all();
    }

    @Override
    public List<Session> of(Id<Client> client) {
        return shelf(assignments.ofClient(client)).of(client);
    }

    @Override
    public void save(Session session) {
        database.on(SAVE, session.id().toString())
                .set("id", session.id())
                .set("client_id", session.client())
                .set("planned", session.planned())
                .set("started", session.started())
                .set("ended", session.ended())
                .set("familiarity", session.familiarity())
                .set("effort", session.effort())
                .set("loads_back", session.loadsBack())
                .set("note", session.note())
                .update();
        assignments.replace(session);
    }

    @Override
    public void remove(Id<Session> id) {
        shelf(Map.of()).remove(id);
    }

    private Shelf<Session> shelf(Map<String, List<Assignment>> content) {
        return new Shelf<>(database, clock, row -> read(row, content), FIND, ALL, OF, REMOVE);
    }

    private static Session read(Row row, Map<String, List<Assignment>> content) {
        return new Session(
                row.id("id"),
                row.id("client_id"),
                row.momentOrNull("planned"),
                row.momentOrNull("started"),
                row.momentOrNull("ended"),
                row.constant(Familiarity.class, "familiarity"),
                row.integerOrNull("effort"),
                row.flag("loads_back"),
                content.getOrDefault(row.clear("id"), List.of()),
                row.text("note"));
    }
}
