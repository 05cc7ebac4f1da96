package org.hingewise.ui.chart;

import java.util.List;

/**
 * Points of one kind, oldest first.
 *
 * @param quiet whether it is drawn behind and fainter, as what the main series is compared with
 * @param name what it is called in the legend; empty for none
 */
public record Series(Look look, boolean quiet, String name, List<Mark> marks) {
    /** How points are drawn. */
    public enum Look {
        /** A thin line from the ground to each point. */
        STEMS,
        /** Points joined by a line. */
        LINE,
        /** A level that holds until the next point. */
        STEPS,
        /** A bar for the week that begins with the point. */
        BARS
    }

    public Series {
        marks = List.copyOf(marks);
    }
}
