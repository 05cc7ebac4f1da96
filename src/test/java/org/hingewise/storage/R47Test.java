package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.exchange.MovementFile;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.exchange.portable.RecordProblem;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.ImportClient.Preview;
import org.hingewise.usecase.KeptRow;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Trash;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R47 a client's whole record leaves as a file and comes back field by field, with nobody else in it")
class R47Test {
    private static final String HARD = "Ana =1 <b> \u202e 👩‍👧 \"q\" \\ \n \u2028 e\u0301";

    @TempDir
    private Path folder;

    private CoachFile here;
    private CoachFile there;
    private Path zip;
    private Client ana;
    private Client ben;

    @BeforeEach
    void twoClientsWithEverything() {
        here = new CoachFile(folder.resolve("here"));
        there = new CoachFile(folder.resolve("there"));
        zip = folder.resolve("record.zip");
        try (SqlStore store = here.open()) {
            ben = store.write(records -> CoachFile.saveClient(records, "Ben"));
            ana = store.write(records -> {
                Client client = CoachFile.saveClient(records, HARD);
                Session session = records.sessions().of(client.id()).get(0);
                Session gone = SampleRecords.session(client.id(), "gone");
                JudgedEntry counted = SampleRecords.soreness(gone, "counted from it");
                records.sessions().save(gone);
                records.soreness().save(counted);
                records.sessions().remove(gone.id());
                records.sessions().save(session);
                records.leftOut().save(new LeftOut(session.id(), client.id(), SampleRecords.NINE));
                records.drafts().keep("soreness/" + client.id(), PersonalText.of("typed " + HARD));
                return client;
            });
        }
    }

    private static UseCases uses(SqlStore store) {
        return UseCases.over(store, MovementFile.shipped(), v -> "", () -> SampleRecords.NINE, Events.NONE);
    }

    private void export() throws RecordProblem {
        try (SqlStore store = here.open()) {
            RecordFile.write(zip, uses(store).exportClient().handle(ana.id()).orElseThrow());
        }
    }

    /** Every row of a client, without the places in the order of rows, which are each file's own. */
    private static List<String> rows(SqlStore store, Id<Client> client) {
        List<String> all = new ArrayList<>();
        for (KeptRow row : store.read(records -> records.rows().of(client))) {
            ObjectNode json = (ObjectNode) Json.read(row.json());
            if (!json.path("kind").asText().equals(Kind.RECORD_BROUGHT_IN.name())) {
                all.add(row.table() + " " + withoutOrder(json));
            }
        }
        return all;
    }

    private static JsonNode withoutOrder(ObjectNode row) {
        row.remove(Schema.ORDER);
        row.forEach(value -> {
            if (value.isArray()) {
                value.forEach(part -> withoutOrder((ObjectNode) part));
            }
        });
        return row;
    }

    @Test
    void writtenAndBroughtIntoAnEmptyFileEveryFieldOfEveryTableIsTheSame() throws Exception {
        export();
        RecordFile.Read read = RecordFile.read(zip);
        List<String> before;
        try (SqlStore store = here.open()) {
            before = rows(store, ana.id());
            Set<String> tables = new TreeSet<>();
            before.forEach(row -> tables.add(row.substring(0, row.indexOf(' '))));
            assertThat(tables).as("every table of clients has rows").containsExactlyInAnyOrderElementsOf(tables(store));
        }
        try (SqlStore store = there.open()) {
            assertThat(uses(store).importClient().handle(read.client(), read.rows()))
                    .isEqualTo(new Result.Saved<>(ana));
            assertThat(rows(store, ana.id())).isEqualTo(before);
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
            int told = store.read(
                    r -> r.history().of(ana.id(), Long.MAX_VALUE, 100).size());
            assertThat(told).as("the history tells what came in").isGreaterThan(8);
            assertThat(uses(store).readClient().timeline(ana.id()).get(0).kind())
                    .isEqualTo(Kind.RECORD_BROUGHT_IN);
        }
    }

