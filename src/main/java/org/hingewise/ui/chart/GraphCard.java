package org.hingewise.ui.chart;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.RecordTable;

/** A graph on a card, with its table and its ways out; without anything to show it says what to log. */
public final class GraphCard extends JPanel {
    private static final String GRAPH = "graph";
    private static final String NOTHING = "nothing";

    private final transient ChartFrame frame;
    private final GraphChart chart;
    private final String name;
    private final JPanel figures = new JPanel(new BorderLayout());
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final Prose nothing = Prose.muted("");
    private transient Graph graph;

    /**
     * A card with a graph.
     *
     * @param name widget name; the chart is {@code name.chart}, the table {@code name.table}
     */
    public GraphCard(String name, Graph graph, ChartExport export) {
        super(new BorderLayout());
        this.name = name;
        this.graph = graph;
        setOpaque(false);
        setName(name);
        chart = new GraphChart(name + ".chart", graph);
        figures.setOpaque(false);
        face.setOpaque(false);
        face.add(chart, GRAPH);
        JPanel empty = new JPanel(new MigLayout("insets 8 0 8 0, fillx", "[grow,fill]", "[]push"));
        empty.setOpaque(false);
        nothing.setName(name + ".empty");
        empty.add(nothing, "wmin 0");
        face.add(empty, NOTHING);
        frame = new ChartFrame(name, face, figures, export, chart::copy, () -> this.graph
                .caption()
                .file());
        add(frame.card());
        show(graph);
    }

    /** Shows another graph. */
    public void show(Graph next) {
        graph = next;
        chart.show(next);
        Caption caption = next.caption();
        boolean something = !next.marks().isEmpty();
        frame.title(caption.title(), something ? caption.hint() : "");
        frame.hasContent(something);
        nothing.show(caption.empty());
        faces.show(face, something ? GRAPH : NOTHING);
        figures.removeAll();
        figures.add(table(next).component());
        figures.revalidate();
    }

    /** Turns between the chart and its table. */
    public void flip() {
        frame.flip();
    }

    ChartCopy copy() {
        return chart.copy();
    }

    private RecordTable<List<String>> table(Graph of) {
        RecordTable<List<String>> table =
                new RecordTable<>(name + ".table", of.caption().title());
        List<Figures.Column> columns = of.figures().columns();
        for (int i = 0; i < columns.size(); i++) {
            int at = i;
            Figures.Column column = columns.get(i);
            if (column.number()) {
                table.number(column.title(), column.width(), row -> row.get(at));
            } else {
                table.text(column.title(), column.width(), row -> row.get(at));
            }
        }
        table.show(of.figures().rows());
        return table;
    }
}
