package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordCommandsTest {
    private static final String ENTRY = "{\"client\":\"Ada\",\"session_ended\":\"2026-11-18T11:10:00+01:00\","
            + "\"time\":\"2026-11-19T18:10:00+01:00\",\"nrs\":3,\"symptoms\":[],\"onset\":\"gradual\","
            + "\"distribution\":\"diffuse\",\"note\":\"after deadlifts\"}";

    private final Shell shell = new Shell();

    private String added(String line) {
        JsonNode answer = shell.run(line, "add-client").answer();
        assertThat(shell.err).isEmpty();
        assertThat(answer.path("error").asText()).isEmpty();
        assertThat(shell.exit).isZero();
        assertThat(shell.open).isZero();
        return answer.get("saved").asText();
    }

    private String error(String line, String command) {
        JsonNode answer = shell.run(line, command).answer();
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        return answer.get("error").asText();
    }

    @Test
    void aClientIsSavedWithTheBackHistory() {
        String id = added(
                "{\"name\":\"Ada\",\"birth_date\":\"1985-02-03\",\"unit\":\"lb\",\"injuries\":[{\"type\":\"FD\","
                        + "\"region\":\"low_left\",\"when\":\"2022\",\"last_symptoms\":\"2023-05\",\"notes\":\"bending\"}]}");
        JsonNode client = shell.run("", "clients").answer();
        assertThat(client.get("id").asText()).isEqualTo(id);
        assertThat(client.get("name").asText()).isEqualTo("Ada");
        assertThat(client.get("birth_date").asText()).isEqualTo("1985-02-03");
        assertThat(client.get("unit").asText()).isEqualTo("lb");
        assertThat(client.get("open_level").isNull()).isTrue();
        assertThat(client.get("hinge_level").asInt()).isZero();
        assertThat(client.get("injuries").get(0).get("type").asText()).isEqualTo("FD");
        assertThat(client.get("injuries").get(0).get("when").asText()).isEqualTo("2022");
        assertThat(client.get("injuries").get(0).get("last_symptoms").asText()).isEqualTo("2023-05");
        assertThat(client.get("injuries").get(0).get("notes").asText()).isEqualTo("bending");
    }

    @Test
    void onlyANameIsNeeded() {
        added("{\"name\":\"Ada\"}");
        assertThat(shell.run("", "clients").answer().get("birth_date").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<html><b>x</b></html>", "O'Brien; DROP TABLE client;--", "محمد", "🏋️‍♀️ Ada", "Zoë “Z”", "名前"})
    void anyNameAPersonCanHaveIsKept(String name) {
        added("{\"name\":" + Shell.quoted(name) + "}");
        assertThat(shell.run("", "clients").answer().get("name").asText()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | name: Please enter a name.",
                "{\"name\":\"  \"} | name: Please enter a name.",
                "{\"name\":5} | name must be text.",
                "{\"name\":\"a\\u0000b\"} | name: This text has a character that cannot be stored.",
                "{\"name\":\"a\\ud800b\"} | name: This text has a character that cannot be stored.",
                "{\"name\":\"A\",\"birth_date\":\"31.02.1990\"} | birth_date: “31.02.1990” is not a day",
                "{\"name\":\"A\",\"birth_date\":\"1990-02-31\"} | birth_date: “1990-02-31” is not a day",
                "{\"name\":\"A\",\"birth_date\":\"2030-01-01\"} | birth_date: This lies in the future.",
                "{\"name\":\"A\",\"birth_date\":\"1850-01-01\"} | birth_date: This is before 1900.",
                "{\"name\":\"A\",\"unit\":\"stone\"} | unit: “stone” is not known.",
                "{\"name\":\"A\",\"body_mass\":-3} | body_mass must lie between 0 and 1000.",
                "{\"name\":\"A\",\"history_codes\":[\"man_over_65\"]} | history_codes: man_over_65 follows from birth"
                        + " date",
                "{\"name\":\"A\",\"injuries\":[{}]} | injuries[0].type is missing.",
                "{\"name\":\"A\",\"injuries\":[{\"type\":\"XX\"}]} | injuries[0].type: “XX” is not known.",
                "{\"name\":\"A\",\"injuries\":[{\"type\":\"NS\",\"when\":\"2030\"}]} | injuries[0].when: “2030” is not"
                        + " a past",
                "{\"name\":\"A\",\"injuries\":[{\"type\":\"NS\",\"when\":\"31.02.2020\"}]} | injuries[0].when:"
                        + " “31.02.2020”",
                "{\"name\":\"A\",\"injuries\":[{\"type\":\"NS\",\"surgery_date\":\"2030-01-01\"}]}"
                        + " | injuries[0].surgery_date: This lies in the future."
            })
    void aBadClientIsNotSavedAtAll(String line, String sentence) {
        assertThat(error(line, "add-client")).startsWith(sentence);
        assertThat(shell.run("", "clients").out).isEmpty();
    }

    @Test
    void aPlaceInOtherWordsIsKeptInTheNotes() {
        added("{\"name\":\"Ada\",\"injuries\":[{\"type\":\"NS\",\"region\":\"L5 left\",\"notes\":\"since school\"},"
                + "{\"type\":\"ns\",\"region\":\"lower back\"}]}");
        JsonNode injuries = shell.run("", "clients").answer().get("injuries");
        assertThat(injuries.findValuesAsText("notes")).containsExactlyInAnyOrder("Place: L5 left\nsince school", "");
    }

    @Test
    void anEntryIsJudgedAndSaved() {
        String client = added("{\"name\":\"Ada\"}");
        JsonNode answer = shell.run(ENTRY, "log").answer();
        assertThat(shell.exit).isZero();
        assertThat(answer.get("line").asInt()).isEqualTo(1);
        assertThat(answer.get("level").asInt()).isZero();
        JsonNode entry = shell.run("", "entries").answer();
        assertThat(entry.get("id").asText()).isEqualTo(answer.get("saved").asText());
        assertThat(entry.get("client").asText()).isEqualTo(client);
        assertThat(entry.get("session_ended").asText()).isEqualTo("2026-11-18T11:10:00+01:00");
        assertThat(entry.get("time").asText()).isEqualTo("2026-11-19T18:10:00+01:00");
        assertThat(entry.get("hours_since_session").asDouble()).isEqualTo(31);
        assertThat(entry.get("nrs").asInt()).isEqualTo(3);
        assertThat(entry.get("symptoms")).isEmpty();
        assertThat(entry.get("onset").asText()).isEqualTo("gradual");
        assertThat(entry.get("distribution").asText()).isEqualTo("diffuse");
        assertThat(entry.get("note").asText()).isEqualTo("after deadlifts");
        assertThat(entry.get("level").asInt()).isZero();
        assertThat(entry.get("rules").get(0).asText()).isEqualTo("R0");
    }

    @Test
    void aSessionIsFoundByItsEndAndEarlierEntriesCount() {
        added("{\"name\":\"Ada\"}");
        String later = ENTRY.replace("11-19T18:10:00", "11-21T12:10:00").replace("\"nrs\":3", "\"nrs\":4");
        shell.run(ENTRY + "\n" + later, "log");
        assertThat(shell.answers().get(1).get("level").asInt()).isEqualTo(2);
        assertThat(shell.run("", "clients").answer().get("open_level").asInt()).isEqualTo(2);
        assertThat(shell.run("", "entries").answers()).hasSize(2);
    }

    @Test
    void whatWasNotAskedStaysNotAsked() {
        added("{\"name\":\"Ada\"}");
        shell.run("{\"client\":\"Ada\",\"time\":\"2026-11-19T18:10:00Z\"}", "log");
        assertThat(shell.answer().get("level").asInt()).isEqualTo(1);
        JsonNode entry = shell.run("", "entries").answer();
        assertThat(entry.get("symptoms").isNull()).isTrue();
        assertThat(entry.get("nrs").isNull()).isTrue();
        assertThat(entry.get("session_ended").isNull()).isTrue();
        assertThat(entry.get("symptoms_not_asked")).isNotEmpty();
    }

    @Test
    void entriesComeOldestFirstAndMayBeOfOneClient() {
        String ada = added("{\"name\":\"Ada\"}");
        added("{\"name\":\"Bo\"}");
        String first = ENTRY.replace("11-19T18", "11-19T08").replace("Ada", "Bo");
        shell.run(ENTRY + "\n" + first, "log");
        assertThat(shell.run("", "entries").answers())
                .extracting(e -> e.get("time").asText())
                .containsExactly("2026-11-19T08:10:00+01:00", "2026-11-19T18:10:00+01:00");
        assertThat(shell.run("", "entries", "--client", ada)
                        .answer()
                        .get("client")
                        .asText())
                .isEqualTo(ada);
        assertThat(shell.run("", "entries", "--client", "Bo").answers()).hasSize(1);
        shell.run("", "entries", "--client", "Nobody");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.err).contains("Nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"client\":\"Ada\" | \"client\":\"Eve\" | There is no client “Eve”.",
                "\"client\":\"Ada\" | \"client\":null | client is missing.",
                "\"nrs\":3 | \"nrs\":11 | nrs must lie between 0 and 10.",
                "\"nrs\":3 | \"nrs\":NaN | The line is not JSON",
                "\"time\":\"2026-11-19T18:10:00+01:00\" | \"time\":null | time is missing.",
                "11-19T18:10:00+01:00 | 11-19 | time: “2026-11-19” is not a time such as",
                "2026-11-19T | 2026-02-31T | time: “2026-02-31T18:10:00+01:00” is not a time such as",
                "2026-11-19T | 2027-11-19T | time: This lies in the future.",
                "2026-11-19T | 2026-11-17T | time: This is before the session ended.",
                "\"symptoms\":[] | \"symptoms\":[\"x\"] | symptoms[0]: “x” is not known.",
                "after deadlifts | a\\u0000b | note: This text has a character that cannot be stored."
            })
    void aBadEntryIsNotSavedAndTheRestGoesOn(String part, String bad, String sentence) {
        added("{\"name\":\"Ada\"}");
        shell.run(ENTRY.replace(part, bad) + "\n" + ENTRY, "log");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.answers().get(0).get("error").asText()).startsWith(sentence);
        assertThat(shell.answers().get(1).get("line").asInt()).isEqualTo(2);
        assertThat(shell.answers().get(1).has("saved")).isTrue();
        assertThat(shell.run("", "entries").answers()).hasSize(1);
    }

    @Test
    void aNameThatTwoClientsShareNeedsTheId() {
        String first = added("{\"name\":\"Ada\"}");
        added("{\"name\":\"Ada\"}");
        assertThat(error(ENTRY, "log")).isEqualTo("Several clients are named “Ada”; please give the id.");
        shell.run(ENTRY.replace("\"Ada\"", "\"" + first + "\""), "log");
        assertThat(shell.exit).isZero();
    }

    @Test
    void eachDataFileIsItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("other.db"));
        shell.run("{\"name\":\"Ada\"}", "add-client", "--file", file.toString());
        assertThat(shell.exit).isZero();
        assertThat(shell.run("", "clients").out).isEmpty();
        assertThat(shell.run("", "clients", "--file", file.toString()).answers())
                .hasSize(1);
        assertThat(shell.run("", "--file", file.toString(), "clients").answers())
                .hasSize(1);
    }

    @Test
    void sampleClientsGoIntoANewFileOnly(@TempDir Path folder) throws IOException {
        shell.run("", "sample");
        assertThat(shell.exit).isEqualTo(Exit.USAGE);
        Path file = folder.resolve("sample.db");
        shell.run("", "sample", "--file", file.toString());
        assertThat(shell.exit).isZero();
        assertThat(shell.answer().get("clients").asInt()).isEqualTo(8);
        Files.createFile(file);
        assertThat(shell.run("", "clients", "--file", file.toString()).answers())
                .hasSize(8);
        shell.run("", "sample", "--file", file.toString());
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.err).contains("sample.db");
    }
}
