package org.hingewise.ui.trash;

import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.backups.BackupWays;
import org.hingewise.ui.changes.ChangesSheet;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.ui.trash.TrashViewModel.Row;

/** The rail's page of what was removed: putting it back, and erasing a client for good. */
public final class TrashPanel implements RailPage.Screen {
    /** Name of the page on the rail. */
    public static final String ID = "trash";

    private static final int BESIDE = 300;
    private static final String TABLE = "table";
    private static final String NOTHING = "nothing";

    private final Workbench bench;
    private final TrashViewModel model;
    private final JPanel page = RailPage.frame(ID, Texts.get("trash.title"), Texts.get("trash.about"), BESIDE, null);
    private final RecordTable<Row> table;
    private final CardLayout swap = new CardLayout();
    private final JPanel list = new JPanel(swap);
    private final Prose told = Prose.muted("");
    private final JButton back;
    private final JButton erase;

    public TrashPanel(Workbench bench, BackupWays backups) {
        this.bench = bench;
        model = new TrashViewModel(bench.useCases(), bench.tasks());
        table = new RecordTable<Row>("trash.table", Texts.get("trash.table"))
                .text(Texts.get("trash.column.what"), Row::what)
                .strong(Texts.get("trash.column.whose"), 150, Row::whose)
                .muted(Texts.get("trash.column.removed"), 130, Row::when)
                .muted(Texts.get("trash.column.left"), 80, Row::left)
                .onOpen(model::putBack)
                .onSelect(this::buttons);
        back = Buttons.primary(
                "trash.back", Texts.get("trash.back"), () -> table.selected().ifPresent(model::putBack));
        erase = Buttons.plain("trash.erase", Texts.get("trash.erase"), () -> table.selected()
                .filter(Row::isClient)
                .ifPresent(row -> EraseSheet.open(bench, backups, row.removed().client())));
        build();
        model.onChange(this::render);
        render();
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show() {
        model.show();
    }

    private void build() {
        Card left = Card.of("insets 12 8 12 8, gap 8 10, fill, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][][]");
        list.setOpaque(false);
        list.add(table.component(), TABLE);
        JPanel empty = new JPanel(new MigLayout("insets 24 8 8 8, fillx", "[grow,fill]", ""));
        empty.setOpaque(false);
        empty.add(Prose.muted(Texts.get("trash.empty")), "wmin 0");
        list.add(empty, NOTHING);
        left.add(list, "push, grow, wmin 0");
        told.setName("trash.told");
        left.add(told, "gapx 8 8, wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8, fillx", "[][]push", "[center]"));
        row.setOpaque(false);
        row.add(back);
        row.add(erase);
        left.add(row, "gapx 8 8");
        page.add(left, "wmin 0");
        Card kept = Card.column();
        kept.add(Labels.h3(Texts.get("trash.kept")));
        kept.add(Prose.muted(Texts.get("trash.kept.text")), "wmin 0");
        kept.add(
                Buttons.compact("trash.changes", Texts.get("trash.changes"), () -> ChangesSheet.openAll(bench)),
                "growx 0, gaptop 6");
        page.add(kept, "wmin 0, growy 0, aligny top");
    }

    private void render() {
        TrashViewModel.State state = model.state();
        List<Row> rows = Optional.ofNullable(state.rows()).orElse(List.of());
        table.show(rows);
        if (table.selected().isEmpty() && !rows.isEmpty()) {
            table.select(rows.get(0));
        }
        swap.show(list, state.rows() != null && rows.isEmpty() ? NOTHING : TABLE);
        told.show(state.told());
        told.setVisible(!state.told().isEmpty());
        buttons();
    }

    private void buttons() {
        Optional<Row> row = table.selected();
        back.setEnabled(row.isPresent());
        erase.setEnabled(row.filter(Row::isClient).isPresent());
    }
}
