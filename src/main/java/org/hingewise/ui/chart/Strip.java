package org.hingewise.ui.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One strip of a chart over time; strips lie above each other over the same days.
 *
 * @param label what it shows, at its top left; empty where the title says so already
 * @param top upper end of its values; the lower one is 0
 * @param tick distance of the numbers on its side
 * @param pattern how they are written ({@link java.text.DecimalFormat})
 * @param zone values that are usual; null when no range is
 * @param guide a value to compare with; null for none
 */
public record Strip(
        String label,
        double top,
        double tick,
        String pattern,
        List<Series> series,
        @Nullable Zone zone,
        @Nullable Guide guide) {
    /** A shaded range of values. */
    public record Zone(double from, double to) {}

    /** A dashed line at a value, with what it is. */
    public record Guide(double value, String words) {}

    public Strip {
        series = List.copyOf(series);
    }

    /** Without a usual range or a value to compare with. */
    public Strip(String label, double top, double tick, String pattern, List<Series> series) {
        this(label, top, tick, pattern, series, null, null);
    }
}
