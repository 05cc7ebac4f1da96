package org.hingewise.ui.kit;

import java.awt.event.ActionEvent;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.TransferHandler;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.AbstractDocument;
import javax.swing.text.AttributeSet;
import javax.swing.text.BadLocationException;
import javax.swing.text.DocumentFilter;
import javax.swing.text.JTextComponent;
import javax.swing.undo.UndoManager;
import org.hingewise.text.Texts;

/**
 * What every field where people type has: a length limit (a huge paste is cut before it can stall the window), no
 * characters that no file can carry, and taking back what was typed.
 */
public final class TypedText {
    private TypedText() {}

    /**
     * Fits a field with limit and undo.
     *
     * @param limit most UTF-16 units kept
     * @param onCut told, in words, when something was cut away
     */
    public static void fit(JTextComponent field, int limit, Consumer<String> onCut) {
        limit(field, limit, onCut);
        UndoManager undo = new UndoManager();
        field.getDocument().addUndoableEditListener(undo);
        bind(field, Keys.of("menu Z"), undo, true);
        bind(field, Keys.of("menu shift Z"), undo, false);
    }

    /** Fits a field that has no line of its own: what was cut is told in a small note under it. */
    public static void fit(JTextComponent field, int limit) {
        fit(field, limit, CutNote.under(field)::show);
    }

    /**
     * Fits a field with its limit alone, for secrets: what was typed is not kept to be taken back.
     *
     * @param limit most UTF-16 units kept
     * @param onCut told, in words, when something was cut away
     */
    public static void limit(JTextComponent field, int limit, Consumer<String> onCut) {
        boolean oneLine = field instanceof JTextField;
        ((AbstractDocument) field.getDocument())
                .setDocumentFilter(new Limit(limit, oneLine ? TypedText::oneLine : UnaryOperator.identity(), onCut));
        // What every way of pasting comes to; the usual one makes one text of all that lies on the clipboard first.
        field.getActionMap().put(TransferHandler.getPasteAction().getValue(Action.NAME), new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                if (field.isEditable() && field.isEnabled()) {
                    ClipboardText.read(field.getToolkit().getSystemClipboard(), limit + 1)
                            .ifPresent(field::replaceSelection);
                }
            }
        });
    }

    /** Calls back after each change of the text. */
    public static void onChange(JTextComponent field, Runnable changed) {
        field.getDocument().addDocumentListener(new DocumentListener() {
            @Override
            public void insertUpdate(DocumentEvent e) {
                changed.run();
            }

            @Override
            public void removeUpdate(DocumentEvent e) {
                changed.run();
            }

            @Override
            public void changedUpdate(DocumentEvent e) {}
        });
    }

    private static void bind(JTextComponent field, KeyStroke key, UndoManager undo, boolean back) {
        String name = back ? "take-back" : "do-again";
        field.getInputMap().put(key, name);
        field.getActionMap().put(name, new AbstractAction() {
            @Override
            public boolean isEnabled() {
                // With nothing left to take back the key goes on to the window's own undo.
                return back ? undo.canUndo() : undo.canRedo();
            }

            @Override
            public void actionPerformed(ActionEvent e) {
                if (back) {
                    undo.undo();
                } else {
                    undo.redo();
                }
            }
        });
    }

    private static String oneLine(String text) {
        return text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    }

    private static final class Limit extends DocumentFilter {
        private final int limit;
        private final UnaryOperator<String> lines;
        private final Consumer<String> onCut;

        Limit(int limit, UnaryOperator<String> lines, Consumer<String> onCut) {
            this.limit = limit;
            this.lines = lines;
            this.onCut = onCut;
        }

        @Override
        public void insertString(FilterBypass bypass, int offset, String text, AttributeSet attributes)
                throws BadLocationException {
            replace(bypass, offset, 0, text, attributes);
        }

        @Override
        public void replace(FilterBypass bypass, int offset, int length, String text, AttributeSet attributes)
                throws BadLocationException {
            int room = limit - (bypass.getDocument().getLength() - length);
            String kept = text == null ? "" : lines.apply(cut(text, Math.max(0, room)));
            bypass.replace(offset, length, storable(kept), attributes);
            if (text != null && text.length() > room) {
                onCut.accept(Texts.get("field.cut", limit));
            }
        }

        private static String cut(String text, int room) {
            if (text.length() <= room) {
                return text;
            }
            boolean halves = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
            return text.substring(0, halves ? room - 1 : room);
        }

        /** Without control characters and half characters, which no file format carries. */
        private static String storable(String text) {
            StringBuilder kept = new StringBuilder(text.length());
            text.codePoints()
                    .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                    .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                    .forEach(kept::appendCodePoint);
            return kept.toString();
        }
    }
}
