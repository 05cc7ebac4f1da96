package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
@DisplayName("R8: a file that is missing, empty, foreign or damaged is told before any write and stays as it is")
class R8Test {
    private static final int PAGE = 4096;

    @TempDir(factory = MemoryFolder.class)
    private static Path sound;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @BeforeAll
    static void fill() {
        new CoachFile(sound).filled(60);
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage("zero bytes", Code.EMPTY, f -> Files.write(f.path(), new byte[0])),
                damage("missing though it was there", Code.MISSING, f -> Files.delete(f.path())),
                damage("text", Code.FOREIGN, f -> Files.writeString(f.path(), "Dear diary,\n".repeat(900))),
                damage("all zeroes", Code.FOREIGN, f -> Files.write(f.path(), new byte[20 * PAGE])),
                damage("cut in half", Code.DAMAGED, f -> truncate(f, Files.size(f.path()) / 2)),
                damage("cut by one byte", Code.DAMAGED, f -> truncate(f, Files.size(f.path()) - 1)),
                damage("header only", Code.DAMAGED, f -> truncate(f, 100)),
                damage("random after the header", Code.DAMAGED, f -> overwrite(f, 100, random(40 * PAGE))),
                damage("ten pages of zeroes", Code.DAMAGED, f -> overwrite(f, 3 * PAGE, new byte[10 * PAGE])),
                damage("one page in the place of another", Code.DAMAGED, R8Test::swapPages),
                damage("a folder", Code.FOLDER, f -> {
                    Files.delete(f.path());
                    Files.createDirectory(f.path());
                    Files.writeString(f.path().resolve("note.txt"), "mine");
                }),
                damage("another program's database", Code.FOREIGN, f -> {
                    Files.delete(f.path());
                    f.outside("CREATE TABLE song (name TEXT)", "INSERT INTO song VALUES ('la')");
                }),
                damage("ours by mark, but with nothing in it", Code.DAMAGED, f -> {
                    Files.delete(f.path());
                    f.outside("CREATE TABLE song (name TEXT)", "PRAGMA application_id = " + Driver.APPLICATION_ID);
                }),
                damage("a key that is not the file's", Code.DAMAGED, R8Test::otherKey),
                damage("no key", Code.DAMAGED, f -> f.outside("DELETE FROM envelope")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void isToldBeforeAnyWrite(String name, Code code, Damage damage) throws Exception {
        Campaign.R8.tried(name, tally -> {
            CoachFile file = new CoachFile(folder).copyOf(new CoachFile(sound));
            damage.spoil(file);
            Map<String, String> before = file.digests();
            tally.run();
            tally.tells(() -> assertThatThrownBy(file::open)
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .satisfies(problem -> {
                        assertThat(problem.code()).isEqualTo(code);
                        assertThat(problem.problem().values())
                                .containsEntry("file", file.path().toString());
                    }));
            tally.keeps(() -> assertThat(file.digests()).isEqualTo(before));
        });
    }

    @Test
    void aMissingFileIsMadeAnewOnlyWhenTheCoachAsksForIt() throws IOException {
        CoachFile file = new CoachFile(folder).copyOf(new CoachFile(sound));
        Files.delete(file.path());
        try (SqlStore store = CoachFile.open(file.storeFile().ifMissing(StoreFile.IfMissing.CREATE_ANEW))) {
            assertThat(store.<Integer>read(r -> r.clients().all().size())).isZero();
        }
        file.open().close();
    }

    @Test
    void aFileThatMustBeThereIsNotMade() {
        CoachFile file = new CoachFile(folder);
        assertThatThrownBy(() -> CoachFile.open(file.storeFile().ifMissing(StoreFile.IfMissing.REFUSE)))
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(Code.MISSING);
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void aNewFileThatWasNeverFinishedIsNoObstacle() throws IOException {
        CoachFile file = new CoachFile(folder);
        Files.createDirectories(file.path().getParent());
        Files.writeString(file.path().resolveSibling("coach.db.new"), "half");
        file.open().close();
        assertThat(file.path().resolveSibling("coach.db.new")).doesNotExist();
        assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok");
    }

    private static void truncate(CoachFile file, long size) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
            bytes.setLength(size);
        }
    }

    private static void overwrite(CoachFile file, long at, byte[] with) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(with);
        }
    }

    private static void swapPages(CoachFile file) throws IOException {
        byte[] all = Files.readAllBytes(file.path());
        int one = 2 * PAGE;
        int other = all.length - 3 * PAGE;
        byte[] kept = Arrays.copyOfRange(all, one, one + PAGE);
        System.arraycopy(all, other, all, one, PAGE);
        ByteBuffer.wrap(all, other, PAGE).put(kept);
        Files.write(file.path(), all);
    }

    private static void otherKey(CoachFile file) {
        String content = file.ask("SELECT content FROM envelope").get(0);
        String key = content.replaceAll(".*\"key\":\"([^\"]*)\".*", "$1");
        String other = (key.startsWith("A") ? "B" : "A") + key.substring(1);
        file.outside("UPDATE envelope SET content = '" + content.replace(key, other) + "'");
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(8).nextBytes(bytes);
        return bytes;
    }

    static Arguments damage(String name, Code code, Damage damage) {
        return Arguments.of(name, code, damage);
    }

    /** Something that happens to a closed file. */
    interface Damage {
        void spoil(CoachFile file) throws IOException;
    }
}
