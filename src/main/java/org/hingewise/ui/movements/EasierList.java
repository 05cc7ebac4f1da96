package org.hingewise.ui.movements;

import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.movements.MovementDetail.Link;
import org.hingewise.ui.movements.MovementFacts.Item;
import org.jspecify.annotations.Nullable;

/** The easier movements of the form: each can be taken out, and the next one is chosen from what fits below the last. */
final class EasierList extends JPanel {
    private static final int ROWS_OF_THE_BOX = 14;

    private final MovementFormViewModel model;
    private final JPanel rows =
            new JPanel(new MigLayout("insets 0, gap 4 2, fillx, wrap 2, novisualpadding", "[grow,fill][]", ""));
    private final JComboBox<Item> next = new JComboBox<>();
    private final Field choice = Field.choice("movement-form.easier", Texts.get("movements.form.easier.next"), next);
    private @Nullable List<Link> shown;
    private List<Link> offered = List.of();

    EasierList(MovementFormViewModel model) {
        super(new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3, novisualpadding", "[grow,fill]", ""));
        this.model = model;
        setOpaque(false);
        rows.setOpaque(false);
        next.setMaximumRowCount(ROWS_OF_THE_BOX);
        add(Labels.h4(Texts.get("movements.form.easier")));
        add(rows, "wmin 0");
        JPanel row = new JPanel(new MigLayout("insets 0, gap 8 0, fillx, novisualpadding", "[grow,fill][]", "[top]"));
        row.setOpaque(false);
        row.add(choice, "wmin 0");
        row.add(
                Buttons.plain("movement-form.easier.add", Texts.get("movements.form.easier.add"), this::take),
                "gaptop 20");
        add(row, "wmin 0");
    }

    private void take() {
        String id = MovementFacts.code(next);
        if (!id.isEmpty()) {
            model.addEasier(id);
        }
    }

    void render(MovementFormViewModel.State s) {
        if (!s.easier().equals(shown)) {
            shown = s.easier();
            fill(s.easier());
        }
        if (!s.candidates().equals(offered) || next.getItemCount() == 0) {
            offered = s.candidates();
            List<Item> items = new ArrayList<>();
            items.add(new Item("", Texts.get("movements.form.easier.choose")));
            offered.forEach(c -> items.add(new Item(c.id(), c.name())));
            next.setModel(new DefaultComboBoxModel<>(items.toArray(new Item[0])));
        }
        next.setEnabled(!offered.isEmpty());
        choice.problem(s.problems().get(MovementField.EASIER));
    }

    private void fill(List<Link> easier) {
        rows.removeAll();
        if (easier.isEmpty()) {
            rows.add(Prose.muted(Texts.get("movements.form.easier.none")), "span 2, wmin 0");
        }
        for (Link link : easier) {
            Prose name = Prose.text(link.name());
            name.setName("easier." + link.id());
            rows.add(name, "wmin 0");
            rows.add(Buttons.icon(
                    "easier." + link.id() + ".remove",
                    Icons.CLOSE.at(12),
                    Texts.get("movements.form.easier.remove", link.name()),
                    () -> model.removeEasier(link.id())));
        }
        rows.revalidate();
        rows.repaint();
    }
}
