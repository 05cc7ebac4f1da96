package org.hingewise.storage;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Sessions that a usual curve is not learnt from, in table {@code usual_left_out}. */
final class SqlLeftOutRepository implements Repository<LeftOut, Session> {
    private static final String SELECT = "SELECT id, client_id, recorded_at, recorded_zone FROM usual_left_out ";
    private static final Sql FIND = Sql.of("usual_left_out", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL =
            Sql.of("usual_left_out", SELECT + "WHERE removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql OF = Sql.of(
            "usual_left_out", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql REMOVE = Sql.of(
            "usual_left_out",
            "UPDATE usual_left_out SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "usual_left_out",
            """
            INSERT INTO usual_left_out (id, version, client_id, recorded_at, recorded_zone, recorded_day)
            VALUES (:id, 1, :client_id, :recorded_at, :recorded_zone, :recorded_day)
            ON CONFLICT (id) DO UPDATE SET version = usual_left_out.version + 1, client_id = excluded.client_id,
              recorded_at = excluded.recorded_at, recorded_zone = excluded.recorded_zone,
              recorded_day = excluded.recorded_day, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<LeftOut> shelf;

    SqlLeftOutRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlLeftOutRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<LeftOut> find(Id<Session> id) {
        return shelf.find(id);
    }

    @Override
    public List<LeftOut> all() {
        return shelf.all();
    }

    @Override
    public List<LeftOut> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(LeftOut leftOut) {
        database.on(SAVE, leftOut.session().toString())
                .set("id", leftOut.session())
                .set("client_id", leftOut.client())
                .set("recorded", leftOut.recordedAt())
                .update();
    }

    @Override
    public void remove(Id<Session> id) {
        shelf.remove(id);
    }

    private static LeftOut read(Row row) {
        return new LeftOut(row.id("id"), row.id("client_id"), row.moment("recorded"));
    }
}
