package org.hingewise.ui.kit;

import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.Locale;
import javax.swing.KeyStroke;

/** Keys as written in the catalogue of commands: "menu L" is Ctrl L, and Cmd L on a Mac. */
public final class Keys {
    private Keys() {}

    /** Ctrl, or Cmd on a Mac. */
    public static int menuMask() {
        return GraphicsEnvironment.isHeadless()
                ? InputEvent.CTRL_DOWN_MASK
                : Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
    }

    /**
     * A key.
     *
     * @param spec modifiers {@code menu}, {@code shift}, {@code alt}, then the key's name as in {@link KeyEvent}
     * @throws IllegalArgumentException when there is no such key
     */
    public static KeyStroke of(String spec) {
        int modifiers = 0;
        KeyStroke bare = null;
        for (String part : spec.split(" ", -1)) {
            switch (part) {
                case "menu" -> modifiers |= menuMask();
                case "shift" -> modifiers |= InputEvent.SHIFT_DOWN_MASK;
                case "alt" -> modifiers |= InputEvent.ALT_DOWN_MASK;
                default -> bare = KeyStroke.getKeyStroke(part.toUpperCase(Locale.ROOT));
            }
        }
        if (bare == null) {
            throw new IllegalArgumentException("no key: " + spec);
        }
        return KeyStroke.getKeyStroke(bare.getKeyCode(), modifiers);
    }

    /** As printed on the keyboard: "Ctrl L", "Ctrl Shift L", "F1". */
    public static String text(KeyStroke key) {
        String modifiers = InputEvent.getModifiersExText(key.getModifiers()).replace('+', ' ');
        String name = KeyEvent.getKeyText(key.getKeyCode());
        return modifiers.isEmpty() ? name : modifiers + " " + name;
    }
}
