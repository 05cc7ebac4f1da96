package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Episodes of back history in table {@code back_injury}. */
final class SqlInjuryRepository implements Repository<BackInjury, BackInjury> {
    private static final String SELECT =
            """
            SELECT id, client_id, how_it_happened, worse_with, better_with, treatment, surgery_date, notes, health,
              recorded_at, recorded_zone
            FROM back_injury
            """;
    private static final Sql FIND = Sql.of("back_injury", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("back_injury", SELECT + "WHERE removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql OF = Sql.of(
            "back_injury", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY recorded_at, seq");
    private static final Sql REMOVE = Sql.of(
            "back_injury", "UPDATE back_injury SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "back_injury",
            """
            INSERT INTO back_injury (id, version, client_id, how_it_happened, worse_with, better_with, treatment,
              surgery_date, notes, health, recorded_at, recorded_zone, recorded_day)
            VALUES (:id, 1, :client_id, :how_it_happened, :worse_with, :better_with, :treatment,
              :surgery_date, :notes, :health, :recorded_at, :recorded_zone, :recorded_day)
            ON CONFLICT (id) DO UPDATE SET version = back_injury.version + 1, client_id = excluded.client_id,
              how_it_happened = excluded.how_it_happened, worse_with = excluded.worse_with,
              better_with = excluded.better_with, treatment = excluded.treatment,
              surgery_date = excluded.surgery_date, notes = excluded.notes, health = excluded.health,
              recorded_at = excluded.recorded_at, recorded_zone = excluded.recorded_zone,
              recorded_day = excluded.recorded_day, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<BackInjury> shelf;

    SqlInjuryRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlInjuryRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<BackInjury> find(Id<BackInjury> id) {
        return shelf.find(id);
    }

    @Override
    public List<BackInjury> all() {
        return shelf.all();
    }

    @Override
    public List<BackInjury> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(BackInjury injury) {
        database.on(SAVE, injury.id().toString())
                .set("id", injury.id())
                .set("client_id", injury.client())
                .set("how_it_happened", injury.howItHappened())
                .set("worse_with", injury.worseWith())
                .set("better_with", injury.betterWith())
                .set("treatment", injury.treatment())
                .set("surgery_date", injury.surgeryDate())
                .set("notes", injury.notes())
                .set("health", health(injury))
                .set("recorded", injury.recordedAt())
                .update();
    }

    @Override
    public void remove(Id<BackInjury> id) {
        shelf.remove(id);
    }

    private static BackInjury read(Row row) {
        JsonNode health = row.json("health");
        return new BackInjury(
                row.id("id"),
                row.id("client_id"),
                Json.constant(InjuryType.class, health.path("type")),
                Json.roughDateOrNull(health.path("when")),
                Json.constants(BackRegion.class, health.path("regions")),
                row.text("how_it_happened"),
                Json.integerOrNull(health.path("worstNrs")),
                Json.constant(Answer.class, health.path("legSymptoms")),
                row.text("worse_with"),
                row.text("better_with"),
                row.text("treatment"),
                row.dateOrNull("surgery_date"),
                Json.constant(BackInjury.Status.class, health.path("status")),
                Json.roughDateOrNull(health.path("lastSymptoms")),
                row.text("notes"),
                row.moment("recorded"));
    }

    private static ObjectNode health(BackInjury injury) {
        ObjectNode node = Json.object();
        node.put("type", injury.type().name());
        Json.putRoughDate(node, "when", injury.when());
        Json.putConstants(node, "regions", injury.regions());
        node.put("worstNrs", injury.worstNrs());
        node.put("legSymptoms", injury.legSymptoms().name());
        node.put("status", injury.status().name());
        Json.putRoughDate(node, "lastSymptoms", injury.lastSymptoms());
        return node;
    }
}
