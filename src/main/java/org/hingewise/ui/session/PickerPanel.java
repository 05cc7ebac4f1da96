package org.hingewise.ui.session;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.gate.Gate;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.FilterChip;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The movements to choose from, each with its gate for this client today. */
final class PickerPanel {
    private static final int MAX_SEARCH = 60;

    private final Card card = Card.of("insets 14 0 8 0, gap 0 10, fill, wrap 1", "[grow,fill]", "[][][grow,fill][]");
    private final Field search;
    private final Map<Gate, FilterChip> filters = new EnumMap<>(Gate.class);
    private final DefaultListModel<PlanPicker.Item> model = new DefaultListModel<>();
    private final JList<PlanPicker.Item> list = MovementCell.list("plan.found", model);
    private final JLabel none = Labels.muted(Texts.get("plan.search.none"));
    private final PlanViewModel plan;
    private final Runnable added;
    private boolean rendering;

    /** @param added called after a movement was put into the plan */
    PickerPanel(PlanViewModel plan, Runnable added) {
        this.plan = plan;
        this.added = added;
        search = Field.line("plan.search", Texts.get("plan.search"), MAX_SEARCH)
                .example(Texts.get("plan.search.example"))
                .onChange(this::searched);
        JPanel chips = new JPanel(new MigLayout("insets 0, gap 5 5, hidemode 3", "", "[]"));
        chips.setOpaque(false);
        for (Gate gate : Gate.values()) {
            FilterChip chip = new FilterChip("plan.filter." + gate.code(), Tone.of(gate), () -> plan.filter(gate));
            filters.put(gate, chip);
            chips.add(chip);
        }
        buildList();
        none.setVisible(false);
        none.setName("plan.found.none");
        card.add(search, "gapleft 14, gapright 14");
        card.add(chips, "gapleft 14, gapright 14");
        JScrollPane found = Scrolls.of("plan.found.scroll", list);
        // Room for the bar also when there is none, so that the chips end where the field above does.
        found.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        card.add(found, "wmin 0, hmin 80");
        card.add(none, "hidemode 3, gapleft 14");
    }

    private void buildList() {
        list.addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && !rendering && list.getSelectedValue() != null) {
                plan.look(list.getSelectedValue().id());
            }
        });
        list.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                // The mouse selects by itself; after its double click the plan goes on and nothing is to be looked at.
                boolean byTab = e.getCause() == FocusEvent.Cause.TRAVERSAL_FORWARD
                        || e.getCause() == FocusEvent.Cause.TRAVERSAL_BACKWARD;
                if (byTab && list.isSelectionEmpty() && !model.isEmpty()) {
                    list.setSelectedIndex(0);
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    addSelected();
                }
            }
        });
        Keystrokes.bind(list, "ENTER", this::addSelected);
        Keystrokes.bind(field(), "DOWN", this::intoList);
        Keystrokes.bind(field(), "ENTER", this::addFirst);
    }

    Card component() {
        return card;
    }

    /** Where one types what to look for. */
    JComponent field() {
        return search.editor();
    }

    private void searched() {
        if (!rendering) {
            plan.search(search.text());
        }
    }

    private void intoList() {
        if (!model.isEmpty()) {
            list.setSelectedIndex(Math.max(0, list.getSelectedIndex()));
            list.requestFocusInWindow();
        }
    }

    private void addFirst() {
        if (!search.text().isEmpty() && !model.isEmpty()) {
            add(list.isSelectionEmpty() ? model.get(0) : list.getSelectedValue());
        } else {
            intoList();
        }
    }

    private void addSelected() {
        if (list.getSelectedValue() != null) {
            add(list.getSelectedValue());
        }
    }

    private void add(PlanPicker.Item item) {
        plan.add(item.id());
        added.run();
    }

    void render(PlanState state) {
        rendering = true;
        if (!search.text().equals(state.words().strip())) {
            search.text(state.words());
        }
        filters.forEach((gate, chip) -> {
            int count = state.counts().getOrDefault(gate, 0);
            chip.say(
                    Texts.get("plan.filter", GateTexts.word(gate), count),
                    Texts.get("plan.filter.tip", GateTexts.word(gate)));
            chip.setSelected(gate == state.only());
            chip.setVisible(count > 0 || gate == state.only());
        });
        if (!shown().equals(state.found())) {
            model.clear();
            model.addAll(state.found());
        }
        select(state.looked());
        none.setVisible(!state.loading() && state.found().isEmpty());
        rendering = false;
    }

    private List<PlanPicker.Item> shown() {
        return Collections.list(model.elements());
    }

    private void select(@Nullable String movement) {
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).id().equals(movement)) {
                if (list.getSelectedIndex() != i) {
                    list.setSelectedIndex(i);
                    list.ensureIndexIsVisible(i);
                }
                return;
            }
        }
        list.clearSelection();
    }
}
