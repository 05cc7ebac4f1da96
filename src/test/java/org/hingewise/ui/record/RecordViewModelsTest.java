package org.hingewise.ui.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.exchange.MovementFile;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.ui.backups.FakeBackups;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a record as a file, and bringing it into another coach's file. */
class RecordViewModelsTest {
    @TempDir
    private Path folder;

    private final DirectTasks tasks = new DirectTasks();
    private final FakeBackups backups = new FakeBackups();
    private final List<Path> saved = new ArrayList<>();
    private final List<Id<Client>> arrived = new ArrayList<>();
    private SqlStore here;
    private SqlStore there;
    private Id<Client> maya;

    @BeforeEach
    void open() {
        here = store("here");
        there = store("there");
        maya = add(uses(here), "Maya Okafor");
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    private SqlStore store(String name) {
        return SqlStore.open(
                StoreFile.of(folder.resolve(name + ".db"), folder.resolve("tmp")), () -> SampleRecords.NINE);
    }

    private static UseCases uses(SqlStore store) {
        return UseCases.over(store, MovementFile.shipped(), v -> "", () -> SampleRecords.NINE, Events.NONE);
    }

    private static Id<Client> add(UseCases uses, String name) {
        return ((Result.Saved<Client>) uses.saveClient().handle(SaveClient.Request.named(name, MassUnit.KG)))
                .value()
                .id();
    }

    private SaveRecordViewModel saving() {
        SaveRecordViewModel model = new SaveRecordViewModel(uses(here), tasks, maya);
        model.onSaved(saved::add);
        model.open(() -> {});
        return model;
    }

    private BringInViewModel bringing(UseCases into, Path file) {
        BringInViewModel model = new BringInViewModel(into, tasks, backups, file);
        model.onDone(arrived::add);
        model.look();
        return model;
    }

    private Path exported() {
        saving().save(folder.resolve("out.zip"));
        return saved.get(0);
    }

    @Test
    void itsNameNamesNobody() {
        assertThat(saving().suggestion()).isEqualTo("client-record-2026-11-18");
    }

    @Test
    void whatIsInItIsToldBefore() {
        SaveRecordViewModel.State state = saving().state();
        assertThat(state.name()).isEqualTo("Maya Okafor");
        assertThat(state.contents())
                .isEqualTo("no episodes, no clearances, no looks at the hinge, no sessions, no soreness entries");
        assertThat(state.period()).isEmpty();
    }

    @Test
    void whereItCannotBeSavedIsSaidWithThePathAndAnotherPlaceWorks() {
        SaveRecordViewModel model = saving();
        Path nowhere = folder.resolve("no").resolve("out.zip");
        model.save(nowhere);
        assertThat(model.state().failure()).contains(nowhere.toString(), "Please choose another place");
        assertThat(model.state().saving()).isFalse();
        assertThat(saved).isEmpty();
        model.save(folder.resolve("out.zip"));
        assertThat(model.state().failure()).isEmpty();
        assertThat(saved).hasSize(1);
    }

    @Test
    void aRecordIsShownThenBroughtInAfterABackup() {
        UseCases into = uses(there);
        BringInViewModel model = bringing(into, exported());
        assertThat(model.state().isReady()).isTrue();
        assertThat(model.state().name()).isEqualTo("Maya Okafor");
        assertThat(model.state().notes()).isEmpty();
        assertThat(into.readClients().handle()).isEmpty();
        assertThat(backups.asked).isEmpty();
        model.bringIn();
        assertThat(arrived).containsExactly(maya);
        assertThat(backups.asked).containsExactly("make before_import");
        assertThat(into.readClient().handle(maya)).isPresent();
        assertThat(into.undoSteps().next()).isPresent();
    }

    @Test
    void withoutTheBackupNothingComesIn() {
        UseCases into = uses(there);
        BringInViewModel model = bringing(into, exported());
        backups.refusing = StoreProblem.Code.BACKUP_NO_ROOM;
        model.bringIn();
        assertThat(arrived).isEmpty();
        assertThat(model.state().failure()).isNotEmpty();
        assertThat(into.readClients().handle()).isEmpty();
    }

    @Test
    void theSampleClientsHaveNoBackups() {
        backups.kept = false;
        bringing(uses(there), exported()).bringIn();
        assertThat(arrived).containsExactly(maya);
        assertThat(backups.asked).isEmpty();
    }

    @Test
    void somebodyOfTheSameNameIsNoted() {
        UseCases into = uses(there);
        add(into, "Maya Okafor");
        assertThat(bringing(into, exported()).state().notes()).singleElement().satisfies(note -> assertThat(note)
                .startsWith("A client of the same name is here already"));
    }

    @Test
    void whoIsHereAlreadyAndWhatIsNoRecordCannotBeBroughtIn() throws IOException {
        BringInViewModel model = bringing(uses(here), exported());
        assertThat(model.state().isReady()).isFalse();
        assertThat(model.state().failure()).contains("here already", "Nothing was changed");
        model.bringIn();
        assertThat(arrived).isEmpty();
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear coach");
        assertThat(bringing(uses(here), letter).state().failure())
                .contains(letter.toString(), "no zip file", "Nothing was changed");
    }
}
