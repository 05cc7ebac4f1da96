package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.hingewise.cli.Exit;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.junit.jupiter.api.Test;

/** The commands that take a client's whole record out of a file and into another, on real files. */
class RecordCommandsTest extends CommandDesk {
    private static final String WORDS = "a long enough passphrase";

    private Path zip() {
        return home.resolve("ada.zip");
    }

    private String other() {
        return home.resolve("studio.db").toString();
    }

    @Test
    void aRecordGoesOutIsLookedAtAndComesIn() throws IOException {
        run("{\"name\": \"Ada\", \"injuries\": [{\"type\": \"NS\"}]}", new String[] {"add-client"});
        JsonNode saved = run("export-client", "Ada", zip().toString()).answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(saved.path("injuries").asInt()).isEqualTo(1);
        assertThat(saved.path("encrypted").asBoolean(true)).isFalse();
        assertThat(zip()).exists();

        JsonNode told =
                run("import-client", zip().toString(), "--file", other()).answer();
        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(err).contains("--yes");
        assertThat(told.path("brought_in").asBoolean()).isFalse();
        assertThat(run("import-client", zip().toString(), "--dry-run", "--file", other())
                        .answer())
                .isEqualTo(told);
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(run("clients", "--file", other()).out).isEmpty();

        JsonNode done = run("import-client", zip().toString(), "--yes", "--file", other())
                .answer();
        assertThat(exit).isEqualTo(Exit.FINE);
        assertThat(done.path("brought_in").asBoolean()).isTrue();
        assertThat(run("clients", "--file", other()).answer().path("name").asText())
                .isEqualTo("Ada");
        assertThat(run("check", "--file", other()).answer().path("sound").asBoolean())
                .isTrue();
        assertThat(home.resolve("studio.db.backups").resolve("backups.jsonl"))
                .content()
                .contains("before_import");
        run("import-client", zip().toString(), "--yes", "--file", other());
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("here already");
    }

    @Test
    void whatCannotBeDoneSaysWhyAndEndsWithItsCode() throws IOException {
        run("{\"name\": \"Ada\"}", new String[] {"add-client"});
        run("export-client", "Nobody", zip().toString());
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        run("export-client", "Ada", home.resolve("no").resolve("ada.zip").toString());
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("Not saved", "ada.zip");
        run("export-client", "Ada");
        assertThat(exit).isEqualTo(Exit.USAGE);
        run("import-client", home.resolve("nothing.zip").toString(), "--yes");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("nothing.zip");
        Files.writeString(zip(), "no zip");
        run("import-client", zip().toString(), "--yes");
        assertThat(exit).isEqualTo(Exit.BAD_INPUT);
        assertThat(err).contains("no zip file");
    }

    @Test
    void aGuardedFileOpensWithThePassphraseOfAFile() throws IOException {
        run("{\"name\": \"Ada\"}", new String[] {"add-client", "--file", other()});
        StoreFile file = AppPaths.under(home).withDataFile(Path.of(other())).storeFile(StoreFile.IfMissing.REFUSE);
        try (SqlStore store = SqlStore.open(file, () -> SampleRecords.NINE);
                Passphrase passphrase = Passphrase.of(WORDS.toCharArray())) {
            store.keys().protect(passphrase, RecoveryKey.random(new SecureRandom()), Keys.Steps.NONE);
        }
        run("export-client", "Ada", zip().toString(), "--file", other());
        assertThat(exit).isEqualTo(Exit.USAGE);
        assertThat(zip()).doesNotExist();
        Path words = Files.writeString(home.resolve("words.txt"), WORDS + "\n");
        run("export-client", "Ada", zip().toString(), "--file", other(), "--passphrase-file", words.toString());
        assertThat(exit).as(err).isEqualTo(Exit.FINE);
        run("import-client", zip().toString(), "--yes");
        assertThat(exit).as(err).isEqualTo(Exit.FINE);
        assertThat(run("clients").answer().path("name").asText()).isEqualTo("Ada");
    }
}
