package org.hingewise.ui.session;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.JTextField;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.text.Texts;
import org.hingewise.text.Words;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.NumberField;
import org.hingewise.ui.kit.PlainText;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.ScoreRow;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.TimeField;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.kit.TypedText;
import org.jspecify.annotations.Nullable;

/** The form that finishes a session: what was done, how it felt, when it ended. */
final class FinishPanel {
    private static final int MAX_NOTE = 1000;
    private static final int MOST_MINUTES = 24 * 60 - 1;

    private final JPanel page =
            new JPanel(new MigLayout("insets 0, gap 0 8, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
    private final FinishViewModel finish;
    private final DateField day;
    private final TimeField time = new TimeField("finish.time");
    private final TimeField started = new TimeField("finish.started");
    private final NumberField minutes = new NumberField("finish.minutes", 0, MOST_MINUTES, 0);
    private final Prose suggested = Prose.caption("");
    private final Prose load = Prose.caption("");
    private final Field dayField;
    private final Field timeField;
    private final Field startedField;
    private final ScoreRow effort = new ScoreRow("finish.effort", Texts.get("finish.effort"), n -> Tone.USUAL);
    private final Choice<Familiarity> familiarity;
    private final Field note = Field.line("finish.note", Texts.get("plan.note"), MAX_NOTE);
    private final Prose message = Prose.styled("urgent", "");
    private final JPanel draft = new JPanel(new MigLayout("insets 0, gap 8 0", "[][]", "[center]"));
    private final List<Row> rows = new ArrayList<>();
    private boolean rendering;

    FinishPanel(FinishViewModel finish, Supplier<LocalDate> today) {
        this.finish = finish;
        day = new DateField("finish.day", today);
        dayField = Field.of(Texts.get("finish.day"), day);
        timeField = Field.of(Texts.get("finish.time"), time);
        startedField = Field.of(Texts.get("finish.started"), started);
        familiarity = new Choice<>(
                "finish.familiarity",
                Texts.get("finish.familiarity"),
                Stream.of(Familiarity.values())
                        .map(f -> new Choice.Option<>(f, f.code(), Words.familiarity(f), Tone.USUAL, (char) 0))
                        .toList(),
                false,
                true);
        page.setOpaque(false);
        page.setName("finish");
        build();
        finish.onChange(this::render);
        render();
    }

    private void build() {
        FinishState state = finish.state();
        draft.setOpaque(false);
        draft.add(Labels.muted(Texts.get("plan.draft")));
        draft.add(Buttons.link("finish.startOver", Texts.get("plan.startOver"), finish::startOver));
        page.add(draft);
        page.add(when(), "wmin 0");
        if (!state.rows().isEmpty()) {
            page.add(movements(state), "wmin 0, growy, pushy, hmin 120");
        }
        page.add(Labels.captionFor(Texts.get("finish.effort"), effort.focusTarget()), "gapbottom -6");
        page.add(effort, "wmin 0");
        load.setName("finish.load");
        page.add(load, "wmin 0, gaptop -6");
        page.add(note, "wmin 0");
        message.setName("finish.message");
        page.add(message, "wmin 0");
        day.onChange(this::ended);
        time.onChange(this::ended);
        started.onChange(() -> {
            if (!rendering) {
                finish.started(started.time().orElse(null), started.isWrong());
            }
        });
        minutes.setHorizontalAlignment(JTextField.LEADING);
        minutes.onChange(() -> {
            if (!rendering && minutes.number().isPresent()) {
                finish.minutes((int) minutes.number().getAsDouble());
            }
        });
        effort.onChange(() -> finish.effort(boxed(effort.score())));
        familiarity.onChange(chosen -> {
            if (chosen != null) {
                finish.familiarity(chosen);
            }
        });
        note.onChange(() -> {
            if (!rendering) {
                finish.note(note.text());
            }
        });
    }

    private JPanel when() {
        boolean narrow = finish.state().rows().isEmpty();
        JPanel when = new JPanel(new MigLayout(
                "insets 0, gap 10 12, fillx", "[138!,fill][86!,fill][86!,fill][66!,fill]14[grow,fill]", "[top]"));
        when.setOpaque(false);
        JPanel how = new JPanel(new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        how.setOpaque(false);
        how.add(Labels.caption(Texts.get("finish.familiarity")));
        how.add(familiarity, "gaptop 4, wmin 0");
        when.add(dayField);
        when.add(timeField);
        when.add(startedField);
        when.add(Field.of(Texts.get("finish.minutes"), minutes), narrow ? "wrap" : "");
        how.add(suggested, "wmin 0");
        when.add(how, narrow ? "span 5, wmin 0" : "wmin 0");
        return when;
    }

    private JComponent movements(FinishState state) {
        JPanel grid =
                new JPanel(new MigLayout("insets 0, gap 14 0, fillx, wrap 3", "[grow,fill][184!,fill][528!,fill]", ""));
        grid.setOpaque(false);
        grid.add(Labels.caption(Texts.get("plan.column.movement")));
        grid.add(Labels.caption(Texts.get("session.column.done")));
        grid.add(Labels.caption(Texts.get("finish.column.pain")));
        for (int i = 0; i < state.rows().size(); i++) {
            Row row = new Row(i, state.rows().get(i));
            rows.add(row);
            grid.add(new JSeparator(), "span 3, growx, gaptop 5, gapbottom 5");
            grid.add(stack(row.done, "gaptop 8", row.under, "gapleft 26"), "wmin 0, aligny top");
            grid.add(stack(row.sets, "gaptop 4", row.message, ""), "wmin 0, aligny top");
            grid.add(row.felt(), "wmin 0, aligny top");
        }
        JPanel all = new JPanel(new MigLayout("insets 0, gap 0 8, fillx, wrap 1", "[grow,fill]", "[][]"));
        all.setOpaque(false);
        all.add(grid, "wmin 0");
        all.add(Prose.caption(Texts.get("finish.legend")), "wmin 0, gaptop 4");
        return Scrolls.vertical("finish.rows", all);
    }

    private static JPanel stack(JComponent above, String aboveGap, JComponent below, String belowGap) {
        JPanel stack = new JPanel(new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3", "[grow,fill]", ""));
        stack.setOpaque(false);
        stack.add(above, "wmin 0, " + aboveGap);
        stack.add(below, "wmin 0, " + belowGap);
        return stack;
    }

    JComponent component() {
        return page;
    }

    /** Where the focus goes first. */
    JComponent first() {
        return rows.isEmpty() ? time : rows.get(0).sets;
    }

    private void ended() {
        if (!rendering) {
            finish.ended(day.day().orElse(null), time.time().orElse(null));
        }
    }

    private static @Nullable Integer boxed(OptionalInt score) {
        return score.isPresent() ? Integer.valueOf(score.getAsInt()) : null;
    }

    private static OptionalInt unboxed(@Nullable Integer score) {
        return score == null ? OptionalInt.empty() : OptionalInt.of(score);
    }

    private void render() {
        FinishState state = finish.state();
        rendering = true;
        draft.setVisible(state.fromDraft());
        if (state.day() != null && !state.day().equals(day.day().orElse(null))) {
            day.show(state.day());
        }
        if (state.time() != null && !state.time().equals(time.time().orElse(null))) {
            time.show(state.time());
        }
        if (state.started() != null && !state.started().equals(started.time().orElse(null))) {
            started.show(state.started());
        }
        Integer told = state.minutes();
        if (told == null
                ? !minutes.isBlank() && !minutes.isFocusOwner()
                : minutes.number().orElse(-1) != told) {
            minutes.show(told == null ? Double.NaN : told);
        }
        suggested.setName("finish.suggested");
        suggested.show(state.suggested());
        suggested.setVisible(!state.suggested().isEmpty());
        load.show(state.load().isEmpty() ? Texts.get("finish.load.how") : state.load());
        timeField.problem(empty(state.problem("ended")));
        startedField.problem(empty(state.problem("started")));
        effort.show(unboxed(state.effort()));
        familiarity.choose(state.familiarity());
        if (!note.text().equals(state.note().strip())) {
            note.text(state.note());
        }
        message.show(state.message());
        message.setVisible(!state.message().isEmpty());
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).render(state.rows().get(i));
        }
        rendering = false;
    }

    private static @Nullable String empty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The widgets of one movement. */
    private final class Row {
        private final JCheckBox done;
        private final Prose under = Prose.caption("");
        private final JTextField sets = new JTextField();
        private final Prose message = Prose.styled("small urgent", "");
        private final ScoreRow pain;
        private final JLabel light = Labels.styled("", "small");
        private final JCheckBox formBroke = PlainText.on(new JCheckBox());
        private final JLabel endsHinge = Labels.caption(Texts.get("finish.form.ends"));
        private PainLight lit = PainLight.GO;

        Row(int at, FinishState.Row row) {
            done = PlainText.on(new JCheckBox());
            done.setText(row.name());
            done.setName("finish.done." + at);
            done.setOpaque(false);
            Labels.style(done, "strong");
            done.putClientProperty("hw.mayClip", true);
            done.addActionListener(e -> finish.done(at, done.isSelected()));
            sets.setName("finish.sets." + at);
            sets.getAccessibleContext().setAccessibleName(Texts.get("finish.sets.read", row.name()));
            TypedText.fit(sets, FinishRow.MAX_SETS_TEXT);
            TypedText.onChange(sets, () -> {
                if (!rendering) {
                    finish.sets(at, sets.getText());
                }
            });
            sets.addFocusListener(new FocusAdapter() {
                @Override
                public void focusLost(FocusEvent e) {
                    if (!e.isTemporary()) {
                        finish.leave(at);
                    }
                }
            });
            pain = new ScoreRow("finish.pain." + at, Texts.get("finish.pain.read", row.name()), n -> Tone.of(lit));
            pain.onChange(() -> finish.pain(at, boxed(pain.score())));
            message.setName("finish.sets.message." + at);
            light.setName("finish.light." + at);
            formBroke.setText(Texts.get("finish.form"));
            formBroke.setName("finish.form." + at);
            formBroke.setOpaque(false);
            formBroke.getAccessibleContext().setAccessibleName(Texts.get("finish.form.read", row.name()));
            formBroke.addActionListener(e -> finish.formBroke(at, formBroke.isSelected()));
            endsHinge.setName("finish.form.ends." + at);
            Keystrokes.bind(sets, "ENTER", () -> pain.focusTarget().requestFocusInWindow());
        }

        /** Pain and what it means, and whether form broke down and what that means. */
        JComponent felt() {
            JPanel below = new JPanel(new MigLayout("insets 0, gap 10 0, fillx, hidemode 3", "[grow][][]", "[center]"));
            below.setOpaque(false);
            below.add(light, "cell 0 0");
            below.add(endsHinge, "cell 1 0");
            below.add(formBroke, "cell 2 0");
            return stack(pain, "", below, "");
        }

        void render(FinishState.Row row) {
            done.setSelected(row.done());
            under.show(row.under());
            under.setVisible(!row.under().isEmpty());
            sets.setEnabled(row.done());
            if (!sets.getText().equals(row.sets())) {
                sets.setText(row.sets());
            }
            Field.mark(sets, !row.message().isEmpty());
            message.show(row.message());
            message.setVisible(!row.message().isEmpty());
            if (row.light() != null) {
                lit = row.light();
            }
            pain.show(unboxed(row.pain()));
            light.setText(row.lightWords());
            Labels.style(light, "small strong " + Tone.of(lit).style());
            light.setVisible(row.light() != null);
            formBroke.setSelected(row.formBroke());
            formBroke.setEnabled(row.done());
            endsHinge.setVisible(row.endsHinge());
        }
    }
}
