package org.hingewise.ui.soreness;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.VerdictTexts;
import org.hingewise.text.Words;
import org.hingewise.ui.chart.DomsChart;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Card;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Keystrokes;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.ScoreRow;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The sheet that logs soreness: score, where, since when, every warning sign, and what it means while one fills it in. */
final class LogSorenessPanel extends JPanel {
    private static final String NAME = "log-soreness";
    private static final int REASONS = 3;
    private static final String SLEEP = "sleepHours";

    private final LogSorenessViewModel model;
    private final CountedFrom countedFrom;
    private final Prose problems = Prose.styled("urgent", "");
    private final JPanel draft =
            new JPanel(new MigLayout("insets 0, gap 10 0, novisualpadding", "[]12[][]", "[center]"));
    private final JLabel draftWords = Labels.strong("");
    private final ScoreRow score;
    private final WhereFelt where;
    private final Choice<Distribution> distribution;
    private final Choice<Onset> onset;
    private final Choice<Answer> before = Choice.answer(NAME + ".before", Texts.get("soreness.before"));
    private final List<QuestionRow> questions = new ArrayList<>();
    private final JButton noneOfTheRest;
    private final Context context;
    private final Field words = Field.line(NAME + ".words", Texts.get("soreness.words"), SorenessForm.WORDS_LIMIT);
    private final Field note = Field.lines(NAME + ".note", Texts.get("soreness.note"), 2, SorenessForm.NOTE_LIMIT);
    private final DomsChart chart;
    private final VerdictView verdict = new VerdictView(NAME + ".verdict", REASONS);
    private final Prose waiting = Prose.muted(Texts.get("soreness.verdict.waiting"));
    private final Card verdictCard = Card.of("insets 12 14 12 14, fillx, hidemode 3, wrap 1", "[grow,fill]", "");
    private boolean rendering;

    LogSorenessPanel(LogSorenessViewModel model) {
        this(model, null);
    }

    /** @param above what is said above the form; null for nothing */
    LogSorenessPanel(LogSorenessViewModel model, @Nullable JComponent above) {
        super(new MigLayout("insets 0, gap 22 8, fillx, hidemode 3", "[216!,fill][0:0,grow,fill][330!,fill]", ""));
        this.model = model;
        setOpaque(false);
        LogSorenessState state = model.state();
        countedFrom = new CountedFrom(model);
        score = new ScoreRow(NAME + ".score", Texts.get("soreness.score"), n -> tone());
        score.onChange(
                () -> model.score(score.score().isPresent() ? score.score().getAsInt() : null));
        where = new WhereFelt(NAME + ".where", model::region);
        distribution = choice("distribution", Texts.get("soreness.spread"), distributions());
        distribution.onChange(model::distribution);
        onset = choice("onset", Texts.get("soreness.onset"), onsets());
        onset.onChange(model::onset);
        before.onChange(a -> model.presentBefore(a == null ? Answer.NOT_ASKED : a));
        noneOfTheRest = Buttons.link(NAME + ".rest", Texts.get("soreness.noneOfTheRest"), model::noneOfTheRest);
        noneOfTheRest.setToolTipText(Texts.get("soreness.noneOfTheRest.tip"));
        context = new Context(NAME, model);
        chart = new DomsChart(NAME + ".chart", state.comparison(), state.now().date()).withoutLabel();
        words.example(Texts.get("soreness.words.example")).onChange(this::texts);
        note.onChange(this::texts);
        problems.setName(NAME + ".problems");

        if (above != null) {
            add(above, "span 3, growx, wmin 0, wrap");
        }
        add(draft(), "span 3, wrap");
        add(countedFrom.typed(), "span 3, growx 0, wrap");
        add(problems, "span 3, wrap");
        JPanel asked = new JPanel(new MigLayout("insets 0, gap 8 0", "[][]", "[baseline]"));
        asked.setOpaque(false);
        asked.add(Labels.strong(Texts.get("soreness.score")));
        asked.add(Labels.caption(Texts.get("soreness.score.help")));
        add(asked, "span 3, wrap");
        add(score, "span 3, growx, wrap, gapbottom 6");
        add(left(), "top");
        add(middle(), "top");
        add(right(), "top");
        scoreKeysWork();
        model.onChange(this::render);
        model.onRefused(() -> SwingUtilities.invokeLater(this::mendFirst));
        render();
    }

    /** Goes beside the sheet's title. */
    JComponent corner() {
        return countedFrom;
    }

    JComponent firstFocus() {
        return score.focusTarget();
    }

    private JPanel left() {
        JPanel column = column();
        column.add(where);
        column.add(distribution, "growx 0, gaptop 4");
        column.add(words, "gaptop 6");
        column.add(note);
        return column;
    }

    private JPanel middle() {
        JPanel column = column();
        column.add(Labels.h4(Texts.get("soreness.onset")));
        column.add(onset, "growx 0, gapbottom 4");
        column.add(row(Labels.text(Texts.get("soreness.before")), before));
        JPanel head = row(Labels.h4(Texts.get("soreness.askEveryTime")), noneOfTheRest);
        column.add(head, "gaptop 6");
        for (WarningQuestion question : WarningQuestion.values()) {
            QuestionRow row = new QuestionRow(question, model);
            questions.add(row);
            if (questions.size() > 1) {
                column.add(new JSeparator(), "gaptop 1, gapbottom 1");
            }
            column.add(row);
        }
        column.add(context, "gaptop 10");
        return column;
    }

