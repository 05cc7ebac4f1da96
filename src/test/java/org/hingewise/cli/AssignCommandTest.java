package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignCommandTest {
    private final Shell shell = new Shell();

    private JsonNode asked(String line) {
        return shell.run(line, "assign").answer();
    }

    @Test
    void aMovementAboveTheHingeLevelIsNotYetWithAnEasierOne() {
        JsonNode answer = asked("{\"id\":\"a\",\"movement\":\"kb_swing\",\"load_percent_e1rm\":70,\"hinge_level\":2,"
                + "\"histories\":[{\"type\":\"FD\",\"weeks_since_symptoms\":200,\"cleared\":true}],\"open_level\":0}");
        assertThat(shell.exit).isZero();
        assertThat(answer.get("id").asText()).isEqualTo("a");
        assertThat(answer.get("gate").asText()).isEqualTo("regress");
        assertThat(answer.get("score").asDouble()).isEqualTo(1.5);
        assertThat(answer.get("reasons").findValuesAsText("code")).contains("hinge_level", "history_score", "reminder");
        assertThat(answer.get("reasons").get(0).get("text").asText()).isNotBlank();
        assertThat(answer.get("use_instead")).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(answer.get("cues")).isNotEmpty();
        assertThat(answer.get("cap").isNull()).isTrue();
        assertThat(answer.get("reminder").asBoolean()).isTrue();
        assertThat(answer.get("overridable").asBoolean()).isTrue();
    }

    @Test
    void aLighterAnswerCarriesTheCapAsANumberInTheUnit() {
        JsonNode cap = asked("{\"movement\":\"conventional_deadlift\",\"load_percent_e1rm\":75,\"hinge_level\":4,"
                        + "\"histories\":[{\"type\":\"MS\",\"weeks_since_symptoms\":8}],\"unit\":\"lb\",\"e1rm\":300}")
                .get("cap");
        assertThat(cap.get("unit").asText()).isEqualTo("lb");
        assertThat(cap.get("load").asDouble()).isGreaterThan(0).isLessThan(300);
        assertThat(cap.get("percent_e1rm").asInt()).isBetween(1, 100);
    }

    @ParameterizedTest
    @CsvSource({"0,go,true", "1,go,true", "2,hold,true", "3,hold,false"})
    void anOpenVerdictHolds(int level, String gate, boolean overridable) {
        JsonNode answer = asked("{\"movement\":\"goblet_squat\",\"hinge_level\":5,\"histories\":[],\"open_level\":"
                + level + ",\"load_percent_e1rm\":60}");
        assertThat(answer.get("gate").asText()).isEqualTo(gate);
        assertThat(answer.get("overridable").asBoolean()).isEqualTo(overridable);
    }

    @Test
    void anUnclearedFusionIsHeldAndCannotBeOverridden() {
        String line = "{\"movement\":\"conventional_deadlift\",\"rpe\":8,\"hinge_level\":4,"
                + "\"histories\":[{\"type\":\"PF\",\"weeks_since_symptoms\":30,\"cleared\":null}]}";
        JsonNode answer = asked(line);
        assertThat(answer.get("gate").asText()).isEqualTo("hold");
        assertThat(answer.get("overridable").asBoolean()).isFalse();
        assertThat(asked(line.replace("null", "true")).get("overridable").asBoolean())
                .isTrue();
    }

    @Test
    @DisplayName("S34 the heavier the load, the higher the score")
    void theHeavierTheHigher() {
        String line = "{\"movement\":\"conventional_deadlift\",\"load_percent_e1rm\":%s,\"hinge_level\":4,"
                + "\"histories\":[{\"type\":\"NS\",\"weeks_since_symptoms\":4}]}";
        double before = 0;
        for (String percent : new String[] {"40", "41", "61", "81"}) {
            double score = asked(line.replace("%s", percent)).get("score").asDouble();
            assertThat(score).isGreaterThan(before);
            before = score;
        }
    }

    @Test
    void aDataFileThatIsNotThereLeavesTheMovementsAsShipped() {
        shell.run("{\"movement\":\"kb_swing\"}", "assign", "--file", "/nowhere/none.db");
        assertThat(shell.exit).isZero();
        assertThat(shell.answers()).hasSize(1);
        assertThat(shell.err).contains("none.db");
    }

    @Test
    void notKnownIsTheCarefulReading() {
        JsonNode answer = asked("{\"movement\":\"conventional_deadlift\"}");
        assertThat(answer.get("gate").asText()).isEqualTo("regress");
        assertThat(answer.get("reasons").findValuesAsText("code")).contains("hinge_not_assessed", "history_not_asked");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | movement is missing.",
                "{\"movement\":\"moonwalk\"} | There is no movement “moonwalk”.",
                "{\"movement\":\"kb_swing\",\"hinge_level\":6} | hinge_level must lie between 0 and 5.",
                "{\"movement\":\"kb_swing\",\"open_level\":4} | open_level must lie between 0 and 3.",
                "{\"movement\":\"kb_swing\",\"rpe\":11} | rpe must lie between 1 and 10.",
                "{\"movement\":\"kb_swing\",\"load_percent_e1rm\":-1} | load_percent_e1rm must lie between 0 and 200.",
                "{\"movement\":\"kb_swing\",\"load_percent_e1rm\":1e309} | load_percent_e1rm must lie between 0 and 200.",
                "{\"movement\":\"kb_swing\",\"unit\":\"st\"} | unit: “st” is not known.",
                "{\"movement\":\"kb_swing\",\"e1rm\":-5} | e1rm must lie between 0 and 1000.",
                "{\"movement\":\"kb_swing\",\"histories\":[{}]} | histories[0].type is missing.",
                "{\"movement\":\"kb_swing\",\"histories\":[{\"type\":\"ZZ\"}]} | histories[0].type: “ZZ” is not known.",
                "{\"movement\":\"kb_swing\",\"histories\":[{\"type\":\"FD\",\"weeks_since_symptoms\":-1}]}"
                        + " | histories[0].weeks_since_symptoms must lie between 0 and 10000."
            })
    void aBadValueIsNamed(String line, String sentence) {
        assertThat(asked(line).get("error").asText()).isEqualTo(sentence);
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
    }
}
