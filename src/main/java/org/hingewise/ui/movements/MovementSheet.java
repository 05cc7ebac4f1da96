package org.hingewise.ui.movements;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.text.MovementTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The sheet that adds or changes a movement. */
final class MovementSheet {
    private final MovementFormViewModel model;
    private final MovementFacts facts;
    private final MovementCapFields cap;
    private final EasierList easier;
    private final Map<Demand, Choice<Integer>> demands = new EnumMap<>(Demand.class);
    private final JLabel total = Labels.caption("");
    private final Prose failure = Prose.styled("urgent", "");
    private final JPanel restored = new JPanel(new MigLayout("insets 0, gap 8, novisualpadding", "[][]", "[center]"));
    private final JPanel body = new JPanel(new MigLayout(
            "insets 0, gap 28 10, fillx, wrap 3, hidemode 3, novisualpadding",
            "[290!,fill][grow,fill][284!,fill]",
            ""));

    MovementSheet(MovementFormViewModel model) {
        this.model = model;
        facts = new MovementFacts(model);
        cap = new MovementCapFields(model);
        easier = new EasierList(model);
        build();
        model.onChange(this::render);
        render();
    }

    void showOn(Dialogs dialogs) {
        Movement editing = model.editing();
        String title =
                editing == null ? Texts.get("movements.form.add") : Texts.get("movements.form.edit", editing.name());
        Sheet sheet = Sheet.of("movement-form", title, body)
                .width(Sheet.WIDE)
                .hint(Texts.get("movements.form.hint"))
                .focus(facts.first())
                .button("save", Texts.get("movements.form.save"), model::save)
                .leaveButton("leave", Texts.get("movements.form.leave"));
        model.onSaved(saved -> sheet.close());
        dialogs.show(sheet);
    }

    private void build() {
        restored.setOpaque(false);
        restored.setName("movement-form.restored");
        restored.add(Labels.muted(Texts.get("movements.form.restored")));
        JButton over = Buttons.link("movement-form.startOver", Texts.get("movements.form.startOver"), model::startOver);
        restored.add(over);
        body.setOpaque(false);
        body.add(restored, "span 3, split 2, growx 0");
        failure.setName("movement-form.failure");
        body.add(failure, "growx, wmin 0, wrap");
        body.add(facts, "aligny top");
        body.add(demandGrid(), "wmin 0, aligny top");
        JPanel right =
                new JPanel(new MigLayout("insets 0, gap 0 18, fillx, wrap 1, novisualpadding", "[grow,fill]", ""));
        right.setOpaque(false);
        right.add(cap);
        right.add(easier);
        body.add(right, "wmin 0, aligny top");
    }

    private JPanel demandGrid() {
        JPanel grid =
                new JPanel(new MigLayout("insets 0, gap 12 6, fillx, wrap 2, novisualpadding", "[]push[right]", ""));
        grid.setOpaque(false);
        grid.add(Labels.h4(Texts.get("movements.form.demands")), "span 2, growx, gapbottom 4");
        for (Demand demand : Demand.values()) {
            Choice<Integer> choice =
                    new Choice<>("demand." + demand.code(), MovementTexts.demand(demand), scores(), false, true);
            choice.onChange(score -> chosen(demand, score));
            demands.put(demand, choice);
            grid.add(Labels.text(MovementTexts.demand(demand)));
            grid.add(choice);
        }
        total.setName("movement-form.total");
        grid.add(total, "skip 1");
        return grid;
    }

    /** The colours of a status, beside the word: more asks for more attention. */
    private static Tone tone(int score) {
        return switch (score) {
            case 0 -> Tone.NODATA;
            case 1 -> Tone.USUAL;
            case 2 -> Tone.WATCH;
            default -> Tone.DOCTOR;
        };
    }

    private void chosen(Demand demand, @Nullable Integer score) {
        if (score != null) {
            model.demand(demand, score);
        }
    }

    private static List<Choice.Option<Integer>> scores() {
        return IntStream.rangeClosed(0, Movement.MAX_DEMAND)
                .mapToObj(score -> new Choice.Option<>(
                        score,
                        Integer.toString(score),
                        MovementTexts.score(score),
                        tone(score),
                        Character.forDigit(score, 10)))
                .toList();
    }

    private void render() {
        MovementFormViewModel.State s = model.state();
        facts.render(s);
        cap.render(s);
        easier.render(s);
        demands.forEach((demand, choice) -> choice.choose(s.form().demand(demand)));
        total.setText(
                Texts.get("movements.form.total", Integer.toString(s.form().total())));
        restored.setVisible(s.restored());
        failure.setVisible(s.failure() != null);
        failure.show(s.failure() == null ? "" : s.failure());
    }
}
