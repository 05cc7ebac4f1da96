package org.hingewise.storage;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Repository;

/** Hinge assessments in table {@code hinge_assessment}, their items in {@code hinge_item}. */
final class SqlHingeRepository implements Repository<HingeAssessment, HingeAssessment> {
    private static final String SELECT =
            """
            SELECT id, client_id, aim, load_mg, note, watched_at, watched_zone
            FROM hinge_assessment
            """;
    private static final Sql FIND = Sql.of("hinge_assessment", SELECT + "WHERE id = :id AND removed_at IS NULL");
    private static final Sql ALL =
            Sql.of("hinge_assessment", SELECT + "WHERE removed_at IS NULL ORDER BY watched_at, seq");
    private static final Sql OF = Sql.of(
            "hinge_assessment",
            SELECT + "WHERE client_id = :client_id AND removed_at IS NULL ORDER BY watched_at, seq");
    private static final Sql REMOVE = Sql.of(
            "hinge_assessment",
            "UPDATE hinge_assessment SET removed_at = :removed_at, version = version + 1 WHERE id = :id");
    private static final Sql SAVE = Sql.of(
            "hinge_assessment",
            """
            INSERT INTO hinge_assessment (id, version, client_id, aim, load_mg, note, watched_at, watched_zone,
              watched_day)
            VALUES (:id, 1, :client_id, :aim, :load_mg, :note, :watched_at, :watched_zone, :watched_day)
            ON CONFLICT (id) DO UPDATE SET version = hinge_assessment.version + 1, client_id = excluded.client_id,
              aim = excluded.aim, load_mg = excluded.load_mg, note = excluded.note,
              watched_at = excluded.watched_at, watched_zone = excluded.watched_zone,
              watched_day = excluded.watched_day, removed_at = NULL
            """);
    private static final Sql FIND_ITEMS =
            Sql.of("hinge_item", "SELECT assessment_id, item, seen FROM hinge_item WHERE assessment_id = :id");
    private static final Sql ALL_ITEMS = Sql.of("hinge_item", "SELECT assessment_id, item, seen FROM hinge_item");
    private static final Sql ITEMS_OF = Sql.of(
            "hinge_item",
            """
            SELECT assessment_id, item, seen FROM hinge_item
            WHERE assessment_id IN (SELECT id FROM hinge_assessment WHERE client_id = :id)
            """);
    private static final Sql CLEAR_ITEMS =
            Sql.of("hinge_item", "DELETE FROM hinge_item WHERE assessment_id = :assessment_id");
    private static final Sql SAVE_ITEM = Sql.of(
            "hinge_item", "INSERT INTO hinge_item (assessment_id, item, seen) VALUES (:assessment_id, :item, :seen)");

    private final Database database;
    private final Clock clock;

    SqlHingeRepository(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<HingeAssessment> find(Id<HingeAssessment> id) {
        return shelf(database.on(FIND_ITEMS).set("id", id)).find(id);
    }

    @Override
    public List<HingeAssessment> all() {
        return shelf(database.on(ALL_ITEMS)).all();
    }

    @Override
    public List<HingeAssessment> of(Id<Client> client) {
        return shelf(database.on(ITEMS_OF).set("id", client)).of(client);
    }

    @Override
    public void save(HingeAssessment assessment) {
        database.on(SAVE, assessment.id().toString())
                .set("id", assessment.id())
                .set("client_id", assessment.client())
                .set("aim", assessment.aim().number())
                .set("load_mg", assessment.load())
                .set("note", assessment.note())
                .set("watched", assessment.time())
                .update();
        database.on(CLEAR_ITEMS).set("assessment_id", assessment.id()).update();
        assessment.seen().forEach((item, seen) -> database.on(SAVE_ITEM)
                .set("assessment_id", assessment.id())
                .set("item", item)
                .set("seen", seen)
                .update());
    }

    @Override
    public void remove(Id<HingeAssessment> id) {
        shelf(Map.of()).remove(id);
    }

    private Shelf<HingeAssessment> shelf(Bound items) {
        Map<String, Map<HingeItem, Seen>> seen = new HashMap<>();
        items.list(row -> seen.computeIfAbsent(row.clear("assessment_id"), id -> new EnumMap<>(HingeItem.class))
                .put(row.constant(HingeItem.class, "item"), row.constant(Seen.class, "seen")));
        return shelf(seen);
    }

    private Shelf<HingeAssessment> shelf(Map<String, Map<HingeItem, Seen>> seen) {
        return new Shelf<>(database, clock, row -> read(row, seen), FIND, ALL, OF, REMOVE);
    }

    private static HingeAssessment read(Row row, Map<String, Map<HingeItem, Seen>> seen) {
        return new HingeAssessment(
                row.id("id"),
                row.id("client_id"),
                HingeLevel.of(row.integer("aim")),
                seen.getOrDefault(row.clear("id"), Map.of()),
                row.massOrNull("load_mg"),
                row.text("note"),
                row.moment("watched"));
    }
}
