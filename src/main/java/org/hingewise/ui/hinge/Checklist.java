package org.hingewise.ui.hinge;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Choice.Option;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What to see, one line each, with seen, not yet and not checked. S, N and X answer the line that has the focus and go on
 * to the next; arrows up and down move between lines.
 */
final class Checklist extends JPanel {
    private record Row(HingeItem item, Choice<Seen> choice) {}

    private final BiConsumer<HingeItem, Seen> marked;
    private final List<Row> rows = new ArrayList<>();
    private List<HingeItem> items = List.of();

    Checklist(BiConsumer<HingeItem, Seen> marked) {
        super(new MigLayout("insets 0, gap 6 0, fillx, wrap 3", "[grow,fill][][]", "[center]"));
        this.marked = marked;
        setName("hinge.items");
        setOpaque(false);
        key('s', Seen.SEEN);
        key('n', Seen.NOT_YET);
        key('x', Seen.NOT_CHECKED);
    }

    /** Shows the answers; builds the lines anew only when there are others. */
    void render(HingeForm form) {
        List<HingeItem> wanted = HingeItem.of(form.aim());
        if (!wanted.equals(items)) {
            items = wanted;
            build();
        }
        rows.forEach(row -> row.choice().choose(form.of(row.item())));
    }

    /** Puts the focus on the first line. */
    void focus() {
        JComponent first = first();
        if (first != null) {
            first.requestFocusInWindow();
            scrollRectToVisible(new Rectangle(getWidth(), 1));
        }
    }

    /** Where the first line is answered; null while there are no lines. */
    @Nullable
    JComponent first() {
        return rows.isEmpty() ? null : rows.get(0).choice().focusTarget();
    }

    private void build() {
        removeAll();
        rows.clear();
        for (HingeItem item : items) {
            String name = "hinge.item." + item.number();
            String words = HingeTexts.item(item);
            Choice<Seen> choice = new Choice<>(
                    name,
                    words,
                    List.of(
                            new Option<>(Seen.SEEN, "seen", Texts.get("look.seen"), Tone.USUAL, (char) 0),
                            new Option<>(Seen.NOT_YET, "not-yet", Texts.get("look.notYet"), Tone.DOCTOR, (char) 0),
                            new Option<>(
                                    Seen.NOT_CHECKED, "not-checked", Texts.get("look.notChecked"), Tone.NODATA, (char)
                                            0)),
                    false,
                    false);
            choice.onChange(answer -> marked.accept(item, answer == null ? Seen.NOT_CHECKED : answer));
            bindArrows(choice);
            rows.add(new Row(item, choice));
            Prose line = Prose.text(words);
            line.setName(name + ".words");
            add(line, "wmin 80, gaptop 1");
            add(Labels.caption(item.isMust() ? Texts.get("look.must") : ""));
            add(choice, "gaptop 4, gapbottom 4");
            add(new JSeparator(), "span 3, growx, h 1!");
        }
        revalidate();
        repaint();
    }

    private void key(char letter, Seen answer) {
        Keystrokes.bindTyped(this, letter, () -> answer(answer));
        Keystrokes.bindTyped(this, Character.toUpperCase(letter), () -> answer(answer));
    }

    /** On the buttons themselves, because buttons take these keys for going through a group. */
    private void bindArrows(Choice<Seen> choice) {
        for (Component button : choice.getComponents()) {
            if (button instanceof JComponent target) {
                Keystrokes.bind(target, "UP", () -> move(-1));
                Keystrokes.bind(target, "DOWN", () -> move(1));
            }
        }
    }

    private void answer(Seen answer) {
        Row row = current();
        if (row != null) {
            marked.accept(row.item(), answer);
            int next = rows.indexOf(row) + 1;
            focus(next < rows.size() ? rows.get(next) : row);
        }
    }

    private void move(int step) {
        Row row = current();
        if (row != null) {
            int to = Math.max(0, Math.min(rows.size() - 1, rows.indexOf(row) + step));
            focus(rows.get(to));
        }
    }

    private void focus(Row row) {
        Choice<Seen> choice = row.choice();
        choice.focusTarget().requestFocusInWindow();
        choice.scrollRectToVisible(new Rectangle(0, 0, choice.getWidth(), choice.getHeight()));
    }

    private @Nullable Row current() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return rows.stream()
                .filter(row -> owner != null && SwingUtilities.isDescendingFrom(owner, row.choice()))
                .findFirst()
                .orElse(null);
    }

    /** Name of an item's answer widget, for tests. */
    static String widget(HingeItem item, Seen answer) {
        return "hinge.item." + item.number() + "."
                + answer.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
