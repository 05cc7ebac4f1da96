package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TriageCommandTest {
    private static final String ORDINARY = "{\"id\":\"a\",\"hours_since_session\":31,\"nrs\":3,\"entries\":[],"
            + "\"symptoms\":[],\"onset\":\"gradual\",\"distribution\":\"diffuse\",\"history_codes\":[]}";

    private final Shell shell = new Shell();

    private JsonNode judged(String line) {
        return shell.run(line, "triage").answer();
    }

    private String error(String line) {
        JsonNode answer = judged(line);
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(answer.size()).isEqualTo(2);
        assertThat(answer.get("line").asLong()).isEqualTo(1);
        return answer.get("error").asText();
    }

    @Test
    void anOrdinaryReportIsLevelZero() {
        JsonNode answer = judged(ORDINARY);
        assertThat(shell.exit).isZero();
        assertThat(answer.get("id").asText()).isEqualTo("a");
        assertThat(answer.get("level").asInt()).isZero();
        assertThat(answer.get("rules").get(0).get("id").asText()).isEqualTo("R0");
        assertThat(answer.get("unknown")).isEmpty();
        assertThat(answer.get("advice").asText()).startsWith("This is not a diagnosis.");
        assertThat(shell.out).endsWith("\n");
    }

    @Test
    void everyRuleThatFiredIsToldWithItsSource() {
        JsonNode answer = judged(
                "{\"id\":7,\"hours_since_session\":80,\"nrs\":8,\"symptoms\":[\"night_waking\"],"
                        + "\"onset\":\"sudden_during\",\"distribution\":\"focal\",\"history_codes\":[\"previous_back_injury\"]}");
        assertThat(answer.get("id").asInt()).isEqualTo(7);
        assertThat(answer.get("level").asInt()).isEqualTo(2);
        assertThat(answer.get("rules").findValuesAsText("id"))
                .containsExactly("R2.1", "R2.2", "R2.3", "R2.4", "R2.5", "R2.7", "R1.4");
        assertThat(answer.get("rules").get(0).get("text").asText()).contains("8 out of 10");
        assertThat(answer.get("rules").get(0).get("source").asText()).contains("S13");
    }

    @Test
    void nullIsNotKnownAndAnEmptyListIsAskedAndNone() {
        assertThat(judged("{}").get("unknown").toString())
                .isEqualTo("[\"score\",\"time\",\"symptoms\",\"onset\",\"distribution\",\"history\"]");
        assertThat(judged("{}").get("id").isNull()).isTrue();
        assertThat(judged(ORDINARY.replace("\"symptoms\":[]", "\"symptoms\":null"))
                        .get("level")
                        .asInt())
                .isEqualTo(1);
        assertThat(judged(ORDINARY.replace("\"history_codes\":[]", "\"history_codes\":null"))
                        .get("unknown")
                        .toString())
                .isEqualTo("[\"history\"]");
    }

    @Test
    void earlierReadingsAndTheUsualCurveCount() {
        assertThat(judged("{\"hours_since_session\":44,\"nrs\":1,\"entries\":[{\"hour\":24,\"nrs\":1,"
                                + "\"distribution\":\"focal\"}],\"symptoms\":[],\"distribution\":\"focal\"}")
                        .get("rules")
                        .findValuesAsText("id"))
                .contains("R2.2");
        assertThat(judged("{\"hours_since_session\":31,\"nrs\":4,\"symptoms\":[],\"onset\":\"gradual\","
                                + "\"distribution\":\"diffuse\",\"usual_expected\":1.5,\"usual_upper\":3.2}")
                        .get("rules")
                        .findValuesAsText("id"))
                .containsExactly("R1.5");
        assertThat(judged(ORDINARY.replace("\"entries\":[]", "\"entries\":[{\"hour\":-4,\"nrs\":2}]"))
                        .get("rules")
                        .findValuesAsText("id"))
                .containsExactly("R1.10");
        assertThat(judged(ORDINARY.replace("\"entries\":[]", "\"pain_before_session\":true"))
                        .get("rules")
                        .findValuesAsText("id"))
                .containsExactly("R1.10");
    }

    @Test
    void fieldsNobodyAsksForAreIgnored() {
        assertThat(judged(ORDINARY.replace("{\"id\"", "{\"mood\":{\"deep\":[1]},\"id\""))
                        .get("level")
                        .asInt())
                .isZero();
        assertThat(shell.exit).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nrs\":11} | nrs must lie between 0 and 10.",
                "{\"nrs\":-1} | nrs must lie between 0 and 10.",
                "{\"nrs\":3.5} | nrs must be a whole number.",
                "{\"nrs\":1e309} | nrs must lie between 0 and 10.",
                "{\"nrs\":\"3\"} | nrs must be a number.",
                "{\"nrs\":true} | nrs must be a number.",
                "{\"hours_since_session\":-0.1} | hours_since_session must lie between 0 and 87600.",
                "{\"hours_since_session\":1e309} | hours_since_session must lie between 0 and 87600.",
                "{\"entries\":{}} | entries must be a list.",
                "{\"entries\":[3]} | entries[0] must be an object.",
                "{\"entries\":[{\"hour\":3,\"nrs\":2},{\"nrs\":2}]} | entries[1].hour is missing.",
                "{\"entries\":[{\"hour\":3}]} | entries[0].nrs is missing.",
                "{\"entries\":[{\"hour\":3,\"nrs\":12}]} | entries[0].nrs must lie between 0 and 10.",
                "{\"symptoms\":[\"tightness\",\"nonsense\"]} | symptoms[1]: “nonsense” is not known.",
                "{\"symptoms\":\"tightness\"} | symptoms must be a list.",
                "{\"symptoms\":[1]} | symptoms[0] must be text.",
                "{\"onset\":\"slow\"} | onset: “slow” is not known.",
                "{\"distribution\":\"here\"} | distribution: “here” is not known.",
                "{\"history_codes\":[\"x\"]} | history_codes[0]: “x” is not known.",
                "{\"id\":{}} | id must be text.",
                "{\"pain_before_session\":1} | pain_before_session must be true or false.",
                "[] | The line is not a JSON object.",
                "3 | The line is not a JSON object."
            })
    void aBadValueIsNamed(String line, String sentence) {
        assertThat(error(line)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nonsense",
                "{\"nrs\":NaN}",
                "{\"nrs\":Infinity}",
                "{\"nrs\":3,\"nrs\":4}",
                "{\"nrs\":3} {\"nrs\":4}",
                "{'nrs':3}",
                "{\"nrs\":3,}",
                "{\"nrs\":03}",
                "{\"id\":\"a\u0001b\"}"
            })
    void whatIsNotJsonIsAnError(String line) {
        assertThat(error(line)).startsWith("The line is not JSON: ");
    }

    @Test
    void deepNestingIsAnErrorAndTheRestGoesOn() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);
        shell.run("{\"x\":" + deep + "}\n" + ORDINARY + "\n", "triage");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.answers().get(0).get("error").asText()).startsWith("The line is not JSON: ");
        assertThat(shell.answers().get(1).get("level").asInt()).isZero();
    }

    @Test
    void aLoneSurrogateIsRefusedInALabel() {
        assertThat(error("{\"id\":\"\\ud800\"}")).isEqualTo("id holds a character that cannot be stored.");
    }
}
