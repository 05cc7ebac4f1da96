package org.hingewise.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.ReturnPlan.Step;
import org.hingewise.domain.returning.Stage;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Ways back in table {@code return_plan}; the steps, which tell of health, are sealed. */
final class SqlReturnPlanRepository implements Repository<ReturnPlan, ReturnPlan> {
    private static final String SELECT =
            """
            SELECT id, client_id, opened_at, opened_zone, verdict_at, verdict_zone, core_permitted_at,
              core_permitted_zone, closed_at, closed_zone, health
            FROM return_plan
            """;
    private static final Sql FIND = Sql.of("return_plan", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL = Sql.of("return_plan", SELECT + "WHERE removed_at IS NULL ORDER BY opened_at, seq");
    private static final Sql OF = Sql.of(
            "return_plan", SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY opened_at, seq");
    private static final Sql REMOVE = Sql.of(
            "return_plan", "UPDATE return_plan SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "return_plan",
            """
            INSERT INTO return_plan (id, version, client_id, opened_at, opened_zone, opened_day, verdict_at,
              verdict_zone, verdict_day, core_permitted_at, core_permitted_zone, core_permitted_day, closed_at,
              closed_zone, closed_day, health)
            VALUES (:id, 1, :client_id, :opened_at, :opened_zone, :opened_day, :verdict_at,
              :verdict_zone, :verdict_day, :core_permitted_at, :core_permitted_zone, :core_permitted_day, :closed_at,
              :closed_zone, :closed_day, :health)
            ON CONFLICT (id) DO UPDATE SET version = return_plan.version + 1, client_id = excluded.client_id,
              opened_at = excluded.opened_at, opened_zone = excluded.opened_zone, opened_day = excluded.opened_day,
              verdict_at = excluded.verdict_at, verdict_zone = excluded.verdict_zone,
              verdict_day = excluded.verdict_day, core_permitted_at = excluded.core_permitted_at,
              core_permitted_zone = excluded.core_permitted_zone, core_permitted_day = excluded.core_permitted_day,
              closed_at = excluded.closed_at, closed_zone = excluded.closed_zone, closed_day = excluded.closed_day,
              health = excluded.health, removed_at = NULL
            """);

    private final Database database;
    private final Shelf<ReturnPlan> shelf;

    SqlReturnPlanRepository(Database database, Clock clock) {
        this.database = database;
        shelf = new Shelf<>(database, clock, SqlReturnPlanRepository::read, FIND, ALL, OF, REMOVE);
    }

    @Override
    public Optional<ReturnPlan> find(Id<ReturnPlan> id) {
        return shelf.find(id);
    }

    @Override
    public List<ReturnPlan> all() {
        return shelf.all();
    }

    @Override
    public List<ReturnPlan> of(Id<Client> client) {
        return shelf.of(client);
    }

    @Override
    public void save(ReturnPlan plan) {
        database.on(SAVE, plan.id().toString())
                .set("id", plan.id())
                .set("client_id", plan.client())
                .set("opened", plan.opened())
                .set("verdict", plan.verdict())
                .set("core_permitted", plan.corePermitted())
                .set("closed", plan.closed())
                .set("health", steps(plan))
                .update();
    }

    @Override
    public void remove(Id<ReturnPlan> id) {
        shelf.remove(id);
    }

    private static JsonNode steps(ReturnPlan plan) {
        ObjectNode node = Json.object();
        node.putArray("steps");
        for (Step step : plan.steps()) {
            node.withArray("steps")
                    .addObject()
                    .put("kind", step.kind().name())
                    .put("stage", step.stage().name())
                    .put("at", Instants.text(step.time().instant()))
                    .put("zone", step.time().zone().getId())
                    .put("reason", step.reason().value());
        }
        return node;
    }

    private static ReturnPlan read(Row row) {
        List<Step> steps = new ArrayList<>();
        for (JsonNode step : row.json("health").path("steps")) {
            Instant at = Instants.of(step.path("at").asText());
            steps.add(new Step(
                    Json.constant(ReturnPlan.Kind.class, step.path("kind")),
                    Json.constant(Stage.class, step.path("stage")),
                    new Moment(at, ZoneId.of(step.path("zone").asText())),
                    PersonalText.of(step.path("reason").asText())));
        }
        return new ReturnPlan(
                row.id("id"),
                row.id("client_id"),
                row.moment("opened"),
                row.momentOrNull("verdict"),
                row.momentOrNull("core_permitted"),
                steps,
                row.momentOrNull("closed"));
    }
}
