package org.hingewise.ui.kit;

import java.awt.Component;
import java.awt.Graphics;
import java.awt.Insets;
import java.awt.Rectangle;
import javax.swing.JScrollPane;
import javax.swing.border.AbstractBorder;
import javax.swing.border.Border;

/** Thin lines between the parts of the window, in the theme's colour. */
public final class Lines {
    private Lines() {}

    public static Border right() {
        return new Line(0, 0, 0, 1);
    }

    public static Border bottom() {
        return new Line(0, 0, 1, 0);
    }

    public static Border top() {
        return new Line(1, 0, 0, 0);
    }

    /** At the bottom of what scrolls, while there is more below. */
    static Border whileMoreBelow(JScrollPane scroll) {
        scroll.getViewport().addChangeListener(e -> scroll.repaint(0, scroll.getHeight() - 1, scroll.getWidth(), 1));
        return new Line(0, 0, 1, 0) {
            @Override
            public void paintBorder(Component c, Graphics g, int x, int y, int width, int height) {
                Rectangle seen = scroll.getViewport().getViewRect();
                if (seen.y + seen.height < scroll.getViewport().getViewSize().height) {
                    super.paintBorder(c, g, x, y, width, height);
                }
            }
        };
    }

    private static class Line extends AbstractBorder {
        private final int top;
        private final int left;
        private final int bottom;
        private final int right;

        Line(int top, int left, int bottom, int right) {
            this.top = top;
            this.left = left;
            this.bottom = bottom;
            this.right = right;
        }

        @Override
        public Insets getBorderInsets(Component c, Insets insets) {
            insets.set(top, left, bottom, right);
            return insets;
        }

        @Override
        public void paintBorder(Component c, Graphics g, int x, int y, int width, int height) {
            g.setColor(Theme.color("Hw.line"));
            g.fillRect(x, y, width, top);
            g.fillRect(x, y, left, height);
            g.fillRect(x, y + height - bottom, width, bottom);
            g.fillRect(x + width - right, y, right, height);
        }
    }
}
