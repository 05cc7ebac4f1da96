package org.hingewise.ui.today;

import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics;
import java.awt.Rectangle;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseListener;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.ui.kit.Theme;

/** A line of a board card: one stop for the arrow keys, with buttons of its own for the mouse and the Tab key. */
final class BoardRow extends JPanel {
    private static final int BAR = 3;

    private final transient MouseListener press = new MouseAdapter() {
        @Override
        public void mousePressed(MouseEvent e) {
            requestFocusInWindow();
        }
    };

    /**
     * An empty line.
     *
     * @param spoken what a screen reader says of it
     */
    BoardRow(String name, String spoken, String columns) {
        super(new MigLayout("insets 7 10 7 8, gap 12 1, fillx, hidemode 3, novisualpadding", columns, "[center]"));
        setName(name);
        setOpaque(false);
        setFocusable(true);
        getAccessibleContext().setAccessibleName(spoken);
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                scrollRectToVisible(new Rectangle(getSize()));
                repaint();
            }

            @Override
            public void focusLost(FocusEvent e) {
                repaint();
            }
        });
        addMouseListener(press);
    }

    /** Lets the words in it pass a click on to the line; call it when everything is in. */
    void done() {
        listen(this);
    }

    private void listen(Container in) {
        for (Component part : in.getComponents()) {
            if (part instanceof JLabel) {
                part.addMouseListener(press);
            } else if (part instanceof JPanel panel) {
                listen(panel);
            }
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        if (isFocusOwner()) {
            g.setColor(Theme.color("Hw.accent.soft"));
            g.fillRect(0, 0, getWidth(), getHeight() - 1);
            g.setColor(Theme.color("Hw.accent"));
            g.fillRect(0, 0, BAR, getHeight() - 1);
        }
        g.setColor(Theme.color("Hw.line"));
        g.fillRect(0, getHeight() - 1, getWidth(), 1);
    }
}
