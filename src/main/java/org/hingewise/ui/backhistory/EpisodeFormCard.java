package org.hingewise.ui.backhistory;

import java.awt.Component;
import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.DefaultComboBoxModel;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.text.GateTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.jspecify.annotations.Nullable;

/** The form that adds and changes episodes. Builds its widgets once and shows what the view model says. */
final class EpisodeFormCard {
    private static final String NAME = "episode-form";

    private final EpisodeFormViewModel model;
    private final Card card = Card.of("insets 16, gap 0 12, fillx, wrap 1, hidemode 3", "[grow,fill]", "");
    private final Map<EpisodeField, Field> fields = new EnumMap<>(EpisodeField.class);
    private final JLabel title = Labels.h3("");
    private final JLabel hint = Labels.muted(Texts.get("history.form.hint"));
    private final JComboBox<Labelled> type = typeBox();
    private final JComboBox<RegionChoice> where = new JComboBox<>();
    private final JComboBox<Labelled> leg = box(legs());
    private final JComboBox<Labelled> status = box(statuses());
    private final DateField surgery;
    private final Prose advice = Prose.caption("");
    private final Prose failure = Prose.styled("urgent", "");
    private final JButton save;
    private final JButton leave;
    private @Nullable BackInjury shownEditing;
    private boolean rendering;

    EpisodeFormCard(EpisodeFormViewModel model, Supplier<LocalDate> today) {
        this.model = model;
        surgery = new DateField(NAME + "." + EpisodeField.SURGERY.key(), today);
        save = Buttons.primary(NAME + ".save", Texts.get("history.form.save.add"), model::save);
        leave = Buttons.plain(NAME + ".leave", Texts.get("history.form.clear"), model::cancel);
        build();
        Keystrokes.bindWithin(card, "ENTER", model::save);
        Keystrokes.bindWithin(card, "menu ENTER", model::save);
        model.onChange(this::render);
        model.onRefused(this::toFirstProblem);
        render();
    }

    JComponent component() {
        return card;
    }

    /** Brings the form into view with the cursor in its first field. */
    void focus() {
        SwingUtilities.invokeLater(() -> {
            card.scrollRectToVisible(new Rectangle(0, 0, card.getWidth(), card.getHeight()));
            first().requestFocusInWindow();
        });
    }

    /** Where the form begins: when it was. */
    JComponent first() {
        return field(EpisodeField.WHEN).editor();
    }

    private void toFirstProblem() {
        Set<EpisodeField> wrong = model.state().problems().keySet();
        Stream.of(EpisodeField.values()).filter(wrong::contains).findFirst().ifPresent(f -> field(f).begin());
    }

