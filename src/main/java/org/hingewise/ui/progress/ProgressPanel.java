package org.hingewise.ui.progress;

import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** The charts in two columns, below the span that all of them share. */
final class ProgressPanel extends JPanel {
    static final String NAME = "progress";

    private static final String SMALL = "h 226!, wmin 0";
    private static final String WIDE = "span 2, wmin 0, h ";

    private final ProgressViewModel model;
    private final ChartExport export;
    private final Picks<Span> spans;
    private final Picks<String> movements;
    private final JPanel charts =
            new JPanel(new MigLayout("insets 4 20 20 20, gap 12 12, fillx, wrap 2, hidemode 3", "[50%,grow,fill][50%,grow,fill]", ""));
    private final LookBackCard lookBack;
    private @Nullable Cards cards;

    private record Cards(
            GraphCard peaks,
            GraphCard settling,
            GraphCard loads,
            GraphCard weeks,
            GraphCard curves,
            GraphCard hinge,
            GraphCard wellbeing) {}

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
        if (cards == null) {
            cards = new Cards(
                    card("peaks", soreness.peaks(), SMALL),
                    card("settling", soreness.settling(), SMALL),
                    card("loads", training.loads(course), SMALL),
                    card("weeks", training.weeks(), SMALL),
                    card("curves", soreness.curves(), WIDE + "246!"),
                    card("hinge", training.hinge(), WIDE + "210!"),
                    card("wellbeing", soreness.wellbeing(), WIDE + "420!"));
            charts.add(lookBack.component(), "span 2, wmin 0");
        } else {
            Cards shown = cards;
            shown.peaks().show(soreness.peaks());
            shown.settling().show(soreness.settling());
            shown.loads().show(training.loads(course));
            shown.hinge().show(training.hinge());
            shown.curves().show(soreness.curves());
            shown.weeks().show(training.weeks());
            shown.wellbeing().show(soreness.wellbeing());
        }
        lookBack.show(state);
    }

    private GraphCard card(String id, Graph graph, String constraints) {
        GraphCard card = new GraphCard(NAME + "." + id, graph, export);
        charts.add(card, constraints);
        return card;
    }
}
