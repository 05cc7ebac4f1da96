package org.hingewise.ui.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;

/** Scroll panes without frames, on whatever ground they lie. */
public final class Scrolls {
    private static final int STEP = 24;

    private Scrolls() {}

    /** Scrolls both ways where needed; for tables, lists and text areas. */
    public static JScrollPane of(String name, Component content) {
        JScrollPane pane = new JScrollPane(content);
        pane.setName(name);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        pane.getVerticalScrollBar().setOpaque(false);
        pane.getHorizontalScrollBar().setOpaque(false);
        pane.getVerticalScrollBar().setUnitIncrement(STEP);
        return pane;
    }

    /** Scrolls up and down only: the content is as wide as the pane and, when it is short, as high. */
    public static JScrollPane vertical(String name, JComponent content) {
        JScrollPane pane = of(name, new AsWide(content));
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return pane;
    }

    private static final class AsWide extends JPanel implements Scrollable {
        AsWide(JComponent content) {
            super(new BorderLayout());
            setOpaque(false);
            add(content);
        }

        @Override
        public Dimension getPreferredScrollableViewportSize() {
            return getPreferredSize();
        }

        @Override
        public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
            return STEP;
        }

        @Override
        public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
            return Math.max(STEP, visible.height - STEP);
        }

        @Override
        public boolean getScrollableTracksViewportWidth() {
            return true;
        }

        @Override
        public boolean getScrollableTracksViewportHeight() {
            return getParent() != null && getParent().getHeight() > getPreferredSize().height;
        }
    }
}
