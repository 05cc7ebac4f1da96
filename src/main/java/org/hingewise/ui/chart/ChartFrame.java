package org.hingewise.ui.chart;

import java.awt.CardLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPanel;
import javax.swing.JPopupMenu;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;

/** What every chart has around it: a title, the same numbers as a table, and ways to take it along. */
final class ChartFrame {
    private static final String CHART = "chart";
    private static final String TABLE = "table";

    private final String name;
    private final ChartExport export;
    private final Supplier<ChartCopy> copy;
    private final Supplier<String> fileName;
    private final JLabel title = Labels.h3("");
    private final JLabel hint = Labels.caption("");
    private final CardLayout faces = new CardLayout();
    private final JPanel face = new JPanel(faces);
    private final JButton flip;
    private final JButton more;
    private final List<JComponent> below = new ArrayList<>();
    private final List<JMenuItem> first = new ArrayList<>();
    private final Card card;
    private int rows = 2;
    private boolean asTable;

    /**
     * A frame around a chart and its table.
     *
     * @param copy what is taken along, as it is when asked
     * @param fileName suggested name without ending; nothing personal in it
     */
    ChartFrame(
            String name,
            JComponent chart,
            JComponent table,
            ChartExport export,
            Supplier<ChartCopy> copy,
            Supplier<String> fileName) {
        this.name = name;
        this.export = export;
        this.copy = copy;
        this.fileName = fileName;
        face.setOpaque(false);
        face.add(chart, CHART);
        face.add(table, TABLE);
        flip = Buttons.icon(name + ".flip", Icons.TABLE.at(16), Texts.get("chart.asTable"), this::flip);
        more = Buttons.icon(name + ".more", Icons.MORE.at(16), Texts.get("chart.more"), () -> {});
        more.addActionListener(e -> menu().show(more, 0, more.getHeight()));
        title.setName(name + ".title");
        title.putClientProperty("hw.mayClip", true);
        hint.setName(name + ".hint");
        hint.putClientProperty("hw.mayClip", true);
        // Words are a little wider at other scales than they were measured.
        hint.setBorder(BorderFactory.createEmptyBorder(0, 0, 0, 4));
        card = new Card(new MigLayout(
                "insets 14 16 12 8, gap 0 6, fill, hidemode 3",
                "[grow,fill,shrinkprio 50]8[shrinkprio 200]8[]2[]",
                "[][grow,fill]"));
        card.add(title, "cell 0 0, wmin 60");
        card.add(hint, "cell 1 0, wmin 0");
        card.add(flip, "cell 2 0");
        card.add(more, "cell 3 0");
        card.add(face, "cell 0 1 4 1, grow, gapright 8, wmin 0, hmin 0");
    }

    /** Adds a line below the chart that goes with it. */
    void below(JComponent widget, String constraints) {
        below.add(widget);
        always(widget, constraints);
    }

    /** Adds a line below chart and table. */
    void always(JComponent widget, String constraints) {
        card.add(widget, "cell 0 " + rows + " 4 1, " + constraints);
        rows++;
    }

    /** Hides with the chart what only speaks of the chart, and shows it again. */
    private void followFace() {
        below.forEach(w -> w.setVisible(!asTable));
    }

    /** Puts an item of the chart's own on top of the menu. */
    void option(JMenuItem item) {
        first.add(item);
    }

    Card card() {
        return card;
    }

    void title(String words, String aside) {
        title.setText(words);
        hint.setText(aside);
        hint.setVisible(!aside.isEmpty());
    }

    String title() {
        return title.getText();
    }

    /** Whether there is anything to take along or to list. */
    void hasContent(boolean something) {
        flip.setVisible(something);
        more.setVisible(something);
        if (!something && asTable) {
            flip();
        }
    }

    /** Turns between the chart and its table. */
    void flip() {
        asTable = !asTable;
        faces.show(face, asTable ? TABLE : CHART);
        followFace();
        String words = Texts.get(asTable ? "chart.asChart" : "chart.asTable");
        flip.setIcon((asTable ? Icons.CHART : Icons.TABLE).at(16));
        flip.setToolTipText(words);
        flip.getAccessibleContext().setAccessibleName(words);
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        first.forEach(menu::add);
        if (!first.isEmpty()) {
            menu.addSeparator();
        }
        menu.add(item("copy", Texts.get("chart.copy"), Icons.COPY, () -> export.copy(copy.get())));
        menu.add(save("save", Texts.get("chart.save"), ChartFormat.PNG));
        menu.add(save("saveSvg", Texts.get("chart.saveSvg"), ChartFormat.SVG));
        menu.add(save("savePdf", Texts.get("chart.savePdf"), ChartFormat.PDF));
        menu.add(item(
                "print",
                Texts.get("chart.print"),
                Icons.PRINT,
                () -> export.print(copy.get().page())));
        return menu;
    }

    private JMenuItem save(String id, String text, ChartFormat format) {
        return item(id, text, Icons.SAVE, () -> export.save(card, copy.get(), format, fileName.get()));
    }

    private JMenuItem item(String id, String text, Icons icon, Runnable action) {
        JMenuItem item = PlainText.on(new JMenuItem(text, icon.at(15)));
        item.setName(name + "." + id);
        item.addActionListener(e -> action.run());
        return item;
    }
}
