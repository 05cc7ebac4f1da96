package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.faults.Tally;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.key.RecoveryKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R60: two faults at once lose nothing and are told for what they are")
class R60Test {
    private static final int EARLIER = 3;
    private static final int LATEST_KILL_MILLIS = 150;
    private static final int LATEST_KILL_WHILE_STARTING_MILLIS = 500;
    private static final int PAGE = 4096;

    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    private final Random random = new Random();

    @Test
    void killedWhileItWritesAndAgainWhileItRecovers() throws Exception {
        Campaign.R60.tried("kill, kill while recovering", tally -> {
            CoachFile file = new CoachFile(folder);
            tally.run();
            List<String> told = writeAndKill(file);
            for (int i = 0; i < 3; i++) {
                try (ChildJvm child = ChildJvm.startStoring(CrashWriter.class, folder.toString(), "again", "0")) {
                    child.killAfter(random.nextInt(LATEST_KILL_WHILE_STARTING_MILLIS));
                }
            }
            holds(file, told, tally);
        });
    }

    @Test
    void killedWhileItWritesAndTheDiskIsFullWhenItRecovers() throws Exception {
        Campaign.R60.tried("kill, full disk while recovering", tally -> {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
                CoachFile file = new CoachFile(disk.root());
                List<String> told = writeAndKill(file);
                disk.leave(0);
                tally.run();
                StoreProblem problem = problem(() -> opened(file).close());
                if (problem != null) { // going back may need no room
                    tally.tells(() -> assertThat(problem.code()).isEqualTo(Code.DISK_FULL));
                }
                disk.makeRoom();
                holds(file, told, tally);
            }
        });
    }

    @Test
    void killedWhileABackupOfAnEarlierFormatComesBack() throws Exception {
        Campaign.R60.tried("kill while a migration is part of a restore", tally -> {
            CoachFile old =
                    OldFormat.of(new CoachFile(folder.resolve("full")).filled(2), folder.resolve("old"), EARLIER);
            Path place = folder.resolve("mine");
            try (BackupDesk desk = new BackupDesk(place)) {
                desk.backups().restore(old.path(), true); // so that it is of this file
                desk.reopen();
                desk.save("Cem");
            }
            tally.run();
            for (int i = 0; i < 3; i++) {
                try (ChildJvm child = ChildJvm.startStoring(
                        RestoreWriter.class, place.toString(), old.path().toString(), "0")) {
                    assertThat(child.line()).isEqualTo("ready");
                    if (random.nextBoolean()) {
                        assertThat(child.line()).isEqualTo("at staged");
                    }
                    child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
                }
            }
            tally.keeps(() -> {
                try (BackupDesk desk = new BackupDesk(place)) {
                    assertThat(desk.names())
                            .isIn(List.of("Client 0", "Client 1", "Cem"), List.of("Client 0", "Client 1"));
                    assertThat(desk.store().alone(SealCheck::of).isSound()).isTrue();
                }
            });
        });
    }

    @Test
    void anEarlierFormatWithADamagedPageIsNotMigrated() throws Exception {
        Campaign.R60.tried("earlier format, damaged page", tally -> {
            CoachFile old =
                    OldFormat.of(new CoachFile(folder.resolve("full")).filled(20), folder.resolve("old"), EARLIER);
            overwritePages(old);
            refusedAsItIs(old, () -> old.open().close(), Code.DAMAGED, tally);
        });
    }

    @Test
    void aWrongPassphraseForADamagedFileIsDamage() throws Exception {
        Guarded guarded = Guarded.with(folder, 20);
        overwritePages(guarded.file());
        wrongPassphrase("damaged page", guarded, Code.DAMAGED);
    }

    @Test
    void aWrongPassphraseForANewerFileIsItsFormat() throws Exception {
        Guarded guarded = Guarded.with(folder, 1);
        guarded.file().outside("PRAGMA user_version = 999");
        wrongPassphrase("newer format", guarded, Code.NEWER);
    }

    @Test
    void aWrongPassphraseForAnOlderCopyIsTheFirstThingTold() throws Exception {
        Guarded guarded = Guarded.with(folder, 1);
        byte[] copy = Files.readAllBytes(guarded.file().path());
        try (SqlStore store = guarded.open()) {
            store.write(records -> CoachFile.saveClient(records, "Ben"));
        }
        Files.write(guarded.file().path(), copy);
        wrongPassphrase("older copy in its place", guarded, Code.WRONG_PASSPHRASE);
        assertThat(codeOf(() -> guarded.open().close())).isEqualTo(Code.LOST_SAVES);
    }

    private static void wrongPassphrase(String and, Guarded guarded, Code code) throws Exception {
        Campaign.R60.tried(
                "wrong passphrase, " + and,
                tally -> refusedAsItIs(
                        guarded.file(),
                        () -> guarded.open(Guarded.words("not the passphrase")).close(),
                        code,
                        tally));
    }

    @Test
    void aChangedKeyWhoseJournalIsTakenAwayAfterAKill() throws Exception {
        Campaign.R60.tried("kill while the key is renewed, journal removed", tally -> {
            Guarded guarded = Guarded.with(folder, 8);
            String paper =
                    String.join(" ", RecoveryKey.random(new SecureRandom()).groups());
            tally.run();
            try (ChildJvm child = ChildJvm.startStoring(KeyChanger.class, folder.toString(), "renew", paper)) {
                assertThat(child.line()).isEqualTo(KeyChanger.BEGINS);
                child.killAfter(random.nextInt(2 * LATEST_KILL_MILLIS));
            }
            Files.deleteIfExists(Tampering.beside(guarded.file(), "-journal"));
            Code code = codeOf(() -> guarded.open().close());
            if (code == Code.WRONG_PASSPHRASE) { // it went through
                tally.whole(() -> {
                    try (SqlStore store = guarded.open(Guarded.words(Guarded.SECOND))) {
                        assertThat(store.alone(SealCheck::of).isSound()).isTrue();
                    }
                });
            } else {
                tally.tells(() -> assertThat(code).isIn(null, Code.DAMAGED, Code.LOST_SAVES));
            }
        });
    }

    @Test
    void aMissingFileWhoseNewestBackupIsDamagedComesBackFromTheOneBefore() throws Exception {
        Campaign.R60.tried("file gone, newest backup damaged", tally -> {
            Path earlier;
            Path newest;
            try (BackupDesk desk = new BackupDesk(folder)) {
                desk.save("Ada");
                earlier = desk.backups().make(BackupReason.ASKED).file();
                desk.save("Ben");
                newest = desk.backups().make(BackupReason.ASKED).file();
            }
            CoachFile file = new CoachFile(folder);
            Files.delete(file.path());
            cut(newest, Files.size(newest) / 2);
            tally.run();
            tally.tells(() -> assertThat(codeOf(() -> file.open().close())).isEqualTo(Code.MISSING));
            FileBackups backups = FileBackups.ofClosed(file.storeFile(), () -> SampleRecords.NINE);
            tally.tells(() ->
                    assertThat(codeOf(() -> backups.restore(newest, false))).isEqualTo(Code.DAMAGED));
            tally.keeps(() -> {
                backups.restore(earlier, false);
                try (BackupDesk desk = new BackupDesk(folder)) {
                    assertThat(desk.names()).containsExactly("Ada");
                }
            });
        });
    }

    @Test
    void aFileSomebodyHoldsAndAWrongPassphrase() throws Exception {
        Campaign.R60.tried("held by another program, wrong passphrase", tally -> {
            Guarded guarded = Guarded.with(folder, 1);
            try (Connection holder = guarded.file().outside();
                    Statement statement = holder.createStatement()) {
                statement.execute("BEGIN EXCLUSIVE");
                tally.run();
                tally.tells(() -> assertThat(codeOf(() -> guarded.open(Guarded.words("not the passphrase"))
                                .close()))
                        .isEqualTo(Code.IN_USE));
                statement.execute("ROLLBACK");
            }
            tally.keeps(() -> guarded.open().close());
        });
    }

    @Test
    void rotInAValueAndAKillWhileItIsBackedUp() throws Exception {
        Campaign.R60.tried("rot in a sealed value, kill while backing up", tally -> {
            CoachFile file = new CoachFile(folder).filled(3);
            file.outside("UPDATE client SET notes = randomblob(length(notes)) WHERE seq = 2");
            tally.run();
            try (ChildJvm child = ChildJvm.startStoring(BackupWriter.class, folder.toString(), "x")) {
                assertThat(child.line()).isEqualTo("ready");
                assertThat(child.line()).startsWith("made ");
                child.killAfter(random.nextInt(2 * LATEST_KILL_MILLIS));
            }
            tally.whole(() -> {
                try (BackupDesk desk = new BackupDesk(folder)) {
                    assertThat(desk.backups().tidy()).isTrue();
                    assertThat(desk.backups().check().findings())
                            .singleElement()
                            .satisfies(f -> assertThat(f.record()).isNotEmpty());
                    assertThat(desk.backups().list()).allMatch(b -> b.unreadable() == 1);
                    assertThat(desk.folder()).noneMatch(name -> name.contains("tmp"));
                }
            });
        });
    }

    @Test
    void noRoomForTheBackupBeforeAMigration() throws Exception {
        Campaign.R60.tried("earlier format, full disk", tally -> {
            CoachFile full = new CoachFile(folder.resolve("full")).filled(2);
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
                CoachFile old = OldFormat.of(full, disk.root(), EARLIER);
                disk.leave(100_000);
                refusedAsItIs(old, () -> opened(old).close(), Code.BACKUP_NO_ROOM, tally);
                disk.makeRoom();
                tally.keeps(() -> {
                    try (SqlStore store = opened(old)) {
                        assertThat(store.<Integer>read(r -> r.clients().all().size()))
                                .isEqualTo(2);
                    }
                });
            }
        });
    }

    @Test
    void noRoomForTheBackupThatShouldMendADamagedFile() throws Exception {
        Campaign.R60.tried("damaged file, full disk while restoring", tally -> {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
                CoachFile file = new CoachFile(disk.root());
                Path good = folder.resolve("good.db");
                opened(file).close();
                Files.copy(file.path(), good);
                cut(file.path(), Files.size(file.path()) / 2);
                disk.leave(100_000);
                StoreFile place = StoreFile.of(file.path(), folder.resolve("tmp"));
                FileBackups backups = FileBackups.ofClosed(place, () -> SampleRecords.NINE);
                refusedAsItIs(file, () -> backups.restore(good, true), Code.BACKUP_NO_ROOM, tally);
                disk.makeRoom();
                tally.keeps(() -> {
                    backups.restore(good, true);
                    opened(file).close();
                });
            }
        });
    }

    @Test
    void aProgramThatStartsOnAFullDiskWithNoRoomForTheEngine() throws Exception {
        Campaign.R60.tried("full disk and no engine unpacked yet", tally -> {
            try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
                CoachFile file = new CoachFile(disk.root());
                opened(file).close();
                disk.leave(40_000);
                Map<String, String> before = file.digests();
                tally.run();
                try (ChildJvm child = ChildJvm.start(
                        List.of("-Djava.io.tmpdir=" + disk.root()),
                        FileOpener.class,
                        disk.root().toString())) {
                    String said = child.lines().toString();
                    tally.tells(() -> assertThat(said).contains(Code.DISK_FULL.name()));
                }
                tally.keeps(() -> assertThat(file.digests()).containsAllEntriesOf(before));
            }
        });
    }

    private List<String> writeAndKill(CoachFile file) {
        try (ChildJvm child =
                ChildJvm.startStoring(CrashWriter.class, file.folder().toString(), "x", "30")) {
            assertThat(child.line()).isEqualTo("ready");
            child.killAfter(random.nextInt(LATEST_KILL_MILLIS));
            return CrashWriter.saved(child.lines());
        }
    }

    /** The native library is unpacked elsewhere, so that a small disk holds the data file alone. */
    private SqlStore opened(CoachFile file) {
        return CoachFile.open(StoreFile.of(file.path(), folder.resolve("tmp")));
    }

    private void holds(CoachFile file, List<String> told, Tally tally) {
        tally.whole(() -> {
            try (SqlStore store = opened(file)) {
                Set<String> found = CrashWriter.readWhole(store);
                tally.keeps(() -> assertThat(found).containsAll(told));
            }
        });
    }

    private static void refusedAsItIs(CoachFile file, ThrowingCallable opening, Code code, Tally tally) {
        Map<String, String> before = file.digests();
        tally.run();
        tally.tells(() -> assertThat(codeOf(opening)).isEqualTo(code));
        tally.keeps(() -> assertThat(file.digests()).containsAllEntriesOf(before));
    }

    /** Null when nothing is wrong. */
    private static Code codeOf(ThrowingCallable opening) {
        StoreProblem problem = problem(opening);
        return problem == null ? null : problem.code();
    }

    private static StoreProblem problem(ThrowingCallable opening) {
        return catchThrowableOfType(StoreProblem.class, opening);
    }

    private static void overwritePages(CoachFile file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.path().toFile(), "rw")) {
            bytes.seek(bytes.length() / 2 / PAGE * PAGE);
            bytes.write(new byte[2 * PAGE]);
        }
    }

    private static void cut(Path file, long size) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(size);
        }
    }
}
