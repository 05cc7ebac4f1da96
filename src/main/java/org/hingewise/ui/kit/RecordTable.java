package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Graphics;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;

/**
 * Records in rows, as plain text. Enter or a double click opens a row; column widths are wishes in pixels, and the space
 * left goes to the columns without one.
 *
 * @param <T> a row
 */
public final class RecordTable<T> {
    /** What a chip in a cell says. */
    public record Look(Tone tone, String word) {}

    /** A column that is not elastic grows to at most so many times its width. */
    private static final int STRETCH = 2;

    private record Column<T>(String title, int width, Function<T, Object> value, TableCellRenderer renderer) {}

    private final List<Column<T>> columns = new ArrayList<>();
    private final List<T> rows = new ArrayList<>();
    private final Model model = new Model();
    private final JTable table = new Marked(model);
    private final JScrollPane scroll;
    private Consumer<T> onOpen = row -> {};

    /**
     * A table without columns.
     *
     * @param name widget name of the table
     */
    public RecordTable(String name, String accessibleName) {
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(accessibleName);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.setAutoCreateColumnsFromModel(false);
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader()
                .setDefaultRenderer(new Head(table.getTableHeader().getDefaultRenderer()));
        // Tab leaves the table; arrows move in it.
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        Keystrokes.bind(table, "ENTER", this::open);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open();
                }
            }
        });
        scroll = Scrolls.of(name + ".scroll", table);
        scroll.setBorder(Lines.whileMoreBelow(scroll));
        // Else it comes only with a window.
        scroll.setColumnHeaderView(table.getTableHeader());
    }

    /** A column of text that takes what is left. */
    public RecordTable<T> text(String title, Function<T, String> value) {
        return text(title, 0, value);
    }

    /**
     * A column of text.
     *
     * @param width in pixels at 100 %; 0 shares what is left
     */
    public RecordTable<T> text(String title, int width, Function<T, String> value) {
        return add(title, width, value::apply, plain(SwingConstants.LEADING, "", width == 0));
    }

    /** A column of half-bold text, the one a row is known by. */
    public RecordTable<T> strong(String title, int width, Function<T, String> value) {
        return add(title, width, value::apply, plain(SwingConstants.LEADING, "strong", width == 0));
    }

    /** A column of quieter text. */
    public RecordTable<T> muted(String title, int width, Function<T, String> value) {
        return add(title, width, value::apply, plain(SwingConstants.LEADING, "muted", width == 0));
    }

    /** A column of numbers, set to the right. */
    public RecordTable<T> number(String title, int width, Function<T, String> value) {
        return add(title, width, value::apply, plain(SwingConstants.TRAILING, "", width == 0));
    }

    /** A column of chips. */
    public RecordTable<T> chip(String title, int width, Function<T, Look> value) {
        return add(title, width, value::apply, new ChipCell());
    }

    /** Calls back when a row is opened. */
    public RecordTable<T> onOpen(Consumer<T> listener) {
        onOpen = listener;
        return this;
    }

    /** Shows these rows; a row equal to the one selected stays selected. */
    public void show(List<T> shown) {
        Optional<T> before = selected();
        rows.clear();
        rows.addAll(shown);
        model.fireTableDataChanged();
        fitColumns();
        before.ifPresent(this::select);
    }

    /** The selected row; empty when none is. */
    public Optional<T> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    /** Selects a row and scrolls to it. */
    public void select(T row) {
        int at = rows.indexOf(row);
        if (at >= 0) {
            table.setRowSelectionInterval(at, at);
            table.scrollRectToVisible(table.getCellRect(at, 0, true));
        }
    }

    /** Calls back when another row is selected. */
    public RecordTable<T> onSelect(Runnable listener) {
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting()) {
                listener.run();
            }
        });
        return this;
    }

    /** The table itself, for keys of a screen's own. */
    public JTable table() {
        return table;
    }

    /** What to put on the screen. */
    public JComponent component() {
        return scroll;
    }

    private void open() {
        selected().ifPresent(onOpen);
    }

    private RecordTable<T> add(String title, int width, Function<T, Object> value, TableCellRenderer renderer) {
        TableColumn column = new TableColumn(columns.size(), width == 0 ? 200 : width, renderer, null);
        column.setHeaderValue(title);
        if (width > 0) {
            column.setMaxWidth(STRETCH * width);
        }
        columns.add(new Column<>(title, width, value, renderer));
        table.addColumn(column);
        return this;
    }

    private void fitColumns() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).width() > 0) {
                ColumnWidths.fit(table, i, columns.get(i).width(), STRETCH);
            }
        }
    }

    private static DefaultTableCellRenderer plain(int alignment, String styleClass, boolean elastic) {
        DefaultTableCellRenderer renderer = PlainText.on(new DefaultTableCellRenderer() {
            @Override
            public Component getTableCellRendererComponent(
                    JTable table, Object value, boolean selected, boolean focused, int row, int column) {
                super.getTableCellRendererComponent(table, value, selected, false, row, column);
                // What does not fit is cut with dots; the whole of it is the tooltip.
                boolean cut = elastic
                        && getPreferredSize().width
                                > table.getColumnModel().getColumn(column).getWidth();
                putClientProperty("hw.mayClip", elastic);
                setToolTipText(cut ? PlainText.tip(String.valueOf(value)) : null);
                if (styleClass.equals("strong")) {
                    setFont(UIManager.getFont("semibold.font"));
                } else if (styleClass.equals("muted")) {
                    setForeground(Theme.color("Hw.muted"));
                }
                return this;
            }
        });
        renderer.setHorizontalAlignment(alignment);
        return renderer;
    }

    /** The look's own header, as plain text and aligned as its column. */
    private final class Head implements TableCellRenderer {
        private final TableCellRenderer look;

        Head(TableCellRenderer look) {
            this.look = look;
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean selected, boolean focused, int row, int column) {
            Component head = look.getTableCellRendererComponent(of, value, selected, focused, row, column);
            if (head instanceof JLabel label && column >= 0) {
                TableCellRenderer cells =
                        columns.get(of.convertColumnIndexToModel(column)).renderer();
                label.setHorizontalAlignment(
                        cells instanceof DefaultTableCellRenderer text
                                ? text.getHorizontalAlignment()
                                : SwingConstants.LEADING);
            }
            return head;
        }
    }

    private static final class ChipCell implements TableCellRenderer {
        private final Chip chip = Chip.note("chip", Tone.NODATA, "");
        private final JPanel cell = new JPanel(new GridBagLayout()) {
            /** A renderer without a window is laid out by nobody else. */
            @Override
            public void setBounds(int x, int y, int width, int height) {
                super.setBounds(x, y, width, height);
                doLayout();
                for (Component part : getComponents()) {
                    part.doLayout();
                }
            }
        };

        ChipCell() {
            JPanel left = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
            left.setOpaque(false);
            left.add(chip);
            GridBagConstraints fill = new GridBagConstraints();
            fill.weightx = 1;
            fill.anchor = GridBagConstraints.LINE_START;
            cell.add(left, fill);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            cell.setOpaque(selected);
            cell.setBackground(table.getSelectionBackground());
            if (value instanceof Look look) {
                chip.show(look.tone(), look.word());
            }
            chip.setVisible(value != null);
            return cell;
        }
    }

    /** Shows which row is chosen with the bar and the ground that lists have, whoever has the focus. */
    private static final class Marked extends JTable {
        Marked(AbstractTableModel model) {
            super(model);
        }

        /** The look's own leaves the chosen row out when a picture of it is printed. */
        @Override
        public Component prepareRenderer(TableCellRenderer renderer, int row, int column) {
            return renderer.getTableCellRendererComponent(
                    this, getValueAt(row, column), isCellSelected(row, column), false, row, column);
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            int row = getSelectedRow();
            if (row >= 0) {
                Rectangle cell = getCellRect(row, 0, true);
                g.setColor(Theme.color("Hw.accent"));
                g.fillRect(0, cell.y, ListCell.BAR, cell.height);
            }
        }
    }

    private final class Model extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return columns.size();
        }

        @Override
        public String getColumnName(int column) {
            return columns.get(column).title();
        }

        @Override
        public Object getValueAt(int row, int column) {
            return columns.get(column).value().apply(rows.get(row));
        }
    }
}
