package org.hingewise.ui.chart;

import java.awt.BorderLayout;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Scrolls;

/** The soreness chart with its title, its legend, the same numbers as a table, and ways to take it along. */
public final class ChartCard extends JPanel {
    private final DomsChart chart;
    private final ChartTable table;
    private final Legend legend = new Legend();
    private final UsualLine usual;
    private final JCheckBoxMenuItem article;
    private final transient ChartFrame frame;

    /**
     * A card with a chart.
     *
     * @param name widget name; the chart is {@code name.chart}, the table {@code name.table}
     * @param today the day that needs no year when it is named
     */
    public ChartCard(String name, DomsComparison comparison, LocalDate today, ChartExport export) {
        super(new BorderLayout());
        setOpaque(false);
        setName(name);
        chart = new DomsChart(name + ".chart", comparison, today);
        table = new ChartTable(name + ".table", comparison, today);
        article = new JCheckBoxMenuItem(Texts.get("chart.showArticle"));
        article.setName(name + ".article");
        article.addActionListener(e -> showArticle(article.isSelected()));
        JScrollPane scroll = Scrolls.of(name + ".table.scroll", table);
        scroll.setColumnHeaderView(table.getTableHeader());
        frame = new ChartFrame(name, chart, scroll, export, this::copy, this::fileName);
        usual = new UsualLine(name + ".usual");
        frame.option(article);
        frame.below(legend, "align center, growx 0");
        frame.always(usual, "growx, wmin 0");
        add(frame.card());
        show(comparison, today);
    }

    /** Shows another comparison. */
    public void show(DomsComparison comparison, LocalDate day) {
        chart.show(comparison, day);
        table.show(comparison, day);
        frame.title(titleOf(comparison, day), "");
        usual.show(comparison, day);
        legend.show(
                chart.isArticleShown(),
                !comparison.earlier().isEmpty(),
                !comparison.own().isEmpty());
    }

    /** What opening a reading does, from the chart or with Enter from the table. */
    public void onOpen(Consumer<Id<SorenessEntry>> open) {
        chart.onOpen(open);
        Keystrokes.bind(table, "ENTER", () -> table.chosen().ifPresent(r -> open.accept(r.entry())));
    }

    /** Lets the coach say which sessions this client's usual curve is learnt from. */
    public void learnsBy(ChartLearning learning) {
        usual.learnsBy(learning);
    }

    public DomsChart chart() {
        return chart;
    }

    /** Turns between the chart and its table. */
    public void flip() {
        frame.flip();
    }

    /** Shows or hides the article's thin line, in the chart and in the legend. */
    void showArticle(boolean shown) {
        article.setSelected(shown);
        chart.showArticle(shown);
        DomsComparison shows = chart.comparison();
        legend.show(shown, !shows.earlier().isEmpty(), !shows.own().isEmpty());
    }

    private ChartCopy copy() {
        return chart.copy(frame.title());
    }

    private String fileName() {
        Session session = chart.comparison().session();
        return session == null ? "soreness" : "soreness-" + session.when().date();
    }

    private static String titleOf(DomsComparison comparison, LocalDate today) {
        Session session = comparison.session();
        return session == null
                ? Texts.get("chart.doms.titleBare")
                : Texts.get("chart.doms.title", Times.day(session.when().date(), today), Words.session(session));
    }
}
