package org.hingewise.ui.kit;

import java.awt.event.ActionEvent;
import java.util.function.BooleanSupplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** Binds keys to what they do on a widget. */
public final class Keystrokes {
    private Keystrokes() {}

    /**
     * While the widget itself has the focus.
     *
     * @param spec as in {@link Keys#of}
     */
    public static void bind(JComponent widget, String spec, Runnable action) {
        bind(widget, JComponent.WHEN_FOCUSED, Keys.of(spec), () -> true, action);
    }

    /** While the widget or anything in it has the focus. */
    public static void bindWithin(JComponent widget, String spec, Runnable action) {
        bind(widget, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, Keys.of(spec), () -> true, action);
    }

    /** A typed character, wherever the focus is within the widget. */
    public static void bindTyped(JComponent widget, char typed, Runnable action) {
        KeyStroke key = KeyStroke.getKeyStroke(typed);
        bind(widget, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, key, () -> true, action);
    }

    /** The general form; while {@code allowed} says no, the key goes on to whoever else wants it. */
    public static void bind(JComponent widget, int condition, KeyStroke key, BooleanSupplier allowed, Runnable action) {
        widget.getInputMap(condition).put(key, key);
        widget.getActionMap().put(key, new AbstractAction() {
            @Override
            public boolean isEnabled() {
                return allowed.getAsBoolean();
            }

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }
}
