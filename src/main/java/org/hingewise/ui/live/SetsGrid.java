package org.hingewise.ui.live;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.session.SetShorthand;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.live.LiveState.SetKind;
import org.hingewise.ui.live.LiveState.SetRow;

/** The sets of the chosen movement: last time beside today, Enter is done. */
final class SetsGrid {
    private final JPanel grid = new JPanel(new MigLayout(
            "insets 0, gap 14 0, fillx, wrap 5", "[64!,fill][150::,grow 40,fill][200::,grow 60,fill][][]", ""));
    private final JLabel lastDay = Labels.caption("");
    private final LiveViewModel live;
    private final List<Row> rows = new ArrayList<>();
    private int movement = -1;
    private boolean rendering;

    SetsGrid(LiveViewModel live) {
        this.live = live;
        grid.setOpaque(false);
        grid.setName("live.sets");
    }

    JComponent component() {
        return grid;
    }

    /** Puts the focus into the next set; false when none is to come. */
    boolean focusNext() {
        for (Row row : rows) {
            if (row.kind == SetKind.NEXT) {
                row.field.requestFocusInWindow();
                return true;
            }
        }
        return false;
    }

    void render(LiveState.Focus focus) {
        rendering = true;
        if (movement != focus.position() || !isSame(focus.sets())) {
            movement = focus.position();
            build(focus.sets());
        }
        lastDay.setText(focus.lastDay());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).render(focus.sets().get(i), focus.name());
        }
        rendering = false;
    }

    private boolean isSame(List<SetRow> sets) {
        if (sets.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < sets.size(); i++) {
            if (sets.get(i).kind() != rows.get(i).kind
                    || sets.get(i).index() != rows.get(i).key.index()) {
                return false;
            }
        }
        return true;
    }

    private void build(List<SetRow> sets) {
        grid.removeAll();
        rows.clear();
        grid.add(Labels.caption(Texts.get("live.column.set")), "gapbottom 6");
        grid.add(lastDay, "gapbottom 6");
        grid.add(Labels.caption(Texts.get("live.column.today")), "gapbottom 6, span 3");
        for (int i = 0; i < sets.size(); i++) {
            Row row = new Row(sets.get(i), i);
            rows.add(row);
            grid.add(new JSeparator(), "span 5, growx");
            grid.add(row.label, "gaptop 8, gapbottom 8");
            grid.add(row.last, "wmin 0");
            grid.add(row.entry, "wmin 0, gaptop 6, gapbottom 6");
            grid.add(row.done, "alignx right, growx 0");
            grid.add(row.remove);
        }
        grid.add(new JSeparator(), "span 5, growx");
        grid.revalidate();
        grid.repaint();
    }

    /** The widgets of one set. */
    private final class Row {
        private final SetKind kind;
        private final LiveSets.Key key;
        private final JLabel label = Labels.muted("");
        private final JLabel last = Labels.muted("");
        private final JTextField field;
        private final Prose message = Prose.styled("small urgent", "");
        private final JPanel entry =
                new JPanel(new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        private final JPanel done = new JPanel(new MigLayout("insets 0, gap 0, hidemode 3", "[]", "[]"));
        private final JButton button;
        private final Chip chip;
        private final JButton remove;

        Row(SetRow set, int at) {
            kind = set.kind();
            key = new LiveSets.Key(kind == SetKind.DONE, set.index());
            field = Field.bare("live.set." + at, SetShorthand.MAX_LENGTH);
            Labels.style(field, "h3");
            message.setName("live.set.message." + at);
            last.setName("live.last." + at);
            last.putClientProperty("hw.mayClip", true);
            Field.onChange(field, () -> {
                if (!rendering) {
                    live.type(key, field.getText());
                    button().setVisible(kind != SetKind.DONE || live.isTypedOver(key));
                }
            });
            Keystrokes.bind(field, "ENTER", () -> live.enter(key));
            Keystrokes.bind(field, "UP", () -> move(at - 1));
            Keystrokes.bind(field, "DOWN", () -> move(at + 1));
            String words = Texts.get(kind == SetKind.DONE ? "live.change" : "live.done");
            String name = "live.done." + at;
            button = kind == SetKind.NEXT
                    ? Buttons.compactPrimary(name, words, () -> live.enter(key))
                    : Buttons.compact(name, words, () -> live.enter(key));
            button.setToolTipText(Texts.get("live.done.tip"));
            chip = Chip.status("live.chip." + at, Tone.USUAL, Texts.get("live.chip.done"));
            chip.setIcon(Icons.CHECK.at(11, Tone.USUAL.colourKey()));
            remove = Buttons.icon(
                    "live.remove." + at,
                    Icons.CLOSE.at(12),
                    Texts.get("live.remove", set.label().toLowerCase(Locale.ROOT)),
                    () -> live.remove(key.index()));
            remove.setVisible(kind == SetKind.DONE);
            entry.setOpaque(false);
            entry.add(field, "wmin 0");
            entry.add(message, "wmin 0");
            done.setOpaque(false);
            done.add(chip, "cell 0 0");
            done.add(button, "cell 0 0");
        }

        private JButton button() {
            return button;
        }

        private void move(int to) {
            if (to >= 0 && to < rows.size()) {
                rows.get(to).field.requestFocusInWindow();
            }
        }

        void render(SetRow set, String movementName) {
            label.setText(set.label());
            last.setText(set.last().isEmpty() ? "–" : set.last());
            if (!field.getText().equals(set.text())) {
                field.setText(set.text());
            }
            field.getAccessibleContext().setAccessibleName(Texts.get("live.set.read", set.label(), movementName));
            Field.mark(field, !set.message().isEmpty());
            field.putClientProperty(
                    FlatClientProperties.PLACEHOLDER_TEXT, kind == SetKind.DONE ? "" : Texts.get("live.set.example"));
            message.show(set.message());
            message.setVisible(!set.message().isEmpty());
            button.setVisible(kind != SetKind.DONE || set.edited());
            chip.setVisible(kind == SetKind.DONE && !set.edited());
        }
    }
}
