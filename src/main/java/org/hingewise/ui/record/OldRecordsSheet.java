package org.hingewise.ui.record;

import java.awt.Dimension;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.OldRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;

/** Records nobody has written in for years: keep, save, or archive each. Nothing happens by itself. */
public final class OldRecordsSheet {
    private static final String NAME = "old-records";
    private static final int WIDTH = 720;
    private static final int HEIGHT = 260;

    private final OldRecordsViewModel model;
    private final RecordTable<OldRecord> table;
    private final JButton keep;
    private final JButton save;
    private final JButton archive;
    private final JButton erase;
    private final Prose none = Prose.muted(Texts.get("record.old.none"));

    private OldRecordsSheet(Workbench bench, IntSupplier years, Consumer<Id<Client>> forGood) {
        model = new OldRecordsViewModel(bench.useCases(), bench.tasks(), years);
        table = new RecordTable<OldRecord>(NAME + ".table", Texts.get("record.old.table"))
                .strong(Texts.get("record.old.column.name"), 240, old -> old.who()
                        .name()
                        .value())
                .text(Texts.get("record.old.column.newest"), old -> Times.date(old.newest()))
                .text(
                        Texts.get("record.old.column.list"),
                        old -> Texts.get(old.archived() ? "record.old.archived" : "record.old.listed"))
                .onOpen(old -> model.keep(old.who().id()))
                .onSelect(this::buttons);
        keep = Buttons.plain(NAME + ".keep", Texts.get("record.old.keep"), () -> chosen(model::keep));
        save = Buttons.plain(
                NAME + ".save", Texts.get("record.save"), () -> chosen(id -> SaveRecordSheet.open(bench, id)));
        archive = Buttons.plain(NAME + ".archive", Texts.get("record.decide.archive"), () -> chosen(model::archive));
        erase = Buttons.plain(NAME + ".erase", Texts.get("record.decide.erase"), () -> chosen(forGood));
    }

    /**
     * Opens it.
     *
     * @param years without an entry after which a record is old
     * @param erase asks whether to erase a client for good
     */
    public static void open(Workbench bench, IntSupplier years, Consumer<Id<Client>> erase) {
        OldRecordsSheet sheet = new OldRecordsSheet(bench, years, erase);
        sheet.model.onChange(sheet::render);
        sheet.model.read();
        bench.dialogs().show(sheet.sheet());
    }

    private Sheet sheet() {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        body.setOpaque(false);
        body.add(Prose.text(Texts.get("record.old.text", model.years())), "wmin 0");
        JComponent rows = table.component();
        rows.setPreferredSize(new Dimension(0, HEIGHT));
        body.add(rows, "wmin 0, h " + HEIGHT + "!");
        none.setVisible(false);
        body.add(none, "wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8", "", "[center]"));
        row.setOpaque(false);
        row.add(keep);
        row.add(save);
        row.add(archive);
        row.add(erase);
        body.add(row);
        Sheet sheet = Sheet.of(NAME, Texts.get("record.old.title"), body).width(WIDTH);
        return sheet.leaveButton("close", Texts.get("dialog.close"));
    }

    private void render() {
        table.show(model.rows());
        if (table.selected().isEmpty() && !model.rows().isEmpty()) {
            table.select(model.rows().get(0));
        }
        none.setVisible(model.rows().isEmpty());
        buttons();
    }

    private void buttons() {
        boolean any = table.selected().isPresent();
        keep.setEnabled(any);
        save.setEnabled(any);
        erase.setEnabled(any);
        archive.setEnabled(table.selected().filter(old -> !old.archived()).isPresent());
    }

    private void chosen(Consumer<Id<Client>> action) {
        table.selected().map(old -> old.who().id()).ifPresent(action);
    }
}
