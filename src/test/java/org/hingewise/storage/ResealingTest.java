package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.movement.MovementEdit;
import org.hingewise.usecase.Keys;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.key.Passphrase;
import org.hingewise.usecase.key.RecoveryKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first passphrase and a new data key: everything is sealed anew, and nothing opens with the key before. */
class ResealingTest {
    @TempDir
    private Path folder;

    private CoachFile file;
    private List<String> before = List.of();
    private String openKey = "";

    @BeforeEach
    void fill() {
        file = new CoachFile(folder);
        try (SqlStore store = file.open()) {
            store.write(records -> {
                records.drafts().keep("soreness/x", PersonalText.of("half a word"));
                records.movements().save(new MovementEdit("own", SampleRecords.movement("own", "mine"), false));
                return CoachFile.saveClient(records, "Kanarienvogel");
            });
            before = Guarded.contents(store);
        }
        openKey = file.ask("SELECT content FROM envelope").get(0).replaceAll(".*\"key\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void everythingIsStillThereAndSealedOtherwise() {
        List<String> sealed = file.ask("SELECT hex(name) FROM client");
        String schema = file.schema();
        try (SqlStore store = Guarded.protect(file).open()) {
            assertThat(Guarded.contents(store)).isEqualTo(before).isNotEmpty();
            assertThat(store.keys().isProtected()).isTrue();
            Optional<PersonalText> draft = store.read(r -> r.drafts().find("soreness/x"));
            assertThat(draft).map(PersonalText::value).contains("half a word");
        }
        assertThat(file.ask("SELECT hex(name) FROM client")).isNotEqualTo(sealed);
        assertThat(file.schema()).as("triggers are back").isEqualTo(schema).contains("timeline_never_changes");
    }

    @Test
    void nothingOpensWithTheKeyThatLayOpen() throws IOException {
        Guarded guarded = Guarded.protect(file);
        noTraceOf(openKey);
        assertThat(guarded.file().ask("SELECT content FROM envelope").get(0)).doesNotContain("open");
    }

    @Test
    void aNewDataKeyMakesThePaperBeforeUselessAndTheNewOneGood() {
        Guarded first = Guarded.protect(file);
        Guarded second = first.renew();
        try (SqlStore store = second.open(second.recovery())) {
            assertThat(Guarded.contents(store)).isEqualTo(before);
        }
        assertThatThrownBy(() -> second.open(first.recovery()))
                .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                .extracting(StoreProblem::code)
                .isEqualTo(StoreProblem.Code.WRONG_RECOVERY);
        second.open().close();
    }

    @Test
    void cancellingOnTheWayLeavesTheFileAsItWas() {
        List<Long> heard = new ArrayList<>();
        try (SqlStore store = file.open();
                Passphrase passphrase = Guarded.words(Guarded.FIRST);
                RecoveryKey recovery = RecoveryKey.random(new SecureRandom())) {
            assertThatThrownBy(() -> store.keys().protect(passphrase, recovery, (done, of) -> {
                        heard.add(of);
                        if (done > 5) {
                            throw new CancellationException();
                        }
                    }))
                    .isInstanceOf(CancellationException.class);
            assertThat(store.keys().isProtected()).isFalse();
            assertThat(Guarded.contents(store)).isEqualTo(before);
            store.write(r -> CoachFile.saveClient(r, "afterwards"));
        }
        assertThat(heard)
                .hasSizeGreaterThan(2)
                .allMatch(of -> of == heard.get(0).longValue());
        file.open().close();
    }

    @Test
    void aValueThatIsBrokenIsNamedAndNothingIsChanged() {
        String id = file.ask("SELECT id FROM client").get(0);
        file.outside("UPDATE client SET notes = goals");
        try (SqlStore store = file.open();
                Passphrase passphrase = Guarded.words(Guarded.FIRST);
                RecoveryKey recovery = RecoveryKey.random(new SecureRandom())) {
            assertThatThrownBy(() -> store.keys().protect(passphrase, recovery, Keys.Steps.NONE))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .satisfies(p -> assertThat(p.problem().values())
                            .containsEntry("table", "client")
                            .containsEntry("column", "notes")
                            .containsEntry("record", id));
            assertThat(store.keys().isProtected()).isFalse();
        }
        file.open().close();
    }

    @Test
    void aSecondFirstPassphraseIsRefused() {
        Guarded guarded = Guarded.protect(file);
        try (SqlStore store = guarded.open();
                Passphrase passphrase = Guarded.words(Guarded.SECOND);
                RecoveryKey recovery = guarded.recovery()) {
            assertThatThrownBy(() -> store.keys().protect(passphrase, recovery, Keys.Steps.NONE))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private void noTraceOf(String key) throws IOException {
        byte[] all = Files.readAllBytes(file.path());
        String text = new String(all, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("timeline").doesNotContain(key);
        assertThat(text).doesNotContain(new String(Base64.getDecoder().decode(key), StandardCharsets.ISO_8859_1));
        // what lies in freed pieces of pages may begin anywhere
        assertThat(text).doesNotContain(key.substring(4, 16)).doesNotContain(key.substring(20, 32));
    }
}
