package org.hingewise.ui.chart;

import java.util.List;

/** The numbers of a chart as a table, each already in words. */
public record Figures(List<Column> columns, List<List<String>> rows) {
    /**
     * A column.
     *
     * @param number whether it is set to the right
     * @param width in pixels at 100 %; 0 takes what is left
     */
    public record Column(String title, boolean number, int width) {}

    public Figures {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
