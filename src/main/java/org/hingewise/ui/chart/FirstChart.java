package org.hingewise.ui.chart;

import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.ui.kit.Edt;

/** Draws a chart that nobody sees, so that the first one somebody sees finds its library loaded. */
public final class FirstChart {
    private FirstChart() {}

    /** Not for the event thread, which is spared the loading. */
    public static void prepare() {
        Edt.forbid();
        new ChartCopy("", "", (g, area, style) -> new DomsPlot(DomsComparison.bare(), style, true, true).draw(g, area))
                .picture(ChartStyle.paper());
    }
}
