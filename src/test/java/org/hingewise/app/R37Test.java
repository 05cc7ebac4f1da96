package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hingewise.storage.ChildJvm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R37: data, journal, lock, log and settings are for their owner alone")
class R37Test {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"000", "022", "077"})
    void whateverTheSystemWouldAllow(String umask) throws IOException {
        Path home = folder.resolve("home");
        List<String> lines;
        try (ChildJvm child = ChildJvm.start(
                List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"),
                List.of("-Dapp.home=" + home),
                PrivateStart.class)) {
            lines = child.lines();
            assertThat(child.exit()).as(String.join("\n", lines)).isZero();
        }
        // what the driver unpacks holds nothing of anybody and lies in a folder that is closed
        assertThat(lines)
                .allMatch(line -> line.startsWith(line.endsWith("/") ? "rwx------ " : "rw------- ")
                        || line.contains(" cache/native/"));
        assertThat(String.join("\n", lines))
                .contains("data/hingewise.db\n", "data/hingewise.db-journal", "data/hingewise.db.lock")
                .contains("cache/log/hingewise.log", "config/data-file");
        assertThat(Files.readAllLines(home.resolve("cache/log/hingewise.log")))
                .singleElement()
                .asString()
                .contains("WARN")
                .contains("holding true | ERROR not a line of its own");
    }
}
