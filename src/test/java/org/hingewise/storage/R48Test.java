package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.domain.history.HistoryEntry.FieldChange;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.session.Session;
import org.hingewise.usecase.Actor;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R48: every change is written down, and the history itself cannot be changed unnoticed")
class R48Test {
    @TempDir
    private Path folder;

    private CoachFile file;
    private Client ana;

    @BeforeEach
    void oneClient() {
        file = new CoachFile(folder);
        write(records -> {
            ana = CoachFile.saveClient(records, "Ana");
            return ana;
        });
    }

    @Test
    void everythingThatWasAddedIsThereWithAllItsValues() {
        List<HistoryEntry> lines = lines();
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.action()).isEqualTo(Action.ADDED);
            assertThat(line.actor().value()).isEqualTo("coach");
            assertThat(line.client()).isEqualTo(ana.id());
            assertThat(line.fields()).isNotEmpty().allMatch(field -> field.was() == null);
        });
        assertThat(lines)
                .extracting(HistoryEntry::table)
                .containsExactlyInAnyOrder(
                        "client",
                        "back_injury",
                        "clearance",
                        "hinge_assessment",
                        "session",
                        "soreness_entry",
                        "check_in_request",
                        "board_response",
                        "return_plan");
        assertThat(fields(line(lines, "client")))
                .containsEntry("name", "null -> Ana")
                .containsEntry("health.sex", "null -> FEMALE");
        assertThat(fields(line(lines, "session")))
                .containsEntry("assignment.0.set_done.1.amount", "null -> 6")
                .containsEntry("assignment.1.movement", "null -> deadbug");
    }

    @Test
    void aChangeSaysWhatWasAndWhatIsAndNothingElse() {
        write(records -> {
            records.history().because(PersonalText.of("asked to"));
            records.clients().save(ana.withArchived(false));
            return ana;
        });
        HistoryEntry line = lines().get(0);
        assertThat(line.action()).isEqualTo(Action.CHANGED);
        assertThat(line.reason().value()).isEqualTo("asked to");
        assertThat(fields(line)).containsExactly(Map.entry("archived", "1 -> 0"));
    }

    @Test
    void oneMoreSetIsOneSmallChange() {
        Session session = read(r -> r.sessions().of(ana.id()).get(0));
        write(records -> {
            records.sessions()
                    .save(session.withAssignments(List.of(
                            session.assignments().get(0).withPain(4),
                            session.assignments().get(1))));
            return session;
        });
        assertThat(fields(lines().get(0))).containsExactly(Map.entry("assignment.0.pain", "2 -> 4"));
    }

    @Test
    void removingAndPuttingBackAreToldApartAndSavingTheSameAgainIsNothing() {
        Session session = read(r -> r.sessions().of(ana.id()).get(0));
        int before = lines().size();
        write(records -> {
            records.sessions().save(session);
            return session;
        });
        assertThat(lines()).hasSize(before);
        write(records -> {
            records.sessions().remove(session.id());
            return session;
        });
        write(records -> {
            records.history().undoing();
            records.sessions().save(session);
            return session;
        });
        assertThat(lines().get(1).action()).isEqualTo(Action.REMOVED);
        assertThat(fields(lines().get(1))).containsEntry("effort", "7 -> null");
        assertThat(lines().get(1).undo()).isFalse();
        assertThat(lines().get(0).action()).isEqualTo(Action.PUT_BACK);
        assertThat(lines().get(0).undo()).isTrue();
    }

    @Test
    void theMovementLibraryIsNobodysButWrittenDownToo() {
        write(records -> {
            records.movements().save(new MovementEdit("own", SampleRecords.movement("own", "mine"), false));
            return ana;
        });
        write(records -> {
            records.movements().reset("own");
            return ana;
        });
        List<HistoryEntry> all = read(r -> r.history().all(Long.MAX_VALUE, 2));
        assertThat(all).extracting(HistoryEntry::action).containsExactly(Action.REMOVED, Action.ADDED);
        assertThat(all).allMatch(line -> line.client() == null && line.table().equals("movement_edit"));
        assertThat(fields(all.get(1))).containsEntry("movement.name", "null -> mine");
    }

    @Test
    void workThatFailsLeavesNoLineAndNoReasonBehind() {
        int before = lines().size();
        assertThatThrownBy(() -> write(records -> {
                    records.history().because(PersonalText.of("lost"));
                    records.clients().save(ana.withArchived(false));
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        write(records -> {
            records.clients().save(ana.withArchived(false));
            return ana;
        });
        assertThat(lines()).hasSize(before + 1);
        assertThat(lines().get(0).reason().isEmpty()).isTrue();
    }

    @Test
    void linesCannotBeChangedOrTakenOut() {
        assertThatThrownBy(() -> file.outside("UPDATE history SET undo = 1"))
                .hasMessageContaining("the history is append-only");
        assertThatThrownBy(() -> file.outside("DELETE FROM history"))
                .hasMessageContaining("the history is append-only");
    }

    @Test
    void aLineChangedPastTheTriggersIsNamed() {
        String id = file.ask("SELECT id FROM history WHERE record_table = 'session'")
                .get(0);
        String trigger = file.ask("SELECT sql FROM sqlite_schema WHERE name = 'history_never_changes'")
                .get(0);
        file.outside(
                "DROP TRIGGER history_never_changes",
                "UPDATE history SET after_row = (SELECT after_row FROM history WHERE record_table = 'client')"
                        + " WHERE id = '" + id + "'",
                trigger);
        try (SqlStore store = file.open()) {
            assertThat(store.alone(SealCheck::of).findings())
                    .contains(new Finding(
                            Finding.Kind.VALUE,
                            "history",
                            "after_row",
                            id,
                            ana.id().toString()));
            assertThatThrownBy(() -> store.read(r -> r.history().of(ana.id(), Long.MAX_VALUE, 100)))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .satisfies(p -> assertThat(p.problem().values())
                            .containsEntry("table", "history")
                            .containsEntry("record", id));
        }
    }

    private List<HistoryEntry> lines() {
        return read(r -> r.history().of(ana.id(), Long.MAX_VALUE, 100));
    }

    private static HistoryEntry line(List<HistoryEntry> lines, String table) {
        return lines.stream().filter(l -> l.table().equals(table)).findFirst().orElseThrow();
    }

    private static Map<String, String> fields(HistoryEntry line) {
        Map<String, String> fields = new HashMap<>();
        for (FieldChange field : line.fields()) {
            fields.put(field.path(), words(field.was()) + " -> " + words(field.became()));
        }
        return fields;
    }

    private static String words(PersonalText text) {
        return text == null ? "null" : text.value();
    }

    private <R> R read(Function<Store.Records, R> work) {
        try (SqlStore store = file.open()) {
            return store.read(work);
        }
    }

    private <R> R write(Function<Store.Records, R> work) {
        try (SqlStore store = file.open()) {
            return store.by(new Actor(PersonalText.of("coach"), false)).write(work);
        }
    }
}
