package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("faults")
@DisplayName("R14: restoring a bad backup changes nothing in the file that is there")
class R14Test {
    @TempDir(factory = MemoryFolder.class)
    private static Path sound;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @BeforeAll
    static void fill() {
        new CoachFile(sound).filled(60);
    }

    static Stream<Arguments> badBackups() {
        return Stream.concat(
                R8Test.damages(),
                Stream.of(
                        R8Test.damage("a newer format", Code.NEWER, f -> f.outside("PRAGMA user_version = 999")),
                        R8Test.damage(
                                "another program's number", Code.FOREIGN, f -> f.outside("PRAGMA application_id = 1")),
                        R8Test.damage(
                                "a row that belongs to nobody",
                                Code.DAMAGED,
                                f -> f.outside(
                                        "PRAGMA foreign_keys = OFF",
                                        "UPDATE session SET client_id = '00000000-0000-0000-0000-000000000000'")),
                        R8Test.damage(
                                "a zip that wants out of its folder",
                                Code.FOREIGN,
                                f -> Files.write(f.path(), zip("../../coach.db", 100))),
                        R8Test.damage(
                                "a zip that swells",
                                Code.FOREIGN,
                                f -> Files.write(f.path(), zip("coach.db", 20_000_000))),
                        R8Test.damage("a zip that was cut", Code.FOREIGN, f -> {
                            byte[] whole = zip("coach.db", 100_000);
                            Files.write(f.path(), Arrays.copyOf(whole, whole.length / 2));
                        }),
                        R8Test.damage("another coach's file", Code.BACKUP_OF_OTHER_FILE, f -> {
                            Files.delete(f.path());
                            Files.delete(f.mark());
                            f.filled(3);
                        })));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badBackups")
    void isRefusedWithItsReasonAndLeavesEveryByte(String name, Code code, R8Test.Damage damage) throws Exception {
        Campaign.R14.tried(name, tally -> {
            CoachFile candidate = new CoachFile(folder.resolve("candidate")).copyOf(new CoachFile(sound));
            damage.spoil(candidate);
            Files.deleteIfExists(candidate.path().resolveSibling("coach.db.saves"));
            CoachFile file = new CoachFile(folder.resolve("mine"));
            try (BackupDesk desk = new BackupDesk(file.folder())) {
                desk.save("Ada");
            }
            String before = Digest.sha256(file.path());
            tally.run();
            try (BackupDesk desk = new BackupDesk(file.folder())) {
                tally.tells(() -> assertThatThrownBy(() -> desk.backups().restore(candidate.path(), false))
                        .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                        .satisfies(problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.problem().values())
                                    .containsEntry("file", candidate.path().toString());
                        }));
                tally.keeps(() ->
                        assertThat(desk.names()).as("the file is still open").containsExactly("Ada"));
            }
            tally.keeps(() -> assertThat(Digest.sha256(file.path())).isEqualTo(before));
            tally.whole(() ->
                    assertThat(file.digests().keySet()).noneMatch(n -> n.matches(".*(incoming|swap|replaced|tmp).*")));
        });
    }

    @Test
    void theFileItselfIsNoBackupOfItself() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            assertThatThrownBy(() -> desk.backups().restore(desk.file.path(), true))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .extracting(StoreProblem::code)
                    .isEqualTo(Code.BACKUP_IS_OPEN);
            desk.save("Ben");
            desk.reopen();
            assertThat(desk.names()).containsExactly("Ada", "Ben");
        }
    }

    @Test
    void aCoachWithANewComputerTakesTheirOwnBackBecauseNobodyIsInTheNewFile() {
        try (BackupDesk desk = new BackupDesk(folder.resolve("new"))) {
            desk.backups().restore(new CoachFile(sound).path(), false);
            desk.reopen();
            assertThat(desk.names()).hasSize(60);
        }
    }

    private static byte[] zip(String entry, int zeroes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[zeroes]);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
