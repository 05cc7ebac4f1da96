package org.hingewise.ui.session;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListModel;
import javax.swing.ListSelectionModel;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ListCell;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** A movement: its name, and below what it is and its gate. */
public final class MovementCell implements ListCellRenderer<PlanPicker.Item> {
    private final ListCell cell =
            new ListCell("insets 5 16 5 4, gap 8 0, fillx, wrap 2", "[grow,fill][]", "[]3[center]");
    private final JLabel name = PlainText.label("plan.found.name");
    private final JLabel about = PlainText.label("plan.found.about");
    private final Chip gate = Chip.status("plan.found.gate", Tone.NODATA, "");

    private MovementCell() {
        Labels.style(name, "strong");
        Labels.style(about, "small muted");
        // The name has the whole width: many a movement has a long one.
        cell.add(name, "spanx 2, wmin 0");
        cell.add(about, "wmin 0");
        cell.add(gate);
    }

    /** A list of movements, each in such a cell; as wide as what it scrolls in, so that the gates always show. */
    public static JList<PlanPicker.Item> list(String name, ListModel<PlanPicker.Item> model) {
        JList<PlanPicker.Item> list = new JList<>(model) {
            @Override
            public boolean getScrollableTracksViewportWidth() {
                return true;
            }
        };
        list.setName(name);
        list.getAccessibleContext().setAccessibleName(Texts.get("plan.found"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new MovementCell());
        list.setOpaque(false);
        return list;
    }

    @Override
    public Component getListCellRendererComponent(
            JList<? extends PlanPicker.Item> in, PlanPicker.Item item, int at, boolean selected, boolean focused) {
        name.setText(item.name());
        about.setText(item.about());
        gate.show(Tone.of(item.gate()), GateTexts.word(item.gate()));
        cell.select(selected);
        cell.setToolTipText(PlainText.tip(item.name()));
        cell.getAccessibleContext()
                .setAccessibleName(Texts.get("plan.found.read", item.name(), GateTexts.word(item.gate())));
        return cell;
    }
}
