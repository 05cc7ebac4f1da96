package org.hingewise.ui.kit;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * Labels in the program's few styles, and mnemonics written into texts: an {@code &} stands before the letter ("&Save";
 * {@code &&} is an ampersand).
 */
public final class Labels {
    private Labels() {}

    /** Plain text in the base font. */
    public static JLabel text(String text) {
        return styled(text, "");
    }

    /** Name of a page. */
    public static JLabel h1(String text) {
        return styled(text, "h1");
    }

    /** Title of a sheet. */
    public static JLabel h2(String text) {
        return styled(text, "h2");
    }

    /** Title of a card. */
    public static JLabel h3(String text) {
        return styled(text, "h3");
    }

    /** Title of a part of a card. */
    public static JLabel h4(String text) {
        return styled(text, "h4");
    }

    /** Quieter text. */
    public static JLabel muted(String text) {
        return styled(text, "muted");
    }

    /** Small quieter text, for example above a field. */
    public static JLabel caption(String text) {
        return styled(text, "small muted");
    }

    /** Text in the base font, half bold. */
    public static JLabel strong(String text) {
        return styled(text, "strong");
    }

    /** A label of a style class of the theme. */
    public static JLabel styled(String text, String styleClass) {
        JLabel label = PlainText.on(new JLabel());
        label.setText(text);
        return style(label, styleClass);
    }

    /** Gives a widget style classes of the theme, parted by spaces. */
    public static <C extends JComponent> C style(C widget, String styleClass) {
        widget.putClientProperty(FlatClientProperties.STYLE_CLASS, styleClass.isEmpty() ? null : styleClass);
        return widget;
    }

    /** A caption with a mnemonic that moves the focus to a field. */
    public static JLabel captionFor(String marked, JComponent field) {
        JLabel label = caption(plain(marked));
        int at = mnemonicIndex(marked);
        if (at >= 0) {
            label.setDisplayedMnemonic(label.getText().charAt(at));
            label.setDisplayedMnemonicIndex(at);
        }
        label.setLabelFor(field);
        return label;
    }

    /** Gives a button its text and mnemonic. */
    public static <B extends AbstractButton> B mark(B button, String marked) {
        PlainText.on(button);
        button.setText(plain(marked));
        int at = mnemonicIndex(marked);
        if (at >= 0) {
            button.setMnemonic(Character.toUpperCase(button.getText().charAt(at)));
            button.setDisplayedMnemonicIndex(at);
        }
        return button;
    }

    /** The text without its mnemonic mark. */
    public static String plain(String marked) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < marked.length(); i++) {
            if (marked.charAt(i) == '&' && i + 1 < marked.length()) {
                i++;
            }
            text.append(marked.charAt(i));
        }
        return text.toString();
    }

    private static int mnemonicIndex(String marked) {
        int shown = 0;
        for (int i = 0; i + 1 < marked.length(); i++, shown++) {
            if (marked.charAt(i) == '&') {
                if (marked.charAt(i + 1) != '&') {
                    return shown;
                }
                i++;
            }
        }
        return -1;
    }
}
