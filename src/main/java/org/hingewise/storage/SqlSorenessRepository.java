package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Soreness entries with their verdicts in table {@code soreness_entry}. */
final class SqlSorenessRepository implements Repository<JudgedEntry, SorenessEntry> {
    private static final String SELECT =
            """
            SELECT id, client_id, session_id, session_ended_at, session_ended_zone, felt_at, felt_zone, nrs, level,
              words, note, health, recorded_at, recorded_zone
            FROM soreness_entry
            """;
    private static final Sql FIND = Sql.of("soreness_entry", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("soreness_entry", SELECT + "WHERE removed_at IS NULL ORDER BY felt_at, seq");
    private static final Sql OF = Sql.of(
            "soreness_entry", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY felt_at, seq");
    private static final Sql REMOVE = Sql.of(
            "soreness_entry",
            "UPDATE soreness_entry SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "soreness_entry",
            """
            INSERT INTO soreness_entry (id, version, client_id, session_id, session_ended_at, session_ended_zone,
              session_ended_day, felt_at, felt_zone, felt_day, nrs, level, words, note, health, recorded_at,
              recorded_zone, recorded_day)
            VALUES (:id, 1, :client_id, :session_id, :session_ended_at, :session_ended_zone,
              :session_ended_day, :felt_at, :felt_zone, :felt_day, :nrs, :level, :words, :note, :health, :recorded_at,
              :recorded_zone, :recorded_day)
            ON CONFLICT (id) DO UPDATE SET version = soreness_entry.version + 1, client_id = excluded.client_id,
              session_id = excluded.session_id, session_ended_at = excluded.session_ended_at,
              session_ended_zone = excluded.session_ended_zone, session_ended_day = excluded.session_ended_day,
              felt_at = excluded.felt_at, felt_zone = excluded.felt_zone, felt_day = excluded.felt_day,
              nrs = excluded.nrs, level = excluded.level, words = excluded.words, note = excluded.note,
              health = excluded.health, recorded_at = excluded.recorded_at, recorded_zone = excluded.recorded_zone,
              recorded_day = excluded.recorded_day, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<JudgedEntry> shelf;

    SqlSorenessRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlSorenessRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<JudgedEntry> find(Id<SorenessEntry> id) {
        return shelf.find(id);
    }

    @Override
    public List<JudgedEntry> all() {
        return shelf.all();
    }

    @Override
    public List<JudgedEntry> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(JudgedEntry judged) {
        SorenessEntry entry = judged.entry();
        Nrs nrs = entry.nrs();
        database.on(SAVE, entry.id().toString())
                .set("id", entry.id())
                .set("client_id", entry.client())
                .set("session_id", entry.sessionId())
                .set("session_ended", entry.sessionEnded())
                .set("felt", entry.time())
                .set("nrs", nrs == null ? null : (Integer) nrs.value())
                .set("level", judged.verdict().level().number())
                .set("words", entry.words())
                .set("note", entry.note())
                .set("health", health(judged))
                .set("recorded", entry.recordedAt())
                .update();
    }

    @Override
    public void remove(Id<SorenessEntry> id) {
        shelf.remove(id);
    }

    private static JudgedEntry read(Row row) {
        JsonNode health = row.json("health");
        Integer nrs = row.integerOrNull("nrs");
        SorenessEntry entry = new SorenessEntry(
                row.id("id"),
                row.id("client_id"),
                row.idOrNull("session_id"),
                row.momentOrNull("session_ended"),
                row.moment("felt"),
                nrs == null ? null : new Nrs(nrs),
                Json.constants(BackRegion.class, health.path("regions")),
                Json.constantOrNull(Distribution.class, health.path("distribution")),
                Json.constantOrNull(Onset.class, health.path("onset")),
                Json.constant(Answer.class, health.path("presentBefore")),
                Json.constantMap(Symptom.class, Answer.class, health.path("symptoms")),
                Json.decimalOrNull(health.path("sleepHours")),
                Json.integerOrNull(health.path("stress")),
                Json.integerOrNull(health.path("trust")),
                row.text("words"),
                row.text("note"),
                row.moment("recorded"));
        return new JudgedEntry(
                entry,
                VerdictJson.read(Level.of(row.integer("level")), health),
                health.path("advice").asText());
    }

    private static ObjectNode health(JudgedEntry judged) {
        SorenessEntry entry = judged.entry();
        Distribution distribution = entry.distribution();
        Onset onset = entry.onset();
        ObjectNode node = Json.object();
        Json.putConstants(node, "regions", entry.regions());
        node.put("distribution", distribution == null ? null : distribution.name());
        node.put("onset", onset == null ? null : onset.name());
        node.put("presentBefore", entry.presentBefore().name());
        Json.putConstantMap(node, "symptoms", entry.symptoms());
        node.put("sleepHours", entry.sleepHours());
        node.put("stress", entry.stress());
        node.put("trust", entry.trust());
        VerdictJson.put(node, judged.verdict());
        node.put("advice", judged.advice());
        return node;
    }
}
