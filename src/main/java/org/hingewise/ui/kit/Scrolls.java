package org.hingewise.ui.kit;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.FocusEvent;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.Scrollable;
import javax.swing.SwingUtilities;

/** Scroll panes without frames, on whatever ground they lie. */
public final class Scrolls {
    private static final int STEP = 24;
    private static final String OWNER = "permanentFocusOwner";

    private Scrolls() {}

    /** Scrolls both ways where needed; for tables, lists and text areas. */
    public static JScrollPane of(String name, Component content) {
        return dress(name, new JScrollPane(content));
    }

    private static JScrollPane dress(String name, JScrollPane pane) {
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
        return upAndDown(of(name, new AsWide(content)));
    }

    /** Like {@link #vertical}, and what is around it hears when the content wants another height. */
    public static JScrollPane growing(String name, JComponent content) {
        return upAndDown(dress(name, new JScrollPane(new AsWide(content)) {
            @Override
            public boolean isValidateRoot() {
                return false;
            }
        }));
    }

    private static JScrollPane upAndDown(JScrollPane pane) {
        pane.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        return pane;
    }

    /** Content as wide as the pane. What the keyboard moves on to in it comes into view. */
    private static final class AsWide extends JPanel implements Scrollable {
        private final transient PropertyChangeListener follow = this::follow;

        AsWide(JComponent content) {
            super(new BorderLayout());
            setOpaque(false);
            add(content);
        }

        @Override
        public void addNotify() {
            super.addNotify();
            KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(OWNER, follow);
        }

        @Override
        public void removeNotify() {
            KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(OWNER, follow);
            super.removeNotify();
        }

        /**
         * What was pressed with the mouse is in view, and must not move under it; whoever puts the focus somewhere knows
         * what has to be seen there.
         */
        private void follow(PropertyChangeEvent change) {
            if (isByTab()
                    && change.getNewValue() instanceof JComponent owner
                    && SwingUtilities.isDescendingFrom(owner, this)
                    && owner.getHeight() <= getVisibleRect().height) {
                Container around = SwingUtilities.getAncestorOfClass(Field.class, owner);
                JComponent shown = around instanceof Field field ? field : owner;
                shown.scrollRectToVisible(new Rectangle(shown.getSize()));
            }
        }

        private static boolean isByTab() {
            return EventQueue.getCurrentEvent() instanceof FocusEvent focus
                    && (focus.getCause() == FocusEvent.Cause.TRAVERSAL_FORWARD
                            || focus.getCause() == FocusEvent.Cause.TRAVERSAL_BACKWARD);
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
