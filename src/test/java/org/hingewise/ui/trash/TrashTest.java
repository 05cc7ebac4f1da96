package org.hingewise.ui.trash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.changes.ChangesSheet;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.StoreProblem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {
    private TrashDesk desk;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() {
        desk = new TrashDesk();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    static void type(TrashDesk desk, String name) {
        Widgets.find(desk.dialogs.sheet().body(), "erase.name", JTextComponent.class)
                .setText(name);
    }

    @Test
    void theViewModelTellsWhatWhoseWhenAndHowLongAndPutsBack() {
        desk.filled();
        TrashViewModel model = new TrashViewModel(desk.uses, desk.bench.tasks());
        model.show();
        List<TrashViewModel.Row> rows = model.state().rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0).what()).isEqualTo("Client");
        assertThat(rows.get(0).isClient()).isTrue();
        assertThat(rows.get(0).whose()).startsWith("Tom");
        assertThat(rows).allMatch(row -> row.left().equals("26 days"));
        assertThat(rows).extracting(TrashViewModel.Row::what).anyMatch(what -> what.matches("Soreness, \\d+ / 10, .+"));
        model.putBack(rows.get(0));
        assertThat(model.state().rows()).hasSize(3);
        assertThat(model.state().told()).isEqualTo("Put back: Client");
        assertThat(desk.names()).anyMatch(name -> name.startsWith("Tom"));
        model.putBack(rows.get(0));
        assertThat(model.state().told()).startsWith("This is no longer there");
    }

    @Test
    void erasingAsksForTheNameAndOffersAReceiptWithoutAWordAboutThePerson() throws IOException {
        Path receipt = folder.resolve("receipt");
        String name = desk.client("Maya").name().value();
        Widgets.onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            EraseSheet.open(desk.bench, desk.ways, desk.client("Maya").id());
            Sheet asked = desk.dialogs.sheet();
            assertThat(asked.title()).contains(name);
            type(desk, "Maya");
            asked.press("yes");
            assertThat(desk.dialogs.sheet()).isSameAs(asked);
            assertThat(desk.names()).contains(name);
            type(desk, name);
            asked.press("yes");
            assertThat(desk.names()).doesNotContain(name);
            assertThat(desk.dialogs.sheet().title()).isEqualTo("Erased for good");
            desk.bench.outside.answering(receipt);
            desk.dialogs.sheet().press("receipt");
        });
        String text = Files.readString(folder.resolve("receipt.txt"));
        assertThat(text).contains("Soreness entries: ", "Backups", "8 backups").doesNotContain("Maya", "null");
        assertThat(desk.bench.told).containsExactly("Receipt saved");
    }

    @Test
    void aBackupThatFailsAfterwardsDoesNotHideThatTheClientIsErased() {
        String name = desk.client("Maya").name().value();
        desk.ways.refusing = StoreProblem.Code.DISK_FULL;
        Widgets.onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            EraseSheet.open(desk.bench, desk.ways, desk.client("Maya").id());
            type(desk, name);
            desk.dialogs.sheet().press("yes");
            assertThat(desk.names()).doesNotContain(name);
            assertThat(desk.dialogs.sheet().title()).isEqualTo("Erased for good");
        });
    }

    @Test
    void changesShowWhatWasWhatIsAndWho() {
        desk.filled();
        Widgets.onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            ChangesSheet.open(desk.bench, desk.client("Maya").id());
            assertThat(desk.dialogs.sheet().title()).startsWith("Changes: Maya");
            List<String> words = Widgets.all(desk.dialogs.sheet().body()).stream()
                    .filter(JTextComponent.class::isInstance)
                    .map(c -> ((JTextComponent) c).getText())
                    .toList();
            assertThat(words).anyMatch(text -> text.endsWith(", mara"));
        });
        assertThat(desk.uses.readHistory().handle(desk.client("Maya").id(), Long.MAX_VALUE))
                .extracting(HistoryEntry::action)
                .contains(Action.ADDED, Action.CHANGED, Action.REMOVED);
    }
}
