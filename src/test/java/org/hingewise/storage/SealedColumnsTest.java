package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No personal value lies in the clear, and none can be changed or moved unnoticed. */
class SealedColumnsTest {
    /** What SQL sorts, joins and counts by; everything else of a record is sealed. */
    private static final Set<String> CLEAR_TEXT = Set.of(
            "client.id",
            "client.unit",
            "client.since_at",
            "client.since_zone",
            "client.since_day",
            "client.removed_at",
            "back_injury.id",
            "back_injury.client_id",
            "back_injury.recorded_at",
            "back_injury.recorded_zone",
            "back_injury.recorded_day",
            "back_injury.removed_at",
            "clearance.id",
            "clearance.client_id",
            "clearance.injury_id",
            "clearance.recorded_at",
            "clearance.recorded_zone",
            "clearance.recorded_day",
            "clearance.removed_at",
            "board_response.id",
            "board_response.client_id",
            "board_response.given_at",
            "board_response.given_zone",
            "board_response.given_day",
            "board_response.removed_at",
            "hinge_assessment.id",
            "hinge_assessment.client_id",
            "hinge_assessment.watched_at",
            "hinge_assessment.watched_zone",
            "hinge_assessment.watched_day",
            "hinge_assessment.removed_at",
            "hinge_item.assessment_id",
            "hinge_item.item",
            "hinge_item.seen",
            "session.id",
            "session.client_id",
            "session.planned_at",
            "session.planned_zone",
            "session.planned_day",
            "session.started_at",
            "session.started_zone",
            "session.started_day",
            "session.ended_at",
            "session.ended_zone",
            "session.ended_day",
            "session.familiarity",
            "session.removed_at",
            "assignment.id",
            "assignment.session_id",
            "assignment.movement",
            "assignment.swapped_from",
            "assignment.decision",
            "set_done.assignment_id",
            "set_done.done_at",
            "set_done.done_zone",
            "set_done.done_day",
            "soreness_entry.id",
            "soreness_entry.client_id",
            "soreness_entry.session_id",
            "soreness_entry.session_ended_at",
            "soreness_entry.session_ended_zone",
            "soreness_entry.session_ended_day",
            "soreness_entry.felt_at",
            "soreness_entry.felt_zone",
            "soreness_entry.felt_day",
            "soreness_entry.recorded_at",
            "soreness_entry.recorded_zone",
            "soreness_entry.recorded_day",
            "soreness_entry.removed_at",
            "return_plan.id",
            "return_plan.client_id",
            "return_plan.opened_at",
            "return_plan.opened_zone",
            "return_plan.opened_day",
            "return_plan.verdict_at",
            "return_plan.verdict_zone",
            "return_plan.verdict_day",
            "return_plan.core_permitted_at",
            "return_plan.core_permitted_zone",
            "return_plan.core_permitted_day",
            "return_plan.closed_at",
            "return_plan.closed_zone",
            "return_plan.closed_day",
            "return_plan.removed_at",
            "check_in_request.id",
            "check_in_request.client_id",
            "check_in_request.session_id",
            "check_in_request.code",
            "check_in_request.made_at",
            "check_in_request.made_zone",
            "check_in_request.made_day",
            "check_in_request.answered_at",
            "check_in_request.answered_zone",
            "check_in_request.answered_day",
            "check_in_request.entry_id",
            "check_in_request.removed_at",
            "usual_left_out.id",
            "usual_left_out.client_id",
            "usual_left_out.recorded_at",
            "usual_left_out.recorded_zone",
            "usual_left_out.recorded_day",
            "usual_left_out.removed_at",
            "timeline.id",
            "timeline.client_id",
            "timeline.written_at",
            "timeline.written_zone",
            "timeline.written_day",
            "timeline.kind",
            "timeline.record_id",
            "history.id",
            "history.client_id",
            "history.written_at",
            "history.written_zone",
            "history.written_day",
            "history.action",
            "history.record_table",
            "history.record_id",
            "history.emptied_at",
            "history.digest",
            "trash.id",
            "trash.client_id",
            "trash.removed_on",
            "trash_seen.day",
            "erased.id",
            "erased.erased_at",
            "erased.erased_zone",
            "erased.erased_day",
            "draft.id",
            "draft.kept_at",
            "movement_edit.id",
            "envelope.content",
            "sealed_with.key_id");

    private static final Set<String> CLEAR_NUMBERS = Set.of(
            "version",
            "archived",
            "asked_hour",
            "aim",
            "load_mg",
            "effort",
            "loads_back",
            "position",
            "planned_sets",
            "planned_amount",
            "planned_load_mg",
            "planned_rpe",
            "pain",
            "form_broke",
            "leg_symptom",
            "amount",
            "rpe",
            "warm_up",
            "nrs",
            "level",
            "hidden",
            "saves",
            "undo",
            "by_command",
            "days_left",
            "seq");

    private static final String CANARY = "Kanarienvogel";

    @TempDir
    private Path folder;

    @Test
    void everyColumnIsEitherSealedOrOnTheShortClearList() throws SQLException {
        CoachFile file = new CoachFile(folder).filled(0);
        for (Column column : columns(file)) {
            switch (column.type()) {
                case "TEXT" -> assertThat(CLEAR_TEXT).contains(column.table() + "." + column.name());
                case "INTEGER", "REAL" ->
                    assertThat(CLEAR_NUMBERS).as(column.table()).contains(column.name());
                default -> assertThat(column.type()).isEqualTo("BLOB");
            }
        }
    }

