package org.hingewise.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import javax.swing.UIManager;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;

/**
 * Colours, fonts and line widths of charts, as the theme has them now. Made anew after each change of the theme or the
 * scale, because charts do not follow either by themselves.
 */
public final class ChartStyle {
    private final Font base;
    private final Font semibold;

    private ChartStyle() {
        base = UIManager.getFont("defaultFont");
        semibold = UIManager.getFont("semibold.font");
    }

    /** The theme that is set. */
    public static ChartStyle current() {
        return new ChartStyle();
    }

    /** Behind the plot. */
    public Color panel() {
        return Theme.color("Hw.panel");
    }

    public Color text() {
        return Theme.color("Label.foreground");
    }

    public Color muted() {
        return Theme.color("Hw.muted");
    }

    public Color line() {
        return Theme.color("Hw.line");
    }

    public Color grid() {
        return Theme.color("Hw.grid");
    }

    /** Between p10 and p90. */
    public Color band() {
        return Theme.color("Hw.band");
    }

    /** The typical course, p50. */
    public Color typical() {
        return Theme.color("Hw.band.line");
    }

    /** The shaded 24–48 h. */
    public Color peak() {
        return Theme.color("Hw.peak");
    }

    /** This client's usual curve. */
    public Color own() {
        return Theme.color("Hw.own");
    }

    public Color earlier() {
        return Theme.color("Hw.earlier");
    }

    public Color article() {
        return Theme.color("Hw.article");
    }

    public Color accent() {
        return Theme.color("Hw.accent");
    }

    /** The colour of a verdict's level. */
    public Color level(Level level) {
        return Tone.of(level).colour();
    }

    /** Axis numbers and labels inside the plot. */
    public Font small() {
        return base.deriveFont(base.getSize2D() - px(2));
    }

    /** The newest reading's label. */
    public Font strong() {
        return semibold.deriveFont(base.getSize2D() - px(1));
    }

    /** A length in unscaled pixels, at the scale in use. */
    public static float px(float length) {
        return length * UIScale.getUserScaleFactor();
    }

    public Stroke solid(float width) {
        return new BasicStroke(px(width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    /** @param on length of a dash and of a gap, unscaled */
    public Stroke dashed(float width, float on, float off) {
        return new BasicStroke(
                px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, new float[] {px(on), px(off)}, 0f);
    }

    /** What every chart has in common: no frame, quiet grid, the theme's fonts. */
    void apply(JFreeChart chart) {
        chart.setBackgroundPaint(panel());
        chart.setAntiAlias(true);
        chart.setTextAntiAlias(true);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        XYPlot plot = chart.getXYPlot();
        plot.setBackgroundPaint(panel());
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(px(12), 0, 0, px(14)));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(grid());
        plot.setRangeGridlineStroke(solid(1));
        axis((NumberAxis) plot.getDomainAxis());
        axis((NumberAxis) plot.getRangeAxis());
    }

    private void axis(NumberAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(small());
        axis.setTickLabelPaint(muted());
        axis.setTickLabelInsets(new RectangleInsets(px(4), px(4), px(4), px(6)));
    }
}
