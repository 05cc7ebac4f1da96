package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileTest {
    /** One for all tests: the driver unpacks its library there once for the whole program. */
    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    private AppPaths places(String name) {
        return AppPaths.under(home).withDataFile(folder.resolve("drive").resolve(name));
    }

    private StoreProblem.Code refused(AppPaths places) {
        StoreProblem[] told = new StoreProblem[1];
        assertThatExceptionOfType(StoreProblem.class)
                .isThrownBy(() -> new FileOpening(places, IfMissing.REFUSE, false, DataFile.CLOCK, Events.NONE)
                        .open(DataFile.lock(places).orElseThrow(), null, null))
                .satisfies(e -> told[0] = e);
        return told[0].code();
    }

    private Stream<String> onDrive() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("drive"))) {
            return files.map(f -> f.getFileName().toString()).toList().stream();
        }
    }

    @Test
    void aForeignFileThatWasRefusedHasNothingBesideIt() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("drive")).resolve("letter.txt");
        Files.writeString(foreign, "Dear coach, this is a letter and no data file of anybody.");
        assertThat(refused(places("letter.txt"))).isEqualTo(StoreProblem.Code.FOREIGN);
        assertThat(onDrive()).containsExactly("letter.txt");
    }

    @Test
    void aNamedFileThatIsNotThereIsNotMade() throws IOException {
        Files.createDirectories(folder.resolve("drive"));
        assertThat(refused(places("typo.db"))).isEqualTo(StoreProblem.Code.MISSING);
        assertThat(onDrive()).isEmpty();
    }

    @Test
    void theLockIsGivenBackHoweverTheLastThingWent() {
        AppPaths places = places("coach.db");
        DataFile file = DataFile.open(
                places,
                IfMissing.CREATE,
                null,
                DataFile.lock(places).orElseThrow(),
                DataFile.CLOCK,
                Events.NONE,
                false);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> file.closeAfter(backups -> {
                    throw new IllegalStateException("a fault of the program");
                }));
        SingleInstance again = DataFile.lock(places).orElseThrow();
        DataFile.release(again);
    }

    @Test
    void aLockThatWasThereBeforeStays() throws IOException {
        Path foreign = Files.createDirectories(folder.resolve("drive")).resolve("letter.txt");
        Files.writeString(foreign, "Dear coach, this is a letter and no data file of anybody.");
        Files.createFile(places("letter.txt").lockFile());
        refused(places("letter.txt"));
        assertThat(onDrive()).containsExactlyInAnyOrder("letter.txt", "letter.txt.lock");
    }
}
