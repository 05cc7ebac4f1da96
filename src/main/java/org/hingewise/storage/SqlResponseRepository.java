package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** What the coach did about lines of the board, in table {@code board_response}. */
final class SqlResponseRepository implements Repository<Response, Response> {
    private static final String SELECT =
            "SELECT id, client_id, reason, health, given_at, given_zone FROM board_response ";
    private static final Sql FIND = Sql.of("board_response", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("board_response", SELECT + "WHERE removed_at IS NULL ORDER BY given_at, seq");
    private static final Sql OF = Sql.of(
            "board_response", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY given_at, seq");
    private static final Sql REMOVE = Sql.of(
            "board_response",
            "UPDATE board_response SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "board_response",
            """
            INSERT INTO board_response (id, version, client_id, reason, health, given_at, given_zone, given_day)
            VALUES (:id, 1, :client_id, :reason, :health, :given_at, :given_zone, :given_day)
            ON CONFLICT (id) DO UPDATE SET version = board_response.version + 1, client_id = excluded.client_id,
              reason = excluded.reason, health = excluded.health, given_at = excluded.given_at,
              given_zone = excluded.given_zone, given_day = excluded.given_day, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<Response> shelf;

    SqlResponseRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlResponseRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<Response> find(Id<Response> id) {
        return shelf.find(id);
    }

    @Override
    public List<Response> all() {
        return shelf.all();
    }

    @Override
    public List<Response> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(Response response) {
        database.on(SAVE, response.id().toString())
                .set("id", response.id())
                .set("client_id", response.client())
                .set("reason", response.reason())
                .set(
                        "health",
                        Json.object()
                                .put("about", response.about().name())
                                .put("subject", response.subject().value())
                                .put("action", response.action().name()))
                .set("given", response.time())
                .update();
    }

    @Override
    public void remove(Id<Response> id) {
        shelf.remove(id);
    }

    private static Response read(Row row) {
        JsonNode health = row.json("health");
        return new Response(
                row.id("id"),
                row.id("client_id"),
                Json.constant(Response.About.class, health.path("about")),
                PersonalText.of(health.path("subject").asText("")),
                Json.constant(Response.Action.class, health.path("action")),
                row.text("reason"),
                row.moment("given"));
    }
}
