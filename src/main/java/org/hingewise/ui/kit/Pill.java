package org.hingewise.ui.kit;

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
import javax.swing.BorderFactory;
import javax.swing.JToggleButton;
import javax.swing.UIManager;

/** One answer of a {@link Choice}: flat words that become a chip in the answer's tone when chosen. */
final class Pill extends JToggleButton {
    private static final int SIDE = 11;
    private static final int ABOVE = 4;
    private static final float FOCUS_LINE = 1.5f;

    private final Tone tone;
    private final boolean outlined;

    /** @param outlined whether an answer not chosen has a thin outline, which says more clearly that it can be pressed */
    Pill(String text, Tone tone, boolean outlined) {
        this.tone = tone;
        this.outlined = outlined;
        PlainText.on(this);
        setText(text);
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setBorder(BorderFactory.createEmptyBorder());
        setFocusPainted(false);
        setRolloverEnabled(true);
        setForeground(null);
    }

    @Override
    public Font getFont() {
        Font semibold = UIManager.getFont("semibold.font");
        return semibold == null ? super.getFont() : semibold.deriveFont(semibold.getSize2D() - 1);
    }

    @Override
    public Color getForeground() {
        if (!isEnabled()) {
            return UIManager.getColor("Label.disabledForeground");
        }
        return isSelected() && tone != null ? tone.colour() : UIManager.getColor("Hw.muted");
    }

    @Override
    public Dimension getPreferredSize() {
        FontMetrics metrics = getFontMetrics(getFont());
        return new Dimension(metrics.stringWidth(getText()) + 2 * SIDE, metrics.getHeight() + 2 * ABOVE);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
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
        int w = getWidth();
        int h = getHeight();
        if (isSelected()) {
            Chip.paintPill(g, tone, w, h);
            if (tone == Tone.NODATA) {
                // Its ground is close to the panel's: the edge says that it is chosen.
                outline(g, tone.colour(), 1);
            }
        } else if (getModel().isRollover() || outlined) {
            g.setColor(Theme.color("Hw.line"));
            g.fill(new RoundRectangle2D.Float(0, 0, w, h, h, h));
            g.setColor(Theme.color(getModel().isRollover() ? "Hw.hover" : "Hw.panel"));
            g.fill(new RoundRectangle2D.Float(1, 1, w - 2, h - 2, h - 2, h - 2));
        }
        if (isFocusOwner()) {
            outline(g, Theme.color("Hw.accent"), FOCUS_LINE);
        }
        g.setColor(getForeground());
        g.setFont(getFont());
        FontMetrics metrics = g.getFontMetrics();
        FlatUIUtils.setRenderingHints(g);
        FlatUIUtils.drawString(
                this,
                g,
                getText(),
                (w - metrics.stringWidth(getText())) / 2,
                (h - metrics.getHeight()) / 2 + metrics.getAscent());
        g.dispose();
    }

    private void outline(Graphics2D g, Color colour, float width) {
        float w = getWidth() - width;
        float h = getHeight() - width;
        g.setColor(colour);
        g.setStroke(new BasicStroke(width));
        g.draw(new RoundRectangle2D.Float(width / 2, width / 2, w, h, h, h));
    }
}
