package org.hingewise.ui.chart;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Points of one kind, oldest first.
 *
 * @param quiet whether it is drawn behind and fainter, as what the main series is compared with
 * @param name what it is called in the legend; empty for none
 * @param until when the last level stopped holding; null while it holds, and where points hold nothing
 */
public record Series(Look look, boolean quiet, String name, List<Mark> marks, @Nullable LocalDateTime until) {
    /** How points are drawn. */
    public enum Look {
        /** A thin line from the ground to each point. */
        STEMS,
        /** Points joined by a line. */
        LINE,
        /** Hollow points that nothing joins. */
        RINGS,
        /** A level that holds until the next point. */
        STEPS,
        /** A bar for the week that begins with the point. */
        BARS
    }

    public Series {
        marks = List.copyOf(marks);
    }

    /** Of which nothing stopped holding. */
    public Series(Look look, boolean quiet, String name, List<Mark> marks) {
        this(look, quiet, name, marks, null);
    }
}
