package org.hingewise.ui.chart;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.function.Function;
import javax.swing.UIManager;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.kit.HingewiseLight;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jspecify.annotations.Nullable;

/**
 * Colours, fonts and line widths of charts, as the theme has them now. Made anew after each change of the theme or the
 * scale, because charts do not follow either by themselves.
 */
public final class ChartStyle {
    private final Font base;
    private final Font semibold;
    private final Function<String, Color> colours;

    private ChartStyle(Function<String, Color> colours) {
        this.colours = colours;
        base = UIManager.getFont("defaultFont");
        semibold = UIManager.getFont("semibold.font");
    }

    /** The theme that is set. */
    public static ChartStyle current() {
        return new ChartStyle(Theme::color);
    }

    /** Light, whatever the theme: for printers and for files that may be printed. */
    public static ChartStyle paper() {
        return new ChartStyle(new HingewiseLight().getDefaults()::getColor);
    }

    /** Behind the plot. */
    public Color panel() {
        return colours.apply("Hw.panel");
    }

    public Color text() {
        return colours.apply("Label.foreground");
    }

    public Color muted() {
        return colours.apply("Hw.muted");
    }

    public Color line() {
        return colours.apply("Hw.line");
    }

    public Color grid() {
        return colours.apply("Hw.grid");
    }

    /** Between p10 and p90. */
    public Color band() {
        return colours.apply("Hw.band");
    }

    /** The typical course, p50. */
    public Color typical() {
        return colours.apply("Hw.band.line");
    }

    /** The shaded 24–48 h. */
    public Color peak() {
        return colours.apply("Hw.peak");
    }

    /** This client's usual curve. */
    public Color own() {
        return colours.apply("Hw.own");
    }

    public Color earlier() {
        return colours.apply("Hw.earlier");
    }

    public Color article() {
        return colours.apply("Hw.article");
    }

    public Color accent() {
        return colours.apply("Hw.accent");
    }

    /** The colour of a verdict's level. */
    public Color level(Level level) {
        return tone(Tone.of(level));
    }

    /** The colour of a status. */
    public Color tone(Tone tone) {
        return colours.apply(tone.colourKey());
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
        apply(chart.getXYPlot());
        axis(chart.getXYPlot().getDomainAxis());
    }

    /** The same for a plot within a chart. */
    void apply(XYPlot plot) {
        plot.setBackgroundPaint(panel());
        plot.setOutlineVisible(false);
        plot.setInsets(new RectangleInsets(px(12), 0, 0, px(14)));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(grid());
        plot.setRangeGridlineStroke(solid(1));
        axis(plot.getRangeAxis());
    }

    private void axis(@Nullable ValueAxis axis) {
        if (axis == null) {
            return;
        }
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelFont(small());
        axis.setTickLabelPaint(muted());
        axis.setTickLabelInsets(new RectangleInsets(px(4), px(4), px(4), px(6)));
    }
}
