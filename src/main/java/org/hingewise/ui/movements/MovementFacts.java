package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.MovementTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** The left of the movement form: what it is called, how it is done and counted, what to say. */
final class MovementFacts extends JPanel {
    private static final int NAME_LIMIT = 100;
    private static final int EQUIPMENT_LIMIT = 60;
    /** Room for every cue and what is being typed. */
    private static final int CUES_LIMIT = 2 * Movement.MAX_CUES * Movement.MAX_CUE_LENGTH;

    private static final int CUE_LINES = 5;

    /** An entry of a box, with its words. */
    record Item(String code, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final MovementFormViewModel model;
    private final Field name = Field.line("movement-form.name", Texts.get("movements.form.name"), NAME_LIMIT);
    private final JComboBox<Item> pattern = box(patterns());
    private final Field equipment =
            Field.line("movement-form.equipment", Texts.get("movements.form.equipment"), EQUIPMENT_LIMIT);
    private final Choice<Measure> measure;
    private final JCheckBox perSide = PlainText.on(new JCheckBox());
    private final JComboBox<Item> hinge = box(levels());
    private final Field cues =
            Field.lines("movement-form.cues", Texts.get("movements.form.cues"), CUE_LINES, CUES_LIMIT);
    private boolean rendering;

    MovementFacts(MovementFormViewModel model) {
        super(new MigLayout("insets 0, gap 0 10, fillx, wrap 1, novisualpadding", "[grow,fill]", ""));
        this.model = model;
        setOpaque(false);
        measure = new Choice<>(
                "movement-form.measure",
                Texts.get("movements.form.measure"),
                Stream.of(Measure.values())
                        .map(m -> new Choice.Option<>(m, m.code(), MovementTexts.measure(m), Tone.USUAL, (char) 0))
                        .toList(),
                false,
                true);
        perSide.setName("movement-form.perSide");
        perSide.setText(Texts.get("movements.form.perSide"));
        perSide.setOpaque(false);
        equipment.example(Texts.get("movements.form.equipment.example"));
        add(name);
        add(Field.choice("movement-form.pattern", Texts.get("movements.form.pattern"), pattern));
        add(equipment);
        add(Field.of(Texts.get("movements.form.measure"), counted()));
        add(Field.choice("movement-form.hinge", Texts.get("movements.form.hinge"), hinge));
        add(cues);
        listen();
    }

    JComponent first() {
        return name.editor();
    }

    private JPanel counted() {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 12 0, fillx, novisualpadding", "[]push[]", "[center]"));
        row.setName("movement-form.counted");
        row.setOpaque(false);
        row.add(measure);
        row.add(perSide);
        return row;
    }

    private void listen() {
        name.onChange(() -> type(MovementField.NAME, name.text()));
        equipment.onChange(() -> type(MovementField.EQUIPMENT, equipment.text()));
        cues.onChange(() -> type(MovementField.CUES, cues.text()));
        pattern.addActionListener(e -> type(MovementField.PATTERN, code(pattern)));
        hinge.addActionListener(e -> type(MovementField.HINGE, code(hinge)));
        measure.onChange(m -> type(MovementField.MEASURE, m == null ? "" : m.code()));
        perSide.addActionListener(e -> model.perSide(perSide.isSelected()));
    }

    private void type(MovementField field, String text) {
        if (!rendering) {
            model.type(field, text);
        }
    }

    void render(MovementFormViewModel.State s) {
        rendering = true;
        MovementForm form = s.form();
        fill(name, form.get(MovementField.NAME));
        fill(equipment, form.get(MovementField.EQUIPMENT));
        fill(cues, form.get(MovementField.CUES));
        choose(pattern, form.pattern().code());
        choose(hinge, MovementForm.level(form.hinge()));
        measure.choose(form.measure());
        perSide.setSelected(form.isPerSide());
        name.problem(s.problems().get(MovementField.NAME));
        equipment.problem(s.problems().get(MovementField.EQUIPMENT));
        cues.problem(s.problems().get(MovementField.CUES));
        rendering = false;
    }

    /** Fills a field without moving the caret of somebody who types in it. */
    static void fill(Field field, String text) {
        if (!field.text().equals(text.strip())) {
            field.text(text);
        }
    }

    static JComboBox<Item> box(List<Item> items) {
        JComboBox<Item> box = new JComboBox<>();
        items.forEach(box::addItem);
        box.setMaximumRowCount(Math.max(1, items.size()));
        return box;
    }

    static String code(JComboBox<Item> box) {
        return box.getSelectedItem() instanceof Item item ? item.code() : "";
    }

    static void choose(JComboBox<Item> box, String code) {
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).code().equals(code) && box.getSelectedIndex() != i) {
                box.setSelectedIndex(i);
            }
        }
    }

    private static List<Item> patterns() {
        return Stream.of(Pattern.values())
                .map(p -> new Item(p.code(), Words.pattern(p)))
                .toList();
    }

    private static List<Item> levels() {
        List<Item> items = new ArrayList<>();
        for (HingeLevel level : HingeLevel.values()) {
            items.add(new Item(
                    MovementForm.level(level),
                    level == HingeLevel.H0
                            ? Texts.get("movements.form.hinge.none")
                            : Texts.get(
                                    "movements.form.hinge.level", HingeTexts.code(level), HingeTexts.level(level))));
        }
        return items;
    }
}
