package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hingewise.domain.PersonalText;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("faults")
@DisplayName("R15: a restore that is cut short leaves the old file or the new one, whole")
class R15Test {
    private static final int STEPS = 14;
    private static final int LATEST_KILL_MILLIS = 25;
    private static final List<String> OLD = List.of("Ada");
    private static final List<String> NEW = List.of("Ada", "Ben");

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void endedAfterEveryStepInTurn() throws IOException {
        List<String> ended = new ArrayList<>();
        boolean finished = false;
        for (int step = 1; !finished; step++) {
            Path place = folder.resolve("step" + step);
            Path old = prepare(place);
            finished = !halts(place, old.toString(), step, ended);
            List<String> now = names(place);
            assertThat(now).as("after step " + step + " " + ended).isIn(OLD, NEW);
            assertThat(finished ? OLD : now).isEqualTo(now);
            clean(place);
        }
        assertThat(ended)
                .contains("halted after staged", "halted after begun", "halted after old aside", "halted after done");
    }

    @Test
    void endedAgainWhileItGoesOn() throws IOException {
        Path begun = folder.resolve("begun");
        Path old = prepare(begun);
        List<String> first = new ArrayList<>();
        for (int step = 1; !first.contains("halted after begun"); step++) {
            halts(begun, old.toString(), step, first);
        }
        boolean finished = false;
        for (int step = 1; !finished; step++) {
            Path place = copy(begun, folder.resolve("again" + step));
            List<String> ended = new ArrayList<>();
            finished = !halts(place, "", step, ended);
            assertThat(names(place)).as(ended.toString()).isEqualTo(OLD);
            clean(place);
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
        return to;
    }

    @Test
    void killedAtAnyMoment() throws Exception {
        Campaign.R15.tried(tally -> {
            Random random = new Random();
            int old = 0;
            while (tally.hasNext(Campaign.R15.runs())) {
                Path place = Files.createTempDirectory(folder, "kill");
                Path backup = prepare(place);
                tally.run();
                try (ChildJvm child =
                        ChildJvm.startStoring(RestoreWriter.class, place.toString(), backup.toString(), "0")) {
                    assertThat(child.line()).isEqualTo("ready");
                    for (int step = random.nextInt(STEPS); step > 0; step--) {
                        child.line();
                    }
                    child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
                }
                List<String> found = new ArrayList<>();
                tally.whole(() -> found.addAll(names(place)));
                tally.keeps(() -> assertThat(found).isIn(OLD, NEW));
                tally.whole(() -> clean(place));
                old += found.equals(NEW) ? 1 : 0;
            }
            tally.note(old + " left the file as it was, the rest took the backup");
        });
    }

    @Test
    void aNewFileThatDoesNotOpenMakesWayForTheOldOneAgain() throws IOException {
        prepare(folder);
        CoachFile file = new CoachFile(folder);
        Files.writeString(Swap.incoming(file.path()), "spoilt after it was looked at");
        assertThatThrownBy(
                        () -> Swap.begin(file.path(), "", Migrations.shipped().newest(), Checkpoint.NONE))
                .isInstanceOf(StoreProblem.class);
        assertThat(names(folder)).isEqualTo(NEW);
        clean(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "aside.db"})
    void aStepThatFailsOnceLeavesTheOldFileAndNothingGoesOnLater(String aside) throws IOException {
        Path old = prepare(folder);
        CoachFile file = new CoachFile(folder);
        boolean finished = false;
        for (int failing = 1; !finished; failing++) {
            Files.copy(old, Swap.incoming(file.path()));
            int[] left = {failing};
            Checkpoint fails = step -> {
                left[0]--;
                if (left[0] == 0) {
                    throw new UncheckedIOException(new IOException(step));
                }
            };
            try {
                Swap.begin(file.path(), aside, Migrations.shipped().newest(), fails);
                finished = true;
            } catch (UncheckedIOException e) {
                assertThat(e.getSuppressed()).isEmpty();
            }
            clean(folder);
            Swap.resume(file.path(), Migrations.shipped().newest(), Checkpoint.NONE);
            try (BackupDesk desk = new BackupDesk(folder)) {
                assertThat(desk.names()).isEqualTo(finished ? OLD : NEW);
            }
        }
    }

    @Test
    void aNoteThatWasNeverFinishedIsTidiedAway() throws IOException {
        prepare(folder);
        CoachFile file = new CoachFile(folder);
        Files.writeString(file.path().resolveSibling("coach.db.swap.new"), "{\"aside");
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.names()).isEqualTo(NEW);
        }
        clean(folder);
    }

    @Test
    void aJournalOfTheOldFileNeverMeetsTheNewOne() throws IOException {
        Path old = prepare(folder);
        CoachFile file = new CoachFile(folder);
        Files.copy(old, Swap.incoming(file.path()));
        Path journal = file.path().resolveSibling("coach.db-journal");
        Files.writeString(journal, "of the old file");
        Swap.begin(file.path(), "aside.db", Migrations.shipped().newest(), Checkpoint.NONE);
        assertThat(journal).doesNotExist();
        assertThat(file.path().resolveSibling("aside.db-journal")).exists();
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.names()).isEqualTo(OLD);
        }
    }

    /** A file with two clients, and a backup from when there was one. */
    private static Path prepare(Path place) {
        try (BackupDesk desk = new BackupDesk(place)) {
            desk.save("Ada");
            Path old = desk.backups().make(BackupReason.ASKED).file();
            desk.save("Ben");
            return old;
        }
    }

    private static boolean halts(Path place, String backup, int step, List<String> ended) {
        try (ChildJvm child =
                ChildJvm.startStoring(RestoreWriter.class, place.toString(), backup, Integer.toString(step))) {
            List<String> said = child.lines();
            ended.addAll(said);
            int exit = child.exit();
            assertThat(exit).as(said.toString()).isIn(0, RestoreWriter.HALTED);
            return exit == RestoreWriter.HALTED;
        }
    }

    /** Opens the file as the next start does; opening checks its integrity. Whatever happened, both can be had. */
    private static List<String> names(Path place) {
        try (BackupDesk desk = new BackupDesk(place)) {
            List<String> names = desk.names();
            // A journal that an end left behind, empty, goes with the next save.
            desk.store().write(r -> {
                r.drafts().keep("soreness/x", PersonalText.of("typed"));
                return names;
            });
            for (Backup backup : desk.backups().list()) {
                assertThat(desk.backups().drill(backup.file()).health().isSound())
                        .isTrue();
            }
            if (names.equals(OLD)) {
                assertThat(desk.backups().list())
                        .as("what was there before is kept")
                        .anyMatch(b -> b.reason() == BackupReason.BEFORE_RESTORE);
            }
            return names;
        }
    }

    private static void clean(Path place) {
        assertThat(new CoachFile(place).digests().keySet())
                .noneMatch(name -> name.matches(".*(incoming|swap|replaced|tmp|journal).*"));
    }
}
