package org.hingewise.storage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;

/**
 * The movements of sessions in table {@code assignment} and their sets in {@code set_done}. They are parts of their
 * session: saved with it as a whole, and read for many sessions at once.
 */
final class SqlAssignments {
    private static final String SELECT =
            """
            SELECT a.id, s.client_id, a.session_id, a.movement, a.movement_name, a.swapped_from, a.decision,
              a.override_reason, a.gate, a.planned_sets, a.planned_amount, a.planned_load_mg, a.planned_rpe, a.pain,
              a.form_broke, a.leg_symptom
            FROM assignment a JOIN session s ON s.id = a.session_id
            """;
    private static final Sql OF = Sql.of("assignment", SELECT + "WHERE a.session_id = :id ORDER BY a.position");
    private static final Sql OF_CLIENT =
            Sql.of("assignment", SELECT + "WHERE s.client_id = :id ORDER BY a.session_id, a.position");
    private static final Sql ALL = Sql.of("assignment", SELECT + "ORDER BY a.session_id, a.position");

    private static final String SELECT_SETS =
            """
            SELECT d.assignment_id, d.amount, d.load_mg, d.rpe, d.warm_up, d.done_at, d.done_zone
            FROM set_done d JOIN assignment a ON a.id = d.assignment_id JOIN session s ON s.id = a.session_id
            """;
    private static final Sql SETS_OF =
            Sql.of("set_done", SELECT_SETS + "WHERE a.session_id = :id ORDER BY d.assignment_id, d.position");
    private static final Sql SETS_OF_CLIENT =
            Sql.of("set_done", SELECT_SETS + "WHERE s.client_id = :id ORDER BY d.assignment_id, d.position");
    private static final Sql ALL_SETS = Sql.of("set_done", SELECT_SETS + "ORDER BY d.assignment_id, d.position");

    private static final Sql CLEAR_SETS = Sql.of(
            "set_done",
            """
            DELETE FROM set_done
            WHERE assignment_id IN (SELECT id FROM assignment WHERE session_id = :session_id)
            """);
    private static final Sql CLEAR = Sql.of("assignment", "DELETE FROM assignment WHERE session_id = :session_id");
    private static final Sql SAVE = Sql.of(
            "assignment",
            """
            INSERT INTO assignment (id, session_id, position, movement, movement_name, swapped_from, decision,
              override_reason, gate, planned_sets, planned_amount, planned_load_mg, planned_rpe, pain, form_broke,
              leg_symptom)
            VALUES (:id, :session_id, :position, :movement, :movement_name, :swapped_from, :decision,
              :override_reason, :gate, :planned_sets, :planned_amount, :planned_load_mg, :planned_rpe, :pain, :form_broke,
              :leg_symptom)
            """);
    private static final Sql SAVE_SET = Sql.of(
            "set_done",
            """
            INSERT INTO set_done (assignment_id, position, amount, load_mg, rpe, warm_up, done_at, done_zone, done_day)
            VALUES (:assignment_id, :position, :amount, :load_mg, :rpe, :warm_up, :done_at, :done_zone, :done_day)
            """);

    private final Database database;

    SqlAssignments(Database database) {
        this.database = database;
    }

    /** By session id. */
    Map<String, List<Assignment>> of(Id<Session> session) {
        return read(database.on(SETS_OF).set("id", session), database.on(OF).set("id", session));
    }

    /** Those of a client's sessions, by session id. */
    Map<String, List<Assignment>> ofClient(Id<Client> client) {
        return read(
                database.on(SETS_OF_CLIENT).set("id", client),
                database.on(OF_CLIENT).set("id", client));
    }

    /** By session id. */
    Map<String, List<Assignment>> all() {
        return read(database.on(ALL_SETS), database.on(ALL));
    }

    void replace(Session session) {
        database.on(CLEAR_SETS).set("session_id", session.id()).update();
        database.on(CLEAR).set("session_id", session.id()).update();
        for (int i = 0; i < session.assignments().size(); i++) {
            save(session.id(), i, session.assignments().get(i));
        }
    }

    private void save(Id<Session> session, int position, Assignment assignment) {
        String id = session + "/" + position;
        SetPlan plan = assignment.plan();
        database.on(SAVE, id)
                .set("id", id)
                .set("session_id", session)
                .set("position", position)
                .set("movement", assignment.movement())
                .set("movement_name", PersonalText.of(assignment.movementName()))
                .set("swapped_from", assignment.swappedFrom())
                .set("decision", assignment.decision())
                .set("override_reason", assignment.overrideReason())
                .set("gate", GateJson.write(assignment.gate()))
                .set("planned_sets", plan.sets())
                .set("planned_amount", plan.amount())
                .set("planned_load_mg", plan.load())
                .set("planned_rpe", plan.rpe())
                .set("pain", assignment.pain())
                .set("form_broke", assignment.formBroke())
                .set("leg_symptom", assignment.legSymptom())
                .update();
        for (int i = 0; i < assignment.done().size(); i++) {
            SetDone set = assignment.done().get(i);
            database.on(SAVE_SET)
                    .set("assignment_id", id)
                    .set("position", i)
                    .set("amount", set.amount())
                    .set("load_mg", set.load())
                    .set("rpe", set.rpe())
                    .set("warm_up", set.warmUp())
                    .set("done", set.time())
                    .update();
        }
    }

    private static Map<String, List<Assignment>> read(Bound sets, Bound assignments) {
        Map<String, List<SetDone>> done = new HashMap<>();
        sets.list(row -> done.computeIfAbsent(row.clear("assignment_id"), id -> new ArrayList<>())
                .add(new SetDone(
                        row.integer("amount"),
                        row.massOrNull("load_mg"),
                        row.decimalOrNull("rpe"),
                        row.flag("warm_up"),
                        row.moment("done"))));
        Map<String, List<Assignment>> bySession = new HashMap<>();
        assignments.list(row -> bySession
                .computeIfAbsent(row.clear("session_id"), id -> new ArrayList<>())
                .add(new Assignment(
                        row.clear("movement"),
                        row.text("movement_name").value(),
                        new SetPlan(
                                row.integer("planned_sets"),
                                row.integer("planned_amount"),
                                row.massOrNull("planned_load_mg"),
                                row.decimalOrNull("planned_rpe")),
                        GateJson.read(row.json("gate")),
                        row.constant(Assignment.Decision.class, "decision"),
                        row.text("override_reason"),
                        row.clearOrNull("swapped_from"),
                        done.getOrDefault(row.clear("id"), List.of()),
                        row.integerOrNull("pain"),
                        row.flag("form_broke"),
                        row.flag("leg_symptom"))));
        return bySession;
    }
}
