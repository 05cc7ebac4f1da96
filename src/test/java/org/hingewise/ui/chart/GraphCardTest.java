package org.hingewise.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.Point2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.hingewise.gui.Pictures;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GraphCardTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    private final Theme theme = new Theme();
    private final FakeOutside outside = new FakeOutside();

    @BeforeEach
    void look() {
        theme.start(Theme.Choice.LIGHT, false);
    }

    /** Two strips of ten weekly points each. */
    static Trend trend() {
        return new Trend(
                new Caption("Soreness and sleep", "weekly", "What was felt", "Log something.", "soreness-sleep"),
                FIRST,
                FIRST.plusDays(70),
                List.of(strip("Soreness", 10, 1), strip("Sleep", 12, 2)),
                new Figures(
                        List.of(new Figures.Column("Week", false, 0), new Figures.Column("Score", true, 60)),
                        IntStream.range(0, 10)
                                .mapToObj(i -> List.of("week " + i, Integer.toString(i)))
                                .toList()));
    }

    private static Strip strip(String label, double top, int day) {
        List<Mark> marks = IntStream.range(0, 10)
                .mapToObj(i -> new Mark(
                        at(7 * i + day), i, Tone.USUAL, List.of(label + " " + i, "week " + i, "Usual soreness")))
                .toList();
        return new Strip(label, top, 5, "0", List.of(new Series(Series.Look.LINE, false, "", marks)));
    }

    private static LocalDateTime at(int day) {
        return FIRST.plusDays(day).atTime(12, 0);
    }

    private GraphCard card(Graph graph) {
        GraphCard card = new GraphCard("graph", graph, new ChartExport(outside, new FakeDialogs(), new DirectTasks()));
        Pictures.of(card, 640, 400, 1);
        return card;
    }

    private static GraphChart chart(GraphCard card) {
        return Widgets.find(card, "graph.chart", GraphChart.class);
    }

    private static String readOut(GraphChart chart) {
        return chart.getAccessibleContext().getAccessibleDescription();
    }

    private static void press(GraphChart chart, int... keys) {
        for (int key : keys) {
            KeyStroke stroke = KeyStroke.getKeyStroke(key, 0);
            SwingUtilities.notifyAction(
                    chart.getActionMap().get(chart.getInputMap().get(stroke)),
                    stroke,
                    new KeyEvent(chart, KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED),
                    chart,
                    0);
        }
    }

    private static void hover(GraphChart chart, double x, double y) {
        chart.dispatchEvent(new MouseEvent(chart, MouseEvent.MOUSE_MOVED, 0, 0, (int) x, (int) y, 0, false));
    }

    @Test
    void arrowsGoFromPointToPointAndFromStripToStrip() {
        GraphChart chart = chart(card(trend()));
        press(chart, KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT, KeyEvent.VK_RIGHT);
        assertThat(readOut(chart)).isEqualTo("Soreness 2, week 2, Usual soreness");
        press(chart, KeyEvent.VK_DOWN);
        assertThat(readOut(chart)).startsWith("Sleep 2");
        press(chart, KeyEvent.VK_DOWN);
        assertThat(readOut(chart)).startsWith("Sleep 2");
        press(chart, KeyEvent.VK_LEFT, KeyEvent.VK_UP);
        assertThat(readOut(chart)).startsWith("Soreness 1");
        press(chart, KeyEvent.VK_END);
        assertThat(readOut(chart)).startsWith("Sleep 9");
        press(chart, KeyEvent.VK_RIGHT);
        assertThat(readOut(chart)).startsWith("Sleep 9");
        press(chart, KeyEvent.VK_HOME, KeyEvent.VK_LEFT);
        assertThat(readOut(chart)).startsWith("Soreness 0");
    }

    @Test
    void hoveringReadsOutTheNearestPointAndLeavingItNone() {
        GraphChart chart = chart(card(trend()));
        for (int i = 0; i < 20; i++) {
            Point2D at = chart.at(i);
            hover(chart, at.getX() + 2, at.getY() - 2);
            assertThat(chart.selected()).isEqualTo(trend().marks().get(i));
        }
        hover(chart, 0, 0);
        assertThat(chart.selected()).isNull();
    }

    @Test
    void theWholeChartIsToldInWords() {
        GraphChart chart = chart(card(trend()));
        assertThat(chart.getAccessibleContext().getAccessibleName()).isEqualTo("Soreness and sleep");
        assertThat(readOut(chart))
                .startsWith("What was felt. Soreness 0, week 0")
                .contains("Sleep 9");
    }

    @Test
    void theTableHasTheSameNumbers() {
        GraphCard card = card(trend());
        Widgets.find(card, "graph.flip", JButton.class).doClick();
        JTable table = Widgets.find(card, "graph.table", JTable.class);
        assertThat(table.getRowCount()).isEqualTo(10);
        assertThat(table.getValueAt(3, 0)).isEqualTo("week 3");
        assertThat(table.getColumnName(1)).isEqualTo("Score");
        assertThat(Widgets.has(card, "graph.chart")).isFalse();
        Widgets.find(card, "graph.flip", JButton.class).doClick();
        assertThat(Widgets.has(card, "graph.chart")).isTrue();
    }

    @Test
    void withoutPointsItSaysWhatToLogAndOffersNothingToTakeAlong() {
        GraphCard card = card(trend());
        card.flip();
        Trend nothing = new Trend(
                trend().caption(),
                FIRST,
                FIRST,
                List.of(new Strip("", 10, 2, "0", List.of())),
                new Figures(List.of(), List.of()));
        card.show(nothing);
        Pictures.of(card, 640, 400, 1);
        assertThat(Widgets.has(card, "graph.chart")).isFalse();
        assertThat(Widgets.has(card, "graph.more")).isFalse();
        assertThat(Widgets.has(card, "graph.flip")).isFalse();
        assertThat(Widgets.find(card, "graph.empty", javax.swing.JTextPane.class)
                        .getText())
                .isEqualTo("Log something.");
        card.show(trend());
        assertThat(Widgets.has(card, "graph.chart")).isTrue();
        assertThat(Widgets.has(card, "graph.more")).isTrue();
    }

    @Test
    void aThemeChangeRepaintsInItsColours() {
        GraphCard card = card(trend());
        GraphChart chart = chart(card);
        theme.start(Theme.Choice.DARK, false);
        SwingUtilities.updateComponentTreeUI(card);
        BufferedImage dark = new BufferedImage(chart.getWidth(), chart.getHeight(), BufferedImage.TYPE_INT_RGB);
        chart.paint(dark.createGraphics());
        assertThat(dark.getRGB(1, 1) & 0xFFFFFF)
                .isEqualTo(Theme.color("Hw.panel").getRGB() & 0xFFFFFF);
    }

    @Test
    void aDayBeyondTheEdgeStaysInside() {
        List<Mark> late = List.of(new Mark(at(500), 99, null, List.of("late")));
        Trend trend = new Trend(
                trend().caption(),
                FIRST,
                FIRST.plusDays(7),
                List.of(new Strip("", 10, 2, "0", List.of(new Series(Series.Look.BARS, false, "", late)))),
                new Figures(List.of(), List.of()));
        GraphChart chart = chart(card(trend));
        assertThat(chart.at(0).getX()).isLessThanOrEqualTo(chart.getWidth());
        assertThat(chart.at(0).getY()).isGreaterThanOrEqualTo(0);
    }
}
