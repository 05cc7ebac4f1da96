package org.hingewise.storage;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Clinicians' words in table {@code clearance}. */
final class SqlClearanceRepository implements Repository<Clearance, Clearance> {
    private static final String SELECT =
            """
            SELECT id, client_id, injury_id, given_by, given_date, limits, valid_until, health, recorded_at,
              recorded_zone
            FROM clearance
            """;
    private static final Sql FIND = Sql.of("clearance", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("clearance", SELECT + "WHERE removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql OF = Sql.of(
            "clearance", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql REMOVE =
            Sql.of("clearance", "UPDATE clearance SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "clearance",
            """
            INSERT INTO clearance (id, version, client_id, injury_id, given_by, given_date, limits, valid_until,
              health, recorded_at, recorded_zone, recorded_day)
            VALUES (:id, 1, :client_id, :injury_id, :given_by, :given_date, :limits, :valid_until,
              :health, :recorded_at, :recorded_zone, :recorded_day)
            ON CONFLICT (id) DO UPDATE SET version = clearance.version + 1, client_id = excluded.client_id,
              injury_id = excluded.injury_id, given_by = excluded.given_by, given_date = excluded.given_date,
              limits = excluded.limits, valid_until = excluded.valid_until, health = excluded.health,
              recorded_at = excluded.recorded_at, recorded_zone = excluded.recorded_zone,
              recorded_day = excluded.recorded_day, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<Clearance> shelf;

    SqlClearanceRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlClearanceRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<Clearance> find(Id<Clearance> id) {
        return shelf.find(id);
    }

    @Override
    public List<Clearance> all() {
        return shelf.all();
    }

    @Override
    public List<Clearance> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(Clearance clearance) {
        database.on(SAVE, clearance.id().toString())
                .set("id", clearance.id())
                .set("client_id", clearance.client())
                .set("injury_id", clearance.injury())
                .set("given_by", clearance.by())
                .set("given_date", clearance.date())
                .set("limits", clearance.limits())
                .set("valid_until", clearance.validUntil())
                .set("health", Json.object().put("maxPercentE1rm", clearance.maxPercentE1rm()))
                .set("recorded", clearance.recordedAt())
                .update();
    }

    @Override
    public void remove(Id<Clearance> id) {
        shelf.remove(id);
    }

    private static Clearance read(Row row) {
        return new Clearance(
                row.id("id"),
                row.id("client_id"),
                row.idOrNull("injury_id"),
                row.text("given_by"),
                row.date("given_date"),
                row.text("limits"),
                Json.integerOrNull(row.json("health").path("maxPercentE1rm")),
                row.dateOrNull("valid_until"),
                row.moment("recorded"));
    }
}
