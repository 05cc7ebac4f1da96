package org.hingewise.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Paints the series of a strip: bars, lines, steps and stems, each point in the colour and shape of its status. */
final class SeriesPainter {
    private static final float POINT = 4f;
    private static final float QUIET_POINT = 2.5f;
    private static final float HALO = 1.4f;
    private static final int DAYS_A_WEEK = 7;
    private static final double BAR = 0.72;

    private final Graphics2D g;
    private final ChartStyle style;

    SeriesPainter(Graphics2D g, ChartStyle style) {
        this.g = g;
        this.style = style;
    }

    /**
     * Paints a strip.
     *
     * @param ground the height of 0
     * @param dayWidth pixels a day
     */
    void strip(Strip strip, Rectangle2D area, Function<Mark, Point2D> at, double ground, double dayWidth) {
        Shape clip = g.getClip();
        float margin = ChartStyle.px(POINT + 3);
        g.clip(new Rectangle2D.Double(
                area.getX() - margin,
                area.getY() - margin,
                area.getWidth() + 2 * margin,
                area.getHeight() + 2 * margin));
        strip.series().stream().filter(Series::quiet).forEach(s -> series(s, area, at, ground, dayWidth));
        strip.series().stream().filter(s -> !s.quiet()).forEach(s -> series(s, area, at, ground, dayWidth));
        g.setClip(clip);
        if (!strip.label().isEmpty()) {
            words(strip.label(), area.getX(), area.getY() - ChartStyle.px(7));
        }
    }

    /** A dashed line with its words at its right end, above it. */
    void guide(String words, Rectangle2D area, double y) {
        guide(words, area, y, style.muted(), style.dashed(1, 3, 4));
    }

    /** The same over bars: on a ground of its own, so that it is seen in every theme. */
    void guideOverBars(String words, Rectangle2D area, double y) {
        guide("", area, y, style.panel(), style.solid(3.5f));
        guide(words, area, y, style.text(), style.dashed(1.5f, 5, 4));
    }

    private void guide(String words, Rectangle2D area, double y, Color colour, Stroke stroke) {
        g.setColor(colour);
        g.setStroke(stroke);
        g.draw(new Line2D.Double(area.getMinX(), y, area.getMaxX(), y));
        g.setFont(style.small());
        words(words, area.getMaxX() - g.getFontMetrics().stringWidth(words), y - ChartStyle.px(4));
    }

    private void words(String words, double x, double baseline) {
        g.setFont(style.small());
        g.setColor(style.muted());
        g.drawString(words, (float) x, (float) baseline);
    }

    private void series(Series series, Rectangle2D area, Function<Mark, Point2D> at, double ground, double dayWidth) {
        Color plain = series.quiet() ? style.earlier() : style.accent();
        List<Mark> marks = series.marks();
        switch (series.look()) {
            case STEMS -> marks.forEach(m -> stem(m, at.apply(m), ground));
            case LINE -> line(marks, at, series.quiet() ? plain : style.muted());
            case RINGS -> marks.forEach(m -> ring(at.apply(m), plain));
            case STEPS -> steps(series, at, area, plain);
            case BARS -> marks.forEach(m -> bar(at.apply(m), ground, dayWidth * DAYS_A_WEEK, plain));
        }
        if (series.look() == Series.Look.STEMS || series.look() == Series.Look.LINE) {
            marks.forEach(m -> point(m.tone(), at.apply(m), series.quiet(), plain));
        }
    }

    private void stem(Mark mark, Point2D p, double ground) {
        g.setColor(ReadingPainter.withAlpha(colour(mark.tone(), style.accent()), 110));
        g.setStroke(style.solid(2));
        g.draw(new Line2D.Double(p.getX(), ground, p.getX(), p.getY()));
    }

    private void ring(Point2D p, Color colour) {
        Shape ring = ReadingPainter.circle(p, ChartStyle.px(POINT - HALO / 2));
        g.setColor(style.panel());
        g.fill(ring);
        g.setColor(colour);
        g.setStroke(style.solid(HALO));
        g.draw(ring);
    }

    private void line(List<Mark> marks, Function<Mark, Point2D> at, Color colour) {
        Path2D path = new Path2D.Double();
        for (Mark mark : marks) {
            Point2D p = at.apply(mark);
            if (path.getCurrentPoint() == null) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), p.getY());
            }
        }
        g.setColor(colour);
        g.setStroke(style.solid(1.5f));
        g.draw(path);
    }

    private void steps(Series series, Function<Mark, Point2D> at, Rectangle2D area, Color colour) {
        Path2D path = new Path2D.Double();
        double y = 0;
        for (Mark mark : series.marks()) {
            Point2D p = at.apply(mark);
            if (path.getCurrentPoint() == null) {
                path.moveTo(p.getX(), p.getY());
            } else {
                path.lineTo(p.getX(), y);
                path.lineTo(p.getX(), p.getY());
            }
            y = p.getY();
        }
        if (path.getCurrentPoint() != null) {
            LocalDateTime until = series.until();
            double end = until == null
                    ? area.getMaxX()
                    : at.apply(new Mark(until, 0, null, List.of())).getX();
            path.lineTo(end, y);
        }
        g.setColor(colour);
        g.setStroke(style.solid(2));
        g.draw(path);
    }

    private void bar(Point2D p, double ground, double week, Color colour) {
        double width = Math.max(1, week * BAR);
        double arc = Math.min(ChartStyle.px(4), width / 2);
        Rectangle2D whole =
                new Rectangle2D.Double(p.getX() + (week - width) / 2, p.getY(), width, Math.max(0, ground - p.getY()));
        g.setColor(colour);
        Shape clip = g.getClip();
        g.clip(whole);
        g.fill(new RoundRectangle2D.Double(
                whole.getX(), whole.getY(), whole.getWidth(), whole.getHeight() + arc, arc * 2, arc * 2));
        g.setClip(clip);
    }

    private void point(@Nullable Tone tone, Point2D p, boolean quiet, Color plain) {
        Shape shape = shape(tone, p, ChartStyle.px(quiet ? QUIET_POINT : POINT));
        g.setColor(style.panel());
        g.setStroke(style.solid(2 * HALO));
        g.draw(shape);
        g.setColor(colour(tone, plain));
        g.fill(shape);
    }

    private Color colour(@Nullable Tone tone, Color otherwise) {
        return tone == null ? otherwise : style.tone(tone);
    }

    /** The same shapes as the status icons, so that colour is not needed to tell. */
    static Shape shape(@Nullable Tone tone, Point2D p, float r) {
        double x = p.getX();
        double y = p.getY();
        return tone == null
                ? ReadingPainter.circle(p, r)
                : switch (tone) {
                    case USUAL -> ReadingPainter.circle(p, r);
                    case WATCH -> polygon(x, y - 1.25 * r, x + 1.25 * r, y + r, x - 1.25 * r, y + r);
                    case DOCTOR -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
                    case URGENT -> octagon(x, y, 1.15 * r);
                    case NODATA -> new Rectangle2D.Double(x - r, y - 0.35 * r, 2 * r, 0.7 * r);
                };
    }

    private static Shape octagon(double x, double y, double r) {
        double[] corners = new double[16];
        for (int i = 0; i < 8; i++) {
            double angle = Math.PI / 8 + i * Math.PI / 4;
            corners[2 * i] = x + r * Math.cos(angle);
            corners[2 * i + 1] = y + r * Math.sin(angle);
        }
        return polygon(corners);
    }

    private static Shape polygon(double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(corners[0], corners[1]);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(corners[i], corners[i + 1]);
        }
        path.closePath();
        return path;
    }
}
