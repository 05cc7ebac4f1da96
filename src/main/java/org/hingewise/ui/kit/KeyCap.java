package org.hingewise.ui.kit;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.KeyStroke;

/** A key as it is printed on the keyboard, in a small frame. */
public final class KeyCap extends JLabel {
    public KeyCap(KeyStroke key) {
        PlainText.on(this);
        setText(Keys.text(key));
        setBorder(BorderFactory.createEmptyBorder(1, 6, 1, 6));
        Labels.style(this, "mini muted");
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.color("Hw.line"));
        g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), 8, 8));
        g.setColor(Theme.color("Hw.hover"));
        g.fill(new RoundRectangle2D.Float(1, 1, getWidth() - 2, getHeight() - 2, 6, 6));
        g.dispose();
        super.paintComponent(graphics);
    }
}
