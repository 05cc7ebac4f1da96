package org.hingewise.ui.changes;

import java.awt.Dimension;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.text.HistoryTexts.Line;
import org.hingewise.text.Texts;
import org.hingewise.ui.changes.ChangesViewModel.Change;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;
import org.jspecify.annotations.Nullable;

/** Every change as a list, and the chosen one with what was there before and after. */
public final class ChangesSheet {
    private static final String NAME = "changes";
    private static final int HEIGHT = 440;

    private final ChangesViewModel model;
    private final JPanel body = new JPanel(
            new MigLayout("insets 0, gap 16 10, fill, hidemode 3", "[grow,fill][360!,fill]", "[][grow,fill][]"));
    private final RecordTable<Change> table;
    private final Card detail = Card.of("insets 14 16 14 16, gap 0 8, fillx, wrap 1", "[grow,fill]", "");
    private final JButton older;
    private final Prose empty = Prose.muted(Texts.get("changes.empty"));

    private ChangesSheet(ChangesViewModel model, boolean everybody) {
        this.model = model;
        table = new RecordTable<Change>(NAME + ".table", Texts.get("changes.list"))
                .muted(Texts.get("changes.column.when"), 116, Change::when)
                .text(Texts.get("changes.column.what"), Change::what);
        if (everybody) {
            table.muted(Texts.get("changes.column.whose"), 88, Change::whose);
        }
        table.muted(Texts.get("changes.column.who"), 52, Change::who).onSelect(this::renderDetail);
        older = Buttons.compact(NAME + ".older", Texts.get("changes.older"), model::older);
        body.setOpaque(false);
        body.setName(NAME);
        body.add(Prose.muted(Texts.get("changes.about")), "span 2, wmin 0, wrap");
        body.add(table.component(), "wmin 0, hmin 0");
        body.add(Scrolls.vertical(NAME + ".detail.scroll", detail), "hmin 0, wrap");
        body.add(older, "growx 0, split 2");
        body.add(empty, "wmin 0");
        body.setPreferredSize(new Dimension(0, HEIGHT));
        detail.setName(NAME + ".detail");
        older.setVisible(false);
        empty.setVisible(false);
        model.onChange(this::render);
    }

    /** Shows a client's changes. */
    public static void open(Workbench bench, Id<Client> client) {
        bench.tasks()
                .submit(
                        () -> bench.useCases().readClient().handle(client),
                        read -> read.ifPresent(
                                record -> open(bench, client, record.client().name())));
    }

    /** Shows every change in the file. */
    public static void openAll(Workbench bench) {
        open(bench, null, PersonalText.EMPTY);
    }

    private static void open(Workbench bench, @Nullable Id<Client> client, PersonalText name) {
        ChangesViewModel model = new ChangesViewModel(bench.useCases(), bench.tasks(), client);
        ChangesSheet made = new ChangesSheet(model, client == null);
        String title = client == null ? Texts.get("changes.title") : Texts.get("changes.title.of", name.value());
        bench.dialogs()
                .show(Sheet.of(NAME, title, made.body)
                        .width(Sheet.WIDE)
                        .focus(made.table.table())
                        .leaveButton("close", Texts.get("changes.close")));
        model.show();
    }

    private void render() {
        ChangesViewModel.State state = model.state();
        List<Change> changes = state == null ? List.of() : state.changes();
        table.show(changes);
        if (table.selected().isEmpty() && !changes.isEmpty()) {
            table.select(changes.get(0));
        }
        older.setVisible(state != null && state.more());
        empty.setVisible(state != null && changes.isEmpty());
        renderDetail();
    }

    private void renderDetail() {
        detail.removeAll();
        table.selected().ifPresent(change -> {
            detail.add(Labels.h3(change.what()), "wmin 0");
            detail.add(Prose.muted(Texts.get("changes.from.by", change.when(), change.who())), "wmin 0");
            for (Line line : change.lines()) {
                detail.add(Labels.caption(line.label()), "gaptop 4");
                detail.add(change.removed() ? Prose.text(line.was()) : value(line), "wmin 0, gaptop 0");
            }
            change.notes().forEach(note -> detail.add(Prose.muted(note), "wmin 0, gaptop 4"));
        });
        detail.revalidate();
        detail.repaint();
    }

    private static Prose value(Line line) {
        String was = line.was().isEmpty() ? Texts.get("changes.none") : line.was();
        String is = line.is().isEmpty() ? Texts.get("changes.none") : line.is();
        if (line.was().isEmpty()) {
            return Prose.text(is);
        }
        return Prose.of(Prose.Run.plain(Texts.get("changes.arrow", was)), Prose.Run.strong(is));
    }
}
