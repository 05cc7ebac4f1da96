package org.hingewise.ui.chart;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small card beside a point that says what it is. */
final class ReadOut {
    private static final float RING = 13f;
    private static final float PAD = 10f;
    private static final float MAX_TEXT_WIDTH = 230f;

    private final ChartStyle style;
    private double top = 1;

    ReadOut(ChartStyle style) {
        this.style = style;
    }

    /** Keeps the card under what stands at the top, where there is room for it. */
    ReadOut below(double height) {
        top = height;
        return this;
    }

    /**
     * Paints the focus ring around the point and its card beside it, kept inside {@code size}.
     *
     * @param verdict colour of the last line, which says the status; null when the lines end without one
     */
    void paint(Graphics2D g, Point2D point, List<String> words, @Nullable Color verdict, Dimension size) {
        g.setColor(style.accent());
        g.setStroke(style.solid(2));
        g.draw(ReadingPainter.circle(point, ChartStyle.px(RING)));

        List<TextLayout> lines = layOut(words, verdict != null, g.getFontRenderContext());
        double width = 0;
        double height = 0;
        for (TextLayout line : lines) {
            width = Math.max(width, line.getAdvance());
            height += lineHeight(line);
        }
        float pad = ChartStyle.px(PAD);
        Rectangle2D card = place(point, width + 2 * pad, height + 2 * pad, size);
        RoundRectangle2D round = new RoundRectangle2D.Double(
                card.getX(), card.getY(), card.getWidth(), card.getHeight(), ChartStyle.px(12), ChartStyle.px(12));
        g.setColor(style.panel());
        g.fill(round);
        g.setColor(style.line());
        g.setStroke(style.solid(1));
        g.draw(round);

        float y = (float) card.getY() + pad;
        for (int i = 0; i < lines.size(); i++) {
            TextLayout line = lines.get(i);
            boolean status = verdict != null && i == lines.size() - 1;
            g.setColor(status ? verdict : i == 0 ? style.text() : style.muted());
            line.draw(g, (float) card.getX() + pad, y + line.getAscent());
            y += lineHeight(line);
        }
    }

    /** Shows that the chart has the focus while no point is read out. */
    void focusRing(Graphics2D g, Rectangle2D area) {
        g.setColor(ReadingPainter.withAlpha(style.accent(), 150));
        g.setStroke(style.solid(1.5f));
        float grow = ChartStyle.px(3);
        g.draw(new RoundRectangle2D.Double(
                area.getX() - grow,
                area.getY() - grow,
                area.getWidth() + 2 * grow,
                area.getHeight() + 2 * grow,
                ChartStyle.px(8),
                ChartStyle.px(8)));
    }

    private List<TextLayout> layOut(List<String> words, boolean endsWithStatus, FontRenderContext context) {
        List<TextLayout> lines = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean strong = i == 0 || (endsWithStatus && i == words.size() - 1);
            Font font = strong ? style.strong() : style.small();
            AttributedString text = new AttributedString(words.get(i));
            text.addAttribute(TextAttribute.FONT, font);
            LineBreakMeasurer measurer = new LineBreakMeasurer(text.getIterator(), context);
            while (measurer.getPosition() < words.get(i).length()) {
                lines.add(measurer.nextLayout(ChartStyle.px(MAX_TEXT_WIDTH)));
            }
        }
        return lines;
    }

    private static float lineHeight(TextLayout line) {
        return line.getAscent() + line.getDescent() + line.getLeading() + ChartStyle.px(3);
    }

    /** Right of the point where there is room, else left; never over the edge. */
    private Rectangle2D place(Point2D point, double width, double height, Dimension size) {
        double gap = ChartStyle.px(RING + 6);
        double x = point.getX() + gap;
        if (x + width > size.width) {
            x = point.getX() - gap - width;
        }
        x = Math.max(1, Math.min(x, size.width - width - 1));
        double y = Math.max(1, Math.min(Math.max(top, point.getY() - height / 2), size.height - height - 1));
        return new Rectangle2D.Double(x, y, width, height);
    }
}
