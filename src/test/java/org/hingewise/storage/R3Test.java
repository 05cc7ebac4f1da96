package org.hingewise.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hingewise.domain.client.Client;
import org.hingewise.faults.Campaign;
import org.hingewise.faults.MemoryFolder;
import org.hingewise.faults.Tally;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("faults")
@DisplayName("R3: on a full disk a save is refused and told, what was saved stays, and with room it goes on")
class R3Test {
    @TempDir(factory = MemoryFolder.class)
    private Path folder;

    @Test
    void aFullFileRefusesTheSaveKeepsWhatWasSavedAndWorksAgainWithRoom() {
        CoachFile file = new CoachFile(folder);
        List<Client> saved = new ArrayList<>();
        try (Database database = Opening.open(
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
        Campaign.R3.tried(tally -> {
            Random random = new Random();
            while (tally.hasNext(Campaign.R3.runs())) {
                try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
                    fillUp(disk, tally, random);
                }
            }
        });
    }

    private void fillUp(SmallDisk disk, Tally tally, Random random) throws Exception {
        CoachFile file = new CoachFile(disk.root());
        // the native library is unpacked elsewhere, so that the disk holds the data file alone
        StoreFile place = StoreFile.of(file.path(), folder.resolve("tmp"));
        List<Client> saved = new ArrayList<>();
        tally.run();
        try (SqlStore store = CoachFile.open(place)) {
            disk.leave(random.nextInt(400_000));
            StoreProblem problem = fill(store, saved);
            tally.tells(() -> assertThat(problem.code()).isEqualTo(Code.DISK_FULL));
            tally.keeps(() ->
                    assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactlyElementsOf(saved));
            disk.makeRoom();
            saved.add(store.write(records -> CoachFile.saveClient(records, "last")));
            tally.keeps(() ->
                    assertThat(store.<List<Client>>read(r -> r.clients().all())).containsExactlyElementsOf(saved));
        }
        tally.whole(() -> assertThat(file.ask("PRAGMA integrity_check")).containsExactly("ok"));
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
