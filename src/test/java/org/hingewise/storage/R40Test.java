package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.key.Passphrase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a guess takes is measured by {@code mvn -Pbench -Dbench=GuessBench verify}. */
@DisplayName("R40: guessing is expensive, and how expensive is kept in the file and can be raised")
class R40Test {
    @TempDir
    private Path folder;

    @Test
    void aChangeOfPassphraseTakesOverTheWorkOfToday() {
        Guarded guarded = Guarded.with(folder, 1);
        assertThat(kdf(guarded).path("m").asInt()).isEqualTo(47_104);
        String salt = kdf(guarded).path("salt").asText();
        try (Passphrase before = Guarded.words(Guarded.FIRST);
                Passphrase after = Guarded.words(Guarded.SECOND);
                SqlStore store = SqlStore.open(guarded.file().storeFile(), () -> SampleRecords.NINE, before)) {
            store.keys().change(before, after);
        }
        assertThat(kdf(guarded).path("name").asText()).isEqualTo("argon2id");
        assertThat(kdf(guarded).path("m").asInt()).isEqualTo(196_608);
        assertThat(kdf(guarded).path("t").asInt()).isEqualTo(4);
        assertThat(kdf(guarded).path("salt").asText()).isNotEqualTo(salt);
        guarded.open(Guarded.words(Guarded.SECOND)).close();
    }

    private static JsonNode kdf(Guarded guarded) {
        return Json.read(guarded.file().ask("SELECT content FROM envelope").get(0))
                .path("kdf");
    }
}
