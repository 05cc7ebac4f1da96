package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R43: who lost the passphrase opens the file on another computer with the printed key")
class R43Test {
    @TempDir(factory = MemoryFolder.class)
    private Path home;

    @TempDir(factory = MemoryFolder.class)
    private Path elsewhere;

    @Test
    void theFileAloneAndThePaperAreEnough() throws Exception {
        Guarded guarded = Guarded.with(home, 2);
        List<String> before;
        try (SqlStore store = guarded.open()) {
            before = Guarded.contents(store);
        }
        Campaign.R43.tried(tally -> {
            for (int i = 0; tally.hasNext(Campaign.R43.runs()); i++) {
                tally.run();
                CoachFile other = new CoachFile(elsewhere.resolve("machine" + i));
                Files.createDirectories(other.path().getParent());
                Files.copy(guarded.file().path(), other.path());
                // as somebody types it: small letters, other gaps, O for 0
                String typed = guarded.paper().toLowerCase(Locale.ROOT).replace(" ", i % 2 == 0 ? "-" : "  ");
                tally.keeps(() -> {
                    try (RecoveryKey paper =
                                    RecoveryKey.read(typed.replace('0', 'o')).orElseThrow();
                            SqlStore store = other.open(paper)) {
                        assertThat(Guarded.contents(store)).isEqualTo(before);
                    }
                });
            }
        });
    }

    @Test
    void aNewPassphraseIsSetWithThePaperWhichGoesOnToWork() {
        Guarded guarded = Guarded.with(home, 1);
        try (RecoveryKey paper = guarded.recovery();
                SqlStore store = guarded.file().open(paper);
                Passphrase fresh = Guarded.words(Guarded.SECOND)) {
            store.keys().change(paper, fresh);
        }
        guarded.open(Guarded.words(Guarded.SECOND)).close();
        guarded.open(guarded.recovery()).close();
    }
}
