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
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Theme;

/** A page in the rail: icon over word, soft accent when it is the one shown. */
final class RailButton extends JToggleButton {
    static final Dimension SIZE = new Dimension(48, 48);
    private static final int ICON = 20;
    private static final int ARC = 20;

    private final Icon drawn;

    RailButton(String name, Icons icon, String marked) {
        Labels.mark(this, marked);
        setName(name);
        drawn = icon.at(ICON);
        setOpaque(false);
        setContentAreaFilled(false);
        setBorderPainted(false);
        setBorder(BorderFactory.createEmptyBorder());
        setRolloverEnabled(true);
    }

    @Override
    public Color getForeground() {
        return UIManager.getColor(isSelected() ? "Hw.accent" : "Hw.muted");
    }

    @Override
    public Font getFont() {
        Font base = UIManager.getFont(isSelected() ? "semibold.font" : "defaultFont");
        return base == null ? super.getFont() : base.deriveFont(base.getSize2D() - 3);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(SIZE);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (isSelected() || getModel().isRollover()) {
            g.setColor(Theme.color(isSelected() ? "Hw.accent.soft" : "Hw.hover"));
            g.fill(new RoundRectangle2D.Float(0, 0, getWidth(), getHeight(), ARC, ARC));
        }
        if (isFocusOwner()) {
            g.setColor(Theme.color("Hw.accent"));
            g.setStroke(new BasicStroke(1.5f));
            g.draw(new RoundRectangle2D.Float(1, 1, getWidth() - 2, getHeight() - 2, ARC, ARC));
        }
        drawn.paintIcon(this, g, (getWidth() - ICON) / 2, 7);
        g.setColor(getForeground());
        g.setFont(getFont());
        FontMetrics metrics = g.getFontMetrics();
        FlatUIUtils.setRenderingHints(g);
        g.drawString(getText(), (getWidth() - metrics.stringWidth(getText())) / 2f, getHeight() - 9);
        g.dispose();
    }
}
