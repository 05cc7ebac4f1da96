package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.hingewise.cli.Exit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The commands that keep a data file safe, on real files. */
class BackupCommandsTest extends CommandDesk {
    @BeforeEach
    void twoClients() {
        add("Ada");
        add("Ben");
    }

    @Test
    void aBackupIsMadeBesideTheFileAndTold() throws IOException {
        JsonNode made = run("backup").answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(Path.of(made.path("file").asText()))
                .exists()
                .hasParentRaw(data().resolveSibling("hingewise.db.backups"));
        assertThat(made.path("clients").asInt()).isEqualTo(2);
        assertThat(made.path("why").asText()).isEqualTo("asked");
    }

    @Test
    void aBackupGoesWhereItIsToldAndOverNothing() throws IOException {
        Path place = Files.createDirectory(home.resolve("stick"));
        assertThat(Path.of(run("backup", "--to", place.toString())
                        .answer()
                        .path("file")
                        .asText()))
                .hasParentRaw(place);
        Path named = place.resolve("friday.db");
        run("backup", "--to", named.toString());
        assertThat(named).exists();
        run("backup", "--to", named.toString());
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("already something").contains(named.toString());
        run("backup", "--to", home.resolve("no").resolve("where.db").toString());
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
    }

    @Test
    void restoringTellsFirstAndDoesItWhenAgreed() {
        run("backup");
        add("Cem");
        JsonNode told = run("restore", "latest").answer();
        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(err).contains("Nothing was changed");
        assertThat(told.path("gone").path("clients").asInt()).isEqualTo(1);
        assertThat(told.path("back").path("clients").asInt()).isZero();
        assertThat(told.path("restored").asBoolean()).isFalse();
        assertThat(run("restore", "latest", "--dry-run").answer()).isEqualTo(told);
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(clients()).isEqualTo(3);

        JsonNode done = run("restore", "latest", "--yes").answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(done.path("restored").asBoolean()).isTrue();
        assertThat(clients()).isEqualTo(2);
        assertThat(run("restore", "latest", "--dry-run")
                        .answer()
                        .path("back")
                        .path("clients")
                        .asInt())
                .as("what was there before is the newest backup now")
                .isEqualTo(1);
    }

    @Test
    void aDamagedFileIsSetAsideAndTheNewestBackupTakesItsPlace() throws IOException {
        run("backup");
        try (RandomAccessFile bytes = new RandomAccessFile(data().toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        }
        run("check");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(answer().path("problem").asText()).isEqualTo("damaged");
        JsonNode done = run("restore", "latest", "--yes").answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(done.path("gone").isNull()).isTrue();
        assertThat(Path.of(done.path("set_aside").asText())).exists();
        assertThat(clients()).isEqualTo(2);
        try (Stream<Path> beside = Files.list(data().getParent())) {
            assertThat(beside.map(f -> f.getFileName().toString())).anyMatch(n -> n.contains("set-aside"));
        }
    }

    @Test
    void aMissingFileIsBroughtBack() throws IOException {
        run("backup");
        Files.delete(data());
        run("clients");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        run("restore", "latest", "--yes");
        assertThat(clients()).isEqualTo(2);
    }

    @Test
    void anotherCoachsFileIsTakenOnlyWhenThatIsSaid() {
        Path theirs = home.resolve("theirs.db");
        run("sample", "--file", theirs.toString());
        assertThat(run("restore", theirs.toString(), "--dry-run")
                        .answer()
                        .path("other_file")
                        .asBoolean())
                .isTrue();
        run("restore", theirs.toString(), "--yes");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("another Hingewise file");
        assertThat(clients()).isEqualTo(2);
        run("restore", theirs.toString(), "--yes", "--other-file");
        assertThat(clients()).isEqualTo(8);
    }

    @Test
    void withoutABackupThereIsNothingToRestore() {
        run("restore", "latest", "--yes");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("There is no backup");
        run("restore");
        assertThat(exit).isEqualTo(Exit.USAGE);
    }

    @Test
    void aSoundFileIsSaidToBe() {
        JsonNode answer = run("check").answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(answer.path("sound").asBoolean()).isTrue();
        assertThat(answer.path("clients").asInt()).isEqualTo(2);
        assertThat(answer.path("values").asInt()).isGreaterThan(10);
    }

    private void add(String name) {
        run("{\"name\":\"" + name + "\"}", new String[] {"add-client"});
        assertThat(exit).as(err).isZero();
    }

    private int clients() {
        run("clients");
        return out.size();
    }

    private Path data() {
        return AppPaths.under(home).dataFile();
    }
}
