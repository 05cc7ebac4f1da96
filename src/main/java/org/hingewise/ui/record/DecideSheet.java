package org.hingewise.ui.record;

import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;

/** The ways a coach has once a client took the agreement to keep health notes back. */
public final class DecideSheet {
    private static final String NAME = "decide";

    private final Workbench bench;
    private final Client client;
    private final JPanel body = new JPanel(
            new MigLayout("insets 0, gap 16 12, fillx, wrap 2, novisualpadding", "[grow,fill][fill,sg]", "[center]"));

    /**
     * Where two of the ways lead.
     *
     * @param agreement the tab where the agreement is written down
     * @param erase asks whether to erase a client for good
     */
    public record Ways(String agreement, Consumer<Id<Client>> erase) {}

    private DecideSheet(Workbench bench, Client client) {
        this.bench = bench;
        this.client = client;
    }

    /** Opens it for a client who took the agreement back, and does nothing for another. */
    public static void open(Workbench bench, Id<Client> id, Ways ways) {
        bench.tasks().submit(() -> bench.useCases().readClient().handle(id), read -> read.filter(
                        record -> record.client().consent().isWithdrawn())
                .ifPresent(record -> new DecideSheet(bench, record.client()).show(ways)));
    }

    /** Does something about a client's health while the agreement stands or was not asked for; else shows the ways. */
    public static Consumer<Id<Client>> unlessWithdrawn(Workbench bench, Ways ways, Consumer<Id<Client>> otherwise) {
        return id -> bench.tasks().submit(() -> bench.useCases().readClient().handle(id), read -> {
            boolean withdrawn = read.filter(record -> record.client().consent().isWithdrawn())
                    .isPresent();
            if (withdrawn) {
                new DecideSheet(bench, read.get().client()).show(ways);
            } else {
                otherwise.accept(id);
            }
        });
    }

    private void show(Ways ways) {
        body.setOpaque(false);
        PersonalDate withdrawn = client.consent().withdrawn();
        body.add(
                Prose.text(Texts.get("record.decide.text", withdrawn == null ? "" : Times.date(withdrawn.value()))),
                "span 2, wmin 0");
        Sheet sheet =
                Sheet.of(NAME, Texts.get("record.decide.title", client.name().value()), body);
        way(
                sheet,
                "agree",
                "record.decide.agree",
                "record.decide.agree.text",
                () -> bench.open(client.id(), ways.agreement()));
        way(sheet, "save", "record.save", "record.decide.save.text", () -> SaveRecordSheet.open(bench, client.id()));
        if (!client.archived()) {
            way(sheet, "archive", "record.decide.archive", "record.decide.archive.text", this::archive);
        }
        way(sheet, "erase", "record.decide.erase", "record.decide.erase.text", () -> ways.erase()
                .accept(client.id()));
        bench.dialogs().show(sheet.leaveButton("later", Texts.get("record.decide.later")));
    }

    private void way(Sheet sheet, String id, String word, String why, Runnable action) {
        JButton button = Buttons.plain(NAME + "." + id, Texts.get(word), () -> {
            sheet.close();
            action.run();
        });
        body.add(Prose.muted(Texts.get(why)), "wmin 0");
        body.add(button);
    }

    private void archive() {
        bench.tasks().submit(() -> bench.useCases().archiveClient().handle(client.id(), true), done -> {});
    }
}
