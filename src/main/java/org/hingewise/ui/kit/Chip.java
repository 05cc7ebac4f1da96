package org.hingewise.ui.kit;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/** A status in a few words: colour, icon and word, never colour alone. */
public final class Chip extends JLabel {
    private Tone tone = Tone.NODATA;

    private Chip(String name) {
        PlainText.on(this);
        setName(name);
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(3, 10, 3, 10));
        setIconTextGap(6);
        Labels.style(this, "small-strong");
    }

    /** A status with its icon. */
    public static Chip status(String name, Tone tone, String word) {
        Chip chip = new Chip(name);
        chip.show(tone, word);
        return chip;
    }

    /** A status of a verdict's level. */
    public static Chip level(String name, @Nullable Level level, String word) {
        return status(name, Tone.of(level), word);
    }

    /** A fact without a judgement: grey, without icon. */
    public static Chip fact(String name, String word) {
        Chip chip = new Chip(name);
        chip.setText(word);
        return chip;
    }

    /** Coloured words that need no icon because the words judge themselves, for example "Lighter: cap 60 %". */
    public static Chip note(String name, Tone tone, String words) {
        Chip chip = new Chip(name);
        chip.tone = tone;
        chip.setText(words);
        return chip;
    }

    /** Changes a status. */
    public void show(Tone to, String word) {
        tone = to;
        setText(word);
        setIcon(to.icon(9));
        repaint();
    }

    public Tone tone() {
        return tone;
    }

    @Override
    public Color getForeground() {
        // Asked by the superclass's constructor before this one has run.
        return tone == null ? super.getForeground() : tone.colour();
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        paintPill(g, tone, getWidth(), getHeight());
        g.dispose();
        super.paintComponent(graphics);
    }

    /** The pill behind the words; shared with what looks like a chip. */
    static void paintPill(Graphics2D g, Tone tone, int width, int height) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (tone == Tone.NODATA) {
            g.setColor(tone.line());
            g.fill(new RoundRectangle2D.Float(0, 0, width, height, height, height));
            g.setColor(tone.soft());
            g.fill(new RoundRectangle2D.Float(1, 1, width - 2, height - 2, height - 2, height - 2));
        } else {
            g.setColor(tone.soft());
            g.fill(new RoundRectangle2D.Float(0, 0, width, height, height, height));
        }
    }
}
