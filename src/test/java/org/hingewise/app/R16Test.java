package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hingewise.faults.Campaign;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SmallDisk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R16: the driver's library has a folder of its own, killed programs do not fill the disk with it")
class R16Test {
    @TempDir
    private Path folder;

    @Test
    void afterManyKillsAtMostOneIsLeft() throws Exception {
        Path temp = Files.createDirectory(folder.resolve("temp"));
        Campaign.R16.tried(tally -> {
            while (tally.hasNext(Campaign.R16.runs())) {
                tally.run();
                try (ChildJvm child = start(temp)) {
                    tally.keeps(() -> assertThat(child.line()).isEqualTo(FileUser.OPEN));
                }
                tally.whole(() -> assertThat(libraries(folder.resolve("home"))).hasSize(1));
            }
            tally.whole(() -> assertThat(libraries(temp)).isEmpty());
        });
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
