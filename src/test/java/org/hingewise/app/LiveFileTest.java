package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SystemCommand;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the system calls of a program that does all there is to do with an open file. */
@DisplayName("R7: of a running program only SQLite opens the data file and its journal")
class LiveFileTest {
    /** How SQLite opens files, and Java does not. */
    private static final String BY_SQLITE = "O_NOFOLLOW";

    @TempDir
    private Path folder;

    @Test
    void everyOpenIsSqlites() throws IOException {
        Path trace = folder.resolve("trace");
        Assumptions.assumeTrue(
                SystemCommand.works("strace", "-qq", "-o", "/dev/null", "true"),
                "strace is not installed, or may not be used here");
        Path home = folder.resolve("home");
        Path control = folder.resolve("control.db");
        try (ChildJvm child = ChildJvm.start(
                List.of("strace", "-f", "-qq", "-o", trace.toString(), "-e", "trace=open,openat,creat"),
                List.of("-Dapp.home=" + home),
                FileUser.class,
                control.toString())) {
            assertThat(child.line()).endsWith("bytes");
            assertThat(child.line()).isEqualTo(FileUser.OPEN);
            assertThat(child.exit()).isZero();
        }
        List<String> opens = Files.readAllLines(trace);
        Path data = home.resolve("data").resolve("hingewise.db");
        assertThat(opens.stream().filter(o -> o.contains('"' + data.toString() + '"')))
                .isNotEmpty()
                .allMatch(o -> o.contains(BY_SQLITE));
        assertThat(opens.stream().filter(o -> o.contains(data + "-journal")))
                .isNotEmpty()
                .allMatch(o -> o.contains(BY_SQLITE));
        // A copy made by Java is told from what SQLite opens, so the others would have been too.
        assertThat(opens.stream().filter(o -> o.contains('"' + control.toString() + '"')))
                .isNotEmpty()
                .noneMatch(o -> o.contains(BY_SQLITE));
    }
}
