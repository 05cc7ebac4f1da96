package org.hingewise.ui.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.progress.MovementCourse;
import org.hingewise.domain.progress.Span;
import org.hingewise.text.Texts;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.chart.Graph;
import org.hingewise.ui.chart.GraphCard;
import org.hingewise.ui.kit.Picks;
import org.hingewise.ui.kit.Scrolls;

/** The charts in two columns, below the span that all of them share. */
final class ProgressPanel extends JPanel {
    static final String NAME = "progress";

    private static final String WIDE = "span 2, ";
    private static final int SMALL = 226;
    private static final int EMPTY = 116;

    private final ProgressViewModel model;
    private final ChartExport export;
    private final Picks<Span> spans;
    private final Picks<String> movements;
    private final JPanel charts = new JPanel(new MigLayout(
            "insets 4 20 20 20, gap 12 12, fillx, wrap 2, hidemode 3", "[50%,grow,fill][50%,grow,fill]", ""));
    private final LookBackCard lookBack;
    private final Map<String, GraphCard> cards = new HashMap<>();

    ProgressPanel(ProgressViewModel model, ChartExport export) {
        super(new MigLayout("insets 12 0 0 0, gap 0 8, fill, wrap 1", "[grow,fill]", "[][grow,fill]"));
        this.model = model;
        this.export = export;
        setName(NAME);
        spans = new Picks<>(NAME + ".span", Texts.get("progress.span"), picked -> {
            if (picked != null) {
                model.span(picked);
            }
        });
        movements = new Picks<>(NAME + ".movement", Texts.get("progress.movement"), picked -> {
            if (picked != null) {
                model.movement(picked);
            }
        });
        lookBack = new LookBackCard(model::lookBack);
        JPanel head = new JPanel(new MigLayout("insets 0 20 0 20, gap 10 0, hidemode 3", "[][]push", "[center]"));
        head.setOpaque(false);
        head.add(spans);
        head.add(movements, "wmax 300");
        charts.setOpaque(false);
        add(head);
        add(Scrolls.vertical(NAME + ".scroll", charts), "hmin 0");
        model.onChange(this::render);
    }

    private void render() {
        ProgressViewModel.State state = model.state();
        if (state == null) {
            return;
        }
        spans.show(
                Stream.of(Span.values())
                        .map(s -> new Picks.Pick<>(
                                s, Texts.get("progress.span." + s.name().toLowerCase(Locale.ROOT))))
                        .toList(),
                state.span());
        List<MovementCourse> courses = state.progress().movements();
        movements.setVisible(courses.size() > 1);
        MovementCourse course = state.movement();
        movements.show(
                courses.stream()
                        .map(c -> new Picks.Pick<>(c.movement(), c.name()))
                        .toList(),
                course == null ? null : course.movement());
        SorenessGraphs soreness = new SorenessGraphs(state.progress());
        TrainingGraphs training = new TrainingGraphs(state.progress());
        show("peaks", soreness.peaks(), "", SMALL);
        show("settling", soreness.settling(), "", SMALL);
        show("loads", training.loads(course), "", SMALL);
        show("weeks", training.weeks(), "", SMALL);
        show("curves", soreness.curves(), WIDE, 246);
        show("hinge", training.hinge(), WIDE, 210);
        show("stages", StageGraph.of(state.progress()), WIDE, 220);
        show("wellbeing", soreness.wellbeing(), WIDE, 440);
        if (lookBack.component().getParent() == null) {
            charts.add(lookBack.component(), WIDE + "wmin 0");
        }
        lookBack.show(state);
    }

    /** One with nothing to show is only as high as its words. */
    private void show(String id, Graph graph, String place, int height) {
        int high = graph.marks().isEmpty() ? EMPTY : height;
        String constraints = place + "wmin 0, growy, h " + high + ":" + high + ":";
        GraphCard card = cards.get(id);
        if (card == null) {
            GraphCard made = new GraphCard(NAME + "." + id, graph, export);
            cards.put(id, made);
            charts.add(made, constraints);
        } else {
            card.show(graph);
            ((MigLayout) charts.getLayout()).setComponentConstraints(card, constraints);
        }
    }
}
