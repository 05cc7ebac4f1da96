package org.hingewise.ui.kit;

import com.formdev.flatlaf.ui.FlatUIUtils;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import net.miginfocom.swing.MigLayout;

/** The 0–10 row: one key (0–9, X for 10), arrows, or a click; the same again takes it back. */
public final class ScoreRow extends JPanel {
    private static final int MAX = 10;
    private static final int SIZE = 42;

    private final List<Score> scores = new ArrayList<>();
    private final IntFunction<Tone> tone;
    private int value = -1;
    private Runnable onChange = () -> {};

    /**
     * An empty row.
     *
     * @param tone what a chosen score looks like; asked again on each paint, so it may change with the verdict
     */
    public ScoreRow(String name, String accessibleName, IntFunction<Tone> tone) {
        super(new MigLayout("insets 0, gap 6 0, fillx", "[grow,fill,sg]", "[fill]"));
        this.tone = tone;
        setName(name);
        setOpaque(false);
        getAccessibleContext().setAccessibleName(accessibleName);
        for (int i = 0; i <= MAX; i++) {
            int score = i;
            Score button = new Score(score);
            button.setName(name + "." + score);
            button.getAccessibleContext().setAccessibleName(accessibleName + ": " + score);
            button.addActionListener(e -> pressed(score));
            Keystrokes.bind(button, "LEFT", () -> move(-1));
            Keystrokes.bind(button, "RIGHT", () -> move(1));
            scores.add(button);
            add(button, "wmin 34");
        }
        for (char digit = '0'; digit <= '9'; digit++) {
            int score = digit - '0';
            Keystrokes.bindTyped(this, digit, () -> pressed(score));
        }
        Keystrokes.bindTyped(this, 'x', () -> pressed(MAX));
        Keystrokes.bindTyped(this, 'X', () -> pressed(MAX));
        render();
    }

    /** The score, 0–10; empty when none is chosen. */
    public OptionalInt score() {
        return value < 0 ? OptionalInt.empty() : OptionalInt.of(value);
    }

    /** Chooses without telling anybody; empty for none. */
    public void show(OptionalInt score) {
        value = score.orElse(-1);
        render();
    }

    /** Chooses as a click would; for forms where the keys work wherever the focus is. */
    public void pressed(int score) {
        value = value == score ? -1 : score;
        render();
        scores.get(score).requestFocusInWindow();
        onChange.run();
    }

    /** Calls back when the coach changes the score. */
    public ScoreRow onChange(Runnable listener) {
        onChange = listener;
        return this;
    }

    /** The widget that has, or would take, the focus. */
    public JToggleButton focusTarget() {
        return scores.get(Math.max(0, value));
    }

    private void move(int step) {
        int next = value < 0 ? 0 : value + step;
        if (next >= 0 && next <= MAX && next != value) {
            pressed(next);
        }
    }

    private void render() {
        for (Score score : scores) {
            score.setSelected(score.number == value);
            score.setFocusable(score == focusTarget());
        }
        repaint();
    }

    private final class Score extends JToggleButton {
        private final int number;

        Score(int number) {
            super(Integer.toString(number));
            this.number = number;
            setOpaque(false);
            setContentAreaFilled(false);
            setBorderPainted(false);
            setBorder(BorderFactory.createEmptyBorder());
            setRolloverEnabled(true);
        }

        @Override
        public Dimension getPreferredSize() {
            return new Dimension(SIZE, SIZE);
        }

        @Override
        public Dimension getMinimumSize() {
            return new Dimension(0, SIZE);
        }

        @Override
        protected void paintComponent(Graphics graphics) {
            Graphics2D g = (Graphics2D) graphics.create();
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            int w = getWidth();
            int h = getHeight();
            Tone look = tone.apply(number);
            boolean on = isSelected();
            g.setColor(on ? look.colour() : Theme.color("Hw.line"));
            g.fill(new RoundRectangle2D.Float(0, 0, w, h, 16, 16));
            if (!on) {
                g.setColor(Theme.color(getModel().isRollover() ? "Hw.hover" : "Hw.panel"));
                g.fill(new RoundRectangle2D.Float(1, 1, w - 2, h - 2, 14, 14));
            }
            if (isFocusOwner()) {
                g.setColor(Theme.color(on ? "Hw.panel" : "Hw.accent"));
                g.setStroke(new BasicStroke(1.5f));
                g.draw(new RoundRectangle2D.Float(2.5f, 2.5f, w - 5, h - 5, 12, 12));
            }
            g.setColor(on ? look.onColour() : UIManager.getColor("Label.foreground"));
            g.setFont(UIManager.getFont("semibold.font"));
            FontMetrics metrics = g.getFontMetrics();
            FlatUIUtils.setRenderingHints(g);
            g.drawString(
                    getText(),
                    (w - metrics.stringWidth(getText())) / 2f,
                    (h - metrics.getHeight()) / 2f + metrics.getAscent());
            g.dispose();
        }
    }
}
