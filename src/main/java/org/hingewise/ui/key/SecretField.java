package org.hingewise.ui.key;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Toolkit;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.JComponent;
import javax.swing.JPasswordField;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.TypedText;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;

/** A field for a passphrase: hidden until shown, says when Caps Lock is on, and keeps nothing of it when it is emptied. */
final class SecretField {
    private final JPasswordField text = new JPasswordField();
    private final Field field;
    private boolean wrong;

    SecretField(String name, String markedCaption) {
        text.setName(name);
        text.putClientProperty(FlatClientProperties.STYLE, "showRevealButton: true; showCapsLock: false");
        field = Field.of(markedCaption, text);
        TypedText.limit(text, Passphrase.LONGEST, field::note);
        text.addKeyListener(new KeyAdapter() {
            @Override
            public void keyReleased(KeyEvent e) {
                tellCapsLock();
            }
        });
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                tellCapsLock();
            }
        });
        TypedText.onChange(text, () -> wrong = false);
    }

    JComponent component() {
        return field;
    }

    JPasswordField editor() {
        return text;
    }

    /** What was typed; whoever takes it overwrites it. */
    char[] typed() {
        return text.getPassword();
    }

    /** Puts a made-up passphrase in. */
    void put(char[] made) {
        text.setText(new String(made));
    }

    /** Shows what is typed, or hides it. */
    void show(boolean shown) {
        text.setEchoChar(shown ? (char) 0 : '•');
    }

    void problem(@Nullable String what) {
        wrong = what != null;
        field.problem(what);
    }

    /** Writes over what was typed before it is taken away. */
    void clear() {
        text.setText("x".repeat(text.getDocument().getLength()));
        text.setText("");
    }

    void begin() {
        field.begin();
    }

    void enable(boolean enabled) {
        text.setEnabled(enabled);
    }

    private void tellCapsLock() {
        if (!wrong) {
            field.note(isCapsLock() ? Texts.get("key.capsLock") : null);
        }
    }

    private static boolean isCapsLock() {
        try {
            return Toolkit.getDefaultToolkit().getLockingKeyState(KeyEvent.VK_CAPS_LOCK);
        } catch (UnsupportedOperationException e) {
            return false; // this system does not say
        }
    }
}
