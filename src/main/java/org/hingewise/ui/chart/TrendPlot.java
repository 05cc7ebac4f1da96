package org.hingewise.ui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeriesCollection;

/** A trend on axes, paintable anywhere: on screen, into a picture, on paper. */
final class TrendPlot implements Painted {
    private static final float GAP = 26;
    private static final float LABEL = 18;

    private final Trend trend;
    private final List<Trend.Placed> placed;
    private final ChartStyle style;
    private final DayAxis days;
    private final List<NumberAxis> sides = new ArrayList<>();
    private final JFreeChart chart;
    private final ChartRenderingInfo info = new ChartRenderingInfo();

    TrendPlot(Trend trend, ChartStyle style) {
        this.trend = trend;
        this.style = style;
        placed = trend.placed();
        days = new DayAxis(trend.from(), trend.until());
        CombinedDomainXYPlot all = new CombinedDomainXYPlot(days);
        all.setGap(ChartStyle.px(GAP));
        chart = new JFreeChart(null, null, all, false);
        for (Strip strip : trend.strips()) {
            all.add(plot(strip));
        }
        style.apply(chart);
        boolean labelled = trend.strips().stream().anyMatch(s -> !s.label().isEmpty());
        all.setInsets(new RectangleInsets(ChartStyle.px(labelled ? LABEL : 8), 0, 0, ChartStyle.px(10)));
    }

    private XYPlot plot(Strip strip) {
        NumberAxis side = new NumberAxis();
        side.setRange(0, strip.top());
        side.setTickUnit(new NumberTickUnit(strip.tick(), new DecimalFormat(strip.pattern())));
        sides.add(side);
        // Without a renderer and a data set neither grid nor markers are painted.
        XYPlot plot = new XYPlot(new XYSeriesCollection(), null, side, new XYLineAndShapeRenderer());
        style.apply(plot);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        Strip.Zone zone = strip.zone();
        if (zone != null) {
            IntervalMarker marker = new IntervalMarker(zone.from(), zone.to());
            marker.setPaint(style.band());
            marker.setOutlinePaint(null);
            marker.setAlpha(0.6f);
            plot.addRangeMarker(marker, Layer.BACKGROUND);
        }
        return plot;
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area) {
        chart.draw(g, area, info);
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        SeriesPainter painter = new SeriesPainter(own, style);
        for (int i = 0; i < trend.strips().size(); i++) {
            int strip = i;
            Strip shown = trend.strips().get(i);
            boolean bars = shown.series().stream().anyMatch(s -> s.look() == Series.Look.BARS);
            Strip.Guide guide = shown.guide();
            if (guide != null && !bars) {
                painter.guide(guide.words(), area(strip), y(strip, guide.value()));
            }
            painter.strip(shown, area(strip), mark -> at(strip, mark), y(strip, 0), x(1) - x(0));
            if (guide != null && bars) {
                painter.guideOverBars(guide.words(), area(strip), y(strip, guide.value()));
            }
        }
        own.dispose();
    }

    @Override
    public Point2D at(int mark) {
        return at(placed.get(mark).strip(), placed.get(mark).mark());
    }

    @Override
    public Rectangle2D dataArea() {
        Rectangle2D all = new Rectangle2D.Double();
        all.setRect(area(0));
        for (int i = 1; i < sides.size(); i++) {
            all.add(area(i));
        }
        return all;
    }

    private Point2D at(int strip, Mark mark) {
        Rectangle2D area = area(strip);
        double x = days.valueToJava2D(DayAxis.day(mark.time()), area, RectangleEdge.BOTTOM);
        return new Point2D.Double(
                Math.max(area.getMinX(), Math.min(area.getMaxX(), x)),
                y(strip, Math.min(mark.value(), trend.strips().get(strip).top())));
    }

    private double x(double day) {
        return days.valueToJava2D(trend.from().toEpochDay() + day, area(0), RectangleEdge.BOTTOM);
    }

    private double y(int strip, double value) {
        return sides.get(strip).valueToJava2D(value, area(strip), RectangleEdge.LEFT);
    }

    private Rectangle2D area(int strip) {
        return info.getPlotInfo().getSubplotInfo(strip).getDataArea();
    }
}
