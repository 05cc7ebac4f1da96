package org.hingewise.ui.shell;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Insets;
import javax.swing.JButton;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import org.hingewise.ui.kit.Commands;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.kit.Labels;

/** The primary button of a page, with its key written small behind the word. */
final class KeyedButton extends JButton {
    private static final int GAP = 8;
    private static final int SMALLER = 2;
    private static final float FAINT = 0.78f;

    private final String key;

    KeyedButton(Commands.Command command) {
        Labels.mark(this, command.text());
        key = command.key() == null ? "" : Keys.text(command.key());
        setName(command.id());
        setToolTipText(command.tip());
        getAccessibleContext().setAccessibleName(command.plainText());
        setHorizontalAlignment(SwingConstants.LEADING);
        Labels.style(this, "primary");
        addActionListener(e -> command.run());
    }

    private Font small() {
        return getFont().deriveFont(getFont().getSize2D() - SMALLER);
    }

    @Override
    public Dimension getPreferredSize() {
        Dimension bare = super.getPreferredSize();
        return new Dimension(bare.width + GAP + getFontMetrics(small()).stringWidth(key), bare.height);
    }

    /** Never so narrow that the key would lie over the word. */
    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        g.setFont(small());
        Color text = isEnabled() ? getForeground() : UIManager.getColor("Button.disabledText");
        g.setColor(new Color(text.getRed(), text.getGreen(), text.getBlue(), Math.round(255 * FAINT)));
        Insets insets = getInsets();
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                key,
                getWidth() - insets.right - metrics.stringWidth(key),
                (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent());
        g.dispose();
    }
}
