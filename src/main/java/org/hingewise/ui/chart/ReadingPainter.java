package org.hingewise.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import org.hingewise.domain.analysis.DomsComparison.Place;
import org.hingewise.domain.analysis.DomsComparison.Reading;

/** Paints the readings over the curve: joined, each in its verdict's colour, a diamond when outside the band. */
final class ReadingPainter {
    private static final float POINT = 4.5f;
    private static final float NEWEST = 6f;
    private static final float RING = 10f;
    private static final float HALO = 1.6f;

    private final ChartStyle style;
    private final boolean labelled;

    /** @param labelled whether the newest reading says in words what it is */
    ReadingPainter(ChartStyle style, boolean labelled) {
        this.style = style;
        this.labelled = labelled;
    }

    void paint(Graphics2D g, List<Reading> readings, Function<Reading, Point2D> at, Rectangle2D area) {
        if (readings.isEmpty()) {
            return;
        }
        Reading newest = readings.get(readings.size() - 1);
        Path2D line = new Path2D.Double();
        for (int i = 0; i < readings.size(); i++) {
            Point2D p = at.apply(readings.get(i));
            if (i == 0) {
                line.moveTo(p.getX(), p.getY());
            } else {
                line.lineTo(p.getX(), p.getY());
            }
        }
        g.setColor(style.level(newest.level()));
        g.setStroke(style.solid(2));
        g.draw(line);
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            point(g, reading, at.apply(reading), i == readings.size() - 1);
        }
        if (labelled) {
            label(g, newest, at.apply(newest), line, area);
        }
    }

    private void point(Graphics2D g, Reading reading, Point2D p, boolean newest) {
        Color color = style.level(reading.level());
        if (newest) {
            g.setColor(color);
            g.setStroke(style.solid(1.5f));
            g.draw(circle(p, ChartStyle.px(RING)));
        }
        Shape shape = shape(reading.place(), p, ChartStyle.px(newest ? NEWEST : POINT));
        g.setColor(style.panel());
        g.setStroke(style.solid(2 * HALO));
        g.draw(shape);
        g.setColor(color);
        g.fill(shape);
    }

    /** A circle inside the band, a diamond outside, so that colour is not needed to tell. */
    static Shape shape(Place place, Point2D p, float radius) {
        if (place == Place.WITHIN) {
            return circle(p, radius);
        }
        float r = radius * 1.3f;
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(p.getX(), p.getY() - r);
        diamond.lineTo(p.getX() + r, p.getY());
        diamond.lineTo(p.getX(), p.getY() + r);
        diamond.lineTo(p.getX() - r, p.getY());
        diamond.closePath();
        return diamond;
    }

    static Shape circle(Point2D p, float radius) {
        return new Ellipse2D.Double(p.getX() - radius, p.getY() - radius, 2 * radius, 2 * radius);
    }

    /** Right of the point, or left of it where the plot ends: there over the line that led to it, or under it. */
    private void label(Graphics2D g, Reading newest, Point2D p, Path2D line, Rectangle2D area) {
        String text = ReadingWords.label(newest);
        g.setFont(style.strong());
        FontMetrics metrics = g.getFontMetrics();
        float gap = ChartStyle.px(RING + 5);
        double width = metrics.stringWidth(text);
        double half = metrics.getHeight() / 2.0;
        double x = p.getX() + gap;
        double wanted = p.getY();
        if (x + width > area.getMaxX()) {
            x = Math.max(area.getMinX(), p.getX() - width);
            Rectangle2D under = new Rectangle2D.Double(x, area.getMinY(), p.getX() - x, area.getHeight());
            wanted = clearOf(line, under, gap + half);
        }
        double y = Math.min(Math.max(wanted, area.getMinY() + half), area.getMaxY() - half);
        TextLayout layout = new TextLayout(text, style.strong(), g.getFontRenderContext());
        float baseline = (float) (y - half + metrics.getAscent());
        g.setColor(withAlpha(style.panel(), 220));
        g.setStroke(style.solid(4));
        g.draw(layout.getOutline(AffineTransform.getTranslateInstance(x, baseline)));
        g.setColor(style.level(newest.level()));
        layout.draw(g, (float) x, baseline);
    }

    /** The middle of a text that keeps this distance from the line where it runs through a strip: above, else below. */
    private static double clearOf(Path2D line, Rectangle2D strip, double distance) {
        Area crossed = new Area(new BasicStroke(1).createStrokedShape(line));
        crossed.intersect(new Area(strip));
        Rectangle2D run = crossed.getBounds2D();
        double above = run.getMinY() - distance;
        return above - distance < strip.getMinY() ? run.getMaxY() + distance : above;
    }

    static Color withAlpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
