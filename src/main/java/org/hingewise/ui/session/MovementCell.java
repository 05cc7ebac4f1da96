package org.hingewise.ui.session;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ListCell;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Tone;

/** A movement: name, what it is, and its gate. */
public final class MovementCell implements ListCellRenderer<PlanPicker.Item> {
    private final ListCell cell = new ListCell("insets 7 16 7 4, gap 8 1, fillx, wrap 2", "[grow,fill][]", "[][]");
    private final JLabel name = PlainText.label("plan.found.name");
    private final JLabel about = PlainText.label("plan.found.about");
    private final Chip gate = Chip.status("plan.found.gate", Tone.NODATA, "");

    public MovementCell() {
        Labels.style(name, "strong");
        Labels.style(about, "small muted");
        cell.add(name, "wmin 0");
        cell.add(gate, "spany 2, aligny center");
        cell.add(about, "wmin 0");
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