    private void build() {
        card.setName(NAME);
        title.setName(NAME + ".title");
        advice.setName(NAME + ".advice");
        failure.setName(NAME + ".failure");
        line(EpisodeField.WHEN, "history.form.when").example(Texts.get("history.form.when.example"));
        choice(EpisodeField.TYPE, "history.form.type", type);
        where.setMaximumRowCount(RegionChoice.choices(Set.of()).size() + 1);
        fields.put(EpisodeField.WHERE, Field.choice(name(EpisodeField.WHERE), Texts.get("history.form.where"), where));
        where.addActionListener(e -> typed(
                EpisodeField.WHERE,
                where.getSelectedItem() instanceof RegionChoice c ? EpisodeForm.code(c.regions()) : ""));
        line(EpisodeField.HOW, "history.form.how");
        line(EpisodeField.WORST, "history.form.worst");
        line(EpisodeField.LAST_SYMPTOMS, "history.form.last").example(Texts.get("history.form.last.example"));
        line(EpisodeField.WORSE, "history.form.worse");
        line(EpisodeField.BETTER, "history.form.better");
        choice(EpisodeField.LEG, "history.form.leg", leg);
        choice(EpisodeField.STATUS, "history.form.status", status);
        line(EpisodeField.TREATMENT, "history.form.treatment");
        fields.put(EpisodeField.SURGERY, Field.of(Texts.get("history.form.surgery"), surgery));
        surgery.onChange(() -> typed(EpisodeField.SURGERY, surgery.field().getText()));
        line(EpisodeField.NOTES, "history.form.notes");

        card.add(rowOf("[grow][]", title, hint));
        card.add(row(
                "[168:168,grow 30,fill][218:218,grow 40,fill][grow 40,fill]",
                EpisodeField.WHEN,
                EpisodeField.TYPE,
                EpisodeField.WHERE));
        card.add(row(
                "[grow,fill][110!,fill][160!,fill]", EpisodeField.HOW, EpisodeField.WORST, EpisodeField.LAST_SYMPTOMS));
        card.add(thirds(EpisodeField.WORSE, EpisodeField.BETTER, EpisodeField.LEG));
        JPanel more = thirds(EpisodeField.STATUS, EpisodeField.SURGERY, EpisodeField.TREATMENT);
        more.add(field(EpisodeField.NOTES), "spanx, wmin 0");
        card.add(more);
        card.add(failure, "wmin 0");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, hidemode 3, novisualpadding", "", ""));
        buttons.setOpaque(false);
        buttons.add(leave);
        buttons.add(save);
        JPanel foot = rowOf("[grow,fill]16[]", advice);
        foot.add(buttons);
        card.add(foot);
    }

    private void render() {
        rendering = true;
        EpisodeFormViewModel.State state = model.state();
        EpisodeForm form = state.form();
        BackInjury editing = state.editing();
        title.setText(Texts.get(editing == null ? "history.form.add" : "history.form.change"));
        hint.setVisible(editing == null);
        for (EpisodeField field : EpisodeField.values()) {
            show(field, form);
            field(field).problem(state.problems().get(field));
        }
        if (form.missesLastSymptoms() && !state.problems().containsKey(EpisodeField.LAST_SYMPTOMS)) {
            field(EpisodeField.LAST_SYMPTOMS).note(Texts.get("history.form.last.nudge"));
        }
        field(EpisodeField.SURGERY).setVisible(form.asksForSurgery());
        InjuryType what = form.type();
        advice.show(
                Texts.get(what != null && what.needsClearance() ? "history.form.surgeryHint" : "history.form.unsure"));
        String failed = state.failure();
        failure.show(failed == null ? "" : failed);
        failure.setVisible(failed != null);
        Labels.mark(save, Texts.get(editing == null ? "history.form.save.add" : "history.form.save.change"));
        save.setEnabled(!state.saving());
        Labels.mark(leave, Texts.get(editing == null ? "history.form.clear" : "history.form.cancel"));
        leave.setVisible(editing != null || !form.isEmpty());
        boolean turnsTo = editing != null && !editing.equals(shownEditing);
        shownEditing = editing;
        rendering = false;
        card.revalidate();
        card.repaint();
        if (turnsTo) {
            focus();
        }
    }

    private void show(EpisodeField field, EpisodeForm form) {
        String text = form.get(field);
        switch (field) {
            case TYPE -> select(type, text);
            case LEG -> select(leg, text);
            case STATUS -> select(status, text);
            case WHERE -> showRegions(form);
            case SURGERY -> {
                if (!surgery.field().getText().equals(text)) {
                    surgery.field().setText(text);
                }
            }
            default -> {
                Field shown = field(field);
                if (!shown.text().equals(text.strip())) {
                    shown.text(text);
                }
            }
        }
    }

    private void showRegions(EpisodeForm form) {
        RegionChoice chosen = new RegionChoice(form.regions());
        if (!chosen.equals(where.getSelectedItem())) {
            where.setModel(new DefaultComboBoxModel<>(
                    RegionChoice.choices(chosen.regions()).toArray(RegionChoice[]::new)));
            where.setSelectedItem(chosen);
        }
    }

