package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SmallDisk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Run with {@code -Dhingewise.kills=200} for a long campaign. */
@DisplayName("R16: the driver's library has a folder of its own, killed programs do not fill the disk with it")
class R16Test {
    private static final int KILLS = Integer.getInteger("hingewise.kills", 4);

    @TempDir
    private Path folder;

    @Test
    void afterManyKillsAtMostOneIsLeft() throws IOException {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        for (int kill = 0; kill < KILLS; kill++) {
            try (ChildJvm child = start(temp)) {
                assertThat(child.line()).isEqualTo(FileUser.OPEN);
            }
        }
        assertThat(libraries(folder.resolve("home"))).hasSize(1);
        assertThat(libraries(temp)).isEmpty();
    }

    @Test
    void theSystemsFolderForTemporaryFilesNeedNotAllowPrograms() throws IOException {
        try (SmallDisk temp = SmallDisk.mount(folder.resolve("noexec"), "noexec,size=8m");
                ChildJvm child = start(temp.root())) {
            assertThat(child.line()).isEqualTo(FileUser.OPEN);
        }
    }

    private ChildJvm start(Path temp) {
        return ChildJvm.start(
                List.of("-Dapp.home=" + folder.resolve("home"), "-Djava.io.tmpdir=" + temp), FileUser.class);
    }

    private static List<Path> libraries(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            return files.filter(f -> f.getFileName().toString().matches("sqlite-.*(so|dll|dylib)"))
                    .toList();
        }
    }
}
