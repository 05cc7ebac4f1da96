package org.hingewise.exchange.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hingewise.exchange.portable.RecordProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R32 a zip that is no record is refused before anything is unpacked")
class R32Test {
    @TempDir
    private Path folder;

    private Path zip(String... names) throws IOException {
        Path file = folder.resolve("hostile.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("{}".getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Code refused(Path file) {
        RecordProblem problem = catchThrowableOfType(RecordProblem.class, () -> RecordFile.read(file));
        assertThat(problem).as("refused").isNotNull();
        return problem.code();
    }

    private List<Path> here() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../record.json",
                "tables/../../x.csv",
                "/etc/passwd",
                "C:\\x",
                "tables\\x.csv",
                "inner.zip",
                "tables/inner.zip",
                "record.json/",
                "tables/",
                "RECORD.JSON",
                "tables/a\u0000.csv",
                "__MACOSX/record.json"
            })
    void aNameThatNoRecordHasIsRefused(String name) throws IOException {
        Path file = zip("record.json", name);
        List<Path> before = here();
        assertThat(refused(file)).isEqualTo(Code.FOREIGN_PARTS);
        assertThat(here()).isEqualTo(before);
    }

    @Test
    void twoPartsOfOneNameAreRefused() throws IOException {
        Path file = folder.resolve("hostile.zip");
        byte[] twice = new String(Files.readAllBytes(zip("record.json", "recard.json")), StandardCharsets.ISO_8859_1)
                .replace("recard.json", "record.json")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, twice);
        assertThat(refused(file)).isEqualTo(Code.FOREIGN_PARTS);
    }

    @ParameterizedTest(name = "type {0} is refused: {1}")
    @CsvSource({"0xA1FF, true", "0x41FF, true", "0x21FF, true", "0x8180, false", "0, false"})
    void aLinkOrAFolderIsRefused(String mode, boolean refused) throws IOException {
        Path file = zip("record.json");
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = list.getInt(bytes.length - 22 + 16);
        list.putInt(at + 38, Integer.decode(mode) << 16);
        Files.write(file, bytes);
        assertThat(refused(file)).isEqualTo(refused ? Code.FOREIGN_PARTS : Code.UNREADABLE);
    }

    @ParameterizedTest(name = "{0} bytes of one kind: {1}")
    @CsvSource({"1000000, NO_RECORD", "1200000, TOO_LARGE", "200000000, TOO_LARGE"})
    void whatUnpacksToHundredTimesItsSizeIsRefusedFromAMegabyteOn(int size, Code code) throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("tables/sets.csv"));
            byte[] block = new byte[1_000];
            for (int i = 0; i < size / block.length; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertThat(refused(file)).isEqualTo(code);
    }

    @Test
    void aListThatSaysLessThanIsUnpackedDoesNotHelp() throws IOException {
        Path file = folder.resolve("liar.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("record.json"));
            zip.write(new byte[5_000_000]);
            zip.closeEntry();
        }
        byte[] bytes = Files.readAllBytes(file);
        ByteBuffer list = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        list.putInt(list.getInt(bytes.length - 22 + 16) + 24, 100);
        Files.write(file, bytes);
        assertThat(refused(file)).isIn(Code.TOO_LARGE, Code.NO_ZIP);
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i <= RecordZip.MAX_PARTS; i++) {
                zip.putNextEntry(new ZipEntry("tables/x" + i + ".csv"));
                zip.closeEntry();
            }
        }
        assertThat(refused(file)).isEqualTo(Code.TOO_LARGE);
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() throws IOException {
        Path file = folder.resolve("no.zip");
        assertThat(refused(file)).isEqualTo(Code.MISSING);
        assertThat(refused(folder)).isEqualTo(Code.NO_ZIP);
        Files.createFile(file);
        assertThat(refused(file)).isEqualTo(Code.NO_ZIP);
        Files.writeString(file, "hello ".repeat(50));
        assertThat(refused(file)).isEqualTo(Code.NO_ZIP);
        byte[] whole = Files.readAllBytes(zip("record.json"));
        ByteArrayOutputStream half = new ByteArrayOutputStream();
        half.write(whole, 0, whole.length / 2);
        Files.write(file, half.toByteArray());
        assertThat(refused(file)).isEqualTo(Code.NO_ZIP);
        assertThat(refused(zip("README.txt"))).isEqualTo(Code.NO_RECORD);
        assertThat(refused(zip("record.json"))).isEqualTo(Code.UNREADABLE);
    }

    @Test
    void noCutAndNoFlippedByteDoesMoreThanBeRefused() throws IOException {
        byte[] whole = Files.readAllBytes(zip("record.json", "README.txt"));
        Path file = folder.resolve("spoilt.zip");
        for (int at = 0; at < whole.length; at++) {
            byte[] spoilt = whole.clone();
            spoilt[at] ^= 0x41;
            Files.write(file, spoilt);
            assertThat(refused(file)).isNotNull();
        }
    }
}