    @Test
    void everyBlobInAFullFileOpensInItsPlaceAndNowhereElse() throws Exception {
        CoachFile file = full();
        Seal seal =
                Envelope.read(file.ask("SELECT content FROM envelope").get(0)).open(null, new SecureRandom());
        int sealed = 0;
        for (Column column : columns(file)) {
            if (column.type().equals("BLOB")) {
                sealed++;
                byte[] value = value(file, column);
                String id = file.ask("SELECT id FROM " + column.table() + " WHERE " + column.name() + " IS NOT NULL")
                        .get(0);
                assertThat(value).as(column.toString()).isNotNull();
                seal.open(new Seal.Place(column.table(), column.name(), id), value);
                assertThatThrownBy(() -> seal.open(new Seal.Place(column.table(), column.name(), "other"), value))
                        .isInstanceOf(Seal.BrokenSealException.class);
            }
        }
        assertThat(sealed).isGreaterThan(25);
    }

    @Test
    void noPersonalWordIsFoundInTheBytesOfTheFile() throws Exception {
        String bytes = Files.readString(full().path(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).contains("timeline").doesNotContain(CANARY).doesNotContain("1981-02-28");
    }

    @Test
    void aFlippedBitIsNamedWithItsClientAndRecord() throws SQLException {
        CoachFile file = new CoachFile(folder).filled(2);
        String id = file.ask("SELECT id FROM soreness_entry ORDER BY seq").get(1);
        String client =
                file.ask("SELECT client_id FROM soreness_entry ORDER BY seq").get(1);
        flip(
                file,
                "UPDATE soreness_entry SET note = ? WHERE id = ?",
                "SELECT note FROM soreness_entry WHERE id = ?",
                id);
        damaged(file, r -> r.soreness().all(), "soreness_entry", "note", id, client);
    }

    @Test
    void aValueMovedToAnotherClientIsNamed() {
        CoachFile file = new CoachFile(folder).filled(2);
        List<String> ids = file.ask("SELECT id FROM client ORDER BY seq");
        file.outside("UPDATE client SET health = (SELECT health FROM client WHERE id = '" + ids.get(0)
                + "') WHERE id = '" + ids.get(1) + "'");
        damaged(file, r -> r.clients().all(), "client", "health", ids.get(1), ids.get(1));
    }

    @Test
    void aValueMovedToAnotherColumnIsNamed() {
        CoachFile file = new CoachFile(folder).filled(1);
        String id = file.ask("SELECT id FROM client").get(0);
        file.outside("UPDATE client SET notes = goals");
        damaged(file, r -> r.clients().all(), "client", "notes", id, id);
    }

    @Test
    void aClearValueThatCannotBeIsNamedToo() {
        CoachFile file = new CoachFile(folder).filled(1);
        String id = file.ask("SELECT id FROM session").get(0);
        String client = file.ask("SELECT id FROM client").get(0);
        file.outside("UPDATE session SET ended_zone = 'Nowhere/Land'");
        damaged(file, r -> r.sessions().all(), "session", "", id, client);
    }

    private static void damaged(
            CoachFile file, Reading reading, String table, String column, String record, String client) {
        try (SqlStore store = file.open()) {
            assertThatThrownBy(() -> store.read(reading::read))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(StoreProblem.Code.DAMAGED_VALUE);
                        assertThat(problem.problem().values())
                                .containsEntry("table", table)
                                .containsEntry("column", column)
                                .containsEntry("record", record)
                                .containsEntry("client", client);
                    });
        }
    }

    private static void flip(CoachFile file, String update, String query, String id) throws SQLException {
        try (Connection connection = file.outside();
                PreparedStatement read = connection.prepareStatement(query);
                PreparedStatement write = connection.prepareStatement(update)) {
            read.setString(1, id);
            byte[] value = read.executeQuery().getBytes(1);
            value[20] ^= 4;
            write.setBytes(1, value);
            write.setString(2, id);
            write.executeUpdate();
        }
    }

    private CoachFile full() {
        CoachFile file = new CoachFile(folder);
        try (SqlStore store = file.open()) {
            store.write(records -> {
                records.drafts().keep("soreness/x", PersonalText.of(CANARY + " draft"));
                records.movements().save(new MovementEdit("own", SampleRecords.movement("own", CANARY), false));
                return CoachFile.saveClient(records, CANARY);
            });
            CoachFile.fillTheRest(
                    store, store.read(r -> r.clients().all().get(0).id()));
        }
        return file;
    }

    private static List<Column> columns(CoachFile file) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Connection connection = file.outside();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT t.name, c.name, c.type FROM sqlite_schema t,"
                        + " pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'")) {
            while (results.next()) {
                columns.add(new Column(results.getString(1), results.getString(2), results.getString(3)));
            }
        }
        assertThat(columns).hasSizeGreaterThan(100);
        return columns;
    }

    private static byte[] value(CoachFile file, Column column) throws SQLException {
        try (Connection connection = file.outside();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT " + column.name() + " FROM " + column.table()
                        + " WHERE " + column.name() + " IS NOT NULL")) {
            results.next();
            return results.getBytes(1);
        }
    }

    private record Column(String table, String name, String type) {}

    /** One look at the records. */
    interface Reading {
        Object read(Store.Records records);
    }
}
