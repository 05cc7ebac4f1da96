package org.hingewise.ui.kit;

import java.awt.Component;
import javax.swing.JTable;
import javax.swing.table.TableColumn;

/** Widths of table columns by what stands in them: a clock of twelve hours is wider than one of twenty-four. */
public final class ColumnWidths {
    private ColumnWidths() {}

    /** Gives a column the width wished for, or what its widest cell needs where that is more; up to {@code stretch} times. */
    public static void fit(JTable table, int at, int wished, int stretch) {
        int width = Math.max(wished, widest(table, at));
        TableColumn column = table.getColumnModel().getColumn(at);
        column.setMinWidth(0);
        column.setMaxWidth(Math.max(width, stretch * wished));
        column.setMinWidth(width);
        column.setPreferredWidth(width);
    }

    private static int widest(JTable table, int at) {
        int widest = 0;
        for (int row = 0; row < table.getRowCount(); row++) {
            Component cell = table.prepareRenderer(table.getCellRenderer(row, at), row, at);
            widest = Math.max(widest, cell.getPreferredSize().width + table.getIntercellSpacing().width);
        }
        return widest;
    }
}
