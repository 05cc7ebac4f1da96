package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineCommandTest {
    private final Shell shell = new Shell();

    @Test
    void everyLineGetsOneAnswerAndBlankOnesAreSkipped() {
        shell.run("{\"id\":1}\n\n  \t \r\nnonsense\n{\"id\":2}", "triage");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.answers()).hasSize(3);
        assertThat(shell.answers().get(0).get("id").asInt()).isEqualTo(1);
        assertThat(shell.answers().get(1).get("line").asInt()).isEqualTo(4);
        assertThat(shell.answers().get(2).get("id").asInt()).isEqualTo(2);
    }

    @Test
    void noInputIsNoAnswer() {
        shell.run("", "triage");
        assertThat(shell.exit).isZero();
        assertThat(shell.out).isEmpty();
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsDoNotMatter() {
        shell.run("\uFEFF{\"id\":\"ä\"}\r\n{\"id\":2}\r\n", "triage");
        assertThat(shell.exit).isZero();
        assertThat(shell.answers().get(0).get("id").asText()).isEqualTo("ä");
        assertThat(shell.answers()).hasSize(2);
    }

    @Test
    void brokenUtf8IsAnErrorAndTheRestGoesOn() {
        byte[] input = "{\"id\":\"?\"}\n{\"id\":2}\n".getBytes(StandardCharsets.UTF_8);
        input[7] = (byte) 0xFF;
        shell.run(input, "triage");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.answers().get(0).get("error").asText()).isEqualTo("The line is not UTF-8 text.");
        assertThat(shell.answers().get(1).get("id").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"nrs\":1e400} | nrs must lie between 0 and 10.",
                "{\"nrs\":1e2147483647} | nrs must lie between 0 and 10.",
                "{\"nrs\":1e-2147483647} | nrs must be a whole number.",
                "{\"nrs\":1e999999999999} | A number in the line is larger than any that can be read.",
                "{\"nrs\":-1e999999999999} | A number in the line is larger than any that can be read.",
                "{\"nrs\":NaN} | The line is not JSON: it cannot be read past character 11.",
                "{\"nrs\":-Infinity} | The line is not JSON: it cannot be read past character 17."
            })
    void aNumberNobodyCanHaveIsAnErrorAndTheRestGoesOn(String line, String sentence) {
        shell.run(line + "\n{\"id\":\"next\"}", "triage");
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(shell.answers().get(0).get("error").asText()).isEqualTo(sentence);
        assertThat(shell.answers().get(1).get("id").asText()).isEqualTo("next");
    }

    @Test
    void aLineOfOneMegabyteIsTakenAndALongerOneIsAnError() {
        String frame = "{\"x\":\"\"}";
        String fits = "{\"x\":\"" + "a".repeat(Lines.MAX_BYTES - frame.length()) + "\"}";
        String longer = "{\"x\":\"" + "a".repeat(Lines.MAX_BYTES - frame.length() + 1) + "\"}";
        String muchLonger = " ".repeat(10_000_000);
        shell.run(fits + "\n" + longer + "\n" + muchLonger + "\n{\"id\":2}\n", "triage");
        assertThat(shell.answers().get(0).get("level").asInt()).isEqualTo(1);
        assertThat(shell.answers().get(1).get("error").asText()).isEqualTo("The line is longer than 1 MB.");
        assertThat(shell.answers().get(2).get("line").asInt()).isEqualTo(3);
        assertThat(shell.answers().get(3).get("id").asInt()).isEqualTo(2);
        assertThat(shell.exit).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void answersAreUtf8WhateverTheSystemUses() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = "{\"id\":\"你好 🏋️\"}\n".getBytes(StandardCharsets.UTF_8);
        Cli.run(new String[] {"triage"}, new Terminal(new ByteArrayInputStream(in), out, out), shell);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("你好 🏋️");
    }

    @Test
    void linesMayComeFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("reports.jsonl"), "{\"id\":1}\n{\"id\":2}\n");
        shell.run("", "triage", file.toString());
        assertThat(shell.exit).isZero();
        assertThat(shell.answers()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeReadIsAUsageError(@TempDir Path folder) {
        shell.run("", "triage", folder.resolve("none.jsonl").toString());
        assertThat(shell.exit).isEqualTo(Exit.USAGE);
        assertThat(shell.err).contains("none.jsonl").contains("cannot be read");
        shell.run("", "triage", folder.toString());
        assertThat(shell.exit).isEqualTo(Exit.USAGE);
        assertThat(shell.out).isEmpty();
    }

    @Test
    void eachAnswerIsFlushedBeforeTheNextLineIsRead() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] first = "{\"id\":1}\n".getBytes(StandardCharsets.UTF_8);
        byte[] second = "{\"id\":2}\n".getBytes(StandardCharsets.UTF_8);
        InputStream slow = new InputStream() {
            private int part;
            private ByteArrayInputStream now = new ByteArrayInputStream(first);

            @Override
            public int read() {
                return now.read();
            }

            @Override
            public int read(byte[] to, int from, int length) {
                int n = now.read(to, from, length);
                if (n < 0 && part == 0) {
                    assertThat(out.toString(StandardCharsets.UTF_8))
                            .contains("\"id\":1")
                            .endsWith("\n");
                    part++;
                    now = new ByteArrayInputStream(second);
                    n = now.read(to, from, length);
                }
                return n;
            }
        };
        assertThat(Cli.run(new String[] {"triage"}, new Terminal(slow, out, out), shell))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void whenNobodyListensTheCommandStops() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("closed");
            }
        };
        ByteArrayInputStream in = new ByteArrayInputStream("{}\n{}\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Cli.run(new String[] {"triage"}, new Terminal(in, closed, new ByteArrayOutputStream()), shell))
                .isEqualTo(Exit.BAD_INPUT);
    }
}
