package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R35: the store works without a display and does not touch the window system")
class R35Test {
    @TempDir
    private Path folder;

    /** Opens, writes and reads once. */
    static final class Once {
        private Once() {}

        public static void main(String[] args) {
            try (SqlStore store = new CoachFile(Path.of(args[0])).open()) {
                store.write(records -> CoachFile.saveClient(records, "Ana"));
                System.out.println(
                        "clients " + store.<Integer>read(r -> r.clients().all().size()));
            }
        }
    }

    @Test
    void noWindowClassIsLoaded() {
        try (ChildJvm child = ChildJvm.start(List.of("-Xlog:class+load:stdout"), Once.class, folder.toString())) {
            List<String> lines = child.lines();
            assertThat(lines).contains("clients 1");
            assertThat(lines).noneMatch(line -> line.contains(" java.awt.") || line.contains(" javax.swing."));
            assertThat(child.exit()).isZero();
        }
    }
}
