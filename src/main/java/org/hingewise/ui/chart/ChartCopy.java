package org.hingewise.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;

/**
 * A chart as it was when somebody asked to take it along: drawn anywhere, on any thread, with its title above it.
 *
 * @param title the line above it
 * @param description the same in words, for those who cannot see it
 */
record ChartCopy(String title, String description, Content content) {
    /** Size at 100 %, and on paper scaled to its width. */
    static final int WIDTH = 900;

    static final int HEIGHT = 560;

    private static final int PICTURE_SCALE = 2;

    /** Draws what is below the title. */
    @FunctionalInterface
    interface Content {
        void draw(Graphics2D g, Rectangle2D area, ChartStyle style);
    }

    /** Fills an area of any surface. */
    void draw(Graphics2D g, Rectangle2D area, ChartStyle style) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        Color before = g.getColor();
        g.setColor(style.panel());
        g.fill(area);
        g.setColor(style.text());
        g.setFont(style.strong());
        double pad = ChartStyle.px(10);
        double line = g.getFontMetrics().getHeight() + pad;
        g.drawString(title, (float) (area.getX() + pad), (float)
                (area.getY() + pad + g.getFontMetrics().getAscent()));
        g.setColor(before);
        content.draw(
                g,
                new Rectangle2D.Double(
                        area.getX() + pad,
                        area.getY() + line,
                        area.getWidth() - 2 * pad,
                        area.getHeight() - line - pad),
                style);
    }

    /** A picture with two pixels for each at 100 %. */
    BufferedImage picture(ChartStyle style) {
        BufferedImage image =
                new BufferedImage(WIDTH * PICTURE_SCALE, HEIGHT * PICTURE_SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PICTURE_SCALE, PICTURE_SCALE);
        draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), style);
        g.dispose();
        return image;
    }

    /** One page, as wide as the paper. */
    Printable page() {
        ChartStyle style = ChartStyle.paper();
        return (graphics, format, index) -> {
            if (index > 0) {
                return Printable.NO_SUCH_PAGE;
            }
            Graphics2D g = (Graphics2D) graphics;
            place(g, format);
            draw(g, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), style);
            return Printable.PAGE_EXISTS;
        };
    }

    private static void place(Graphics2D g, PageFormat format) {
        g.translate(format.getImageableX(), format.getImageableY());
        double scale = Math.min(format.getImageableWidth() / WIDTH, format.getImageableHeight() / HEIGHT);
        g.scale(scale, scale);
    }
}