    /** What a client's rows may lie in. */
    private static List<String> tables(SqlStore store) {
        return store.alone(database -> Schema.of(database).ofClients().stream()
                .map(Schema.Table::name)
                .filter(name -> !SqlKeptRows.OWN_BOOKS.contains(name))
                .toList());
    }

    @Test
    void theFileSpeaksOfNobodyElse() throws Exception {
        export();
        Set<String> others = new TreeSet<>();
        Set<String> own = new TreeSet<>();
        try (SqlStore store = here.open()) {
            rows(store, ben.id()).forEach(row -> ids(row, others));
            rows(store, ana.id()).forEach(row -> ids(row, own));
        }
        others.removeAll(own);
        assertThat(others).contains(ben.id().toString()).hasSizeGreaterThan(8);
        for (Map.Entry<String, String> part : parts(zip).entrySet()) {
            assertThat(others).as(part.getKey()).noneMatch(part.getValue()::contains);
            assertThat(part.getValue()).doesNotContain("Ben ");
        }
    }

    private static void ids(String row, Set<String> ids) {
        Matcher id =
                Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(row);
        while (id.find()) {
            ids.add(id.group());
        }
    }

    @Test
    void whoReadsTheReadmeKnowsWhatItIs() throws Exception {
        export();
        assertThat(parts(zip).get("README.txt"))
                .contains("not encrypted", "record.json", "tables/", "1 session")
                .doesNotContain("{");
        assertThat(parts(zip)).containsKeys("record.json", "tables/soreness.csv", "tables/sets.csv");
        assertThat(parts(zip).get("record.json"))
                .contains("\"format\" : \"hingewise-client-record\"", "\"version\" : 1");
    }

    @Test
    void oneUndoMovesAllOfItToTheTrashAndPuttingBackBringsAllOfItBack() throws Exception {
        export();
        RecordFile.Read read = RecordFile.read(zip);
        try (SqlStore store = there.open()) {
            UseCases uses = uses(store);
            uses.importClient().handle(read.client(), read.rows());
            ClientRecord whole = uses.readClient().handle(ana.id()).orElseThrow();
            assertThat(uses.readClients().handle()).containsExactly(whole);
            uses.undo();
            assertThat(uses.readClient().handle(ana.id())).isEmpty();
            assertThat(uses.readClients().handle()).isEmpty();
            assertThat(refused(uses, read)).isEqualTo("record_removed_here");
            assertThat(uses.putBack().all()).extracting(Trash.Removed::kind).containsExactly(Trash.Kind.CLIENT);
            uses.putBack().handle(Trash.Kind.CLIENT, ana.id());
            assertThat(uses.readClient().handle(ana.id())).contains(whole);
        }
    }

    @Test
    void aLookKeepsNothing() throws Exception {
        export();
        RecordFile.Read read = RecordFile.read(zip);
        try (SqlStore store = there.open()) {
            Result<Preview> looked = uses(store).importClient().preview(read.client(), read.rows());
            assertThat(looked).isInstanceOf(Result.Saved.class);
            Preview preview = ((Result.Saved<Preview>) looked).value();
            assertThat(preview.record().client()).isEqualTo(ana);
            assertThat(preview.record().sessions()).hasSize(1);
            assertThat(preview.sameName()).isZero();
            assertThat(rows(store, ana.id())).isEmpty();
        }
    }

    @Test
    void aClientWhoIsHereStaysAndIsSaidToBe() throws Exception {
        export();
        RecordFile.Read read = RecordFile.read(zip);
        try (SqlStore store = here.open()) {
            List<String> before = rows(store, ana.id());
            assertThat(refused(uses(store), read)).isEqualTo("record_here");
            assertThat(rows(store, ana.id())).isEqualTo(before);
        }
    }

