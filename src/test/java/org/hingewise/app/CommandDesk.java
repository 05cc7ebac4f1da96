package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.cli.Cli;
import org.hingewise.cli.Terminal;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands on real files of a coach with a fresh home, and keeps what they answered last. */
class CommandDesk {
    @TempDir
    Path home;

    int exit;
    List<String> out;
    String err;

    CommandDesk run(String... args) {
        return run("", args);
    }

    CommandDesk run(String input, String[] args) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        ByteArrayOutputStream complained = new ByteArrayOutputStream();
        exit = Cli.run(
                args,
                new Terminal(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), said, complained),
                new CommandWorkspace(AppPaths.under(home), () -> SampleRecords.NINE));
        out = said.toString(StandardCharsets.UTF_8).lines().toList();
        err = complained.toString(StandardCharsets.UTF_8);
        return this;
    }

    /** The one line that was answered. */
    JsonNode answer() {
        assertThat(out).as(err).hasSize(1);
        try {
            return new ObjectMapper().readTree(out.get(0));
        } catch (JsonProcessingException e) {
            throw new AssertionError(out.get(0), e);
        }
    }
}
