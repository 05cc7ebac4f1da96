package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.exchange.MovementFile;
import org.hingewise.usecase.Erasures;
import org.hingewise.usecase.KeptRow;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history, erasing and records brought in, in a file with a passphrase whose key is renewed meanwhile. */
class GuardedHistoryTest {
    private static final String NAME = "Kanarienvogel Quast";

    @TempDir
    private Path folder;

    private CoachFile file;
    private Client gone;
    private List<KeptRow> rows;

    @BeforeEach
    void aClientWithEverythingInAFileWithoutAPassphrase() {
        file = new CoachFile(folder);
        try (SqlStore store = file.open()) {
            store.write(records -> CoachFile.saveClient(records, "Ada"));
            gone = store.write(records -> CoachFile.saveClient(records, NAME));
            CoachFile.fillTheRest(store, gone.id());
            rows = store.read(records -> records.rows().of(gone.id()));
        }
    }

    private static FileBackups backups(Guarded guarded, SqlStore store) {
        return FileBackups.of(guarded.file().storeFile(), store, () -> SampleRecords.NINE);
    }

    private static UseCases uses(SqlStore store) {
        return UseCases.over(store, MovementFile.shipped(), v -> "", () -> SampleRecords.NINE, change -> {});
    }

    private static void erase(SqlStore store, Client client) {
        assertThat(uses(store).eraseClient().handle(client.id(), NAME, "asked to"))
                .isInstanceOf(Result.Saved.class);
    }

    private static List<String> names(SqlStore store) {
        return store.read(
                r -> r.clients().all().stream().map(c -> c.name().value()).toList());
    }

    private static List<HistoryEntry> lines(SqlStore store) {
        return store.read(r -> r.history().all(Long.MAX_VALUE, 1000));
    }

    @Test
    void everyLineOpensAfterAPassphraseAndANewKeyAndStillCannotBeChanged() {
        List<HistoryEntry> before;
        try (SqlStore store = file.open()) {
            before = lines(store);
        }
        Guarded renewed = Guarded.protect(file).renew();
        try (SqlStore store = renewed.open()) {
            assertThat(lines(store)).isEqualTo(before);
            erase(store, gone);
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
        }
        try (SqlStore store = renewed.open()) {
            assertThat(names(store)).containsExactly("Ada");
        }
        assertThatThrownBy(() -> file.outside("UPDATE history SET undo = 1"))
                .hasMessageContaining("the history is append-only");
        assertThatThrownBy(() -> file.outside("DELETE FROM history"))
                .hasMessageContaining("the history is append-only");
        assertThatThrownBy(() -> file.outside("UPDATE timeline SET record_id = ''"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aBackupOfTheSameKeyLosesTheClientAgainAndKeepsTheReason() {
        Guarded guarded = Guarded.protect(file);
        try (SqlStore store = guarded.open()) {
            Path older = backups(guarded, store).make(BackupReason.ASKED).file();
            erase(store, gone);
            backups(guarded, store).restore(older, false);
        }
        try (SqlStore store = guarded.open()) {
            assertThat(names(store)).containsExactly("Ada");
            assertThat(lines(store).get(0).action()).isEqualTo(HistoryEntry.Action.RESTORED);
            assertThat(reasons(store)).contains("asked to");
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
        }
    }

    @Test
    void aBackupOfAnOlderKeyLosesTheClientAgainWithoutBeingRead() {
        Guarded before = Guarded.protect(file).change(Guarded.SECOND);
        Path older;
        try (SqlStore store = before.open()) {
            older = backups(before, store).make(BackupReason.ASKED).file();
        }
        Guarded renewed = before.renew().change(Guarded.FIRST);
        try (SqlStore store = renewed.open()) {
            erase(store, gone);
            assertThat(backups(renewed, store).preview(older).erased()).isEqualTo(1);
            backups(renewed, store).restore(older, false);
        }
        try (SqlStore store = before.open()) {
            assertThat(names(store)).containsExactly("Ada");
            assertThat(lines(store).get(0).action()).isEqualTo(HistoryEntry.Action.RESTORED);
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
        }
    }

    @Test
    void aRecordComesInSealedWithTheKeyOfTheFile() {
        Guarded guarded = Guarded.with(folder.resolve("other"), 1);
        try (SqlStore store = guarded.open()) {
            assertThat(uses(store).importClient().handle(gone.id(), rows)).isEqualTo(new Result.Saved<>(gone));
        }
        try (SqlStore store = guarded.open()) {
            assertThat(names(store)).contains(NAME);
            assertThat(store.alone(SealCheck::of).isSound()).isTrue();
        }
    }

    private static List<String> reasons(SqlStore store) {
        return store.read(r -> r.erasures().all()).stream()
                .map(Erasures.Erased::reason)
                .map(PersonalText::value)
                .toList();
    }
}
