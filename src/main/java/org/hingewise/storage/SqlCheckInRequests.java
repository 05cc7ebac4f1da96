package org.hingewise.storage;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.checkin.CheckInCode;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Check-ins asked for by message, in table {@code check_in_request}. */
final class SqlCheckInRequests implements Repository<CheckInRequest, CheckInRequest> {
    private static final String TABLE = "check_in_request";
    private static final String SELECT =
            """
            SELECT id, client_id, session_id, asked_hour, code, made_at, made_zone, answered_at, answered_zone, entry_id
            FROM check_in_request
            """;
    private static final Sql FIND = Sql.of(TABLE, SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of(TABLE, SELECT + "WHERE removed_at IS NULL ORDER BY made_at, seq");
    private static final Sql OF =
            Sql.of(TABLE, SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY made_at, seq");
    private static final Sql REMOVE =
            Sql.of(TABLE, "UPDATE check_in_request SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            TABLE,
            """
            INSERT INTO check_in_request (id, version, client_id, session_id, asked_hour, code, made_at, made_zone,
              made_day, answered_at, answered_zone, answered_day, entry_id)
            VALUES (:id, 1, :client_id, :session_id, :asked_hour, :code, :made_at, :made_zone,
              :made_day, :answered_at, :answered_zone, :answered_day, :entry_id)
            ON CONFLICT (id) DO UPDATE SET version = check_in_request.version + 1, client_id = excluded.client_id,
              session_id = excluded.session_id, asked_hour = excluded.asked_hour, code = excluded.code,
              made_at = excluded.made_at, made_zone = excluded.made_zone, made_day = excluded.made_day,
              answered_at = excluded.answered_at, answered_zone = excluded.answered_zone,
              answered_day = excluded.answered_day, entry_id = excluded.entry_id, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<CheckInRequest> shelf;

    SqlCheckInRequests(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlCheckInRequests::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<CheckInRequest> find(Id<CheckInRequest> id) {
        return shelf.find(id);
    }

    @Override
    public List<CheckInRequest> all() {
        return shelf.all();
    }

    @Override
    public List<CheckInRequest> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(CheckInRequest request) {
        database.on(SAVE, request.id().toString())
                .set("id", request.id())
                .set("client_id", request.client())
                .set("session_id", request.session())
                .set("asked_hour", request.hour())
                .set("code", request.code().value())
                .set("made", request.made())
                .set("answered", request.answered())
                .set("entry_id", request.answer())
                .update();
    }

    @Override
    public void remove(Id<CheckInRequest> id) {
        shelf.remove(id);
    }

    private static CheckInRequest read(Row row) {
        return new CheckInRequest(
                row.id("id"),
                row.id("client_id"),
                row.idOrNull("session_id"),
                row.integerOrNull("asked_hour"),
                new CheckInCode(row.clear("code")),
                row.moment("made"),
                row.momentOrNull("answered"),
                row.idOrNull("entry_id"));
    }
}
