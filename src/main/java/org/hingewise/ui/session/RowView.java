package org.hingewise.ui.session;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.TypedText;

/** The widgets of one row of a plan; built once for the row and filled on each change. */
final class RowView {
    private final int key;
    private final PlanViewModel plan;
    private final PlanTable table;
    final JPanel title = new JPanel(new MigLayout("insets 0, gap 0 1, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    final JTextField sets;
    final JTextField load;
    final JTextField rpe;
    final Chip chip;
    final JButton remove;
    final Prose message;
    private final JLabel name;
    private final Prose under = Prose.caption("");
    private boolean rendering;

    RowView(PlanState.Row row, PlanViewModel plan, PlanTable table) {
        this.key = row.key();
        this.plan = plan;
        this.table = table;
        name = PlainText.label("plan.name." + key);
        Labels.style(name, "strong");
        name.putClientProperty("hw.mayClip", true);
        under.setName("plan.under." + key);
        name.setToolTipText(Texts.get("plan.row.tip"));
        title.setOpaque(false);
        title.add(name, "wmin 0");
        title.add(under, "wmin 0");
        sets = build(PlanRow.Cell.SETS);
        load = build(PlanRow.Cell.LOAD);
        rpe = build(PlanRow.Cell.RPE);
        chip = Chip.status("plan.chip." + key, Tone.NODATA, "");
        remove = Buttons.icon(
                "plan.remove." + key, Icons.CLOSE.at(13), Texts.get("plan.remove", row.name()), () -> plan.remove(key));
        message = Prose.styled("small urgent", "");
        message.setName("plan.message." + key);
        selectOnPress(title);
        selectOnPress(name);
        selectOnPress(under);
        selectOnPress(chip);
        for (JTextField field : List.of(sets, load, rpe)) {
            Keystrokes.bind(field, "alt UP", () -> move(-1));
            Keystrokes.bind(field, "alt DOWN", () -> move(1));
            Keystrokes.bind(field, "menu DELETE", () -> plan.remove(key));
        }
    }

    /** Where one types. */
    JTextField field(PlanRow.Cell cell) {
        return switch (cell) {
            case SETS -> sets;
            case LOAD -> load;
            case RPE -> rpe;
        };
    }

    private JTextField build(PlanRow.Cell cell) {
        JTextField field = new JTextField();
        field.setName("plan." + cell.name().toLowerCase(Locale.ROOT) + "." + key);
        field.putClientProperty(FlatClientProperties.STYLE, "margin: 4,7,4,7");
        TypedText.fit(field, PlanRow.MAX_CELL);
        TypedText.onChange(field, () -> {
            if (!rendering) {
                plan.type(key, cell, field.getText());
            }
        });
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                plan.select(key);
                field.selectAll();
            }

            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    plan.leave(key);
                }
            }
        });
        Keystrokes.bind(field, "ENTER", () -> table.next(key, cell));
        Keystrokes.bind(field, "UP", () -> table.vertically(key, cell, -1));
        Keystrokes.bind(field, "DOWN", () -> table.vertically(key, cell, 1));
        return field;
    }

    private void move(int by) {
        plan.move(key, by);
        sets.requestFocusInWindow();
    }

    private void selectOnPress(JComponent widget) {
        widget.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                plan.select(key);
            }
        });
    }

    void render(PlanState.Row row, String unit) {
        rendering = true;
        name.setText(row.name());
        under.show(row.under());
        under.setVisible(!row.under().isEmpty());
        fill(PlanRow.Cell.SETS, row.sets(), Texts.get("plan.cell.sets", row.name()));
        fill(PlanRow.Cell.LOAD, row.load(), Texts.get("plan.cell.load", row.name(), unit));
        fill(PlanRow.Cell.RPE, row.rpe(), Texts.get("plan.cell.rpe", row.name()));
        for (PlanRow.Cell cell : PlanRow.Cell.values()) {
            boolean wrong = !row.message().isEmpty() && row.wrong().contains(cell);
            Field.mark(field(cell), wrong);
        }
        chip.show(tone(row), row.chip());
        message.show(row.message());
        message.setVisible(!row.message().isEmpty());
        rendering = false;
    }

    private void fill(PlanRow.Cell cell, String text, String words) {
        JTextField field = field(cell);
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
        field.getAccessibleContext().setAccessibleName(words);
    }

    private static Tone tone(PlanState.Row row) {
        return switch (row.standing()) {
            case FINE -> Tone.USUAL;
            case LIGHTER -> Tone.WATCH;
            case DECIDE, ANYWAY -> Tone.DOCTOR;
            case HELD, GONE -> Tone.URGENT;
        };
    }
}
