package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("faults")
@DisplayName("R20: a file of every earlier format is backed up and taken on whole")
class R20Test {
    /** Has no divisor in common with the steps or the formats, so that in time each step of each format is met. */
    private static final int STRIDE = 7;

    private static final int NEWEST = Migrations.shipped().newest();

    @TempDir(factory = MemoryFolder.class)
    private static Path golden;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    static IntStream earlier() {
        return IntStream.range(1, NEWEST);
    }

    @ParameterizedTest(name = "format {0}")
    @MethodSource("earlier")
    void isTakenOnWithEverythingInItAndABackupOfWhatItWas(int format) throws Exception {
        CoachFile old = old(folder, format);
        Map<String, String> clear = Dump.clear(old);
        Map<String, String> sealed = Dump.sealed(old);
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.store().alone(Database::version)).isEqualTo(NEWEST);
            assertThat(desk.store().alone(SealCheck::of).isSound()).isTrue();
            Backup backup = desk.backups().list().get(0);
            assertThat(backup.reason()).isEqualTo(BackupReason.BEFORE_MIGRATION);
            try (Database before = Opening.look(backup.file(), NEWEST, null)) {
                assertThat(before.version()).isEqualTo(format);
            }
            assertThat(desk.backups().drill(backup.file()).health().contents().clients())
                    .isEqualTo(2);
        }
        assertThat(Dump.clear(old)).containsAllEntriesOf(clear);
        assertThat(Dump.sealed(old)).isEqualTo(sealed);
        assertThat(old.schema())
                .isEqualTo(new CoachFile(folder.resolve("fresh")).filled(0).schema());
    }

    @Test
    void aBackupFromBeforeAMigrationComesBack() throws Exception {
        old(folder, 3);
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Cem");
            Backup before = desk.backups().list().get(0);
            desk.backups().restore(before.file(), false);
            desk.reopen();
            assertThat(desk.names()).containsExactly("Client 0", "Client 1");
        }
    }

    @Test
    void withoutABackupNothingIsChanged() throws Exception {
        CoachFile old = old(folder, 3);
        Files.writeString(old.backups(), "in the way");
        String before = Digest.sha256(old.path());
        assertThatThrownBy(old::open)
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isIn(Code.FAILED, Code.NO_ACCESS);
        assertThat(Digest.sha256(old.path())).isEqualTo(before);
    }

    /** One step after another in a full run, of each format in turn. */
    @Test
    void killedInTheMiddleItIsOfOneFormatAndLosesNothing() throws Exception {
        Campaign.R20.tried(tally -> {
            int first = new Random().nextInt(MigrationWriter.STEPS);
            int ended = 0;
            for (int kill = 0; tally.hasNext(Campaign.R20.runs()); kill++) {
                CoachFile old = old(folder.resolve("kill" + kill), 1 + kill % (NEWEST - 1));
                Map<String, String> sealed = Dump.sealed(old);
                int step = 1 + (first + kill * STRIDE) % MigrationWriter.STEPS;
                tally.run();
                ended += migrateAndEnd(old, step) ? 1 : 0;
                tally.whole(() -> {
                    try (SqlStore store = old.open()) {
                        assertThat(store.alone(Database::version)).isEqualTo(NEWEST);
                        assertThat(store.alone(SealCheck::of).isSound()).isTrue();
                    }
                });
                tally.keeps(() -> assertThat(Dump.sealed(old)).isEqualTo(sealed));
            }
            tally.note(ended + " ended in the middle, the rest went through");
        });
    }

    private static boolean migrateAndEnd(CoachFile old, int step) {
        try (ChildJvm child =
                ChildJvm.startStoring(MigrationWriter.class, old.path().toString(), Integer.toString(step))) {
            List<String> said = child.lines();
            int exit = child.exit();
            assertThat(exit).as(said.toString()).isIn(0, RestoreWriter.HALTED);
            return exit == RestoreWriter.HALTED;
        }
    }

    private static CoachFile old(Path place, int format) throws IOException, SQLException {
        CoachFile full = new CoachFile(golden);
        return OldFormat.of(Files.exists(full.path()) ? full : full.filled(2), place, format);
    }
}
