package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.Main;
import org.hingewise.cli.Exit;
import org.hingewise.storage.ChildJvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R35: without a display the desktop says in one line what to do, and commands work")
class R35Test {
    private static final List<String> NO_DISPLAY = List.of("env", "-u", "DISPLAY");
    private static final String SENTENCE = "Hingewise needs a display for its window."
            + " Start it from a desktop session, or use a command: java -jar hingewise.jar --help";

    @TempDir
    private Path home;

    private record Ended(int exit, List<String> lines) {}

    private Ended run(List<String> display, String... args) {
        List<String> options = List.of("-Dapp.home=" + home, "-Duser.language=en");
        try (ChildJvm program = ChildJvm.start(display, options, Main.class, args)) {
            List<String> lines = program.lines();
            return new Ended(program.exit(), lines);
        }
    }

    @Test
    void noDisplay() {
        assertThat(run(NO_DISPLAY)).isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void aDisplayThatNobodyServes() {
        assertThat(run(List.of("env", "DISPLAY=:9999"))).isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void aFileAloneAsksForTheDesktopToo() {
        assertThat(run(NO_DISPLAY, "--file", home.resolve("a.db").toString()))
                .isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
        assertThat(run(NO_DISPLAY, "--file=" + home.resolve("a.db")))
                .isEqualTo(new Ended(Exit.USAGE, List.of(SENTENCE)));
    }

    @Test
    void commandsWork() {
        Ended ended = run(NO_DISPLAY, "--version");
        assertThat(ended.exit()).isEqualTo(Exit.FINE);
        assertThat(ended.lines()).hasSize(1);
    }
}
