package org.hingewise.ui.chart;

import java.util.List;
import org.hingewise.domain.analysis.DomsComparison;

/** Several sessions' soreness side by side, each on its normal band; a mark for each, oldest first. */
public record Curves(Caption caption, List<Cell> cells, Figures figures) implements Graph {
    /** Cells beside each other. */
    static final int COLUMNS = 6;

    /**
     * One session.
     *
     * @param label below it
     * @param mark what is read out of it; its value is the peak
     */
    public record Cell(DomsComparison comparison, String label, Mark mark) {}

    public Curves {
        cells = List.copyOf(cells);
    }

    @Override
    public List<Mark> marks() {
        return cells.stream().map(Cell::mark).toList();
    }

    /** The cell above or below; the same where there is none. */
    @Override
    public int beside(int mark, int by) {
        int next = mark + by * COLUMNS;
        return next < 0 || next >= cells.size() ? mark : next;
    }

    int rows() {
        return Math.max(1, (cells.size() + COLUMNS - 1) / COLUMNS);
    }

    @Override
    public Painted paint(ChartStyle style) {
        return new CurvesPlot(this, style);
    }
}
