package org.hingewise.ui.chart;

import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Printable;
import java.time.LocalDate;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Scrolls;

/** The soreness chart with its title, its legend, the same numbers as a table, and ways to take it along. */
public final class ChartCard extends JPanel {
    private static final String CHART = "chart";
    private static final String TABLE = "table";
    private static final int PICTURE_WIDTH = 900;
    private static final int PICTURE_HEIGHT = 560;
    private static final int PICTURE_SCALE = 2;

    private final DomsChart chart;
    private final ChartTable table;
    private final Legend legend = new Legend();
    private final UsualLine usual;
    private final JLabel title = Labels.h3("");
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JButton flip;
    private final JCheckBoxMenuItem article;
    private final transient ChartExport export;
    private boolean asTable;

    /**
     * A card with a chart.
     *
     * @param name widget name; the chart is {@code name.chart}, the table {@code name.table}
     * @param today the day that needs no year when it is named
     */
    public ChartCard(String name, DomsComparison comparison, LocalDate today, ChartExport export) {
        super(new BorderLayout());
        this.export = export;
        setOpaque(false);
        setName(name);
        chart = new DomsChart(name + ".chart", comparison, today);
        table = new ChartTable(name + ".table", comparison, today);
        flip = Buttons.icon(name + ".flip", Icons.TABLE.at(16), Texts.get("chart.asTable"), this::flip);
        article = new JCheckBoxMenuItem(Texts.get("chart.showArticle"));
        article.setName(name + ".article");
        article.addActionListener(e -> showArticle(article.isSelected()));

        face.setOpaque(false);
        face.add(chart, CHART);
        JScrollPane scroll = Scrolls.of(name + ".table.scroll", table);
        scroll.setColumnHeaderView(table.getTableHeader());
        face.add(scroll, TABLE);
        usual = new UsualLine(name + ".usual");
        title.setName(name + ".title");
        title.putClientProperty("hw.mayClip", true);

        Card card = new Card(new MigLayout(
                "insets 14 16 12 8, gap 0 6, fill, hidemode 3", "[grow,fill]8[]2[]", "[][grow,fill][][]"));
        card.add(title, "wmin 0");
        card.add(flip);
        JButton more = Buttons.icon(name + ".more", Icons.MORE.at(16), Texts.get("chart.more"), () -> {});
        more.addActionListener(e -> menu(name).show(more, 0, more.getHeight()));
        card.add(more, "wrap");
        card.add(face, "span 3, grow, wrap, gapright 8, wmin 0, hmin 0");
        card.add(legend, "span 3, align center, growx 0, wrap");
        card.add(usual, "span 3, growx, wmin 0");
        add(card);
        show(comparison, today);
    }

    /** Shows another comparison. */
    public void show(DomsComparison comparison, LocalDate day) {
        chart.show(comparison, day);
        table.show(comparison, day);
        title.setText(titleOf(comparison, day));
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
        asTable = !asTable;
        faces.show(face, asTable ? TABLE : CHART);
        legend.setVisible(!asTable);
        String words = Texts.get(asTable ? "chart.asChart" : "chart.asTable");
        flip.setIcon((asTable ? Icons.CHART : Icons.TABLE).at(16));
        flip.setToolTipText(words);
        flip.getAccessibleContext().setAccessibleName(words);
    }

    /** Shows or hides the article's thin line, in the chart and in the legend. */
    void showArticle(boolean shown) {
        article.setSelected(shown);
        chart.showArticle(shown);
        DomsComparison shows = chart.comparison();
        legend.show(shown, !shows.earlier().isEmpty(), !shows.own().isEmpty());
    }

    private JPopupMenu menu(String name) {
        JPopupMenu menu = new JPopupMenu();
        menu.add(article);
        menu.addSeparator();
        menu.add(item(name + ".copy", Texts.get("chart.copy"), Icons.COPY, () -> export.copy(picture())));
        menu.add(item(
                name + ".save", Texts.get("chart.save"), Icons.SAVE, () -> export.save(this, picture(), fileName())));
        menu.add(item(name + ".print", Texts.get("chart.print"), Icons.PRINT, () -> export.print(page())));
        return menu;
    }

    private static JMenuItem item(String name, String text, Icons icon, Runnable action) {
        JMenuItem item = PlainText.on(new JMenuItem(text, icon.at(15)));
        item.setName(name);
        item.addActionListener(e -> action.run());
        return item;
    }

    private BufferedImage picture() {
        return chart.picture(PICTURE_WIDTH, PICTURE_HEIGHT, PICTURE_SCALE);
    }

    private String fileName() {
        Session session = chart.comparison().session();
        return session == null ? "soreness" : "soreness-" + session.when().date();
    }

    /** One page with the title and the chart as wide as the paper. */
    private Printable page() {
        String heading = title.getText();
        return (graphics, format, index) -> {
            if (index > 0) {
                return Printable.NO_SUCH_PAGE;
            }
            Graphics2D g = (Graphics2D) graphics;
            paintPage(g, format, heading);
            return Printable.PAGE_EXISTS;
        };
    }

    private void paintPage(Graphics2D g, PageFormat format, String heading) {
        g.translate(format.getImageableX(), format.getImageableY());
        double width = format.getImageableWidth();
        double scale = width / PICTURE_WIDTH;
        g.scale(scale, scale);
        g.setColor(ChartStyle.current().text());
        g.setFont(ChartStyle.current().strong());
        g.drawString(heading, 0, g.getFontMetrics().getAscent());
        chart.draw(g, new Rectangle2D.Double(0, 2.0 * g.getFontMetrics().getHeight(), PICTURE_WIDTH, PICTURE_HEIGHT));
    }

    private static String titleOf(DomsComparison comparison, LocalDate today) {
        Session session = comparison.session();
        return session == null
                ? Texts.get("chart.doms.titleBare")
                : Texts.get("chart.doms.title", Times.day(session.when().date(), today), Words.session(session));
    }
}
