package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hingewise.Main;
import org.hingewise.cli.Exit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R35: without a display the desktop says in one line what to do, and commands work")
class R35Test {
    private static final String SENTENCE = "Hingewise needs a display for its window."
            + " Start it from a desktop session, or use a command: java -jar hingewise.jar --help";

    @TempDir
    private Path home;

    private record Ended(int exit, List<String> lines) {}

    private Ended run(String display, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dapp.home=" + home,
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("DISPLAY");
        builder.environment().remove("WAYLAND_DISPLAY");
        if (display != null) {
            builder.environment().put("DISPLAY", display);
        }
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), said.lines().toList());
    }

    @Test
    void noDisplay() throws Exception {
        assertThat(run(null)).isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void aDisplayThatNobodyServes() throws Exception {
        assertThat(run(":9999")).isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void aFileAloneAsksForTheDesktopToo() throws Exception {
        assertThat(run(null, "--file", home.resolve("a.db").toString()))
                .isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void commandsWork() throws Exception {
        Ended ended = run(null, "--version");
        assertThat(ended.exit()).isEqualTo(Exit.FINE);
        assertThat(ended.lines()).hasSize(1);
    }
}
