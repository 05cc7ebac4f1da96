package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.Consent;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Clients in table {@code client}. */
final class SqlClientRepository implements Repository<Client, Client> {
    private static final String SELECT =
            """
            SELECT id, name, birth_date, contact, emergency_contact, doctor, goals, notes, health, unit, archived,
              since_at, since_zone
            FROM client
            """;
    private static final Sql FIND = Sql.of("client", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("client", SELECT + "WHERE removed_at IS NULL ORDER BY since_at, seq");
    private static final Sql OF = Sql.of("client", SELECT + "WHERE id = :client_id AND removed_at IS NULL");
    private static final Sql REMOVE =
            Sql.of("client", "UPDATE client SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "client",
            """
            INSERT INTO client (id, version, name, birth_date, contact, emergency_contact, doctor, goals, notes, health,
              unit, archived, since_at, since_zone, since_day)
            VALUES (:id, 1, :name, :birth_date, :contact, :emergency_contact, :doctor, :goals, :notes, :health,
              :unit, :archived, :since_at, :since_zone, :since_day)
            ON CONFLICT (id) DO UPDATE SET version = client.version + 1, name = excluded.name,
              birth_date = excluded.birth_date, contact = excluded.contact,
              emergency_contact = excluded.emergency_contact, doctor = excluded.doctor, goals = excluded.goals,
              notes = excluded.notes, health = excluded.health, unit = excluded.unit, archived = excluded.archived,
              since_at = excluded.since_at, since_zone = excluded.since_zone, since_day = excluded.since_day,
              removed_at = NULL
            """);

    private final Database database;
    private final Shelf<Client> shelf;

    SqlClientRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlClientRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<Client> find(Id<Client> id) {
        return shelf.find(id);
    }

    @Override
    public List<Client> all() {
        return shelf.all();
    }

    @Override
    public List<Client> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(Client client) {
        database.on(SAVE, client.id().toString())
                .set("id", client.id())
                .set("name", client.name())
                .set("birth_date", client.birthDate())
                .set("contact", client.contact())
                .set("emergency_contact", client.emergencyContact())
                .set("doctor", client.doctor())
                .set("goals", client.goals())
                .set("notes", client.notes())
                .set("health", health(client))
                .set("unit", client.unit())
                .set("archived", client.archived())
                .set("since", client.since())
                .update();
    }

    @Override
    public void remove(Id<Client> id) {
        shelf.remove(id);
    }

    private static Client read(Row row) {
        JsonNode health = row.json("health");
        Long bodyMass = Json.longOrNull(health.path("bodyMassMg"));
        return new Client(
                row.id("id"),
                row.text("name"),
                row.dateOrNull("birth_date"),
                Json.constant(Sex.class, health.path("sex")),
                row.text("contact"),
                row.text("emergency_contact"),
                row.text("doctor"),
                row.text("goals"),
                row.constant(MassUnit.class, "unit"),
                language(health),
                bodyMass == null ? null : new Mass(bodyMass),
                new Consent(
                        Json.dateOrNull(health.path("consentGiven")), Json.dateOrNull(health.path("consentWithdrawn"))),
                new ReadinessForm(
                        Json.constant(ReadinessForm.Outcome.class, health.path("readiness")),
                        Json.dateOrNull(health.path("readinessDate"))),
                Json.constantMap(HistoryFlag.class, Answer.class, health.path("history")),
                Json.constant(Answer.class, health.path("historyAsked")),
                row.text("notes"),
                row.flag("archived"),
                row.moment("since"));
    }

    /** Clients written down before there was a choice are written to in English. */
    private static Language language(JsonNode health) {
        return health.has("language") ? Json.constant(Language.class, health.path("language")) : Language.ENGLISH;
    }

    private static ObjectNode health(Client client) {
        ObjectNode node = Json.object();
        Mass bodyMass = client.bodyMass();
        node.put("sex", client.sex().name());
        node.put("language", client.language().name());
        node.put("bodyMassMg", bodyMass == null ? null : bodyMass.milligrams());
        Json.putDate(node, "consentGiven", client.consent().given());
        Json.putDate(node, "consentWithdrawn", client.consent().withdrawn());
        node.put("readiness", client.readiness().outcome().name());
        Json.putDate(node, "readinessDate", client.readiness().date());
        Json.putConstantMap(node, "history", client.history());
        node.put("historyAsked", client.historyAsked().name());
        return node;
    }
}
