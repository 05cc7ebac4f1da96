package org.hingewise.exchange.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hingewise.exchange.portable.RecordProblem.Code;
import org.hingewise.storage.SmallDisk;
import org.hingewise.text.ProblemTexts;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R31 a record that cannot be written says where, and never leaves half a file under the final name")
class R31Test {
    @TempDir
    private Path folder;

    private static void write(Path file, int bytes) throws RecordProblem {
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        RecordZip.write(file, Map.of("record.json", out -> out.write(noise)));
    }

    private static Code refused(Path file, int bytes) {
        RecordProblem problem = catchThrowableOfType(RecordProblem.class, () -> write(file, bytes));
        assertThat(problem).as("refused").isNotNull();
        assertThat(ProblemTexts.sentence(problem.problem())).contains(file.toString(), "Not saved");
        return problem.code();
    }

    private List<Path> here() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void isWrittenForItsOwnerAloneAndReplacesWhatWasThere() throws Exception {
        Path file = folder.resolve("record.zip");
        Files.writeString(file, "old");
        write(file, 1_000);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(RecordZip.read(file, "record.json")).hasSize(1_000);
        assertThat(here()).containsExactly(file);
    }

    @Test
    void aMissingFolderAFolderAndATooLongNameAreSaid() throws IOException {
        assertThat(refused(folder.resolve("no").resolve("r.zip"), 10)).isEqualTo(Code.NO_FOLDER);
        assertThat(refused(folder, 10)).isEqualTo(Code.IS_FOLDER);
        assertThat(refused(folder.resolve("é".repeat(126) + ".zip"), 10)).isEqualTo(Code.NAME_TOO_LONG);
        assertThat(here()).isEmpty();
    }

    @Test
    void aPlaceThatMayNotBeWrittenToIsSaid() {
        Path place = Path.of("/proc/self");
        Assumptions.assumeTrue(Files.isDirectory(place), "no folder here that nobody may write to");
        assertThat(refused(place.resolve("r.zip"), 10)).isIn(Code.READ_ONLY, Code.NOT_WRITTEN);
    }

    @Test
    void aWriterThatFailsLeavesWhatWasThere() throws Exception {
        Path file = folder.resolve("record.zip");
        write(file, 1_000);
        byte[] before = Files.readAllBytes(file);
        RecordProblem problem = catchThrowableOfType(
                RecordProblem.class,
                () -> RecordZip.write(file, Map.of("record.json", out -> {
                    out.write(new byte[5_000]);
                    throw new IOException("gone");
                })));
        assertThat(problem.code()).isEqualTo(Code.NOT_WRITTEN);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(here()).containsExactly(file);
    }

    @Test
    void aFullDiskIsSaidAndLeavesWhatWasThere() throws Exception {
        try (SmallDisk small = SmallDisk.mount(folder.resolve("small"))) {
            Path file = small.root().resolve("record.zip");
            write(file, 1_000);
            byte[] before = Files.readAllBytes(file);
            assertThat(refused(file, 3_000_000)).isEqualTo(Code.DISK_FULL);
            assertThat(Files.readAllBytes(file)).isEqualTo(before);
            assertThat(small.root())
                    .isDirectoryContaining(p -> p.equals(file))
                    .isDirectoryNotContaining("glob:**.part");
            write(file, 2_000);
            assertThat(RecordZip.read(file, "record.json")).hasSize(2_000);
        }
    }
}
