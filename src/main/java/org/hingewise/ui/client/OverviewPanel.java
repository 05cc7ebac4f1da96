package org.hingewise.ui.client;

import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.text.Texts;
import org.hingewise.ui.chart.ChartCard;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.ChartLearning;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.soreness.WhySheet;

/** How things stand with a client: chart and reminders at the left; verdict, next steps and context at the right. */
final class OverviewPanel extends JPanel {
    private static final String NAME = "overview";

    private final OverviewViewModel model;
    private final Dialogs dialogs;
    private final JPanel page;
    private final ChartCard chart;
    private final Card nothing = Card.column();
    private final VerdictCard verdict;
    private final NextCard next;
    private final ContextCard context;
    private final RemindersCard reminders;

    OverviewPanel(
            OverviewViewModel model,
            Dialogs dialogs,
            ChartExport export,
            ChartLearning learning,
            LocalDate today,
            Consumer<Way> go) {
        super(new MigLayout("insets 0, fill, hidemode 3", "[grow,fill]", "[grow,fill]"));
        this.model = model;
        this.dialogs = dialogs;
        setName(NAME);
        page = new JPanel(new MigLayout("insets 16 20 16 20, gap 16 0, fill", "[grow,fill][340!,fill]", "[grow,fill]"));
        page.setOpaque(false);
        chart = new ChartCard(NAME + ".doms", DomsComparison.bare(), today, export);
        chart.learnsBy(learning);
        chart.onOpen(this::open);
        verdict = new VerdictCard(this::explain, go);
        next = new NextCard(go);
        context = new ContextCard(go);
        reminders = new RemindersCard(go);
        empty(go);
        lay();
        page.setVisible(false);
        add(page);
        model.onChange(this::render);
    }

    private void empty(Consumer<Way> go) {
        nothing.setName(NAME + ".nothing");
        nothing.add(Labels.h3(Texts.get("overview.chart.empty.title")));
        nothing.add(Prose.muted(Texts.get("overview.chart.empty.text")), "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8 0, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(Buttons.compactPrimary(NAME + ".plan", Texts.get("overview.plan"), () -> go.accept(Way.PLAN)));
        buttons.add(Buttons.compact(NAME + ".log", Texts.get("overview.log"), () -> go.accept(Way.LOG)));
        nothing.add(buttons, "gaptop 4");
    }

    private void lay() {
        JPanel left = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        left.setOpaque(false);
        left.add(chart, "h 280:340:, wmin 0, pushy, growy");
        left.add(nothing, "wmin 0");
        left.add(reminders.component(), "wmin 0");
        JPanel right = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        right.setOpaque(false);
        right.add(verdict.component(), "wmin 0");
        right.add(next.component(), "wmin 0");
        right.add(context.component(), "wmin 0");
        page.add(Scrolls.vertical(NAME + ".left.scroll", left), "wmin 0, hmin 0");
        page.add(Scrolls.vertical(NAME + ".right.scroll", right), "wmin 0, hmin 0");
    }

    private void render() {
        OverviewViewModel.State state = model.state();
        page.setVisible(state != null);
        if (state == null) {
            return;
        }
        chart.setVisible(!state.hasNothingToDraw());
        nothing.setVisible(state.hasNothingToDraw());
        chart.show(state.comparison(), state.now().date());
        verdict.show(state);
        next.show(state);
        context.show(state);
        reminders.show(state);
        revalidate();
        repaint();
    }

    private void open(Id<SorenessEntry> entry) {
        OverviewViewModel.State state = model.state();
        if (state != null) {
            state.entry(entry).ifPresent(this::explain);
        }
    }

    private void explain(JudgedEntry judged) {
        OverviewViewModel.State state = model.state();
        if (state != null) {
            WhySheet.open(dialogs, judged, state.now().date());
        }
    }
}
