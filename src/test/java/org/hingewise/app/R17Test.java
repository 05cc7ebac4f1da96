package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hingewise.cli.Exit;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.Tally;
import org.hingewise.storage.ChildJvm;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.text.Texts;
import org.hingewise.usecase.SampleRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("faults")
@DisplayName("R17: without memory the program ends at once and plainly; what was saved is there, and nothing half")
class R17Test {
    private static final String NO_CORE = "-XX:-CreateCoredumpOnCrash";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"event thread", "work"})
    void whoeverEatsTheMemory(String where) throws Exception {
        Campaign.R17.tried(where, tally -> {
            for (int run = 0; tally.hasNext(Campaign.R17.runs() / 2); run++) {
                tally.run();
                eat(where, folder.resolve("home" + run), tally);
            }
        });
    }

    private static void eat(String where, Path home, Tally tally) throws IOException {
        Set<String> before = dumps();
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(
                List.of("-Xmx48m", NO_CORE, "-Djava.awt.headless=true", "-Dapp.home=" + home),
                MemoryEater.class,
                where)) {
            lines.addAll(child.lines());
            tally.tells(
                    () -> assertThat(child.exit()).as(String.join("\n", lines)).isEqualTo(Exit.INTERNAL));
        }
        List<String> saved = IntStream.range(0, MemoryEater.SAVES)
                .mapToObj(i -> MemoryEater.SAVED + i)
                .toList();
        tally.tells(() -> assertThat(lines)
                .containsSubsequence(saved)
                .contains(MemoryEater.BEGUN)
                .containsOnlyOnce(Texts.get("error.noMemory"))
                .noneMatch(line -> line.contains("Exception") || line.contains("\tat ")));
        tally.whole(() -> assertThat(dumps()).isEqualTo(before));
        StoreFile file = StoreFile.of(home.resolve("data").resolve("hingewise.db"), home.resolve("tmp"));
        try (SqlStore store = SqlStore.open(file, () -> SampleRecords.NINE)) {
            List<String> names = store.read(records ->
                    records.clients().all().stream().map(c -> c.name().value()).toList());
            tally.keeps(() -> assertThat(names).containsExactlyInAnyOrderElementsOf(saved));
        }
    }

    @Test
    void aProgramThatCrashesLeavesNoPictureOfItsMemory() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<argument>" + NO_CORE + "</argument>");
        assertThat(Files.readString(Path.of("installer", "app-image.sh")))
                .contains("--java-options \"" + NO_CORE + "\"");
    }

    /** Where a Java machine writes them: the folder it was started in. */
    private static Set<String> dumps() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(""))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".hprof") || name.startsWith("core") || name.startsWith("hs_err"))
                    .collect(Collectors.toSet());
        }
    }
}
