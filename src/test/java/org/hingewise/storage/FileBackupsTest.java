package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.hingewise.domain.PersonalText;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Contents;
import org.hingewise.usecase.backup.Drill;
import org.hingewise.usecase.backup.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileBackupsTest {
    @TempDir
    private Path folder;

    @Test
    void aBackupIsPrivateListedAndHoldsWhatTheFileHeld() throws IOException {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            desk.save("Ben");
            Backup backup = desk.backups().make(BackupReason.ASKED);
            assertThat(backup.contents())
                    .extracting(Contents::clients, Contents::sessions, Contents::entries)
                    .containsExactly(2L, 2L, 2L);
            assertThat(backup.isSound()).isTrue();
            assertThat(desk.backups().list()).containsExactly(backup);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup.file())))
                    .isEqualTo("rw-------");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(backup.file().getParent())))
                    .isEqualTo("rwx------");
            assertThat(desk.folder())
                    .containsExactly(
                            "backups.jsonl", backup.file().getFileName().toString());
            assertThat(backup.file().getFileName().toString()).matches("coach-\\d{4}-\\d\\d-\\d\\d-090000-4\\.db");
            assertThat(Files.readString(desk.file.backups().resolve("backups.jsonl")))
                    .contains("\"sha256\":\"" + Digest.sha256(backup.file()))
                    .contains("\"soreness_entry\":2")
                    .contains("\"why\":\"asked\"")
                    .doesNotContain("Ada");
        }
    }

    @Test
    void whatTheCoachSavesMeanwhileGoesOn() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Backup first = desk.backups().make(BackupReason.CHANGED);
            desk.save("Ben");
            Backup second = desk.backups().make(BackupReason.CHANGED);
            assertThat(second.seq()).isGreaterThan(first.seq());
            assertThat(desk.names()).containsExactly("Ada", "Ben");
            assertThat(desk.backups().list()).containsExactly(second, first);
        }
    }

    @Test
    void aHalfBackupIsRemovedAndAnUnlistedOneListedAtTheNextStart() throws IOException {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Backup backup = desk.backups().make(BackupReason.ASKED);
            Files.delete(desk.file.backups().resolve("backups.jsonl"));
            Files.writeString(desk.file.backups().resolve("new.tmp"), "half");
            Files.writeString(desk.file.backups().resolve("new.tmp-journal"), "half");
            desk.reopen();
            assertThat(desk.backups().makeIfChanged(BackupReason.OPENED)).isEmpty();
            assertThat(desk.backups().list()).extracting(Backup::seq).containsExactly(backup.seq());
            assertThat(desk.folder()).hasSize(2).noneMatch(name -> name.contains("tmp"));
        }
    }

    @Test
    void restoringBringsBackWhatWasThereAndKeepsWhatIs() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Backup backup = desk.backups().make(BackupReason.ASKED);
            desk.save("Ben");
            long saves = desk.store().alone(Database::saves);
            Preview preview = desk.backups().preview(backup.file());
            assertThat(preview.otherFile()).isFalse();
            assertThat(preview.change().gone().names()).containsExactly(PersonalText.of("Ben"));
            assertThat(preview.change().gone().entries()).isEqualTo(1);
            assertThat(preview.change().gone().newest()).hasSize(2);
            assertThat(preview.change().back().isEmpty()).isTrue();
            assertThat(preview.change().changed()).isZero();
            assertThat(desk.names()).containsExactly("Ada", "Ben");

            desk.backups().restore(backup.file(), false);
            desk.reopen();
            assertThat(desk.names()).containsExactly("Ada");
            assertThat(desk.store().alone(Database::saves)).isGreaterThan(saves);
            Backup before = desk.backups().list().get(0);
            assertThat(before.reason()).isEqualTo(BackupReason.BEFORE_RESTORE);
            assertThat(desk.backups().makeIfChanged(BackupReason.OPENED)).isPresent();

            Preview back = desk.backups().preview(before.file());
            assertThat(back.change().back().names()).containsExactly(PersonalText.of("Ben"));
            assertThat(back.change().gone().isEmpty()).isTrue();
            desk.backups().restore(before.file(), false);
            desk.reopen();
            assertThat(desk.names()).containsExactly("Ada", "Ben");
            assertThat(desk.file.digests().keySet())
                    .noneMatch(name -> name.matches(".*(tmp|incoming|swap|replaced).*"));
        }
    }

    @Test
    void aDrillTellsWhatIsInABackupAndLeavesEverythingAsItWas() {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Backup backup = desk.backups().make(BackupReason.ASKED);
            Drill drill = desk.backups().drill(backup.file());
            assertThat(drill.health().isSound()).isTrue();
            assertThat(drill.health().values()).isGreaterThan(25);
            assertThat(drill.health().contents()).isEqualTo(backup.contents());
            assertThat(drill.took()).isPositive();
            assertThat(desk.folder()).hasSize(2);
        }
    }

    @Test
    void aSecondPlaceGetsTheNewestOnceAndKeepsAListOfItsOwn() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (BackupDesk desk = new BackupDesk(folder)) {
            assertThat(desk.backups().copyToSecond(stick)).isEmpty();
            desk.save("Ada");
            desk.backups().make(BackupReason.ASKED);
            Backup there = desk.backups().copyToSecond(stick).orElseThrow();
            assertThat(there.file()).exists().hasParent(stick.resolve("coach.db.backups"));
            assertThat(desk.backups().copyToSecond(stick)).contains(there);
            assertThat(desk.backups().drill(there.file()).health().isSound()).isTrue();
            assertThatThrownBy(() -> desk.backups().copyToSecond(folder.resolve("unplugged")))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .extracting(StoreProblem::code)
                    .isEqualTo(Code.MISSING);
        }
    }

    @Test
    void oneBadByteInTheListEndsNoBackups() throws IOException {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Backup first = desk.backups().make(BackupReason.ASKED);
            desk.save("Ben");
            Backup second = desk.backups().make(BackupReason.ASKED);
            Path list = desk.file.backups().resolve("backups.jsonl");
            byte[] bytes = Files.readAllBytes(list);
            bytes[20] = (byte) 0xFF;
            Files.write(list, bytes);
            assertThat(desk.backups().list()).containsExactly(second);
            desk.reopen();
            assertThat(desk.backups().makeIfChanged(BackupReason.OPENED)).isEmpty();
            assertThat(desk.backups().list()).extracting(Backup::file).containsExactly(second.file(), first.file());
        }
    }

    @Test
    void whereTheDataOrTheBackupsLieIsNoSecondPlace() throws IOException {
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            Path own = desk.backups().make(BackupReason.ASKED).file().getParent();
            Path link = Files.createSymbolicLink(folder.resolve("link"), own.getParent());
            for (Path place : List.of(own, own.getParent(), link)) {
                assertThatThrownBy(() -> desk.backups().copyToSecond(place))
                        .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                        .extracting(StoreProblem::code)
                        .isEqualTo(Code.BACKUP_SAME_PLACE);
            }
            assertThat(desk.folder()).hasSize(2);
        }
    }

    @Test
    void twoCoachesWithOneStickLeaveEachOthersBackupsAlone() throws IOException {
        Path stick = Files.createDirectory(folder.resolve("stick"));
        try (BackupDesk one = new BackupDesk(folder.resolve("one"));
                BackupDesk other = new BackupDesk(folder.resolve("other"))) {
            one.save("Ada");
            other.save("Ben");
            one.backups().make(BackupReason.ASKED);
            Path hers = one.backups().copyToSecond(stick).orElseThrow().file();
            String before = Digest.sha256(hers);
            for (int i = 0; i < 14; i++) {
                other.backups().make(BackupReason.CHANGED);
                assertThat(other.backups().copyToSecond(stick).orElseThrow().file())
                        .isNotEqualTo(hers);
                other.save("Client " + i);
            }
            assertThat(Digest.sha256(hers)).isEqualTo(before);
            assertThat(one.backups().copyToSecond(stick).orElseThrow().file()).isEqualTo(hers);
        }
    }

    @Test
    void anOpenFileThatCannotBeBackedUpAnyMoreIsSetAside() {
        boolean[] spoilt = {false};
        Checkpoint copying = step -> {
            if (spoilt[0] && step.equals("copied")) {
                throw Failures.of(Code.BACKUP_FAILED, folder);
            }
        };
        try (BackupDesk desk = new BackupDesk(folder, copying)) {
            desk.save("Ada");
            Backup backup = desk.backups().make(BackupReason.ASKED);
            desk.save("Ben");
            spoilt[0] = true;
            FileBackups backups = desk.backups();
            assertThat(backups.setAside()).isEmpty();
            backups.restore(backup.file(), false);
            assertThat(backups.setAside()).get().matches(Files::exists, "is there");
            desk.reopen();
            assertThat(desk.names()).containsExactly("Ada");
            assertThat(desk.file.digests().keySet()).anyMatch(name -> name.contains(".set-aside-"));
        }
    }

    @Test
    void aCopyGoesWhereItIsAskedToAndOverNothing() throws IOException {
        Path place = Files.createDirectory(folder.resolve("place"));
        try (BackupDesk desk = new BackupDesk(folder)) {
            desk.save("Ada");
            assertThat(desk.backups().copyTo(place).file()).hasParent(place);
            Path name = place.resolve("mine.db");
            assertThat(desk.backups().copyTo(name).file()).isEqualTo(name);
            assertThat(desk.backups().drill(name).health().contents().clients()).isEqualTo(1);
            assertThatThrownBy(() -> desk.backups().copyTo(name))
                    .asInstanceOf(InstanceOfAssertFactories.type(StoreProblem.class))
                    .extracting(StoreProblem::code)
                    .isEqualTo(Code.BACKUP_EXISTS);
            assertThat(desk.backups().list()).isEmpty();
        }
    }

    @Test
    void everyTableIsCountedAndEverySealedColumnIsOpened() throws SQLException {
        CoachFile file = new CoachFile(folder).filled(0);
        Set<String> sealed = new HashSet<>();
        Set<String> tables = new HashSet<>();
        try (Connection connection = file.outside();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT t.name, c.name, c.type FROM sqlite_schema t,"
                        + " pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%'")) {
            while (results.next()) {
                tables.add(results.getString(1));
                if (results.getString(3).equals("BLOB")) {
                    sealed.add(results.getString(1) + "." + results.getString(2));
                }
            }
        }
        assertThat(List.copyOf(Census.tables())).containsExactlyInAnyOrderElementsOf(tables);
        assertThat(SealCheck.columns()).isEqualTo(sealed);
    }
}
