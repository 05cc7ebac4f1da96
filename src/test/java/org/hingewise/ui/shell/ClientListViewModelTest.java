package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.hingewise.gui.Sample;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.ReadClients;
import org.hingewise.usecase.SaveClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientListViewModelTest {
    private final Desk desk = new Desk();
    private final ClientListViewModel list = new ClientListViewModel(desk.useCases, desk.sample.tasks, null);

    @BeforeEach
    void read() {
        list.read();
    }

    private ClientRow row(Client client) {
        return list.everybody().stream()
                .filter(r -> r.id().equals(client.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return list.state().shown().stream().map(ClientRow::name).toList();
    }

    @Test
    void everyoneIsListedByNameAndTheFirstIsSelected() {
        assertThat(names())
                .containsExactly(
                        "Ana Pereira",
                        "Elena Vasquez",
                        "Jonas Lind",
                        "Maya Okafor",
                        "Ruth Bauer",
                        "Sam Kaur",
                        "Tom Nguyen");
        assertThat(list.state().selected()).isEqualTo(desk.sample.ana.id());
        assertThat(list.state().any()).isTrue();
    }

    @Test
    void aRowSaysWhatIsGoingOn() {
        assertThat(row(desk.sample.maya).line()).isEqualTo("31 h after Deadlift");
        assertThat(row(desk.sample.maya).level()).isEqualTo(Level.DOCTOR);
        assertThat(row(desk.sample.jonas).line()).isEqualTo("Check-in due · 24 h");
        assertThat(row(desk.sample.jonas).level()).isNull();
        assertThat(row(desk.sample.tom).line()).isEqualTo("No session yet");
        assertThat(row(desk.sample.tom).spoken()).isEqualTo("Tom Nguyen, No data, No session yet");
    }

    @Test
    void aSessionThatSparedTheBackIsASessionToo() {
        desk.sample.store.write(records -> {
            Session swings = records.sessions().of(desk.sample.ana.id()).get(0);
            records.sessions()
                    .save(new Session(
                            Id.random(),
                            desk.sample.tom.id(),
                            null,
                            swings.started(),
                            swings.ended(),
                            swings.familiarity(),
                            null,
                            false,
                            swings.assignments(),
                            swings.note()));
            return swings;
        });
        assertThat(new ReadClients(desk.sample.store).handle())
                .filteredOn(record -> record.client().id().equals(desk.sample.tom.id()))
                .singleElement()
                .satisfies(record ->
                        assertThat(ClientRow.of(record, desk.sample.now).line()).isEqualTo("Last session Tue 17 Nov"));
    }

    @Test
    void theHoursGoOnWithoutReadingAgain() {
        desk.sample.now = desk.sample.now.plusMinutes(60);
        list.tick();
        assertThat(row(desk.sample.maya).line()).isEqualTo("32 h after Deadlift");
        desk.sample.now = desk.sample.now.plusMinutes(60 * 24 * 10);
        list.tick();
        assertThat(row(desk.sample.maya).line()).isEqualTo("Last session Wed 18 Nov");
    }

    @Test
    void typingFiltersAndKeepsTheSelection() {
        list.select(desk.sample.maya.id());
        list.type("jo");
        assertThat(names()).containsExactly("Jonas Lind");
        assertThat(list.state().selected()).isEqualTo(desk.sample.maya.id());
        list.type("");
        assertThat(names()).hasSize(7);
    }

    @Test
    void archivedClientsStayOutUntilAskedFor() {
        desk.useCases.archiveClient().handle(desk.sample.tom.id(), true);
        list.read();
        assertThat(names()).doesNotContain("Tom Nguyen");
        assertThat(list.state().archived()).isEqualTo(1);
        list.withArchived(true);
        assertThat(names()).contains("Tom Nguyen");
        list.withArchived(false);
        list.select(desk.sample.tom.id());
        assertThat(names()).contains("Tom Nguyen");
    }

    @Test
    void whoWasSelectedLastTimeIsSelectedAgain() {
        ClientListViewModel again = new ClientListViewModel(desk.useCases, desk.sample.tasks, desk.sample.maya.id());
        again.read();
        assertThat(again.state().selected()).isEqualTo(desk.sample.maya.id());
    }

    @Test
    void anEmptyFileHasNobody() {
        var useCases = org.hingewise.usecase.UseCases.over(
                new FakeStore(), List.of(), v -> "", () -> Sample.at(11, 19, 18, 0), c -> {});
        ClientListViewModel empty = new ClientListViewModel(useCases, desk.sample.tasks, null);
        assertThat(empty.state()).isNull();
        empty.read();
        assertThat(empty.state().any()).isFalse();
        assertThat(empty.state().selected()).isNull();
        useCases.saveClient().handle(SaveClient.Request.named("Maya", MassUnit.KG));
        empty.read();
        assertThat(empty.state().any()).isTrue();
    }
}
