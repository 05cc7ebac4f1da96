package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.List;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.movements.MovementFacts.Item;

/** What a movement is capped at after a back injury. */
final class MovementCapFields extends JPanel {
    private static final int NUMBER_LIMIT = 12;
    private static final int NOTE_LIMIT = 200;

    private final MovementFormViewModel model;
    private final Field percent =
            Field.line("movement-form.percent", Texts.get("movements.form.percent"), NUMBER_LIMIT);
    private final Field rpe = Field.line("movement-form.rpe", Texts.get("movements.form.rpe"), NUMBER_LIMIT);
    private final Field mass = Field.line("movement-form.mass", Texts.get("movements.form.mass"), NUMBER_LIMIT);
    private final Field note = Field.line("movement-form.note", Texts.get("movements.form.note"), NOTE_LIMIT);
    private final JComboBox<Item> hold = MovementFacts.box(holds());
    private boolean rendering;

    MovementCapFields(MovementFormViewModel model) {
        super(new MigLayout(
                "insets 0, gap 10 10, fillx, wrap 3, novisualpadding", "[76!,fill][64!,fill][grow,fill]", ""));
        this.model = model;
        setOpaque(false);
        mass.example(Texts.get("movements.form.mass.example"));
        note.example(Texts.get("movements.form.note.example"));
        add(Labels.h4(Texts.get("movements.form.injury")), "span 3");
        add(percent, "aligny top");
        add(rpe, "aligny top");
        add(mass, "aligny top");
        add(note, "span 3");
        add(Field.choice("movement-form.hold", Texts.get("movements.form.hold"), hold), "span 3");
        percent.onChange(() -> type(MovementField.CAP_PERCENT, percent.text()));
        rpe.onChange(() -> type(MovementField.CAP_RPE, rpe.text()));
        mass.onChange(() -> type(MovementField.CAP_MASS, mass.text()));
        note.onChange(() -> type(MovementField.CAP_NOTE, note.text()));
        hold.addActionListener(e -> type(MovementField.CAP_HOLD, MovementFacts.code(hold)));
    }

    private void type(MovementField field, String text) {
        if (!rendering) {
            model.type(field, text);
        }
    }

    void render(MovementFormViewModel.State s) {
        rendering = true;
        show(percent, MovementField.CAP_PERCENT, s);
        show(rpe, MovementField.CAP_RPE, s);
        show(mass, MovementField.CAP_MASS, s);
        show(note, MovementField.CAP_NOTE, s);
        MovementFacts.choose(hold, s.form().get(MovementField.CAP_HOLD));
        rendering = false;
    }

    private static void show(Field field, MovementField which, MovementFormViewModel.State s) {
        MovementFacts.fill(field, s.form().get(which));
        field.problem(s.problems().get(which));
    }

    private static List<Item> holds() {
        List<Item> items = new ArrayList<>();
        items.add(new Item("", Texts.get("movements.form.hold.no")));
        for (HingeLevel level : HingeLevel.values()) {
            if (level != HingeLevel.H0) {
                items.add(new Item(
                        MovementForm.level(level), Texts.get("movements.form.hold.until", HingeTexts.code(level))));
            }
        }
        items.add(new Item(MovementForm.ALWAYS, Texts.get("movements.form.hold.always")));
        return items;
    }
}
