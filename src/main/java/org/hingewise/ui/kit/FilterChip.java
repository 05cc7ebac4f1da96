package org.hingewise.ui.kit;

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

/** A chip that counts the records of one kind and, pressed, shows only those. */
public final class FilterChip extends JToggleButton {
    private static final int SIDE = 8;
    private static final int ABOVE = 3;

    private final Tone tone;

    /** A chip that says nothing yet. */
    public FilterChip(String name, Tone tone, Runnable pressed) {
        this.tone = tone;
        PlainText.on(this);
        setName(name);
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setBorder(BorderFactory.createEmptyBorder(ABOVE, SIDE, ABOVE, SIDE));
        setRolloverEnabled(true);
        addActionListener(e -> pressed.run());
    }

    /** Shows what it lets through and how many there are. */
    public void say(String words, String tip) {
        setText(words);
        setToolTipText(tip);
        getAccessibleContext().setAccessibleName(words);
    }

    @Override
    public Font getFont() {
        Font semibold = UIManager.getFont("semibold.font");
        return semibold == null ? super.getFont() : semibold.deriveFont(semibold.getSize2D() - 2);
    }

    @Override
    public Color getForeground() {
        // Asked by the superclass's constructor before this one has run.
        return tone == null ? super.getForeground() : isSelected() ? tone.onColour() : tone.colour();
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
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        int w = getWidth();
        int h = getHeight();
        if (isSelected() || getModel().isRollover()) {
            g.setColor(isSelected() ? tone.colour() : tone.line());
            g.fill(new RoundRectangle2D.Float(0, 0, w, h, h, h));
        } else {
            Chip.paintPill(g, tone, w, h);
        }
        if (isFocusOwner()) {
            g.setColor(tone.colour());
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new RoundRectangle2D.Float(0.75f, 0.75f, w - 1.5f, h - 1.5f, h - 1.5f, h - 1.5f));
        }
        g.dispose();
        super.paintComponent(graphics);
    }
}