    private static void select(JComboBox<Labelled> box, String code) {
        if (box.getSelectedItem() instanceof Labelled shown && shown.code().equals(code)) {
            return;
        }
        for (int i = 0; i < box.getItemCount(); i++) {
            if (box.getItemAt(i).code().equals(code)) {
                box.setSelectedIndex(i);
            }
        }
    }

    private Field line(EpisodeField field, String key) {
        Field made = Field.line(name(field), Texts.get(key), field.limit());
        made.onChange(() -> typed(field, made.text()));
        fields.put(field, made);
        return made;
    }

    private void choice(EpisodeField field, String key, JComboBox<Labelled> box) {
        fields.put(field, Field.choice(name(field), Texts.get(key), box));
        box.addActionListener(e -> typed(field, box.getSelectedItem() instanceof Labelled chosen ? chosen.code() : ""));
    }

    private void typed(EpisodeField field, String text) {
        if (!rendering) {
            model.type(field, text);
        }
    }

    private Field field(EpisodeField field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalStateException("not built yet: " + field);
        }
        return found;
    }

    private JPanel thirds(EpisodeField... shown) {
        return row("[grow,fill,sg][grow,fill,sg][grow,fill,sg]", shown);
    }

    private JPanel row(String columns, EpisodeField... shown) {
        return rowOf(columns, Stream.of(shown).map(this::field).toArray(JComponent[]::new));
    }

    private static JPanel rowOf(String columns, JComponent... widgets) {
        JPanel row = new JPanel(new MigLayout("insets 0, gap 10 12, fillx, hidemode 3, wrap 3", columns, "[top]"));
        row.setOpaque(false);
        for (JComponent widget : widgets) {
            row.add(widget, "wmin 0");
        }
        return row;
    }

    private static String name(EpisodeField field) {
        return NAME + "." + field.key();
    }

    private static JComboBox<Labelled> box(List<Labelled> items) {
        JComboBox<Labelled> box = new JComboBox<>(items.toArray(Labelled[]::new));
        box.setMaximumRowCount(items.size());
        return box;
    }

    /** In the open list each kind says how it often shows, which helps to choose. */
    private static JComboBox<Labelled> typeBox() {
        JComboBox<Labelled> box = box(types());
        box.setRenderer(new DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    JList<?> list, Object value, int index, boolean selected, boolean focused) {
                Object shown = index > 0 && value instanceof Labelled kind ? withClue(kind) : value;
                return super.getListCellRendererComponent(list, shown, index, selected, focused);
            }
        });
        // The list is as wide as this, and the field as its column.
        types().stream()
                .filter(kind -> !kind.code().isEmpty())
                .map(EpisodeFormCard::withClue)
                .max(Comparator.comparingInt(String::length))
                .ifPresent(longest -> box.setPrototypeDisplayValue(new Labelled("", longest)));
        return box;
    }

    private static String withClue(Labelled kind) {
        return Texts.get("history.form.type.clue", kind.words(), GateTexts.clue(InjuryType.valueOf(kind.code())));
    }

    private static List<Labelled> types() {
        List<Labelled> items = new ArrayList<>();
        items.add(new Labelled("", Texts.get("history.form.type.choose")));
        for (InjuryType type : InjuryType.values()) {
            items.add(new Labelled(type.name(), Words.injury(type)));
        }
        return items;
    }

    private static List<Labelled> legs() {
        return List.of(
                new Labelled("", Texts.get("answer.notAsked")),
                new Labelled(Answer.NO.name(), Texts.get("answer.no")),
                new Labelled(Answer.YES.name(), Texts.get("answer.yes")));
    }

    private static List<Labelled> statuses() {
        List<Labelled> items = new ArrayList<>();
        for (BackInjury.Status status :
                List.of(BackInjury.Status.NOT_KNOWN, BackInjury.Status.SETTLED, BackInjury.Status.ONGOING)) {
            items.add(new Labelled(
                    status == BackInjury.Status.NOT_KNOWN ? "" : status.name(),
                    Texts.get("history.status." + status.name().toLowerCase(Locale.ROOT))));
        }
        return items;
    }
}
