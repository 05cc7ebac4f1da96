package org.hingewise.ui.live;

import java.awt.Component;
import java.util.Collections;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Chip;
import org.hingewise.ui.kit.Icons;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ListCell;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.live.LiveState.Item;

/** The movements of the session in order, each with where it stands. */
final class MovementsCard {
    private final Card card = Card.of("insets 14 0 12 0, gap 0 10, fill, wrap 1", "[grow,fill]", "[][grow,fill][]");
    private final DefaultListModel<Item> model = new DefaultListModel<>();
    private final JList<Item> list = new JList<>(model);
    private boolean rendering;

    /** @param add adds a movement */
    MovementsCard(LiveViewModel live, Runnable add) {
        list.setName("live.movements");
        list.getAccessibleContext().setAccessibleName(Texts.get("live.movements"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new Cell());
        list.setOpaque(false);
        list.addListSelectionListener(e -> {
            if (!rendering && !e.getValueIsAdjusting() && list.getSelectedValue() != null) {
                live.choose(list.getSelectedValue().position());
            }
        });
        card.add(Labels.h3(Texts.get("live.movements")), "gapleft 16");
        card.add(Scrolls.of("live.movements.scroll", list), "wmin 0, hmin 60");
        card.add(Buttons.plain("live.add", Texts.get("live.add"), add), "gapleft 12, gapright 12");
    }

    Card component() {
        return card;
    }

    void render(LiveState state) {
        rendering = true;
        if (!Collections.list(model.elements()).equals(state.movements())) {
            model.clear();
            model.addAll(state.movements());
        }
        LiveState.Focus focus = state.focus();
        if (focus != null && list.getSelectedIndex() != focus.position()) {
            list.setSelectedIndex(focus.position());
            list.ensureIndexIsVisible(focus.position());
        }
        rendering = false;
    }

    /** A movement: name, its plan, and where it stands. */
    private static final class Cell implements ListCellRenderer<Item> {
        private final ListCell cell = new ListCell("insets 8 16 8 12, gap 8 1, fillx, wrap 2", "[grow,fill][]", "[][]");
        private final JLabel name = PlainText.label("live.movement.name");
        private final JLabel under = PlainText.label("live.movement.under");
        private final Chip chip = Chip.status("live.movement.chip", Tone.NODATA, "");

        Cell() {
            Labels.style(name, "strong");
            Labels.style(under, "small muted");
            cell.add(name, "wmin 0");
            cell.add(chip, "spany 2, aligny center");
            cell.add(under, "wmin 0");
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Item> in, Item item, int at, boolean selected, boolean focused) {
            name.setText(item.name());
            under.setText(item.under());
            chip.show(item.tone(), item.chip());
            if (item.standing() == LiveState.Standing.DONE) {
                chip.setIcon(Icons.CHECK.at(11, Tone.USUAL.colourKey()));
            }
            cell.select(selected);
            cell.setToolTipText(PlainText.tip(item.name()));
            cell.getAccessibleContext()
                    .setAccessibleName(Texts.get("live.movement.read", item.name(), item.under(), item.chip()));
            return cell;
        }
    }
}
