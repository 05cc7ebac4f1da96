package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskFullTest {
    @TempDir
    private Path folder;

    @Test
    void aFullFileRefusesTheSaveKeepsWhatWasSavedAndWorksAgainWithRoom() {
        CoachFile file = new CoachFile(folder);
        List<Client> saved = new ArrayList<>();
        try (Database database = Database.open(
                file.storeFile(), Migrations.shipped(), CoachFile.BUSY_MILLIS, () -> SampleRecords.NINE, null)) {
            SqlClientRepository clients = new SqlClientRepository(database, () -> SampleRecords.NINE);
            limit(database, Sql.of("", "PRAGMA max_page_count = 60"));
            StoreProblem problem = null;
            while (problem == null) {
                Client client = SampleRecords.client("x".repeat(150));
                problem = catchThrowableOfType(StoreProblem.class, () -> save(database, clients, client));
                if (problem == null) {
                    saved.add(client);
                }
            }
            assertThat(problem.code()).isEqualTo(Code.DISK_FULL);
            assertThat(clients.all()).containsExactlyElementsOf(saved);
            limit(database, Sql.of("", "PRAGMA max_page_count = 1000"));
            Client last = SampleRecords.client("last");
            save(database, clients, last);
            saved.add(last);
            assertThat(clients.all()).containsExactlyElementsOf(saved);
        }
        assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok");
    }

    @Test
    void aFullDiskRefusesTheSaveKeepsWhatWasSavedAndWorksAgainWithRoom() throws Exception {
        Path small = Files.createDirectory(folder.resolve("small"));
        Assumptions.assumeTrue(
                SystemCommand.works("mount", "-t", "tmpfs", "-o", "size=2m,mode=0700", "tmpfs", small.toString()),
                "no right to mount a small disk here: only the full file was tried");
        try {
            CoachFile file = new CoachFile(small);
            Path ballast = small.resolve("ballast");
            // the native library is unpacked elsewhere, so that the disk holds the data file alone
            StoreFile place = StoreFile.of(file.path(), folder.resolve("tmp"));
            List<Client> saved = new ArrayList<>();
            try (SqlStore store = CoachFile.open(place)) {
                Files.write(ballast, new byte[1_400_000]);
                StoreProblem problem = fill(store, saved);
                assertThat(problem.code()).isEqualTo(Code.DISK_FULL);
                assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactlyElementsOf(saved);
                Files.delete(ballast);
                saved.add(store.write(records -> CoachFile.saveClient(records, "last")));
                assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactlyElementsOf(saved);
            }
            assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok");
        } finally {
            assertThat(SystemCommand.works("umount", small.toString())).isTrue();
        }
    }

    private static StoreProblem fill(SqlStore store, List<Client> saved) {
        while (true) {
            try {
                saved.add(store.write(records -> CoachFile.saveClient(records, "x".repeat(150))));
            } catch (StoreProblem problem) {
                return problem;
            }
        }
    }

    private static void save(Database database, SqlClientRepository clients, Client client) {
        database.begin();
        boolean done = false;
        try {
            clients.save(client);
            database.commit();
            done = true;
        } finally {
            if (!done) {
                database.rollback();
            }
        }
    }

    private static void limit(Database database, Sql pragma) {
        assertThat(database.on(pragma).list(row -> row.clear("max_page_count"))).hasSize(1);
    }
}
