package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R11: a file that lost saves is told, whatever took them")
class R11Test {
    private static final int LATEST_KILL_MILLIS = 150;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void aJournalRemovedAfterACrashLosesNothingUnnoticed() throws Exception {
        Campaign.R11.tried(tally -> {
            Random random = new Random();
            int removed = 0;
            int told = 0;
            while (tally.hasNext(Campaign.R11.runs())) {
                tally.run();
                CoachFile file = new CoachFile(Files.createTempDirectory(folder, "kill"));
                List<String> saved = writeAndKill(file, random);
                removed += Files.deleteIfExists(file.path().resolveSibling("coach.db-journal")) ? 1 : 0;
                try (SqlStore store = file.open()) {
                    tally.keeps(() -> assertThat(
                                    store.<Integer>read(r -> r.clients().all().size()))
                            .isGreaterThanOrEqualTo(saved.size()));
                    tally.whole(() ->
                            assertThat(store.alone(SealCheck::of).isSound()).isTrue());
                } catch (StoreProblem e) {
                    tally.tells(() -> assertThat(e.code()).isIn(Code.DAMAGED, Code.LOST_SAVES));
                    told++;
                }
            }
            tally.note(removed + " journals were there and removed, " + told + " losses told, the rest whole");
        });
    }

    private static List<String> writeAndKill(CoachFile file, Random random) {
        try (ChildJvm child =
                ChildJvm.startStoring(CrashWriter.class, file.folder().toString(), "x")) {
            assertThat(child.line()).isEqualTo("ready");
            child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
            return CrashWriter.saved(child.lines());
        }
    }

    @Test
    void anOlderCopyInItsPlaceIsToldWithWhatIsMissingAndTakenWhenTheCoachWants() throws IOException {
        CoachFile file = new CoachFile(folder);
        Path copy = folder.resolve("copy.db");
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
        }
        Files.copy(file.path(), copy);
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ben");
            desk.save("Cem");
        }
        Files.delete(file.path());
        Files.copy(copy, file.path());
        String before = Digest.sha256(file.path());
        assertThatThrownBy(file::open)
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.LOST_SAVES);
                    assertThat(problem.problem().values()).containsEntry("lost", "2");
                });
        assertThat(Digest.sha256(file.path())).isEqualTo(before);
        FileBackups.of(file.storeFile(), null, () -> SampleRecords.NINE, Checkpoint.NONE)
                .acceptLostSaves();
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.names()).containsExactly("Ada");
        }
    }

    @Test
    void aLineThatWasTornSaysNothing() throws IOException {
        CoachFile file = new CoachFile(folder).filled(1);
        Files.writeString(file.path().resolveSibling("coach.db.saves"), "9999999999999999999 00000000\n");
        file.open().close();
        Files.writeString(file.path().resolveSibling("coach.db.saves"), "");
        file.open().close();
    }
}
