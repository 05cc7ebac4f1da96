package org.hingewise.ui.kit;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** A rounded panel on the page; an edge in a status colour says what it is about before it is read. */
public final class Card extends JPanel {
    private static final float ARC = 24;
    private static final int EDGE = 4;

    /** Where the coloured edge runs. */
    public enum Edge {
        LEFT,
        TOP
    }

    private @Nullable String edgeKey;
    private Edge edge = Edge.LEFT;

    public Card(LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    /** One column that fills the width, 16 px inside, 8 px between rows. */
    public static Card column() {
        return new Card(new MigLayout("insets 16, gap 8 8, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    }

    /** With a MigLayout of its own; give the insets there. */
    public static Card of(String layout, String columns, String rows) {
        return new Card(new MigLayout(layout, columns, rows));
    }

    /**
     * Colours an edge.
     *
     * @param colourKey theme key, for example {@code Hw.doctor.fg}; null for none
     */
    public void edge(Edge where, @Nullable String colourKey) {
        edge = where;
        edgeKey = colourKey;
        repaint();
    }

    /** Colours the left edge by a status. */
    public void edge(Tone tone) {
        edge(Edge.LEFT, tone.colourKey());
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.color("Hw.line"));
        g.fill(outline(0));
        g.setColor(Theme.color("Hw.panel"));
        g.fill(outline(1));
        if (edgeKey != null) {
            g.setColor(Theme.color(edgeKey));
            Shape whole = outline(0);
            if (edge == Edge.LEFT) {
                g.clipRect(0, 0, EDGE, getHeight());
            } else {
                g.clipRect(0, 0, getWidth(), EDGE);
            }
            g.fill(whole);
        }
        g.dispose();
    }

    private Shape outline(float inset) {
        return new RoundRectangle2D.Float(
                inset, inset, getWidth() - 2 * inset, getHeight() - 2 * inset, ARC - 2 * inset, ARC - 2 * inset);
    }
}
