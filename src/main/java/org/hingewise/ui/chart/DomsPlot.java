package org.hingewise.ui.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.DomsComparison.CurvePoint;
import org.hingewise.domain.analysis.DomsComparison.Earlier;
import org.hingewise.domain.analysis.DomsComparison.OwnPoint;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.text.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYDifferenceRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** The soreness chart of one comparison, paintable anywhere: on screen, into a picture, on paper. */
final class DomsPlot {
    /** Narrower than this (unscaled pixels) only every day is labelled. */
    private static final int NARROW = 260;

    /** How far the words at the top of the plot reach down, unscaled pixels. */
    static final float WORDS_ON_TOP = 22;

    private static final int TOP_SCORE = 10;

    private final DomsComparison comparison;
    private final ChartStyle style;
    private final JFreeChart chart;
    private final NumberAxis hours = new NumberAxis();
    private final NumberAxis scores = new NumberAxis();
    private final ChartRenderingInfo info = new ChartRenderingInfo();
    private final ReadingPainter painter;
    private final boolean labelled;

    /**
     * @param article whether the article's thin line shows
     * @param labelled whether the newest reading says in words what it is
     */
    DomsPlot(DomsComparison comparison, ChartStyle style, boolean article, boolean labelled) {
        this.comparison = comparison;
        this.style = style;
        this.labelled = labelled;
        this.painter = new ReadingPainter(style);
        hours.setRange(0, comparison.lastHour());
        hours.setNumberFormatOverride(new DecimalFormat(Texts.get("chart.doms.hourTick")));
        scores.setRange(0, TOP_SCORE);
        scores.setTickUnit(new NumberTickUnit(2, new DecimalFormat("0")));
        XYPlot plot = new XYPlot();
        plot.setDomainAxis(hours);
        plot.setRangeAxis(scores);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        chart = new JFreeChart(null, null, plot, false);
        style.apply(chart);
        addBand(plot);
        addCurves(plot, article);
        addMarkers(plot);
    }

    /** Paints into an area; what is clicked or hovered is found by {@link #nearest}. */
    void draw(Graphics2D g, Rectangle2D area) {
        draw(g, area, labelled);
    }

    /** Without the words beside the newest reading, while a card says more about one. */
    void drawBare(Graphics2D g, Rectangle2D area) {
        draw(g, area, false);
    }

    private void draw(Graphics2D g, Rectangle2D area, boolean words) {
        boolean narrow = area.getWidth() < ChartStyle.px(NARROW) || comparison.lastHour() > DomsComparison.SHORTEST;
        hours.setTickUnit(new NumberTickUnit(narrow ? 24 : 12));
        chart.draw(g, area, info);
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        own.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        painter.paint(own, comparison.readings(), this::at, dataArea(), words);
        own.dispose();
    }

    /** Where a reading is painted, once drawn. */
    Point2D at(Reading reading) {
        Rectangle2D area = dataArea();
        XYPlot plot = chart.getXYPlot();
        return new Point2D.Double(
                hours.valueToJava2D(reading.hour(), area, plot.getDomainAxisEdge()),
                scores.valueToJava2D(reading.nrs(), area, plot.getRangeAxisEdge()));
    }

    /** The reading within {@code reach} of a point; the nearest when there are several. */
    Optional<Reading> nearest(Point2D point, double reach) {
        return comparison.readings().stream()
                .filter(r -> at(r).distance(point) <= reach)
                .min(Comparator.comparingDouble(r -> at(r).distance(point)));
    }

    /** The inside of the axes, once drawn. */
    Rectangle2D dataArea() {
        return info.getPlotInfo().getDataArea();
    }

    private void addBand(XYPlot plot) {
        XYDifferenceRenderer renderer = new XYDifferenceRenderer(style.band(), style.band(), false);
        for (int i = 0; i < 2; i++) {
            renderer.setSeriesPaint(i, style.band());
            renderer.setSeriesStroke(i, style.solid(0.5f));
        }
        XYSeriesCollection data = new XYSeriesCollection();
        data.addSeries(series("p90", comparison.curve(), CurvePoint::p90));
        data.addSeries(series("p10", comparison.curve(), CurvePoint::p10));
        add(plot, data, renderer);
    }

