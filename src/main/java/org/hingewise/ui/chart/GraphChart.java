package org.hingewise.ui.chart;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Drawing;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * A graph. Hovering or the arrow keys read a point out, Home and End go to the first and the last. Follows the theme by
 * itself and paints the same without a display.
 */
final class GraphChart extends Drawing {
    private static final int NONE = -1;
    private static final int REACH = 18;

    private transient Graph graph;
    private transient @Nullable Painted painted;
    private int selected = NONE;

    GraphChart(String name, Graph graph) {
        this.graph = graph;
        setName(name);
        setFocusable(true);
        setOpaque(true);
        setMinimumSize(new Dimension(160, 100));
        listen();
    }

    /** Shows another graph, with nothing read out. */
    void show(Graph next) {
        graph = next;
        selected = NONE;
        restyle();
    }

    /** What is shown now, to be drawn anywhere. */
    ChartCopy copy() {
        Graph shown = graph;
        Caption caption = shown.caption();
        return new ChartCopy(caption.title(), describe(shown), (g, area, style) -> shown.paint(style)
                .draw(g, area));
    }

    /** The point read out; null when none is. */
    @Nullable
    Mark selected() {
        return selected == NONE ? null : graph.marks().get(selected);
    }

    /** Where a point is painted, once it was. */
    Point2D at(int mark) {
        return painted().at(mark);
    }

    private void select(int mark) {
        if (selected != mark) {
            selected = mark;
            repaint();
            tell();
        }
    }

    @Override
    public void updateUI() {
        super.updateUI();
        restyle();
    }

    /** Colours, fonts and sizes are read again at the next paint. */
    private void restyle() {
        painted = null;
        repaint();
    }

    private Painted painted() {
        Painted made = painted;
        if (made == null) {
            made = graph.paint(ChartStyle.current());
            painted = made;
        }
        return made;
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        ChartStyle style = ChartStyle.current();
        g.setColor(style.panel());
        g.fillRect(0, 0, getWidth(), getHeight());
        Painted drawn = painted();
        drawn.draw(g, new Rectangle2D.Double(0, 0, getWidth(), getHeight()));
        ReadOut readOut = new ReadOut(style);
        Mark mark = selected();
        if (mark != null) {
            Tone tone = mark.tone();
            readOut.paint(g, drawn.at(selected), mark.words(), tone == null ? null : style.tone(tone), getSize());
        } else if (isFocusOwner()) {
            readOut.focusRing(g, drawn.dataArea());
        }
        g.dispose();
    }

    private void listen() {
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseMoved(MouseEvent e) {
                select(under(e));
            }

            @Override
            public void mouseExited(MouseEvent e) {
                select(NONE);
            }

            @Override
            public void mouseClicked(MouseEvent e) {
                requestFocusInWindow();
            }
        };
        addMouseListener(mouse);
        addMouseMotionListener(mouse);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                select(NONE);
                repaint();
            }
        });
        Keystrokes.bind(this, "RIGHT", () -> step(1));
        Keystrokes.bind(this, "LEFT", () -> step(-1));
        Keystrokes.bind(this, "HOME", () -> go(0));
        Keystrokes.bind(this, "END", () -> go(graph.marks().size() - 1));
        Keystrokes.bind(this, "UP", () -> beside(-1));
        Keystrokes.bind(this, "DOWN", () -> beside(1));
    }

    private int under(MouseEvent e) {
        int nearest = NONE;
        double reach = ChartStyle.px(REACH);
        if (painted == null) {
            return NONE;
        }
        for (int i = 0; i < graph.marks().size(); i++) {
            double away = painted.at(i).distance(e.getX(), e.getY());
            if (away <= reach) {
                reach = away;
                nearest = i;
            }
        }
        return nearest;
    }

    private void step(int by) {
        int last = graph.marks().size() - 1;
        go(selected == NONE ? (by > 0 ? 0 : last) : selected + by);
    }

    private void go(int mark) {
        int last = graph.marks().size() - 1;
        if (last >= 0) {
            select(Math.max(0, Math.min(last, mark)));
        }
    }

    private void beside(int by) {
        if (selected == NONE) {
            step(by);
        } else {
            select(graph.beside(selected, by));
        }
    }

    private static String describe(Graph graph) {
        List<Mark> marks = graph.marks();
        String points = marks.stream().map(m -> String.join(", ", m.words())).collect(Collectors.joining(". "));
        return marks.isEmpty()
                ? graph.caption().empty()
                : Texts.get("chart.graph.told", graph.caption().about(), points);
    }

    @Override
    protected String spokenName() {
        return graph.caption().title();
    }

    /** The numbers in words; the point read out comes alone. */
    @Override
    protected String spokenDescription() {
        Mark mark = selected();
        return mark == null ? describe(graph) : String.join(", ", mark.words());
    }
}
