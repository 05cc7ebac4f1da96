package org.hingewise.ui.soreness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.chart.ChartCard;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Picks;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;
import org.hingewise.ui.kit.RecordTable.Look;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;

/** Every report after a session: on the curve, in a list, and one in full. */
final class SorenessPanel extends JPanel {
    private static final String NAME = "soreness";

    private final SorenessViewModel model;
    private final Picks<Choice> sessions;
    private final JLabel count = Labels.muted("");
    private final ChartCard chart;
    private final RecordTable<JudgedEntry> table = new RecordTable<>(NAME + ".entries", Texts.get("soreness.tab"));
    private final EntryCard entry;
    private final JPanel full = new JPanel(
            new MigLayout("insets 0, gap 16 0, fill, hidemode 3", "[grow,fill][340!,fill]", "[]12[grow,fill]"));
    private final JPanel nothing = new JPanel(new MigLayout("insets 40 0 0 0, alignx center, aligny top"));
    private LocalDate today;
    private boolean rendering;

    /** A session one can pick; no session stands for the reports that belong to none. */
    private record Choice(Optional<Id<Session>> session) {}

    SorenessPanel(
            SorenessViewModel model,
            Dialogs dialogs,
            ChartExport export,
            ChartLearning learning,
            LocalDate today,
            Runnable logSoreness,
            Runnable copyMessage,
            Runnable saveForm) {
        super(new MigLayout("insets 16 20 16 20, fill, hidemode 3", "[grow,fill]", "[grow,fill]"));
        this.model = model;
        this.today = today;
        setName(NAME);
        sessions = new Picks<>(NAME + ".session", Texts.get("soreness.session"), picked -> {
            if (picked != null) {
                model.choose(picked.session().orElse(null));
            }
        });
        chart = new ChartCard(NAME + ".doms", DomsComparison.bare(), today, export);
        chart.onOpen(model::select);
        chart.learnsBy(learning);
        entry = new EntryCard(judged -> WhySheet.open(dialogs, judged, this.today), model::remove);
        columns();
        table.onSelect(() -> {
            if (!rendering) {
                table.selected().ifPresent(j -> model.select(j.id()));
            }
        });
        table.onOpen(judged -> WhySheet.open(dialogs, judged, this.today));
        lay(copyMessage, saveForm);
        empty(logSoreness);
        add(full, "grow");
        add(nothing, "north");
        full.setVisible(false);
        nothing.setVisible(false);
        model.onChange(this::render);
    }

    private void columns() {
        table.strong(
                Texts.get("chart.table.when"),
                128,
                j -> Times.dayAndClock(j.entry().time(), today));
        table.number(Texts.get("chart.table.hour"), 46, j -> {
            Double hours = j.entry().hoursAfterSession();
            return hours == null ? "–" : Times.hours(hours);
        });
        table.number(
                Texts.get("chart.table.score"), 60, j -> j.entry().nrs() == null ? "–" : EntryWords.score(j.entry()));
        table.chip(
                Texts.get("chart.table.verdict"),
                128,
                j -> new Look(
                        Tone.of(j.verdict().level()), Words.level(j.verdict().level())));
        table.muted(Texts.get("chart.table.told"), 0, j -> EntryWords.told(j.entry()));
    }

    private void lay(Runnable copyMessage, Runnable saveForm) {
        full.setOpaque(false);
        JPanel head = new JPanel(new MigLayout("insets 0, gap 10 0, fillx", "[][][]push[][]", "[center]"));
        head.setOpaque(false);
        head.add(Labels.strong(Texts.get("soreness.session")));
        head.add(sessions, "wmax 320");
        head.add(count);
        JButton copy = Buttons.compact(NAME + ".copy-message", Texts.get("checkIn.copy"), copyMessage);
        copy.setIcon(Icons.COPY.at(14));
        head.add(copy);
        head.add(Buttons.compact(NAME + ".save-form", Texts.get("checkIn.form"), saveForm));
        full.add(head, "span 2, wrap");
        JPanel left = new JPanel(
                new MigLayout("insets 0, gap 0 12, fill, wrap 1", "[grow,fill]", "[grow 62,fill][grow 38,fill]"));
        left.setOpaque(false);
        left.add(chart, "hmin 200, wmin 0");
        Card list = Card.of("insets 6 8 6 8, fill", "[grow,fill]", "[grow,fill]");
        list.add(table.component(), "hmin 110, wmin 0");
        left.add(list);
        full.add(left, "wmin 0, hmin 0");
        full.add(Scrolls.vertical(NAME + ".entry.scroll", entry), "hmin 0");
    }

    private void empty(Runnable logSoreness) {
        Card card = Card.column();
        card.add(Labels.h3(Texts.get("soreness.nothing.title")));
        card.add(Prose.muted(Texts.get("soreness.nothing.text")));
        card.add(Buttons.primary(NAME + ".log", Texts.get("soreness.nothing.log"), logSoreness), "growx 0, gaptop 6");
        nothing.setOpaque(false);
        nothing.add(card, "w 420!");
    }

    private void render() {
        SorenessViewModel.State state = model.state();
        if (state == null) {
            return;
        }
        rendering = true;
        today = state.now().date();
        full.setVisible(!state.isEmpty());
        nothing.setVisible(state.isEmpty());
        sessions.show(picks(state), new Choice(Optional.ofNullable(state.chosen())));
        count.setText(Texts.get("soreness.count", state.entries().size()));
        chart.show(state.comparison(), today);
        table.show(state.entries());
        JudgedEntry selected = state.selected();
        entry.setVisible(selected != null);
        if (selected != null) {
            entry.show(selected, today);
            table.select(selected);
        }
        rendering = false;
    }

    private List<Picks.Pick<Choice>> picks(SorenessViewModel.State state) {
        List<Picks.Pick<Choice>> picks = new ArrayList<>();
        for (Session session : state.sessions()) {
            picks.add(new Picks.Pick<>(
                    new Choice(Optional.of(session.id())),
                    Texts.get(
                            "soreness.after.session",
                            Times.day(session.when().date(), today),
                            Words.session(session))));
        }
        if (state.withoutSession()) {
            picks.add(new Picks.Pick<>(new Choice(Optional.empty()), Texts.get("soreness.session.none")));
        }
        return picks;
    }
}
