package org.hingewise.ui.backups;

import java.awt.CardLayout;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.BackupTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RailPage;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.backup.Backup;

/** The rail's page of backups: what there is, the way back to one, and the second place. */
public final class BackupsPanel implements RailPage.Screen {
    /** Name of the page on the rail. */
    public static final String ID = "backups";

    private static final int BESIDE = 340;
    private static final String TABLE = "table";
    private static final String NOTHING = "nothing";

    private final Workbench bench;
    private final BackupWays ways;
    private final BackupsViewModel model;
    private final JPanel page;
    private final RecordTable<Backup> table;
    private final CardLayout swap = new CardLayout();
    private final JPanel list = new JPanel(swap);
    private final Prose told = Prose.muted("");
    private final Card older = Card.of("insets 10 12 10 12, gap 12 0, fillx", "[grow,fill][]", "[center]");
    private final Prose olderWords = Prose.text("");
    private final JButton now;
    private final JButton restore;
    private final JButton drill;
    private final JButton fromFile;
    private final PlaceCards places;

    public BackupsPanel(Workbench bench, BackupWays ways) {
        this.bench = bench;
        this.ways = ways;
        model = new BackupsViewModel(ways, bench.tasks());
        table = table();
        now = Buttons.primary("backups.now", Texts.get("backups.now"), model::backUp);
        restore = Buttons.plain("backups.restore", Texts.get("backups.restore"), () -> chosen(this::restore));
        drill = Buttons.plain("backups.drill", Texts.get("backups.drill"), () -> chosen(model::drill));
        fromFile = Buttons.plain("backups.fromFile", Texts.get("backups.fromFile"), this::restoreFromFile);
        page = RailPage.frame(ID, Texts.get("backups.title"), Texts.get("backups.about"), BESIDE, now);
        places = new PlaceCards(model, this::chooseSecond, this::copyPath);
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

    private RecordTable<Backup> table() {
        return new RecordTable<Backup>("backups.table", Texts.get("backups.table"))
                .strong(Texts.get("backups.column.when"), 150, b -> Times.dayAndClock(b.at(), today()))
                .text(Texts.get("backups.column.why"), b -> BackupTexts.reason(b.reason()))
                .number(
                        Texts.get("backups.column.clients"),
                        66,
                        b -> Long.toString(b.contents().clients()))
                .number(
                        Texts.get("backups.column.sessions"),
                        72,
                        b -> Long.toString(b.contents().sessions()))
                .number(
                        Texts.get("backups.column.entries"),
                        66,
                        b -> Long.toString(b.contents().entries()))
                .number(Texts.get("backups.column.size"), 74, b -> BackupTexts.size(b.bytes()))
                .chip(
                        Texts.get("backups.column.sound"),
                        120,
                        b -> new RecordTable.Look(
                                b.isSound() ? Tone.USUAL : Tone.WATCH,
                                Texts.get(b.isSound() ? "backups.sound" : "backups.notSound")))
                .onOpen(b -> restore(b.file()))
                .onSelect(this::buttons);
    }

    private void build() {
        Card left = Card.of("insets 12 8 12 8, gap 8 10, fill, wrap 1, hidemode 3", "[grow,fill]", "[grow,fill][][][]");
        list.setOpaque(false);
        list.add(table.component(), TABLE);
        JPanel empty = new JPanel(new MigLayout("insets 24 8 8 8, fillx", "[grow,fill]", ""));
        empty.setOpaque(false);
        Prose nothing = Prose.muted(Texts.get(model.isKept() ? "backups.empty" : "backups.sample"));
        nothing.setName("backups.nothing");
        empty.add(nothing, "wmin 0");
        list.add(empty, NOTHING);
        left.add(list, "push, grow, wmin 0");
        told.setName("backups.told");
        left.add(told, "gapx 8 8, wmin 0");
        older.edge(Card.Edge.LEFT, Tone.WATCH.colourKey());
        olderWords.setName("backups.older.words");
        older.add(olderWords, "wmin 0");
        older.add(Buttons.compact("backups.older", Texts.get("backups.older.look"), this::offerOlder));
        left.add(older, "gapx 8 8, wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8, fillx", "[][]push[]", "[center]"));
        row.setOpaque(false);
        row.add(restore);
        row.add(drill);
        row.add(fromFile);
        left.add(row, "gapx 8 8");
        page.add(left, "wmin 0, hmin 0");
        page.add(Scrolls.vertical("backups.places.scroll", places.component()), "wmin 0, hmin 0");
    }

    private void chosen(Consumer<Path> action) {
        table.selected().map(Backup::file).ifPresent(action);
    }

    private void restore(Path backup) {
        RestoreSheet.open(bench.dialogs(), bench.tasks(), ways, backup);
    }

    private void restoreFromFile() {
        bench.outside().askWhatToOpen(page).ifPresent(this::restore);
    }

    private void offerOlder() {
        OlderBackupsSheet.offer(bench.dialogs(), bench.tasks(), ways, model::done);
    }

    private void chooseSecond() {
        bench.outside().askForFolder(page).ifPresent(model::chooseSecond);
    }

    private void copyPath() {
        bench.outside().copy(model.folder().toString());
        bench.tell(Texts.get("backups.copied"));
    }

    private void render() {
        BackupsViewModel.State s = model.state();
        List<Backup> backups = Optional.ofNullable(s.backups()).orElse(List.of());
        table.show(backups);
        if (table.selected().isEmpty() && !backups.isEmpty()) {
            table.select(backups.get(0));
        }
        swap.show(list, s.backups() != null && backups.isEmpty() ? NOTHING : TABLE);
        told.restyle(s.failed() ? "urgent" : "muted");
        told.show(s.told());
        told.setVisible(!s.told().isEmpty());
        olderWords.show(Texts.get("backups.older", s.older()));
        older.setVisible(s.older() > 0);
        now.setEnabled(model.isKept() && !s.busy());
        fromFile.setEnabled(!s.busy());
        places.render(s);
        buttons();
    }

    private void buttons() {
        boolean ready = table.selected().isPresent() && !model.state().busy();
        restore.setEnabled(ready);
        drill.setEnabled(ready);
    }

    private LocalDate today() {
        return model.now().date();
    }
}
