package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListCommandsTest {
    private final Shell shell = new Shell();

    @ParameterizedTest(name = "{0} at {1} h")
    @CsvSource({
        "unfamiliar, 0, '0,0,0,0,0'",
        "unfamiliar, 8, '8,0.15,0,0.1,0.4'",
        "unfamiliar, 24, '24,1,1.3,2.5,4.4'",
        "unfamiliar, 48, '48,1,0.4,2,4'",
        "unfamiliar, 72, '72,0,0,0.6,2.5'",
        "unfamiliar, 168, '168,0,0,0,0.1'",
        "new_step, 24, '24,1,0.813,1.563,2.75'",
        "familiar, 24, '24,1,0.406,0.781,1.375'"
    })
    void theCurveIsPrintedForEveryHour(String familiarity, int hour, String line) {
        shell.run("", "curve", "--familiarity", familiarity);
        assertThat(shell.exit).isZero();
        assertThat(shell.lines()).hasSize(170);
        assertThat(shell.lines().get(0)).isEqualTo("hour,article,p10,p50,p90");
        assertThat(shell.lines().get(hour + 1)).isEqualTo(line);
    }

    @Test
    void theCurveIsThatOfAnUnfamiliarSessionUnlessSaid() {
        String unsaid = shell.run("", "curve").out;
        assertThat(shell.run("", "curve", "--familiarity=unfamiliar").out).isEqualTo(unsaid);
    }

    @Test
    void movementsAsCsvReadBackAsTheyAre() {
        shell.run("", "movements");
        assertThat(shell.exit).isZero();
        assertThat(MovementFile.read(new StringReader(shell.out))).isEqualTo(MovementFile.shipped());
        assertThat(shell.run("", "movements", "--format", "csv").out).startsWith("id,name,pattern");
    }

    @Test
    void movementsAsJsonHoldEveryMovement() {
        shell.run("", "movements", "--format", "json");
        JsonNode all = Shell.json(shell.out);
        assertThat(all).hasSize(112);
        JsonNode swing = null;
        for (JsonNode m : all) {
            swing = m.get("id").asText().equals("kb_swing") ? m : swing;
        }
        assertThat(swing).isNotNull();
        assertThat(swing.get("ballistic").asInt()).isEqualTo(3);
        assertThat(swing.get("cues")).isNotEmpty();
        assertThat(swing.get("easier")).isNotEmpty();
    }
}
