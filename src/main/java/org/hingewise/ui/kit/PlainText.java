package org.hingewise.ui.kit;

import javax.swing.JComponent;
import javax.swing.JLabel;

/**
 * Text shown as it is. Swing renders a text that begins with {@code <html>} and fetches pictures named in it; data from
 * people must not do that anywhere.
 */
public final class PlainText {
    private PlainText() {}

    /** Turns HTML off on a widget; call it before the text is set. */
    public static <C extends JComponent> C on(C widget) {
        widget.putClientProperty("html.disable", true);
        return widget;
    }

    /** A label that shows data. */
    public static JLabel label(String name) {
        JLabel label = on(new JLabel());
        label.setName(name);
        return label;
    }

    /**
     * A tooltip that shows data: tooltips cannot turn HTML off themselves, so the one beginning that would switch it on
     * is broken with an invisible joiner.
     */
    public static String tip(String text) {
        return text.regionMatches(true, 0, "<html>", 0, 6) ? "\u2060" + text : text;
    }
}
