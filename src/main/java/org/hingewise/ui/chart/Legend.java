package org.hingewise.ui.chart;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.analysis.DomsComparison.Place;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Labels;

/** Says what the marks of the soreness chart mean; painted with the same colours and strokes. */
final class Legend extends JPanel {
    private static final int WIDTH = 18;
    private static final int HEIGHT = 12;

    private final JLabel article = entry(Texts.get("chart.legend.article"), this::thin);
    private final JLabel own = entry(Texts.get("chart.legend.own"), this::ownLines);
    private final JLabel earlier = entry(Texts.get("chart.legend.earlier"), this::faint);

    Legend() {
        super(new MigLayout("insets 0, gap 10 0, hidemode 3", "", "[]"));
        setOpaque(false);
        add(entry(Texts.get("chart.legend.band"), this::block));
        add(entry(Texts.get("chart.legend.typical"), this::dashes));
        add(own);
        add(article);
        add(earlier);
        add(entry(Texts.get("chart.legend.above"), this::diamond));
    }

    /** Only what the chart has. */
    void show(boolean articleShown, boolean earlierShown, boolean ownShown) {
        own.setVisible(ownShown);
        article.setVisible(articleShown);
        earlier.setVisible(earlierShown);
    }

    private interface Mark {
        void paint(Graphics2D g, ChartStyle style);
    }

    private static JLabel entry(String words, Mark mark) {
        JLabel label = Labels.caption(words);
        label.setIconTextGap(5);
        // Words are a little wider at other scales than they were measured.
        label.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 4));
        label.setIcon(new MarkIcon(mark));
        return label;
    }

    private void block(Graphics2D g, ChartStyle style) {
        g.setColor(style.band());
        g.fill(new RoundRectangle2D.Double(2, 0, 14, HEIGHT, 4, 4));
    }

    private void dashes(Graphics2D g, ChartStyle style) {
        g.setColor(style.typical());
        g.setStroke(style.dashed(1.6f, 4, 3));
        line(g);
    }

    private void thin(Graphics2D g, ChartStyle style) {
        g.setColor(style.article());
        g.setStroke(style.solid(1));
        line(g);
    }

    private void ownLines(Graphics2D g, ChartStyle style) {
        g.setColor(style.own());
        g.setStroke(style.solid(1.8f));
        g.draw(new Line2D.Double(1, HEIGHT - 3.0, WIDTH - 1.0, HEIGHT - 3.0));
        g.setStroke(style.dashed(1.2f, 2, 3));
        g.draw(new Line2D.Double(1, 2, WIDTH - 1.0, 2));
    }

    private void faint(Graphics2D g, ChartStyle style) {
        g.setColor(style.earlier());
        g.setStroke(style.solid(1.4f));
        line(g);
    }

    private void diamond(Graphics2D g, ChartStyle style) {
        g.setColor(style.muted());
        g.fill(ReadingPainter.shape(Place.ABOVE, new Point2D.Double(WIDTH / 2.0, HEIGHT / 2.0), 4f));
    }

    private static void line(Graphics2D g) {
        g.draw(new Line2D.Double(1, HEIGHT / 2.0, WIDTH - 1.0, HEIGHT / 2.0));
    }

    private record MarkIcon(Mark mark) implements Icon {
        @Override
        public void paintIcon(Component on, Graphics graphics, int x, int y) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.translate(x, y);
            float scale = ChartStyle.px(1);
            g.scale(scale, scale);
            mark.paint(g, ChartStyle.current());
            g.dispose();
        }

        @Override
        public int getIconWidth() {
            return Math.round(ChartStyle.px(WIDTH));
        }

        @Override
        public int getIconHeight() {
            return Math.round(ChartStyle.px(HEIGHT));
        }
    }
}
