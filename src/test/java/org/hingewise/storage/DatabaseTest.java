package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.EventQueue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.Assertions;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseTest {
    @TempDir
    private Path folder;

    private CoachFile file;

    @BeforeEach
    void place() {
        file = new CoachFile(folder);
    }

    @ParameterizedTest
    @CsvSource({
        "PRAGMA journal_mode, journal_mode, delete",
        "PRAGMA synchronous, synchronous, 3",
        "PRAGMA locking_mode, locking_mode, exclusive",
        "PRAGMA foreign_keys, foreign_keys, 1",
        "PRAGMA temp_store, temp_store, 2",
        "PRAGMA mmap_size, mmap_size, 0",
        "PRAGMA cell_size_check, cell_size_check, 1",
        "PRAGMA trusted_schema, trusted_schema, 0",
        "PRAGMA secure_delete, secure_delete, 1",
        "PRAGMA recursive_triggers, recursive_triggers, 0",
        "PRAGMA busy_timeout, timeout, 50",
        "PRAGMA encoding, encoding, UTF-8",
        "PRAGMA application_id, application_id, 1213089623",
        "PRAGMA user_version, user_version, 10"
    })
    void everySettingHoldsOnTheOpenFile(String pragma, String column, String value) {
        try (Database database = Opening.open(
                file.storeFile(), Migrations.shipped(), CoachFile.BUSY_MILLIS, () -> SampleRecords.NINE, null)) {
            assertThat(database.on(Sql.of("", pragma)).first(row -> row.clear(column)))
                    .contains(value);
        }
    }

    @Test
    void nobodyElseCanOpenTheFileWhileItIsInUse() throws SQLException {
        try (SqlStore store = file.open();
                Connection other = file.outside();
                Statement statement = other.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 1");
            assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM client"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("locked");
            assertThat(store.isReadOnly()).isFalse();
        }
    }

    @Test
    void aFileThatAnotherProgramHoldsIsToldToBeInUse() throws SQLException {
        file.filled(1);
        try (Connection other = file.outside();
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN EXCLUSIVE");
            assertThat(problem(file::open).code()).isEqualTo(Code.IN_USE);
        }
        file.open().close();
    }

    @Test
    void theEventThreadIsRefused() throws Exception {
        try (SqlStore store = file.open()) {
            AtomicReference<Throwable> thrown = new AtomicReference<>();
            EventQueue.invokeAndWait(() ->
                    thrown.set(catchThrowable(() -> store.read(r -> r.clients().all()))));
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("event thread");
            EventQueue.invokeAndWait(() -> thrown.set(catchThrowable(file::open)));
            assertThat(thrown.get()).isInstanceOf(IllegalStateException.class).hasMessageContaining("event thread");
        }
    }

    @Test
    void workRunsOnTheStorageThreadWhoeverAsks() throws Exception {
        try (SqlStore store = file.open()) {
            String here = store.read(r -> Thread.currentThread().getName());
            String there = CompletableFuture.supplyAsync(
                            () -> store.<String>read(r -> Thread.currentThread().getName()))
                    .get();
            assertThat(List.of(here, there)).containsExactly("storage", "storage");
        }
    }

    @Test
    void recordsTakenOutOfTheirWorkAreRefused() {
        try (SqlStore store = file.open()) {
            Store.Records leaked = store.read(r -> r);
            assertThatThrownBy(() -> leaked.clients().all()).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void aClosedStoreSaysSoAndClosingTwiceIsFine() {
        SqlStore store = file.open();
        store.close();
        store.close();
        assertThatThrownBy(() -> store.read(r -> r.clients().all())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptedCallerStillGetsTheAnswerAndStaysInterrupted() {
        try (SqlStore store = file.open()) {
            Thread.currentThread().interrupt();
            Client saved = store.write(r -> CoachFile.saveClient(r, "Ana"));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactly(saved);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "folder"})
    void whatMayNotBeWrittenIsOpenedForReadingAndEveryWriteRefused(String what) {
        file.filled(2);
        Path locked = what.equals("file") ? file.path() : file.path().getParent();
        assertThat(locked.toFile().setWritable(false, false)).isTrue();
        try (SqlStore store = file.open()) {
            assertThat(store.isReadOnly()).isTrue();
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(2);
            StoreProblem problem = problem(() -> store.write(r -> CoachFile.saveClient(r, "Ana")));
            assertThat(problem.code()).isEqualTo(Code.READ_ONLY);
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(2);
        } finally {
            assertThat(locked.toFile().setWritable(true, true)).isTrue();
        }
    }

    @Test
    void aNewFileInAFolderThatMayNotBeWrittenIsRefused() {
        assertThat(file.path().getParent().toFile().mkdirs()).isTrue();
        assertThat(file.path().getParent().toFile().setWritable(false, false)).isTrue();
        assertThat(problem(file::open).code()).isIn(Code.READ_ONLY, Code.NO_ACCESS);
        assertThat(file.path().getParent().toFile().setWritable(true, true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "with space",
                "q?mode=memory&cache=shared",
                "hash#tag",
                "100%41",
                "quote'\"x",
                "Ünï–日本🙂"
            })
    void everyNameAFolderCanHaveWorks(String name) {
        CoachFile odd = new CoachFile(folder.resolve(name));
        try (SqlStore store = odd.open()) {
            store.write(r -> CoachFile.saveClient(r, "Ana"));
        }
        assertThat(odd.path()).isRegularFile();
        try (SqlStore store = odd.open()) {
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(1);
        }
    }

    @Test
    void aFileThatCannotBeRememberedOpensAllTheSame() throws Exception {
        Files.writeString(folder.resolve("config"), "a file where a folder should be");
        file.open().close();
        file.open().close();
        assertThat(Files.exists(file.mark())).isFalse();
    }

    @Test
    void aFileCopiedHereForEverybodyIsMadePrivate() throws Exception {
        file.filled(1);
        Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-rw-r--"));
        file.open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
                .isEqualTo("rw-------");
    }

    @Test
    void aLinkToTheFileWorksAndALinkToNowhereIsMissing() throws Exception {
        file.filled(1);
        CoachFile linked = new CoachFile(folder.resolve("linked"));
        Files.createDirectories(linked.path().getParent());
        Files.createSymbolicLink(linked.path(), file.path());
        try (SqlStore store = linked.open()) {
            assertThat(store.<List<Client>>read(r -> r.clients().all())).hasSize(1);
        }
        Files.delete(file.path());
        assertThat(problem(linked::open).code()).isEqualTo(Code.MISSING);
    }

    @Test
    void anIdleClosedFileStandsAlone() throws Exception {
        file.filled(1);
        try (var files = Files.list(file.path().getParent())) {
            assertThat(files).containsExactlyInAnyOrder(file.path(), file.path().resolveSibling("coach.db.saves"));
        }
    }

    @Test
    void theTimelineCannotBeChangedFromOutsideEither() {
        file.filled(1);
        assertThatThrownBy(() -> file.outside("UPDATE timeline SET kind = 'UNDONE'"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> file.outside("DELETE FROM timeline")).hasMessageContaining("append-only");
    }

    @Test
    void aClientWithRecordsCannotBeDeletedFromUnderThem() {
        file.filled(1);
        assertThatThrownBy(() -> file.outside("PRAGMA foreign_keys = ON", "DELETE FROM client"))
                .hasMessageContaining("FOREIGN KEY");
    }

    private static StoreProblem problem(Runnable work) {
        Throwable thrown = catchThrowable(work);
        assertThat(thrown).isInstanceOf(StoreProblem.class);
        return (StoreProblem) thrown;
    }

    private static Throwable catchThrowable(Runnable work) {
        return Assertions.catchThrowable(work::run);
    }
}
