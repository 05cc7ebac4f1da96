package org.hingewise.ui.shell;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Theme;

/** The tabs of the client page: words with a line under the one shown. One stop for the Tab key, arrows move. */
final class TabBar extends JPanel {
    private static final int GAP = 22;
    private static final int TALL = 40;

    private final List<Tab> tabs = new ArrayList<>();
    private final Consumer<String> onChosen;

    TabBar(Consumer<String> onChosen) {
        super(new MigLayout("insets 0, gap " + GAP, "", "[]"));
        this.onChosen = onChosen;
        setName("tabs");
        setOpaque(false);
    }

    /**
     * Adds a tab.
     *
     * @param tip what the tooltip says, with the key
     */
    void add(String id, String title, String tip) {
        Tab tab = new Tab(id, title);
        tab.setToolTipText(tip);
        tab.addActionListener(e -> onChosen.accept(id));
        Keystrokes.bind(tab, "LEFT", () -> move(tab, -1));
        Keystrokes.bind(tab, "RIGHT", () -> move(tab, 1));
        tabs.add(tab);
        add(tab);
    }

    /** Marks the tab that is shown. */
    void mark(String id) {
        for (Tab tab : tabs) {
            boolean shown = tab.id.equals(id);
            tab.setSelected(shown);
            tab.setFocusable(shown);
        }
        repaint();
    }

    /** The tab that is shown. */
    JComponent begin() {
        return tabs.stream().filter(Tab::isSelected).findFirst().orElseThrow();
    }

    private void move(Tab from, int by) {
        int next = tabs.indexOf(from) + by;
        if (next >= 0 && next < tabs.size()) {
            onChosen.accept(tabs.get(next).id);
            tabs.get(next).requestFocusInWindow();
        }
    }

    private static final class Tab extends JToggleButton {
        private final String id;

        Tab(String id, String title) {
            this.id = id;
            PlainText.on(this);
            setText(title);
            setName("tab." + id);
            setOpaque(false);
            setContentAreaFilled(false);
            setBorderPainted(false);
            setBorder(BorderFactory.createEmptyBorder());
            setRolloverEnabled(true);
        }

        private static Font font(boolean selected) {
            return UIManager.getFont(selected ? "semibold.font" : "defaultFont");
        }

        @Override
        public Color getForeground() {
            boolean strong = isSelected() || (getModel() != null && getModel().isRollover());
            return UIManager.getColor(strong ? "Label.foreground" : "Hw.muted");
        }

        /** Wide enough for the half-bold word, so that nothing moves when another tab is chosen. */
        @Override
        public Dimension getPreferredSize() {
            return new Dimension(getFontMetrics(font(true)).stringWidth(getText()), TALL);
        }

        @Override
        public Dimension getMinimumSize() {
            return getPreferredSize();
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setFont(font(isSelected()));
            FontMetrics metrics = g.getFontMetrics();
            if (isSelected()) {
                g.setColor(Theme.color("Hw.accent"));
                g.fillRect(0, getHeight() - 2, getWidth(), 2);
            }
            if (isFocusOwner()) {
                g.setColor(Theme.color("Hw.accent"));
                g.setStroke(new BasicStroke(1.2f));
                g.draw(new RoundRectangle2D.Float(-4, 8, getWidth() + 7f, getHeight() - 17f, 8, 8));
            }
            g.setColor(getForeground());
            FlatUIUtils.setRenderingHints(g);
            g.drawString(
                    getText(),
                    (getWidth() - metrics.stringWidth(getText())) / 2f,
                    (getHeight() - metrics.getHeight()) / 2f + metrics.getAscent() - 1);
            g.dispose();
        }
    }
}