    @Test
    void somebodyOfTheSameNameIsSaid() throws Exception {
        export();
        RecordFile.Read read = RecordFile.read(zip);
        try (SqlStore store = there.open()) {
            store.write(records -> CoachFile.saveClient(records, HARD));
            Result<Preview> looked = uses(store).importClient().preview(read.client(), read.rows());
            assertThat(((Result.Saved<Preview>) looked).value().sameName()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : 1, | \"version\" : 2, | NEWER",
                "\"version\" : 1, | \"version\" : 0, | UNREADABLE",
                "\"format\" : \"hingewise-client-record\" | \"format\" : \"other\" | UNREADABLE",
                "\"how_it_happened\" | \"how\" | UNREADABLE",
                "\"loads_back\" : | \"fresh\" : 1, \"loads_back\" : | NEWER",
                "\"score_0_to_10\" : | \"score_0_to_10\" : 99, \"x\" : | NEWER",
                "\"zone\" : \"Europe/Berlin\" | \"zone\" : 7 | UNREADABLE",
                "\"timeline\" : [ | \"timeline\" : 3, \"y\" : [ | UNREADABLE"
            })
    void whatIsNoRecordOfThisFormIsRefusedWhileReading(String text, String other, RecordProblem.Code code)
            throws Exception {
        export();
        change(text, other);
        RecordProblem problem = catchThrowableOfType(RecordProblem.class, () -> RecordFile.read(zip));
        assertThat(problem).isNotNull();
        assertThat(problem.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"score_0_to_10\" : 6 | \"score_0_to_10\" : 11",
                "\"sex\" : \"FEMALE\" | \"sex\" : \"HEN\"",
                "\"zone\" : \"Europe/Berlin\" | \"zone\" : \"Europe/Nowhere\"",
                "\"day\" : \"2026-11-18\" | \"day\" : \"18 Nov\"",
                "\"at\" : \"2026-11-18T08:00:00.123456789Z\" | \"at\" : \"2026-13-18T08:00:00.123456789Z\"",
                "\"birth_date\" : \"1981-02-28\" | \"birth_date\" : \"1981-02-30\"",
                "\"type\" : \"FD\" | \"type\" : \"ZZ\"",
                "\"kind\" : \"SORENESS_LOGGED\" | \"kind\" : \"SORENESS_EATEN\"",
                "\"seen\" : \"SEEN\" | \"seen\" : \"SAW\"",
                "\"unit_of_weights\" : \"LB\" | \"unit_of_weights\" : \"ST\"",
                "\"effort_0_to_10\" : | \"effort_0_to_10\" : \"much\", \"z\" :"
            })
    void aValueThatCannotBeIsRefusedAndNothingIsKept(String text, String other) throws Exception {
        export();
        try {
            change(text, other);
            RecordFile.Read read = RecordFile.read(zip);
            try (SqlStore store = there.open()) {
                assertThat(refused(uses(store), read)).isEqualTo("record_unreadable");
                assertThat(rows(store, ana.id())).isEmpty();
            }
        } catch (RecordProblem e) {
            assertThat(e.code()).isIn(RecordProblem.Code.NEWER, RecordProblem.Code.UNREADABLE);
        }
    }

    @Test
    void aValueOfWhatWasRemovedIsLookedAtToo() throws Exception {
        export();
        JsonNode json = Json.read(parts(zip).get("record.json"));
        for (JsonNode session : json.path("sessions")) {
            if (session.path("removed_at").isTextual()) {
                ((ObjectNode) session.path("movements").path(0).path("gate")).put("gate", "NOWHERE");
            }
        }
        assertThat(json.toString()).contains("NOWHERE");
        rewrite(Json.write(json));
        RecordFile.Read read = RecordFile.read(zip);
        try (SqlStore store = there.open()) {
            assertThat(refused(uses(store), read)).isEqualTo("record_unreadable");
        }
    }

    private String refused(UseCases uses, RecordFile.Read read) {
        Result<Client> result = uses.importClient().handle(read.client(), read.rows());
        assertThat(result).isInstanceOf(Result.Refused.class);
        List<Problem> problems = ((Result.Refused<Client>) result).problems();
        return problems.get(0).code();
    }

    private void change(String text, String other) throws IOException {
        String json = parts(zip).get("record.json");
        assertThat(json).contains(text);
        rewrite(json.replace(text, other));
    }

    private void rewrite(String json) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("record.json"));
            out.write(json.getBytes(StandardCharsets.UTF_8));
            out.closeEntry();
        }
    }

    private static Map<String, String> parts(Path zip) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