    private JPanel right() {
        verdictCard.add(waiting, "wmin 0");
        verdictCard.add(verdict);
        JPanel column = column();
        column.add(Labels.h4(Texts.get("soreness.onCurve")));
        column.add(chart, "h 186!");
        column.add(verdictCard, "gaptop 6");
        return column;
    }

    private JPanel draft() {
        draft.setOpaque(false);
        draft.add(draftWords);
        draft.add(Buttons.compactPrimary(
                NAME + ".draft-continue", Texts.get("soreness.draft.continue"), model::continueDraft));
        draft.add(Buttons.compact(NAME + ".draft-discard", Texts.get("soreness.draft.discard"), model::discardDraft));
        return draft;
    }

    private void render() {
        rendering = true;
        LogSorenessState state = model.state();
        SorenessForm form = state.form();
        countedFrom.show(state);
        score.show(form.score() == null ? OptionalInt.empty() : OptionalInt.of(form.score()));
        where.show(form.regions(), tone());
        distribution.choose(form.distribution());
        onset.choose(form.onset());
        before.choose(form.presentBefore());
        questions.forEach(q -> q.show(form));
        noneOfTheRest.setEnabled(!form.unasked().isEmpty());
        context.show(state);
        show(words, form.words());
        show(note, form.note());
        chart.show(state.comparison(), state.now().date());
        showVerdict(state);
        showProblems(state);
        draft.setVisible(state.draftFrom() != null);
        if (state.draftFrom() != null) {
            draftWords.setText(Texts.get(
                    "soreness.draft",
                    Times.dayAndClock(state.draftFrom(), state.now().date())));
        }
        rendering = false;
    }

    private void showVerdict(LogSorenessState state) {
        Verdict judged = state.isBegun() ? state.verdict() : null;
        verdict.setVisible(judged != null);
        waiting.setVisible(judged == null);
        if (judged == null) {
            verdictCard.edge(Card.Edge.LEFT, null);
        } else {
            verdictCard.edge(Tone.of(judged.level()));
            verdict.show(
                    judged,
                    VerdictTexts.whatToDo(judged),
                    Unasked.words(judged, state.form().unasked()));
        }
    }

    private void showProblems(LogSorenessState state) {
        List<String> sentences = state.problems().stream()
                .filter(p -> !p.field().equals(SLEEP) && !countedFrom.tells(p.field()))
                .map(ProblemTexts::sentence)
                .distinct()
                .toList();
        problems.show(String.join(" ", sentences));
        problems.setVisible(!sentences.isEmpty());
        context.problem(state.problem(SLEEP).map(ProblemTexts::sentence).orElse(null));
    }

    /** Goes to the first field that is wrong, from the top down, once what is told about it is laid out. */
    private void mendFirst() {
        if (countedFrom.mendFirst()) {
            return;
        }
        if (model.state().problem(SLEEP).isPresent()) {
            context.mendSleep();
        } else {
            problems.scrollRectToVisible(new Rectangle(problems.getSize()));
        }
    }

    private Tone tone() {
        LogSorenessState state = model.state();
        return state.isBegun() && state.verdict() != null
                ? Tone.of(state.verdict().level())
                : Tone.NODATA;
    }

    private void texts() {
        if (!rendering) {
            model.texts(words.text(), note.text());
        }
    }

    private static void show(Field field, String text) {
        if (!field.text().equals(text)) {
            field.text(text);
        }
    }

    /** Digits score wherever the focus is, except where they are typed. */
    private void scoreKeysWork() {
        Stream.iterate(0, n -> n < Nrs.MAX, n -> n + 1).forEach(n -> scoreKey((char) ('0' + n), n));
        scoreKey('x', Nrs.MAX);
        scoreKey('X', Nrs.MAX);
    }

    private void scoreKey(char typed, int nrs) {
        Keystrokes.bind(
                this,
                WHEN_ANCESTOR_OF_FOCUSED_COMPONENT,
                KeyStroke.getKeyStroke(typed),
                () -> {
                    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    return !(owner instanceof JTextComponent) && !(owner instanceof JComboBox);
                },
                () -> score.pressed(nrs));
    }

    private static JPanel column() {
        JPanel column = new JPanel(
                new MigLayout("insets 0, gap 0 4, fillx, wrap 1, hidemode 3, novisualpadding", "[grow,fill]", ""));
        column.setOpaque(false);
        return column;
    }

    private static JPanel row(JComponent words, JComponent answer) {
        JPanel row =
                new JPanel(new MigLayout("insets 0, gap 6 0, fillx, novisualpadding", "[grow,fill][]", "[center]"));
        row.setOpaque(false);
        row.add(words, "wmin 0");
        row.add(answer);
        return row;
    }

    private static <T> Choice<T> choice(String name, String words, List<Choice.Option<T>> options) {
        return new Choice<>(NAME + "." + name, words, options, true, true);
    }

    private static List<Choice.Option<Distribution>> distributions() {
        return Stream.of(Distribution.values())
                .map(d -> new Choice.Option<>(
                        d, d.code(), Words.distribution(d), d == Distribution.DIFFUSE ? Tone.USUAL : Tone.DOCTOR, (char)
                                0))
                .toList();
    }

    private static List<Choice.Option<Onset>> onsets() {
        return Stream.of(Onset.values())
                .map(o -> new Choice.Option<>(
                        o,
                        o.code().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Words.onset(o),
                        o.isSudden() ? Tone.DOCTOR : Tone.USUAL,
                        (char) 0))
                .toList();
    }
}
