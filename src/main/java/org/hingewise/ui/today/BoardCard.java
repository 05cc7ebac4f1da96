package org.hingewise.ui.today;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;

/**
 * A card of lines; arrow keys move among them. Only the first ones are built until all are asked for, so that a long list
 * opens as fast as a short one.
 *
 * @param <T> a line
 */
final class BoardCard<T> {
    private static final int SHOWN = 25;

    private final String name;
    private final BiFunction<T, Integer, BoardRow> build;
    private final Card card = Card.of("insets 14 12 10 12, gap 8 6, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
    private final Chip count;
    private final Prose empty;
    private final JPanel lines = new JPanel(new MigLayout("insets 0, gap 0 0, fillx, wrap 1", "[grow,fill]", ""));
    private final List<BoardRow> rows = new ArrayList<>();
    private List<T> shown = List.of();
    private boolean all;

    /**
     * A card without lines yet.
     *
     * @param tone of the count, when there is any
     * @param hint shown at the right of the title; empty for none
     * @param build makes a line; gets its place in the list
     */
    BoardCard(String name, String title, Tone tone, String hint, String none, BiFunction<T, Integer, BoardRow> build) {
        this.name = name;
        this.build = build;
        count = Chip.note(name + ".count", tone, "");
        empty = Prose.muted(none);
        empty.setName(name + ".empty");
        JPanel head = new JPanel(new MigLayout("insets 0 6 0 6, gap 10, fillx", "[][]push[]", "[center]"));
        head.setOpaque(false);
        head.add(Labels.h3(title));
        head.add(count);
        head.add(Labels.caption(hint));
        lines.setOpaque(false);
        card.setName(name);
        card.getAccessibleContext().setAccessibleName(title);
        card.add(head);
        card.add(empty, "gapx 6 6, wmin 0");
        card.add(lines, "wmin 0");
    }

    JComponent component() {
        return card;
    }

    /** Shows these lines; the focus stays where it was, on the line that took its place when that one is gone. */
    void show(List<T> next) {
        count.setText(Integer.toString(next.size()));
        count.setVisible(!next.isEmpty());
        empty.setVisible(next.isEmpty());
        if (next.equals(shown) && !rows.isEmpty()) {
            return;
        }
        int focused = focused();
        shown = next;
        fill();
        if (focused >= 0 && !rows.isEmpty()) {
            rows.get(Math.min(focused, rows.size() - 1)).requestFocusInWindow();
        }
    }

    /** Puts the focus on the first line; answers whether there is one. */
    boolean focusFirst() {
        return !rows.isEmpty() && rows.get(0).requestFocusInWindow();
    }

    private void fill() {
        lines.removeAll();
        rows.clear();
        int many = all ? shown.size() : Math.min(SHOWN, shown.size());
        for (int i = 0; i < many; i++) {
            BoardRow row = build.apply(shown.get(i), i);
            int at = i;
            Keystrokes.bind(row, "UP", () -> move(at - 1));
            Keystrokes.bind(row, "DOWN", () -> move(at + 1));
            row.done();
            rows.add(row);
            lines.add(row, "wmin 0");
        }
        if (many < shown.size()) {
            lines.add(
                    Buttons.link(name + ".all", Texts.get("today.showAll", shown.size()), () -> {
                        all = true;
                        fill();
                    }),
                    "growx 0, gaptop 6");
        }
        lines.revalidate();
        lines.repaint();
    }

    private void move(int to) {
        if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocusInWindow();
        }
    }

    /** The line that has the focus, or a button of which has it; -1 when none. */
    private int focused() {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFocusOwner() || hasFocus(rows.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasFocus(BoardRow row) {
        for (Component part : row.getComponents()) {
            if (part.isFocusOwner()) {
                return true;
            }
        }
        return false;
    }
}
