package org.hingewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands as the system runs them: a process of their own, without a display. */
class CommandProcessTest {
    @TempDir
    private Path home;

    private ProcessBuilder program(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dapp.home=" + home,
                "-Djava.awt.headless=true",
                "-Dfile.encoding=ISO-8859-1",
                "-cp",
                classPath(),
                "org.hingewise.Main"));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        builder.redirectError(home.resolve("err.txt").toFile());
        return builder;
    }

    private static String classPath() {
        return CommandProcessTest.class.getClassLoader() instanceof URLClassLoader loader
                ? Stream.of(loader.getURLs()).map(URL::getPath).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private record Ended(int exit, String out, String err) {}

    private Ended run(String input, String... args) throws IOException, InterruptedException {
        Process process = program(args).start();
        try (BufferedWriter in = process.outputWriter(StandardCharsets.UTF_8)) {
            in.write(input);
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Ended(process.exitValue(), out, Files.readString(home.resolve("err.txt")));
    }

    @Test
    void exitCodesSayHowItEnded() throws IOException, InterruptedException {
        assertThat(run("{\"id\":\"ä\"}\n", "triage")).satisfies(e -> {
            assertThat(e.exit()).isZero();
            assertThat(e.out()).contains("\"ä\"");
            assertThat(e.err()).isEmpty();
        });
        assertThat(run("nonsense\n", "triage").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run("", "nonsense").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void whatWasAnsweredIsThereAfterAKillAndAnOpenFileIsBusy() throws IOException, InterruptedException {
        assertThat(run("{\"name\":\"Ada\"}\n", "add-client").exit()).isZero();
        Process log = program("log").start();
        try (BufferedWriter in = log.outputWriter(StandardCharsets.UTF_8);
                BufferedReader out = log.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < 20; i++) {
                in.write("{\"client\":\"Ada\",\"time\":\"2026-01-" + (10 + i) + "T10:00:00Z\",\"nrs\":1}\n");
                in.flush();
                assertThat(out.readLine()).contains("saved");
            }
            Ended second = run("", "entries");
            assertThat(second.exit()).isEqualTo(Exit.ALREADY_RUNNING);
            assertThat(second.err()).contains("hingewise.db");
            log.destroyForcibly();
            assertThat(log.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        Ended entries = run("", "entries");
        assertThat(entries.exit()).isZero();
        assertThat(entries.out().lines()).hasSize(20);
    }
}
