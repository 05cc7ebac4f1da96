package org.hingewise.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.history.HistoryEntry.FieldChange;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every value a change can hold has a name in plain words, or is said here to be none of a coach's business. */
class HistoryTextsTest {
    /** How rows hang together, and what is derived: shown in other words or not at all. */
    private static final Set<String> NOT_SHOWN = Set.of(
            "seq",
            "id",
            "version",
            "client_id",
            "injury_id",
            "session_id",
            "assessment_id",
            "assignment_id",
            "entry_id",
            "position",
            "code",
            "movement",
            "swapped_from",
            "articleNamed",
            "basis",
            "subject",
            "unknown",
            "zone",
            "at",
            "kind");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    @TempDir
    private Path folder;

    private List<HistoryEntry> lines;

    @BeforeEach
    void everyRecordOnce() {
        try (SqlStore store =
                SqlStore.open(StoreFile.of(folder.resolve("a.db"), folder.resolve("t")), () -> SampleRecords.NINE)) {
            store.write(r -> {
                Client client = SampleRecords.client("Ana");
                BackInjury injury = SampleRecords.injury(client.id(), "Ana");
                Session session = SampleRecords.session(client.id(), "Ana");
                JudgedEntry soreness = SampleRecords.soreness(session, "Ana");
                r.clients().save(client);
                r.injuries().save(injury);
                r.clearances().save(SampleRecords.clearance(injury, "Ana"));
                r.hinges().save(SampleRecords.hinge(client.id(), "Ana"));
                r.sessions().save(session);
                r.soreness().save(soreness);
                r.leftOut().save(new LeftOut(session.id(), client.id(), SampleRecords.NINE));
                r.checkInRequests().save(SampleRecords.asked(soreness));
                r.responses().save(SampleRecords.response(client.id(), "Ana"));
                r.returns().save(SampleRecords.plan(client.id(), "Ana"));
                r.movements().save(new MovementEdit("own", SampleRecords.movement("own", "Ana"), false));
                return client;
            });
            lines = store.read(r -> r.history().all(Long.MAX_VALUE, 100));
        }
    }

    @Test
    void everyNameIsUsedAndEveryValueIsNamedOrLeftOut() {
        Set<String> used = new TreeSet<>();
        Set<String> unnamed = new TreeSet<>();
        for (HistoryEntry line : lines) {
            for (FieldChange field : line.fields()) {
                String path = line.table() + "." + field.path();
                String key = "changes.field." + path.replaceAll("\\.\\d+(?=\\.|$)", ".n");
                if (!FieldWords.label(line.table(), field.path()).isEmpty()) {
                    used.add(Texts.has(key) ? key : key.substring(0, key.lastIndexOf('.')));
                } else if (!isLeftOut(path)) {
                    unnamed.add(path);
                }
            }
        }
        assertThat(unnamed).isEmpty();
        Set<String> defined = new TreeSet<>(Texts.keys());
        defined.removeIf(key -> !key.startsWith("changes.field.") || key.equals("changes.field.of"));
        assertThat(used).containsAll(defined);
    }

    private static boolean isLeftOut(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return NOT_SHOWN.contains(last)
                || last.endsWith("_zone")
                || last.endsWith("_day")
                || path.contains(".gate")
                || path.contains(".rules.");
    }

    @Test
    void valuesAreReadAsAPersonWould() {
        List<String> all = new ArrayList<>();
        for (HistoryEntry line : lines) {
            HistoryTexts.lines(line, MassUnit.KG, TODAY).forEach(l -> all.add(l.label() + ": " + l.is()));
        }
        assertThat(all)
                .contains(
                        "Sex: female",
                        "Date of birth: 28 Feb 1981",
                        "Archived: yes",
                        "Asked once: a history of cancer: no",
                        "Kind: Disc episode",
                        "Verdict: See a doctor",
                        "Movement 1, planned load: 24 kg",
                        "Movement 1, decision: assigned anyway",
                        "Movement 1, set 2, warm-up: yes",
                        "Aim: H3")
                .noneMatch(text -> text.matches(".*: [A-Z]+_[A-Z_]+"))
                .noneMatch(text -> text.endsWith("Z"));
    }

    @Test
    void sentencesNameWhatChangedAndEveryActionHasOne() {
        HistoryEntry changed = entry(
                HistoryEntry.Action.CHANGED,
                "session",
                List.of(
                        new FieldChange("effort", PersonalText.of("7"), PersonalText.of("8")),
                        new FieldChange("note", PersonalText.of("a"), PersonalText.of("b"))));
        assertThat(HistoryTexts.sentence(changed)).isEqualTo("Session changed: Effort, Note");
        for (HistoryEntry.Action action : HistoryEntry.Action.values()) {
            assertThat(HistoryTexts.sentence(entry(action, "session", List.of())))
                    .doesNotContain("{", "null");
        }
        assertThat(HistoryTexts.sentence(entry(
                        HistoryEntry.Action.UNLOCK_FAILED,
                        "",
                        List.of(new FieldChange("times", null, PersonalText.of("3"))))))
                .isEqualTo("3 wrong passphrases were given");
        assertThat(HistoryTexts.who(changed)).isEqualTo("not known");
    }

    @Test
    void aLineEmptiedWithAClientDoesNotSayThatSomebodyWasErasedThen() {
        HistoryEntry erased = entry(HistoryEntry.Action.ERASED, "", List.of());
        HistoryEntry emptied = new HistoryEntry(
                1,
                null,
                SampleRecords.NINE,
                HistoryEntry.Action.ERASED,
                "",
                "",
                false,
                false,
                PersonalText.EMPTY,
                List.of(),
                PersonalText.EMPTY,
                true);
        assertThat(HistoryTexts.sentence(erased)).isEqualTo("A client was erased for good");
        assertThat(HistoryTexts.sentence(emptied)).isEqualTo("A change of a client who was erased later");
    }

    @Test
    void everyTableOfAClientHasAWord() {
        for (HistoryEntry line : lines) {
            assertThat(HistoryTexts.kind(line.table())).isNotEqualTo(Texts.get("changes.kind.other"));
        }
        assertThat(HistoryTexts.counted(new TreeMap<>(Map.of("session", 3L, "unheard_of", 1L))))
                .containsExactly("Sessions: 3");
    }

    private static HistoryEntry entry(HistoryEntry.Action action, String table, List<FieldChange> fields) {
        return new HistoryEntry(
                1,
                Id.random(),
                SampleRecords.NINE,
                action,
                table,
                "",
                false,
                false,
                PersonalText.EMPTY,
                fields,
                PersonalText.EMPTY,
                false);
    }
}
