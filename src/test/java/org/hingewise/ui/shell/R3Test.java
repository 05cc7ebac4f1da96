package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.storage.SmallDisk;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("R3: on a full disk the form says that it is not saved, keeps its text, and saves once there is room")
class R3Test {
    @TempDir
    private Path folder;

    @Test
    void everyFormOfTheWindow() throws Exception {
        HostileWindow window = RefusedWalk.over(Code.DISK_FULL);
        assertThat(window.told()).contains(Texts.get("status.noDrafts"));
    }

    @Test
    void aFormOverADiskThatIsReallyFull() throws Exception {
        try (SmallDisk disk = SmallDisk.mount(folder.resolve("small"))) {
            Path ballast = disk.root().resolve("ballast");
            StoreFile file = StoreFile.of(disk.root().resolve("coach.db"), folder.resolve("tmp"));
            List<Client> saved = new ArrayList<>();
            try (SqlStore store = SqlStore.open(file, () -> SampleRecords.NINE)) {
                Files.write(ballast, new byte[1_400_000]);
                fill(store);
                saved.addAll(
                        store.<List<Client>>read(records -> records.clients().all()));
                ClientFormViewModel form = form(store, saved);
                ClientForm typed = ClientForm.empty(MassUnit.KG)
                        .with(ClientForm.Text.NAME, "Maya Okafor")
                        .with(ClientForm.Text.NOTES, "a slipped disc ".repeat(200));
                form.typed(typed);
                form.save();
                assertThat(form.state().failure()).contains("Not saved: the disk is full", "safe", "Make room");
                assertThat(form.state().form()).isEqualTo(typed);
                assertThat(form.state().saving()).isFalse();
                assertThat(store.<List<Client>>read(records -> records.clients().all()))
                        .containsExactlyElementsOf(saved);
                Files.delete(ballast);
                form.save();
                assertThat(form.state().failure()).isNull();
                assertThat(saved.get(saved.size() - 1).name().value()).isEqualTo("Maya Okafor");
            }
            try (SqlStore again = SqlStore.open(file, () -> SampleRecords.NINE)) {
                assertThat(again.<List<Client>>read(records -> records.clients().all()))
                        .containsExactlyElementsOf(saved);
            }
        }
    }

    private static ClientFormViewModel form(SqlStore store, List<Client> saved) {
        UseCases useCases =
                UseCases.over(store, MovementFile.shipped(), verdict -> "", () -> SampleRecords.NINE, Events.NONE);
        return ClientFormViewModel.adding(useCases, new DirectTasks(), MassUnit.KG, "", saved::add);
    }

    private static void fill(SqlStore store) {
        boolean full = false;
        while (!full) {
            try {
                store.write(records -> {
                    records.clients().save(SampleRecords.client("x".repeat(150)));
                    return true;
                });
            } catch (StoreProblem problem) {
                assertThat(problem.code()).isEqualTo(Code.DISK_FULL);
                full = true;
            }
        }
    }
}