    private void addCurves(XYPlot plot, boolean article) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        for (Earlier earlier : comparison.earlier()) {
            int index = data.getSeriesCount();
            renderer.setSeriesPaint(index, style.earlier());
            renderer.setSeriesStroke(index, style.solid(1.2f));
            XYSeries line = new XYSeries("earlier " + index);
            earlier.readings().forEach(r -> line.add(r.hour(), r.nrs()));
            data.addSeries(line);
        }
        if (article) {
            int index = data.getSeriesCount();
            renderer.setSeriesPaint(index, style.article());
            renderer.setSeriesStroke(index, style.solid(1));
            data.addSeries(series("article", comparison.curve(), CurvePoint::article));
        }
        int typical = data.getSeriesCount();
        renderer.setSeriesPaint(typical, style.typical());
        renderer.setSeriesStroke(typical, style.dashed(1.6f, 5, 4));
        data.addSeries(series("typical", comparison.curve(), CurvePoint::p50));
        if (!comparison.own().isEmpty()) {
            int own = data.getSeriesCount();
            renderer.setSeriesPaint(own, style.own());
            renderer.setSeriesStroke(own, style.solid(1.8f));
            data.addSeries(own("own", OwnPoint::expected));
            renderer.setSeriesPaint(own + 1, style.own());
            renderer.setSeriesStroke(own + 1, style.dashed(1.2f, 2, 3));
            data.addSeries(own("own limit", OwnPoint::upper));
        }
        renderer.setDrawSeriesLineAsPath(true);
        add(plot, data, renderer);
    }

    private void addMarkers(XYPlot plot) {
        IntervalMarker peak = new IntervalMarker(NormalCurve.PEAK_FROM, NormalCurve.PEAK_UNTIL);
        peak.setPaint(style.peak());
        peak.setOutlinePaint(null);
        peak.setAlpha(1f);
        label(peak, Texts.get("chart.doms.peak"), RectangleAnchor.TOP, TextAnchor.TOP_CENTER);
        plot.addDomainMarker(0, peak, Layer.BACKGROUND);
        ValueMarker gone = new ValueMarker(NormalCurve.USUALLY_GONE);
        gone.setPaint(style.muted());
        gone.setStroke(style.dashed(1, 2, 3));
        gone.setAlpha(1f);
        label(gone, Texts.get("chart.doms.gone"), RectangleAnchor.TOP_RIGHT, TextAnchor.TOP_LEFT);
        plot.addDomainMarker(0, gone, Layer.FOREGROUND);
    }

    private void label(Marker marker, String text, RectangleAnchor anchor, TextAnchor textAnchor) {
        marker.setLabel(text);
        marker.setLabelFont(style.small());
        marker.setLabelPaint(style.muted());
        marker.setLabelBackgroundColor(new Color(0, true));
        marker.setLabelAnchor(anchor);
        marker.setLabelTextAnchor(textAnchor);
        marker.setLabelOffset(new RectangleInsets(ChartStyle.px(4), ChartStyle.px(6), 0, ChartStyle.px(6)));
    }

    private XYSeries own(String key, ToDoubleFunction<OwnPoint> score) {
        XYSeries series = new XYSeries(key);
        comparison.own().forEach(p -> series.add(p.hour(), score.applyAsDouble(p)));
        return series;
    }

    private static XYSeries series(String key, List<CurvePoint> curve, ToDoubleFunction<CurvePoint> score) {
        XYSeries series = new XYSeries(key);
        curve.forEach(p -> series.add(p.hour(), score.applyAsDouble(p)));
        return series;
    }

    private static void add(XYPlot plot, XYSeriesCollection data, XYItemRenderer renderer) {
        int index = plot.getDatasetCount();
        plot.setDataset(index, data);
        plot.setRenderer(index, renderer);
    }
}
