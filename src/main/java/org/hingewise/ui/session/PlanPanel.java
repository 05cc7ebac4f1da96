package org.hingewise.ui.session;

import java.awt.BorderLayout;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.DaysAhead;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keys;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.TimeField;
import org.hingewise.ui.kit.Tone;
import org.hingewise.usecase.Clock;

/** The plan editor: movements at the left, the plan in the middle, the gate at the right. */
final class PlanPanel {
    private static final int MAX_NOTE = 1000;
    private static final String SAVE_KEY = "menu S";

    private final JPanel page = new JPanel(new MigLayout(
            "insets 16 20 16 20, gap 16 0, fill",
            "[230:290:290,fill][420:600,grow,fill][260:330:330,fill]",
            "[grow,fill]"));
    private final PlanViewModel plan;
    private final PickerPanel picker;
    private final GatePanel gate;
    private final PlanTable table;
    private final JLabel title = Labels.h3("");
    private final DateField day;
    private final TimeField time = new TimeField("plan.time");
    private final Prose whenNote = Prose.styled("small watch", "");
    private final Choice<Familiarity> familiarity;
    private final JLabel familiarityCaption = Labels.caption(Texts.get("plan.familiarity"));
    private final Field note = Field.line("plan.note", Texts.get("plan.note"), MAX_NOTE);
    private final JPanel draft = new JPanel(new MigLayout("insets 0, gap 8 0", "[][]", "[center]"));
    private final Prose message = Prose.styled("urgent", "");
    private final Prose empty = Prose.muted(Texts.get("plan.empty"));
    private boolean rendering;

    /**
     * The editor of one view model.
     *
     * @param assessHinge goes to the hinge checklist; the plan stays as it is
     * @param back leaves the editor; what is typed is kept
     */
    PlanPanel(PlanViewModel plan, Dialogs dialogs, Clock clock, Runnable assessHinge, Runnable back) {
        this.plan = plan;
        day = new DateField("plan.day", () -> clock.now().date()).readBy(DaysAhead::read);
        picker = new PickerPanel(plan, this::afterChange);
        gate = new GatePanel(plan, dialogs, assessHinge, this::afterChange);
        table = new PlanTable(plan, () -> picker.field().requestFocusInWindow());
        familiarity = new Choice<>(
                "plan.familiarity",
                Texts.get("plan.familiarity"),
                Stream.of(Familiarity.values())
                        .map(f -> new Choice.Option<>(f, f.code(), Words.familiarity(f), Tone.USUAL, (char) 0))
                        .toList(),
                false,
                true);
        page.setName("plan");
        page.setOpaque(false);
        page.add(picker.component());
        page.add(middle(back), "wmin 0");
        page.add(gate.component());
        Keystrokes.bindWithin(page, "ESCAPE", back);
        Keystrokes.bindWithin(page, SAVE_KEY, plan::save);
        plan.onChange(this::render);
        plan.onRefused(this::toFirstWrong);
        render();
    }

    private Card middle(Runnable back) {
        Card card = Card.of("insets 14 8 14 8, gap 0 10, fill, wrap 1, hidemode 3", "[grow,fill]", "");
        JPanel head = new JPanel(
                new MigLayout("insets 0 8 0 8, gap 8 0, fillx", "[grow,fill][150!,fill][84!,fill]", "[center]"));
        head.setOpaque(false);
        day.onChange(this::when);
        time.onChange(this::when);
        name(day.field(), "plan.day.label");
        name(time, "plan.time.label");
        title.setName("plan.title");
        head.add(title);
        head.add(day);
        head.add(time);
        draft.setOpaque(false);
        draft.add(Labels.muted(Texts.get("plan.draft")));
        draft.add(Buttons.link("plan.startOver", Texts.get("plan.startOver"), plan::startOver));
        empty.setName("plan.empty");
        JPanel rows = new JPanel(new BorderLayout());
        rows.setOpaque(false);
        rows.add(table, BorderLayout.NORTH);
        JPanel below = new JPanel(new MigLayout("insets 12 8 0 8, fillx, hidemode 3", "[grow,fill]", ""));
        below.setOpaque(false);
        below.add(empty, "wmin 0");
        rows.add(below, BorderLayout.CENTER);
        card.add(head);
        whenNote.setName("plan.when.note");
        card.add(whenNote, "gapleft 8, wmin 0");
        card.add(draft, "gapleft 8");
        card.add(Scrolls.vertical("plan.rows.scroll", rows), "wmin 0, hmin 60, pushy, growy");
        card.add(how(), "wmin 0");
        message.setName("plan.message");
        card.add(message, "gapleft 8, wmin 0");
        card.add(buttons(back));
        return card;
    }

