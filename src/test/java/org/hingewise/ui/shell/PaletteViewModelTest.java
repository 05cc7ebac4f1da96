package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.ui.kit.Commands;
import org.junit.jupiter.api.Test;

class PaletteViewModelTest {
    private final List<String> happened = new ArrayList<>();
    private final ClientRow maya = new ClientRow(Id.random(), "Maya Okafor", "", null, "No data", false);
    private final ClientRow gone = new ClientRow(Id.random(), "Mara Old", "", null, "No data", true);
    private boolean canLog = true;

    private PaletteViewModel palette() {
        Commands commands = new Commands();
        commands.add("log-soreness", "&Log soreness", null, "menu L", () -> canLog, () -> happened.add("log"));
        commands.add("new-client", "&New client", null, "menu N", () -> happened.add("new"));
        return new PaletteViewModel(() -> List.of(maya, gone), commands, this::goTo);
    }

    private void goTo(Id<Client> client) {
        happened.add("client " + client.equals(maya.id()));
    }

    @Test
    void clientsComeFirstAndEnterGoesThere() {
        PaletteViewModel palette = palette();
        palette.type("ma");
        assertThat(palette.state().found()).extracting(f -> f.client()).containsExactly(maya, gone);
        palette.choose();
        assertThat(happened).containsExactly("client true");
    }

    @Test
    void archivedClientsAreFoundOnlyByName() {
        assertThat(palette().state().found()).extracting(f -> f.client()).doesNotContain(gone);
    }

    @Test
    void arrowsGoRoundAndEnterDoesTheCommand() {
        PaletteViewModel palette = palette();
        palette.type("");
        palette.move(-1);
        palette.choose();
        assertThat(happened).containsExactly("new");
        palette.move(1);
        assertThat(palette.state().marked()).isZero();
    }

    @Test
    void whatCannotBeDoneNowIsNotOffered() {
        canLog = false;
        PaletteViewModel palette = palette();
        palette.type("log");
        assertThat(palette.state().found()).isEmpty();
        palette.choose();
        palette.move(1);
        assertThat(happened).isEmpty();
    }
}
