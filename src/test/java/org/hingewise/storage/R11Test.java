package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R11: a file that lost saves is told, whatever took them")
class R11Test {
    private static final int KILLS = Integer.getInteger("hingewise.journalKills", 6);

    @TempDir
    private Path folder;

    @Test
    void aJournalRemovedAfterACrashLosesNothingUnnoticed() throws IOException {
        Random random = new Random();
        int told = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            CoachFile file = new CoachFile(folder.resolve("kill" + kill));
            List<String> saved;
            try (ChildJvm child =
                    ChildJvm.start(List.of(), CrashWriter.class, file.folder().toString(), "kill" + kill)) {
                assertThat(child.line()).isEqualTo("ready");
                child.killAfter(random.nextInt(300));
                saved = child.lines().stream()
                        .filter(line -> line.startsWith(CrashWriter.SAVED))
                        .toList();
            }
            Files.deleteIfExists(file.path().resolveSibling("coach.db-journal"));
            try (SqlStore store = file.open()) {
                assertThat(store.<Integer>read(r -> r.clients().all().size())).isGreaterThanOrEqualTo(saved.size());
                assertThat(store.alone(SealCheck::of).isSound()).isTrue();
            } catch (StoreProblem e) {
                assertThat(e.code()).isIn(Code.DAMAGED, Code.LOST_SAVES);
                told++;
            }
        }
        System.out.println("R11: " + KILLS + " kills, 0 silent losses, " + told + " told");
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
