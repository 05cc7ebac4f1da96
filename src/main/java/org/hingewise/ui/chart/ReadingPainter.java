package org.hingewise.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.hingewise.domain.analysis.DomsComparison.Place;
import org.hingewise.domain.analysis.DomsComparison.Reading;

/** Paints the readings over the curve: joined, each in its verdict's colour, a diamond when above the band. */
final class ReadingPainter {
    private static final float POINT = 4.5f;
    private static final float NEWEST = 6f;
    private static final float RING = 10f;
    private static final float HALO = 1.6f;
    private static final float LABEL_PAD = 4f;

    private final ChartStyle style;

    ReadingPainter(ChartStyle style) {
        this.style = style;
    }

    /** @param labelled whether the newest reading says in words what it is */
    void paint(
            Graphics2D g, List<Reading> readings, Function<Reading, Point2D> at, Rectangle2D area, boolean labelled) {
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
            label(
                    g,
                    newest,
                    at.apply(newest),
                    taken(line, readings.stream().map(at).toList()),
                    area);
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

    /** A diamond above the band, so that colour is not needed to tell; less sore than most is nothing to note. */
    static Shape shape(Place place, Point2D p, float radius) {
        if (place != Place.ABOVE) {
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

    /** Beside, above or under the point, where the line and the other points leave room; on a ground of its own. */
    private void label(Graphics2D g, Reading newest, Point2D p, Area taken, Rectangle2D area) {
        TextLayout words = new TextLayout(ReadingWords.label(newest), style.strong(), g.getFontRenderContext());
        double width = words.getAdvance() + 2 * ChartStyle.px(LABEL_PAD);
        double height = words.getAscent() + words.getDescent() + ChartStyle.px(LABEL_PAD);
        Rectangle2D place = freePlace(p, width, height, taken, area);
        float corner = ChartStyle.px(6);
        g.setColor(withAlpha(style.panel(), 225));
        g.fill(new RoundRectangle2D.Double(
                place.getX(), place.getY(), place.getWidth(), place.getHeight(), corner, corner));
        g.setColor(style.level(newest.level()));
        words.draw(g, (float) place.getX() + ChartStyle.px(LABEL_PAD), (float)
                (place.getY() + ChartStyle.px(LABEL_PAD) / 2 + words.getAscent()));
    }

    /**
     * The first place beside a point that is wholly free, else the one that covers least.
     *
     * @param taken what should not be covered
     * @param area the inside of the axes; at its top a label may stand half above it
     */
    static Rectangle2D freePlace(Point2D p, double width, double height, Area taken, Rectangle2D area) {
        double gap = ChartStyle.px(RING + 3);
        double wide = 2 * gap;
        double top = area.getMinY() - height / 2;
        double bottom = area.getMaxY() - height;
        List<Rectangle2D> places = new ArrayList<>();
        for (double x : new double[] {
            p.getX() + gap, p.getX() - gap - width, p.getX() - width / 2, p.getX() + wide, p.getX() - wide - width
        }) {
            boolean beside = x != p.getX() - width / 2;
            double inside = Math.max(area.getMinX(), Math.min(x, area.getMaxX() - width));
            if (beside && inside != x) {
                continue;
            }
            double[] heights = beside
                    ? new double[] {p.getY() - height / 2, p.getY() - height, p.getY()}
                    : new double[] {p.getY() - gap - height, p.getY() + gap};
            for (double y : heights) {
                places.add(new Rectangle2D.Double(inside, Math.max(top, Math.min(y, bottom)), width, height));
            }
        }
        Area around = new Area(taken);
        around.add(new Area(circle(p, ChartStyle.px(RING + 1))));
        return places.stream()
                .min(Comparator.comparingDouble(place -> covered(place, around)))
                .orElseThrow();
    }

    /** How much of what is taken a place would cover. */
    private static double covered(Rectangle2D place, Area taken) {
        Area both = new Area(place);
        both.intersect(taken);
        Rectangle2D bounds = both.getBounds2D();
        return bounds.getWidth() * bounds.getHeight();
    }

    /** The line and its points with some room around them. */
    private static Area taken(Path2D line, List<Point2D> points) {
        Area taken = new Area(new BasicStroke(ChartStyle.px(5), BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL)
                .createStrokedShape(line));
        points.forEach(p -> taken.add(new Area(circle(p, ChartStyle.px(NEWEST)))));
        return taken;
    }

    static Color withAlpha(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }
}
