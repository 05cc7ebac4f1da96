package org.hingewise.ui.chart;

import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.DomsComparison.OwnPoint;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.domain.session.Session;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.ColumnWidths;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** The numbers of a chart as a table: this session's readings first, then those of the earlier sessions behind it. */
final class ChartTable extends JTable {
    private static final int VERDICT = 4;
    private static final int BAND = 5;
    private static final int OWN = 6;
    private static final int TOLD = 7;
    private static final int[] WIDTHS = {66, 50, 122, 54, 124, 62, 58, 74};

    private transient Rows rows;

    ChartTable(String name, DomsComparison comparison, LocalDate today) {
        rows = new Rows(comparison, today);
        setModel(rows);
        setName(name);
        getAccessibleContext().setAccessibleName(Texts.get("chart.doms.name"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        getTableHeader().setReorderingAllowed(false);
        TableCellRenderer heads = getTableHeader().getDefaultRenderer();
        getTableHeader().setDefaultRenderer((table, value, selected, focused, row, column) -> {
            Component head = heads.getTableCellRendererComponent(table, value, selected, focused, row, column);
            ((JLabel) head).setHorizontalAlignment(alignment(table.convertColumnIndexToModel(column)));
            return head;
        });
        setDefaultRenderer(Object.class, new Cell());
        Labels.style(this, "small");
        fitColumns();
    }

    /**
     * What was told takes the room that is left, and has always some; everything else has the room it needs. A client
     * without a usual curve has no column for it.
     */
    private void fitColumns() {
        if (rows.list.stream().allMatch(r -> r.reading.own() == null)) {
            removeColumn(getColumnModel().getColumn(OWN));
        }
        for (int i = 0; i < getColumnCount(); i++) {
            int shown = convertColumnIndexToModel(i);
            int width = Math.round(ChartStyle.px(WIDTHS[shown]));
            if (shown == TOLD) {
                getColumnModel().getColumn(i).setPreferredWidth(width);
                getColumnModel().getColumn(i).setMinWidth(width);
            } else {
                ColumnWidths.fit(this, i, width, 1);
            }
        }
    }

    /** Where the columns do not fit side by side, the table is moved across instead of squeezing one to a letter. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getParent().getWidth() >= getMinimumSize().width;
    }

    void show(DomsComparison comparison, LocalDate today) {
        rows = new Rows(comparison, today);
        setModel(rows);
        fitColumns();
    }

    /** The reading of the chosen row; empty when none is. */
    Optional<Reading> chosen() {
        int row = getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(rows.list.get(row).reading);
    }

    /** Numbers flush right, words flush left. */
    private static int alignment(int column) {
        return column == 1 || column == 3 || column == BAND || column == OWN
                ? SwingConstants.TRAILING
                : SwingConstants.LEADING;
    }

    /** Up to where this client's own usual reaches. */
    private static String own(Reading reading) {
        OwnPoint own = reading.own();
        return own == null ? "–" : ReadingWords.score(own.upper());
    }

    private record Row(String session, Reading reading) {}

    private static final class Rows extends AbstractTableModel {
        private final transient List<Row> list = new ArrayList<>();
        private final transient LocalDate today;

        Rows(DomsComparison comparison, LocalDate today) {
            this.today = today;
            Session session = comparison.session();
            if (session != null) {
                String name = Times.shortDay(session.when().date(), today);
                comparison.readings().forEach(r -> list.add(new Row(name, r)));
                comparison.later().forEach(r -> list.add(new Row(name, r)));
            }
            for (DomsComparison.Earlier earlier : comparison.earlier()) {
                String name = Times.shortDay(earlier.session().when().date(), today);
                earlier.readings().forEach(r -> list.add(new Row(name, r)));
            }
        }

        @Override
        public int getRowCount() {
            return list.size();
        }

        @Override
        public int getColumnCount() {
            return WIDTHS.length;
        }

        @Override
        public String getColumnName(int column) {
            return switch (column) {
                case 0 -> Texts.get("chart.table.session");
                case 1 -> Texts.get("chart.table.hour");
                case 2 -> Texts.get("chart.table.when");
                case 3 -> Texts.get("chart.table.score");
                case VERDICT -> Texts.get("chart.table.verdict");
                case BAND -> Texts.get("chart.table.band");
                case OWN -> Texts.get("chart.table.own");
                default -> Texts.get("chart.table.told");
            };
        }

        @Override
        public Object getValueAt(int row, int column) {
            Row shown = list.get(row);
            Reading reading = shown.reading;
            return switch (column) {
                case 0 -> shown.session;
                case 1 -> Times.hours(reading.hour());
                case 2 -> Times.dayAndClock(reading.time(), today);
                case 3 -> Integer.toString(reading.nrs());
                case VERDICT -> reading;
                case BAND ->
                    Texts.get(
                            "chart.table.range",
                            ReadingWords.score(reading.band().p10()),
                            ReadingWords.score(reading.band().p90()));
                case OWN -> own(reading);
                default -> ReadingWords.told(reading);
            };
        }
    }

    /** Plain text; the verdict with its icon, the scores flush right. */
    private static final class Cell extends DefaultTableCellRenderer {
        private static final int ICON = 9;

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            PlainText.on(this);
            int shown = table.convertColumnIndexToModel(column);
            boolean verdict = value instanceof Reading;
            String text = verdict ? Words.level(((Reading) value).level()) : String.valueOf(value);
            super.getTableCellRendererComponent(table, text, selected, focused, row, column);
            setIcon(verdict ? Tone.of(((Reading) value).level()).icon(ICON) : null);
            setIconTextGap(6);
            setToolTipText(shown == TOLD && !text.isEmpty() ? PlainText.tip(text) : null);
            putClientProperty("hw.mayClip", shown == TOLD);
            setHorizontalAlignment(alignment(shown));
            return this;
        }
    }
}
