package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of a file with a passphrase, and those that were made before it had one. */
class GuardedBackupTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path stick;

    @Test
    void everyValueOfABackupIsOpenedWithTheKeyOfTheFile() {
        Guarded guarded = Guarded.with(folder, 2);
        try (SqlStore store = guarded.open()) {
            FileBackups backups = backups(guarded, store);
            Backup made = backups.make(BackupReason.ASKED);
            assertThat(made.isSound()).isTrue();
            assertThat(made.contents().clients()).isEqualTo(2);
            assertThat(backups.preview(made.file()).health().values()).isGreaterThan(20);
            assertThat(backups.drill(made.file()).health().isSound()).isTrue();
            Path copy = backups.copyTo(stick).file();
            assertThat(backups.preview(copy).health().values()).isGreaterThan(20);
        }
    }

    @Test
    void aBackupWithADamagedValueIsNotCalledSound() throws IOException {
        Guarded guarded = Guarded.with(folder, 2);
        guarded.file().outside("UPDATE client SET notes = zeroblob(60) WHERE seq = 1");
        try (SqlStore store = guarded.open()) {
            FileBackups backups = backups(guarded, store);
            assertThat(backups.make(BackupReason.ASKED).unreadable()).isOne();
            assertThatThrownBy(() -> backups.removeSealedBefore(Optional.empty()))
                    .as("the only good ones may be the older ones")
                    .isInstanceOf(StoreProblem.class);
        }
    }

    @Test
    void oneFromBeforeANewKeyIsCountedWithoutBeingReadAndComesBackWithItsPassphrase() {
        Guarded before = Guarded.with(folder, 1).change(Guarded.SECOND);
        Path old;
        try (SqlStore store = before.open()) {
            old = backups(before, store).make(BackupReason.ASKED).file();
        }
        Guarded renewed = before.renew().change(Guarded.FIRST);
        try (SqlStore store = renewed.open()) {
            FileBackups backups = backups(renewed, store);
            assertThat(backups.preview(old).health().contents().clients()).isOne();
            backups.restore(old, false);
        }
        assertThatThrownBy(renewed::open).isInstanceOf(StoreProblem.class);
        try (SqlStore store = before.open()) {
            assertThat(Guarded.contents(store)).isNotEmpty();
        }
    }

    @Test
    void whatWasMadeBeforeTheFirstPassphraseIsFoundInBothPlacesAndRemovedAfterAFreshOne() throws IOException {
        CoachFile file = new CoachFile(folder).filled(1);
        try (SqlStore store = file.open()) {
            FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE);
            backups.make(BackupReason.OPENED);
            backups.make(BackupReason.BEFORE_KEY);
            backups.copyToSecond(stick);
            assertThat(backups.sealedBefore(Optional.of(stick)))
                    .as("nothing guards the file yet")
                    .isEmpty();
        }
        Guarded guarded = Guarded.protect(file);
        try (SqlStore store = guarded.open()) {
            FileBackups backups = backups(guarded, store);
            List<Backup> old = backups.sealedBefore(Optional.of(stick));
            assertThat(old).hasSize(3);
            assertThat(backups.sealedBefore(Optional.empty())).hasSize(2);
            assertThat(backups.sealedBefore(Optional.of(folder.resolve("pulled out"))))
                    .hasSize(2);
            assertThat(backups.removeSealedBefore(Optional.of(stick))).isEqualTo(3);
            assertThat(backups.sealedBefore(Optional.of(stick))).isEmpty();
            assertThat(old).noneMatch(b -> Files.exists(b.file()));
            assertThat(backups.list()).singleElement().satisfies(b -> assertThat(
                            backups.drill(b.file()).health().isSound())
                    .isTrue());
        }
        assertThat(dbs(file.backups())).hasSize(1);
        assertThat(dbs(stick.resolve("coach.db.backups"))).hasSize(1);
    }

    @Test
    void aFileSetAsideBeforeThePassphraseGoesWithTheOlderBackupsAndALaterOneStays() throws IOException {
        CoachFile file = new CoachFile(folder).filled(1);
        Path aside = file.path().resolveSibling("coach.db.set-aside-2026-05-04-090000");
        Files.copy(file.path(), aside);
        spoil(aside);
        Guarded guarded = Guarded.protect(file);
        Path later = file.path().resolveSibling("coach.db.set-aside-2026-05-05-090000");
        Files.copy(file.path(), later);
        try (SqlStore store = guarded.open()) {
            FileBackups backups = backups(guarded, store);
            assertThat(backups.sealedBefore(Optional.empty())).singleElement().satisfies(b -> {
                assertThat(b.file()).isEqualTo(aside);
                assertThat(b.reason()).isEqualTo(BackupReason.SET_ASIDE);
            });
            assertThat(backups.removeSealedBefore(Optional.empty())).isOne();
            assertThat(backups.sealedBefore(Optional.empty())).isEmpty();
        }
        assertThat(aside).doesNotExist();
        assertThat(later).exists();
    }

    @Test
    void aListThatDoesNotNameTheKeyIsNoHindrance() throws IOException {
        CoachFile file = new CoachFile(folder).filled(1);
        try (SqlStore store = file.open()) {
            FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE).make(BackupReason.ASKED);
        }
        Path list = file.backups().resolve("backups.jsonl");
        Files.writeString(list, Files.readString(list).replaceAll("\"keyId\":\"[^\"]*\",", ""));
        Guarded guarded = Guarded.protect(file);
        try (SqlStore store = guarded.open()) {
            FileBackups backups = backups(guarded, store);
            backups.make(BackupReason.ASKED);
            assertThat(backups.sealedBefore(Optional.empty())).hasSize(1);
        }
    }

    @Test
    void whenTheFreshBackupCannotBeMadeNothingIsRemoved() throws IOException {
        CoachFile file = new CoachFile(folder).filled(1);
        Backup open;
        try (SqlStore store = file.open()) {
            open = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE)
                    .make(BackupReason.ASKED);
        }
        Guarded guarded = Guarded.protect(file);
        try (SqlStore store = guarded.open()) {
            FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE, at -> {
                if (at.equals("copied")) {
                    spoil(file.backups().resolve("new.tmp"));
                }
            });
            assertThatThrownBy(() -> backups.removeSealedBefore(Optional.empty()))
                    .isInstanceOf(StoreProblem.class);
            assertThat(open.file()).exists();
            assertThat(backups.sealedBefore(Optional.empty())).hasSize(1);
        }
    }

    @Test
    void aFileThatIsLockedWhileItIsBackedUpEndsTheBackupWithNothingLeft() throws IOException {
        Guarded guarded = Guarded.with(folder, 2);
        SqlStore store = guarded.open();
        FileBackups backups = FileBackups.of(guarded.file().storeFile(), store, () -> SampleRecords.NINE, at -> {
            if (at.equals("copied")) {
                store.close();
            }
        });
        assertThatThrownBy(() -> backups.make(BackupReason.CHANGED))
                .isInstanceOfSatisfying(
                        StoreProblem.class, e -> assertThat(e.code()).isEqualTo(StoreProblem.Code.LOCKED));
        assertThat(dbs(guarded.file().backups())).isEmpty();
        try (SqlStore again = guarded.open()) {
            assertThat(backups(guarded, again).makeIfChanged(BackupReason.OPENED))
                    .isPresent();
        }
    }

    private static FileBackups backups(Guarded guarded, SqlStore store) {
        return FileBackups.of(guarded.file().storeFile(), store, () -> SampleRecords.NINE);
    }

    private static List<Path> dbs(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(f -> !f.toString().endsWith(".jsonl")).toList();
        }
    }

    private static void spoil(Path file) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() / 2);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
