package org.hingewise.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.util.Locale;
import javax.swing.JComponent;
import javax.swing.UIManager;

/** Initials in a circle. It repeats the name beside it, so it says nothing to a screen reader. */
public final class Avatar extends JComponent {
    private final int size;
    private String initials = "";

    /** @param size diameter in pixels */
    public Avatar(int size) {
        this.size = size;
    }

    /** Shows the initials of a name. */
    public Avatar of(String name) {
        initials = initials(name);
        repaint();
        return this;
    }

    /** First letters of the first and last word, whole characters even where they take two units; empty when none. */
    public static String initials(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = firstLetter(words[0]);
        return words.length == 1 ? first : first + firstLetter(words[words.length - 1]);
    }

    private static String firstLetter(String word) {
        return word.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(size, size);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        paint((Graphics2D) graphics, UIManager.getFont("semibold.font"), initials, 0, (getHeight() - size) / 2, size);
    }

    /** Paints initials in a circle; for list rows, which are painted and not built. */
    public static void paint(Graphics2D graphics, Font font, String initials, int x, int y, int size) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Theme.color("Hw.nodata.line"));
        g.fill(new Ellipse2D.Float(x, y, size, size));
        g.setColor(Theme.color("Hw.nodata.bg"));
        g.fill(new Ellipse2D.Float(x + 1, y + 1, size - 2, size - 2));
        g.setColor(Theme.color("Hw.nodata.fg"));
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        float left = x + (size - metrics.stringWidth(initials)) / 2f;
        float base = y + (size - metrics.getHeight()) / 2f + metrics.getAscent();
        FlatUIUtils.setRenderingHints(g);
        g.drawString(initials, left, base);
        g.dispose();
    }
}
