package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.storage.ChildJvm;

/** Starts the desktop in a process of its own, until the first page is there. */
public final class Start {
    private Start() {}

    /** @param before a command that is told to run Java */
    public static void desktop(List<String> before, Path home) {
        play(before, List.of("-Dapp.home=" + home), JourneyProgram.class, "mouse", "start");
    }

    /** Plays a part and kills the program with its window open, as SIGKILL or a dead battery does. */
    static void play(List<String> before, List<String> options, Class<?> main, String... args) {
        try (ChildJvm program = ChildJvm.startWithWindows(before, options, main, args)) {
            List<String> told = new ArrayList<>();
            String line = program.line();
            while (!line.isEmpty() && !line.equals(JourneyProgram.OVER) && !line.equals(JourneyProgram.FAILED)) {
                told.add(line);
                line = program.line();
            }
            assertThat(line).as(String.join("\n", told)).isEqualTo(JourneyProgram.OVER);
        }
    }
}
