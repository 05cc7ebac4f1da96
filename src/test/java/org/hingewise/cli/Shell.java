package org.hingewise.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Moment;
import org.hingewise.exchange.MovementFile;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;

/** Runs commands in-process on stores in memory, one for each data file. */
final class Shell implements Workspace {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, FakeStore> stores = new HashMap<>();
    Moment now = Moment.of(OffsetDateTime.parse("2026-11-22T12:00:00+01:00"));

    int exit;
    String out = "";
    String err = "";
    int open;

    Shell run(String input, String... args) {
        return run(input.getBytes(StandardCharsets.UTF_8), args);
    }

    Shell run(byte[] input, String... args) {
        Said said = run(this, input, args);
        exit = said.exit();
        out = said.out();
        err = said.err();
        return this;
    }

    /** What a command said and how it ended. */
    record Said(int exit, String out, String err) {}

    static Said run(Workspace workspace, String... args) {
        return run(workspace, new byte[0], args);
    }

    private static Said run(Workspace workspace, byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = Cli.run(args, new Terminal(new ByteArrayInputStream(input), out, err), workspace);
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.isEmpty() ? List.of() : List.of(out.split("\n"));
    }

    List<JsonNode> answers() {
        List<JsonNode> answers = new ArrayList<>();
        for (String line : lines()) {
            answers.add(json(line));
        }
        return answers;
    }

    JsonNode answer() {
        List<JsonNode> all = answers();
        if (all.size() != 1) {
            throw new AssertionError("not one answer but " + out + err);
        }
        return all.get(0);
    }

    static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    static String quoted(String text) {
        return TextNode.valueOf(text).toString();
    }

    @Override
    public Clock clock() {
        return () -> now;
    }

    @Override
    public Opened open(@Nullable Path file, @Nullable Passphrase passphrase) {
        FakeStore store = stores.computeIfAbsent(String.valueOf(file), f -> new FakeStore());
        UseCases useCases = UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, clock(), Events.NONE);
        open++;
        return new Opened() {
            @Override
            public UseCases useCases() {
                return useCases;
            }

            @Override
            public Backups backups() {
                throw new UnsupportedOperationException("stores in memory have no backups");
            }

            @Override
            public void close() {
                open--;
            }
        };
    }

    @Override
    public Closed hold(@Nullable Path file) {
        throw new UnsupportedOperationException("stores in memory have no files");
    }
}
