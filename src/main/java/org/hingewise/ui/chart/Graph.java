package org.hingewise.ui.chart;

import java.util.List;

/** What a chart shows, without how it is painted: made of a client's progress, shown by a {@link GraphCard}. */
public sealed interface Graph permits Trend, Curves {
    Caption caption();

    /** Everything that is read out, in the order of the arrow keys; empty when there is nothing to show. */
    List<Mark> marks();

    Figures figures();

    /** The mark the up or down key goes to. */
    int beside(int mark, int by);

    /** Makes it paintable in a theme. */
    Painted paint(ChartStyle style);
}