    private static void name(JComponent field, String key) {
        field.getAccessibleContext().setAccessibleName(Texts.get(key));
        field.setToolTipText(Texts.get(key));
    }

    private JPanel how() {
        JPanel how = new JPanel(new MigLayout("insets 0 8 0 8, gap 8 6, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        how.setOpaque(false);
        familiarity.onChange(chosen -> {
            if (chosen != null) {
                plan.familiarity(chosen);
            }
        });
        note.onChange(() -> {
            if (!rendering) {
                plan.note(note.text());
            }
        });
        how.add(familiarityCaption);
        how.add(familiarity, "wmin 0");
        how.add(note, "wmin 0");
        return how;
    }

    private JPanel buttons(Runnable back) {
        JPanel row = new JPanel(new MigLayout("insets 2 8 2 8, gap 8 0, fillx", "[grow][][]", "[center]"));
        row.setOpaque(false);
        JButton leave = Buttons.plain("plan.back", Texts.get("plan.back"), back);
        JButton save = Buttons.primary("plan.save", Texts.get("plan.save"), plan::save);
        leave.setToolTipText(Texts.get("plan.back.tip"));
        save.setToolTipText(Texts.get("plan.save.tip", Keys.text(Keys.of(SAVE_KEY))));
        row.add(Labels.caption(Texts.get("plan.keys")), "wmin 0, growx");
        row.add(leave);
        row.add(save);
        return row;
    }

    JComponent component() {
        return page;
    }

    /** Where the focus goes first. */
    JComponent first() {
        return picker.field();
    }

    /** Puts the focus where it goes first. */
    void begin() {
        first().requestFocusInWindow();
    }

    private void when() {
        if (!rendering) {
            plan.when(day.day().orElse(null), time.time().orElse(null));
        }
    }

    /** After something came into the plan: to its decision when it needs one, else to its numbers. */
    private void afterChange() {
        PlanState state = plan.state();
        Integer key = state.selected();
        if (key == null) {
            return;
        }
        boolean decide = state.rows().stream()
                .anyMatch(r -> r.key() == key
                        && (r.standing() == PlanCheck.Standing.DECIDE || r.standing() == PlanCheck.Standing.HELD));
        JComponent action = gate.firstAction();
        if (decide && action != null) {
            action.requestFocusInWindow();
        } else {
            table.focus(key, PlanRow.Cell.SETS);
        }
    }

    /** To the first field that keeps the plan from being saved, or to the decision that is missing. */
    private void toFirstWrong() {
        PlanState state = plan.state();
        if (state.day() == null) {
            day.field().requestFocusInWindow();
        } else if (state.time() == null) {
            time.requestFocusInWindow();
        } else if (state.rows().isEmpty()) {
            begin();
        } else {
            state.rows().stream()
                    .filter(row -> !row.message().isEmpty())
                    .findFirst()
                    .ifPresent(row -> {
                        JComponent decision = gate.firstAction();
                        if (row.wrong().isEmpty() && decision != null) {
                            decision.requestFocusInWindow();
                        } else {
                            table.focus(
                                    row.key(), row.wrong().stream().findFirst().orElse(PlanRow.Cell.SETS));
                        }
                    });
        }
    }

    /** What is typed before the client is read would be lost; only the search waits for nothing. */
    private void enable(boolean ready) {
        day.setEnabled(ready);
        time.setEnabled(ready);
        note.editor().setEnabled(ready);
        familiarity.setEnabled(ready);
    }

    private void render() {
        PlanState state = plan.state();
        rendering = true;
        enable(!state.loading());
        title.setText(Texts.get(state.changing() ? "plan.title.change" : "plan.title"));
        if (state.day() != null && !state.day().equals(day.day().orElse(null))) {
            day.show(state.day());
        }
        if (state.time() != null && !state.time().equals(time.time().orElse(null))) {
            time.show(state.time());
        }
        boolean asksWhen = !state.whenNote().isEmpty();
        Field.mark(day.field(), asksWhen && state.day() == null);
        Field.mark(time, asksWhen && state.time() == null);
        whenNote.show(state.whenNote());
        whenNote.setVisible(asksWhen);
        familiarity.choose(state.familiarity());
        boolean guess = state.guessed() && !state.rows().isEmpty();
        familiarityCaption.setText(Texts.get(guess ? "plan.familiarity.guessed" : "plan.familiarity"));
        if (!note.text().equals(state.note().strip())) {
            note.text(state.note());
        }
        draft.setVisible(state.fromDraft());
        message.show(state.message());
        message.setVisible(!state.message().isEmpty());
        empty.setVisible(!state.loading() && state.rows().isEmpty());
        picker.render(state);
        table.render(state);
        gate.render(state);
        rendering = false;
    }
}
