package org.hingewise.ui.kit;

import java.awt.Dimension;
import java.awt.Font;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.JTextPane;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultCaret;
import javax.swing.text.SimpleAttributeSet;
import javax.swing.text.StyleConstants;
import javax.swing.text.StyledDocument;
import javax.swing.text.View;

/** Sentences that wrap, plain or with half-bold parts; read by screen readers, never editable. */
public final class Prose extends JTextPane {
    private static final int WIDE_BEFORE_LAID_OUT = 300;
    private static final int NARROWEST = 40;
    private static final float LINE_SPACING = 0.18f;

    private String styleClass;
    private final boolean ready;
    /** Heights by width, as asked for while parents are laid out; forgotten when words or fonts change. */
    private final Map<Integer, Integer> heights = new HashMap<>();

    private boolean measuring;
    private Run[] runs = new Run[0];
    private int alignment = StyleConstants.ALIGN_LEFT;

    /** Some words, half bold or not. */
    public record Run(String text, boolean strong) {
        public static Run plain(String text) {
            return new Run(text, false);
        }

        public static Run strong(String text) {
            return new Run(text, true);
        }
    }

    private Prose(String styleClass) {
        this.styleClass = styleClass;
        PlainText.on(this);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        ((DefaultCaret) getCaret()).setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        Labels.style(this, styleClass);
        ready = true;
    }

    /** A text in the base font. */
    public static Prose text(String text) {
        return styled("", text);
    }

    /** A quieter text. */
    public static Prose muted(String text) {
        return styled("muted", text);
    }

    /** A small quieter text. */
    public static Prose caption(String text) {
        return styled("small muted", text);
    }

    /** A quieter text with every line in the middle, for pages with one thing to say. */
    public static Prose centred(String text) {
        Prose prose = new Prose("muted");
        prose.alignment = StyleConstants.ALIGN_CENTER;
        prose.show(text);
        return prose;
    }

    /** A text in a style class of the theme. */
    public static Prose styled(String styleClass, String text) {
        Prose prose = new Prose(styleClass);
        prose.show(text);
        return prose;
    }

    /** A text of several parts. */
    public static Prose of(Run... runs) {
        Prose prose = new Prose("");
        prose.show(runs);
        return prose;
    }

    /** Changes the style class of the theme. */
    public void restyle(String toStyleClass) {
        styleClass = toStyleClass;
        Labels.style(this, toStyleClass);
    }

    /** Changes the text. */
    public void show(String text) {
        show(Run.plain(text));
    }

    /** Changes the text. */
    public void show(Run... parts) {
        runs = parts.clone();
        fill();
    }

    /** The words as they were given, without what keeps a number and its unit on one line. */
    @Override
    public String getText() {
        return Stream.of(runs).map(Run::text).collect(Collectors.joining());
    }

    private void fill() {
        StyledDocument document = getStyledDocument();
        SimpleAttributeSet plain = new SimpleAttributeSet();
        SimpleAttributeSet strong = new SimpleAttributeSet();
        Font semibold = UIManager.getFont("semibold.font");
        StyleConstants.setFontFamily(strong, semibold.getFamily());
        StyleConstants.setBold(strong, semibold.isBold());
        try {
            document.remove(0, document.getLength());
            for (Run run : runs) {
                document.insertString(document.getLength(), Unbroken.of(run.text()), run.strong() ? strong : plain);
            }
            SimpleAttributeSet lines = new SimpleAttributeSet();
            StyleConstants.setLineSpacing(lines, LINE_SPACING);
            StyleConstants.setAlignment(lines, alignment);
            document.setParagraphAttributes(0, document.getLength(), lines, false);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
        heights.clear();
        revalidate();
        repaint();
    }

    @Override
    public void updateUI() {
        super.updateUI();
        if (ready) {
            setOpaque(false);
            setBorder(null);
            Labels.style(this, styleClass);
        }
    }

    @Override
    public void invalidate() {
        if (ready) {
            heights.clear();
        }
        super.invalidate();
    }

    /** Trying a width for size changes nothing that parents would have to hear of. */
    @Override
    public void revalidate() {
        if (!measuring) {
            super.revalidate();
        }
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        boolean rewraps = width != getWidth();
        super.setBounds(x, y, width, height);
        if (rewraps && heightAt(width) != height) {
            // Not at once: while parents are being laid out they would not hear of it.
            SwingUtilities.invokeLater(this::revalidate);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        int natural = (int) Math.ceil(root().getPreferredSpan(View.X_AXIS));
        int width = getWidth() > 0 ? getWidth() : Math.min(natural, WIDE_BEFORE_LAID_OUT);
        return new Dimension(Math.min(natural, Math.max(width, WIDE_BEFORE_LAID_OUT)), heightAt(Math.max(1, width)));
    }

    @Override
    public Dimension getMinimumSize() {
        return new Dimension(NARROWEST, heightAt(getWidth() > 0 ? getWidth() : WIDE_BEFORE_LAID_OUT));
    }

    /** The mouse belongs to whatever the words stand on: a row or a button. */
    @Override
    public boolean contains(int x, int y) {
        return false;
    }

    private int heightAt(int width) {
        Integer known = heights.get(width);
        if (known != null) {
            return known;
        }
        measuring = true;
        View root = root();
        root.setSize(width, Integer.MAX_VALUE);
        int height = (int) Math.ceil(root.getPreferredSpan(View.Y_AXIS));
        measuring = false;
        heights.put(width, height);
        return height;
    }

    private View root() {
        return getUI().getRootView(this);
    }
}
