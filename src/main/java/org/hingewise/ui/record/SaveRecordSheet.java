package org.hingewise.ui.record;

import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry.Action;
import org.hingewise.exchange.portable.RecordFile;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Noting;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.SaveAs;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;

/** Tells what is in a client's record and that its file is not encrypted, and saves it where the coach says. */
public final class SaveRecordSheet {
    private static final String NAME = "save-record";

    private final Workbench bench;
    private final Id<Client> client;
    private final SaveRecordViewModel model;
    private final JPanel body =
            new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    private final Prose failure = Prose.styled("urgent", "");

    private SaveRecordSheet(Workbench bench, Id<Client> client) {
        this.bench = bench;
        this.client = client;
        model = new SaveRecordViewModel(bench.useCases(), bench.tasks(), client);
    }

    /** Opens it for a client. */
    public static void open(Workbench bench, Id<Client> client) {
        SaveRecordSheet sheet = new SaveRecordSheet(bench, client);
        sheet.model.open(sheet::show);
    }

    private void show() {
        SaveRecordViewModel.State state = model.state();
        body.setOpaque(false);
        Card card = Card.of("insets 10 14 10 14, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
        card.add(Prose.text(state.contents()), "wmin 0");
        Prose period = Prose.muted(state.period());
        period.setVisible(!state.period().isEmpty());
        card.add(period, "wmin 0");
        body.add(Prose.text(Texts.get("record.save.text")), "wmin 0");
        body.add(card, "wmin 0");
        Card open = Card.of("insets 10 14 10 14, fillx", "[grow,fill]", "");
        open.edge(Tone.WATCH);
        open.add(Prose.text(Texts.get("record.save.open")), "wmin 0");
        body.add(open, "wmin 0");
        failure.setName(NAME + ".failure");
        failure.setVisible(false);
        body.add(failure, "wmin 0");
        Sheet sheet = Sheet.of(NAME, Texts.get("record.save.title", state.name()), body)
                .button("save", Texts.get("record.save.yes"), this::choose)
                .leaveButton("no", Texts.get("record.save.no"));
        model.onChange(this::render);
        model.onSaved(file -> {
            sheet.close();
            new Noting(bench.useCases(), bench.tasks()).note(Action.EXPORTED, client, "record");
            bench.tell(Texts.get("record.save.done", file.toString()));
        });
        bench.dialogs().show(sheet);
    }

    private void choose() {
        SaveAs.ask(bench.outside(), bench.dialogs(), body, model.suggestion(), RecordFile.ENDING, model::save);
    }

    private void render() {
        SaveRecordViewModel.State state = model.state();
        failure.show(state.failure());
        failure.setVisible(!state.failure().isEmpty());
        body.revalidate();
    }
}
