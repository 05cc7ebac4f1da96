package org.hingewise.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.DomsComparison.CurvePoint;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** Small curves in rows, all to the same scale, so that they compare at a glance. */
final class CurvesPlot implements Painted {
    private static final float GAP = 18;
    private static final float LABEL = 18;
    private static final float POINT = 3f;

    /** The band of an unfamiliar session fits below it. */
    private static final double LOWEST_TOP = 5;

    private final Curves curves;
    private final ChartStyle style;
    private final double top;
    private Rectangle2D area = new Rectangle2D.Double();

    CurvesPlot(Curves curves, ChartStyle style) {
        this.curves = curves;
        this.style = style;
        this.top = curves.cells().stream()
                .flatMap(c -> c.comparison().readings().stream())
                .mapToDouble(Reading::nrs)
                .reduce(LOWEST_TOP, Math::max);
    }

    @Override
    public void draw(Graphics2D graphics, Rectangle2D into) {
        area = into;
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        for (int i = 0; i < curves.cells().size(); i++) {
            cell(g, curves.cells().get(i), inside(i));
        }
        g.dispose();
    }

    @Override
    public Point2D at(int mark) {
        Curves.Cell cell = curves.cells().get(mark);
        return peak(cell.comparison())
                .map(r -> point(cell.comparison(), inside(mark), r.hour(), r.nrs()))
                .orElseGet(() -> new Point2D.Double(
                        inside(mark).getCenterX(), inside(mark).getMaxY()));
    }

    @Override
    public Rectangle2D dataArea() {
        return area;
    }

    private static Optional<Reading> peak(DomsComparison comparison) {
        return comparison.readings().stream().max(Comparator.comparingInt(Reading::nrs));
    }

    private Rectangle2D inside(int cell) {
        double gap = ChartStyle.px(GAP);
        double label = ChartStyle.px(LABEL);
        double width = (area.getWidth() - gap * (Curves.COLUMNS - 1)) / Curves.COLUMNS;
        double height = area.getHeight() / curves.rows();
        int row = cell / Curves.COLUMNS;
        int column = cell % Curves.COLUMNS;
        return new Rectangle2D.Double(
                area.getX() + column * (width + gap),
                area.getY() + row * height + ChartStyle.px(4),
                width,
                Math.max(1, height - label - ChartStyle.px(8)));
    }

    private void cell(Graphics2D g, Curves.Cell cell, Rectangle2D inside) {
        DomsComparison shown = cell.comparison();
        g.setColor(style.band());
        g.fill(band(shown, inside));
        g.setColor(style.grid());
        g.setStroke(style.solid(1));
        g.draw(new Line2D.Double(inside.getMinX(), inside.getMaxY(), inside.getMaxX(), inside.getMaxY()));
        List<Reading> readings = shown.readings();
        Path2D line = new Path2D.Double();
        for (Reading reading : readings) {
            Point2D p = point(shown, inside, reading.hour(), reading.nrs());
            if (line.getCurrentPoint() == null) {
                line.moveTo(p.getX(), p.getY());
            } else {
                line.lineTo(p.getX(), p.getY());
            }
        }
        @Nullable Tone tone = cell.mark().tone();
        g.setColor(tone == null ? style.accent() : style.tone(tone));
        g.setStroke(style.solid(2));
        g.draw(line);
        for (Reading reading : readings) {
            g.fill(ReadingPainter.shape(
                    reading.place(), point(shown, inside, reading.hour(), reading.nrs()), ChartStyle.px(POINT)));
        }
        g.setFont(style.small());
        g.setColor(style.muted());
        g.drawString(cell.label(), (float) inside.getX(), (float)
                (inside.getMaxY() + ChartStyle.px(4) + g.getFontMetrics().getAscent()));
    }

    private Path2D band(DomsComparison shown, Rectangle2D inside) {
        Path2D band = new Path2D.Double();
        List<CurvePoint> curve = shown.curve();
        for (CurvePoint c : curve) {
            Point2D p = point(shown, inside, c.hour(), c.p90());
            if (band.getCurrentPoint() == null) {
                band.moveTo(p.getX(), p.getY());
            } else {
                band.lineTo(p.getX(), p.getY());
            }
        }
        for (int i = curve.size() - 1; i >= 0; i--) {
            Point2D p = point(shown, inside, curve.get(i).hour(), curve.get(i).p10());
            band.lineTo(p.getX(), p.getY());
        }
        band.closePath();
        return band;
    }

    private Point2D point(DomsComparison shown, Rectangle2D inside, double hour, double score) {
        return new Point2D.Double(
                inside.getX() + inside.getWidth() * hour / shown.lastHour(),
                inside.getMaxY() - inside.getHeight() * score / top);
    }
}
