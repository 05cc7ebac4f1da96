package org.hingewise.ui.kit;

import javax.swing.Icon;
import javax.swing.JButton;

/** Buttons in the program's few styles; texts may carry a mnemonic ("&Save"). */
public final class Buttons {
    private Buttons() {}

    /** The one thing to do on a screen. */
    public static JButton primary(String name, String marked, Runnable action) {
        return Labels.style(plain(name, marked, action), "primary");
    }

    /** Anything else. */
    public static JButton plain(String name, String marked, Runnable action) {
        JButton button = Labels.mark(new JButton(), marked);
        button.setName(name);
        button.addActionListener(e -> action.run());
        return button;
    }

    /** A small one, inside cards and rows. */
    public static JButton compact(String name, String marked, Runnable action) {
        return Labels.style(plain(name, marked, action), "compact");
    }

    /** A small one that is the thing to do in its row. */
    public static JButton compactPrimary(String name, String marked, Runnable action) {
        return Labels.style(plain(name, marked, action), "compact primary");
    }

    /** Looks like a link. */
    public static JButton link(String name, String marked, Runnable action) {
        return Labels.style(plain(name, marked, action), "link");
    }

    /** An icon alone; the words are its tooltip and its accessible name. */
    public static JButton icon(String name, Icon icon, String words, Runnable action) {
        JButton button = Labels.style(PlainText.on(new JButton(icon)), "quiet");
        button.setName(name);
        button.setToolTipText(words);
        button.getAccessibleContext().setAccessibleName(words);
        button.addActionListener(e -> action.run());
        return button;
    }
}
