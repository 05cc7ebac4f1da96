package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import com.formdev.flatlaf.ui.FlatScrollPaneBorder;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/**
 * A caption, the widget below it and, when something is wrong with what was typed, a line that says so. The save button
 * stays usable; the line names what to mend.
 */
public final class Field extends JPanel {
    private final JComponent editor;
    private final Prose message = Prose.styled("small urgent", "");

    private Field(String markedCaption, JComponent editor) {
        super(new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        setOpaque(false);
        this.editor = editor;
        message.setName(editor.getName() + ".message");
        message.setVisible(false);
        JComponent widget = inner(editor);
        add(Labels.captionFor(markedCaption, widget));
        add(editor, "growx, wmin 40");
        add(message, "wmin 0");
        widget.getAccessibleContext().setAccessibleName(Labels.plain(markedCaption));
    }

    /**
     * A caption over any widget that has a name.
     *
     * @param markedCaption may carry a mnemonic ("&Name") that moves the focus there
     */
    public static Field of(String markedCaption, JComponent editor) {
        return new Field(markedCaption, editor);
    }

    /** A line of text with a length limit; what is cut from a paste is told under it. */
    public static Field line(String name, String markedCaption, int limit) {
        JTextField text = new JTextField();
        text.setName(name);
        Field field = new Field(markedCaption, text);
        TypedText.fit(text, limit, field::note);
        return field;
    }

    /** A text field with a length limit and nothing around it; for searches. */
    public static JTextField bare(String name, int limit) {
        JTextField text = new JTextField();
        text.setName(name);
        TypedText.fit(text, limit);
        return text;
    }

    /** Calls back after each change of a text field's text. */
    public static void onChange(JTextComponent field, Runnable changed) {
        TypedText.onChange(field, changed);
    }

    /** Several lines of text with a length limit. */
    public static Field lines(String name, String markedCaption, int rows, int limit) {
        JTextArea text = area(name, rows);
        JScrollPane scroll = new Framed(text);
        scroll.setName(name + ".scroll");
        Field field = new Field(markedCaption, scroll);
        field.message.setName(name + ".message");
        TypedText.fit(text, limit, field::note);
        return field;
    }

    /** One of a few values. */
    public static <T> Field choice(String name, String markedCaption, JComboBox<T> box) {
        box.setName(name);
        return new Field(markedCaption, PlainText.on(box));
    }

    private static JTextArea area(String name, int rows) {
        JTextArea text = new JTextArea(rows, 0);
        text.setName(name);
        text.setLineWrap(true);
        text.setWrapStyleWord(true);
        // Tab leaves the field, as everywhere else in a form.
        text.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        text.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        return text;
    }

    /** The text typed, without blanks around it; for text fields and areas. */
    public String text() {
        return textWidget().getText().strip();
    }

    /** Fills a text field or area. */
    public void text(String text) {
        textWidget().setText(text);
        textWidget().setCaretPosition(0);
    }

    /** Calls back after each change of the text. */
    public Field onChange(Runnable changed) {
        TypedText.onChange(textWidget(), changed);
        return this;
    }

    /** A grey example in the empty field. */
    public Field example(String text) {
        textWidget().putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, text);
        return this;
    }

    /** Marks the field and says what is wrong; null when nothing is. */
    public void problem(@Nullable String what) {
        outline(what != null);
        tell("small urgent", what);
    }

    /** Says something that is not wrong, only worth knowing; null for nothing. */
    public void note(@Nullable String what) {
        outline(false);
        tell("small muted", what);
    }

    /** Puts the cursor here and brings the field into view, once what changed around it is laid out. */
    public void begin() {
        SwingUtilities.invokeLater(() -> {
            editor().requestFocusInWindow();
            scrollRectToVisible(new Rectangle(getSize()));
        });
    }

    /** Brings the field with its message into view, once the message is laid out. */
    private void intoView() {
        SwingUtilities.invokeLater(() -> scrollRectToVisible(new Rectangle(getSize())));
    }

    /** The widget itself. */
    public JComponent editor() {
        return inner(editor);
    }

    private JTextComponent textWidget() {
        if (inner(editor) instanceof JTextComponent text) {
            return text;
        }
        throw new IllegalStateException("not a text field: " + editor.getName());
    }

    private void tell(String styleClass, @Nullable String what) {
        message.restyle(styleClass);
        message.show(what == null ? "" : what);
        message.setVisible(what != null);
        inner(editor).getAccessibleContext().setAccessibleDescription(what);
        revalidate();
        if (what != null && editor().isFocusOwner()) {
            intoView();
        }
    }

    private void outline(boolean wrong) {
        mark(editor, wrong);
        mark(inner(editor), wrong);
    }

    /** Draws the edge of a field as wrong, or as usual; for fields that stand without a caption of their own. */
    public static void mark(JComponent field, boolean wrong) {
        field.putClientProperty(FlatClientProperties.OUTLINE, wrong ? FlatClientProperties.OUTLINE_ERROR : null);
    }

    private static JComponent inner(JComponent editor) {
        if (editor instanceof JScrollPane scroll) {
            Component view = scroll.getViewport().getView();
            return (JComponent) view;
        }
        return editor instanceof DateField date ? date.field() : editor;
    }

    /** A scroll pane with a field's frame, which has to be put on again whenever the theme changes. */
    private static final class Framed extends JScrollPane {
        Framed(JTextArea text) {
            super(text);
        }

        @Override
        public void updateUI() {
            super.updateUI();
            setBorder(new FlatScrollPaneBorder());
        }
    }
}
