package org.hingewise.ui.shell;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Theme;

/** The first start: what this is, and the doors in. */
final class FirstRunPage extends JPanel {
    private static final int WIDTH = 620;

    private final JButton firstDoor;

    FirstRunPage(Runnable addClient, Runnable lookAround, Runnable bringIn) {
        super(new MigLayout("insets 24, fill", "[center]", "[center]"));
        setName("first-run");
        JPanel column = new JPanel(new MigLayout("insets 0, gap 0 12, wrap 1", "[" + WIDTH + "!,fill]", ""));
        column.setOpaque(false);
        JLabel picture = new JLabel(Icons.app(56), SwingConstants.CENTER);
        column.add(picture, "gapbottom 8");
        JLabel title = Labels.styled(Texts.get("first.title"), "h0");
        title.setName("first-run.title");
        title.setHorizontalAlignment(SwingConstants.CENTER);
        column.add(title);
        column.add(Prose.centred(Texts.get("first.text")), "gapbottom 12");
        JPanel doors = new JPanel(new MigLayout("insets 0, gap 16, fill", "[grow,fill,sg][grow,fill,sg]", "[fill]"));
        doors.setOpaque(false);
        firstDoor =
                new Door("first-run.add", Icons.PERSON, Texts.get("first.add"), Texts.get("first.add.text"), addClient);
        doors.add(firstDoor);
        doors.add(new Door(
                "first-run.samples",
                Icons.CLIENTS,
                Texts.get("first.samples"),
                Texts.get("first.samples.text"),
                lookAround));
        column.add(doors);
        column.add(Buttons.link("first-run.bringIn", Texts.get("do.bringInRecord"), bringIn), "growx 0, alignx center");
        column.add(Prose.centred(Texts.get("first.not")), "gaptop 12");
        add(column);
    }

    /** Where a coach with only a keyboard begins. */
    JComponent firstDoor() {
        return firstDoor;
    }

    /** A big button: an icon, what it does, and what happens then. */
    private static final class Door extends JButton {
        Door(String name, Icons icon, String marked, String text, Runnable action) {
            PlainText.on(this);
            setName(name);
            setLayout(new MigLayout("insets 20, gap 0 6, fillx, wrap 1", "[grow,fill]", "[][]"));
            setBorder(BorderFactory.createEmptyBorder());
            setContentAreaFilled(false);
            setOpaque(false);
            setRolloverEnabled(true);
            add(new JLabel(icon.at(26, "Hw.accent"), SwingConstants.LEADING), "gapbottom 4");
            add(Labels.h3(Labels.plain(marked)));
            add(Prose.muted(text));
            setMnemonic(Labels.mark(new JButton(), marked).getMnemonic());
            setToolTipText(Labels.plain(marked));
            getAccessibleContext().setAccessibleName(Labels.plain(marked));
            getAccessibleContext().setAccessibleDescription(text);
            addActionListener(e -> action.run());
        }

        @Override
        public Dimension getPreferredSize() {
            return getLayout().preferredLayoutSize(this);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            int w = getWidth();
            int h = getHeight();
            boolean marked = isFocusOwner() || getModel().isRollover();
            g.setColor(Theme.color(marked ? "Hw.accent" : "Hw.line"));
            g.fill(new RoundRectangle2D.Float(0, 0, w, h, 24, 24));
            float inset = isFocusOwner() ? 2 : 1;
            g.setColor(Theme.color(getModel().isPressed() ? "Hw.accent.soft" : "Hw.panel"));
            g.fill(new RoundRectangle2D.Float(
                    inset, inset, w - 2 * inset, h - 2 * inset, 24 - 2 * inset, 24 - 2 * inset));
            g.dispose();
        }
    }
}
