package org.hingewise.ui.shell;

import java.awt.Rectangle;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.Language;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.client.Sex;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Tone;
import org.hingewise.ui.shell.ClientForm.Text;
import org.hingewise.usecase.Clock;
import org.jspecify.annotations.Nullable;

/** The form a client is added or changed with: the name first, everything else as far as it is known. */
final class ClientFormPanel extends JPanel {
    /** Shows how a day is typed; nobody was born today. */
    private static final LocalDate A_BIRTHDAY = LocalDate.of(1988, 3, 14);

    private final ClientFormViewModel viewModel;
    private final Map<Text, Field> fields = new EnumMap<>(Text.class);
    private final Map<Text, DateField> dates = new EnumMap<>(Text.class);
    private final Choice<Sex> sex;
    private final Choice<MassUnit> unit;
    private final Choice<Language> language;
    private final Choice<ReadinessForm.Outcome> readiness;
    private final Choice<Answer> historyAsked;
    private final Map<HistoryFlag, Choice<Answer>> history = new EnumMap<>(HistoryFlag.class);
    private final Prose failure = Prose.styled("urgent", "");
    private boolean filling;

    ClientFormPanel(ClientFormViewModel viewModel, Clock clock) {
        super(new MigLayout(
                "insets 2 0 2 0, gap 24 12, fillx, wrap 2, hidemode 3", "[grow,fill,sg][grow,fill,sg]", "[top]"));
        this.viewModel = viewModel;
        setOpaque(false);
        sex = choice("sex", Texts.get("client.form.sex"), Sex.values(), "client.sex.");
        unit = choice("unit", Texts.get("client.form.unit"), MassUnit.values(), "client.unit.");
        language = choice("language", Texts.get("client.form.language"), Language.values(), "client.language.");
        readiness = choice(
                "readiness", Texts.get("client.form.readiness"), ReadinessForm.Outcome.values(), "client.readiness.");
        historyAsked = Choice.answer("client.historyAsked", Texts.get("client.form.historyAsked"));
        add(left(clock));
        add(right(clock));
        failure.setName("client.failure");
        add(failure, "span 2, wmin 0");
        sex.onChange(v -> typed());
        unit.onChange(v -> typed());
        language.onChange(v -> typed());
        readiness.onChange(v -> typed());
        historyAsked.onChange(v -> typed());
        fill(viewModel.state().form());
        viewModel.onChange(this::render);
        viewModel.onRefused(this::toFirstProblem);
        render();
    }

    /** Where typing begins. */
    JComponent nameField() {
        return field(Text.NAME).editor();
    }

    /** Forgets what was typed and begins as saved, or empty. */
    void startOver() {
        viewModel.startOver();
        fill(viewModel.state().form());
        nameField().requestFocusInWindow();
    }

    /** To the first field that has to be mended. */
    private void toFirstProblem() {
        Map<String, String> problems = viewModel.state().problems();
        Stream.of(Text.values())
                .filter(text -> problems.containsKey(text.field()))
                .findFirst()
                .ifPresent(text -> field(text).begin());
    }

    private JPanel left(Clock clock) {
        JPanel column = column("[grow,fill,sg][grow,fill,sg]");
        column.add(line(Text.NAME, Texts.get("client.form.name")), "span 2");
        column.add(day(Text.BIRTH_DATE, Texts.get("client.form.birthDate"), clock));
        column.add(line(Text.BODY_MASS, Texts.get("client.form.bodyMass")));
        column.add(captioned(Texts.get("client.form.sex"), sex), "span 2");
        column.add(captioned(Texts.get("client.form.unit"), unit));
        column.add(captioned(Texts.get("client.form.language"), language));
        column.add(line(Text.CONTACT, Texts.get("client.form.contact")), "span 2");
        column.add(line(Text.EMERGENCY, Texts.get("client.form.emergency")), "span 2");
        column.add(line(Text.DOCTOR, Texts.get("client.form.doctor")), "span 2");
        column.add(lines(Text.GOALS, Texts.get("client.form.goals"), 2), "span 2");
        return column;
    }

    private JPanel right(Clock clock) {
        JPanel column = column("[grow,fill,sg][grow,fill,sg]");
        column.add(Labels.h4(Texts.get("client.form.agreement")), "span 2");
        column.add(day(Text.CONSENT_GIVEN, Texts.get("client.form.consentGiven"), clock));
        column.add(day(Text.CONSENT_WITHDRAWN, Texts.get("client.form.consentWithdrawn"), clock));
        column.add(captioned(Texts.get("client.form.readiness"), readiness), "span 2");
        column.add(day(Text.READINESS_DATE, Texts.get("client.form.readinessDate"), clock));
        column.add(new JLabel());
        column.add(Labels.h4(Texts.get("client.form.askOnce")), "span 2, gaptop 4");
        column.add(questions(), "span 2");
        column.add(lines(Text.NOTES, Texts.get("client.form.notes"), 3), "span 2");
        return column;
    }

    private JPanel questions() {
        JPanel rows = new JPanel(new MigLayout("insets 0, gap 8 2, fillx, wrap 2", "[grow][]", "[center]"));
        rows.setOpaque(false);
        rows.add(Labels.text(Texts.get("client.form.historyAsked")), "wmin 0");
        rows.add(historyAsked);
        for (HistoryFlag flag : HistoryFlag.values()) {
            if (flag.isAsked()) {
                String question = Texts.get("client.ask." + flag.code());
                Choice<Answer> answer = Choice.answer("client." + flag.code(), question);
                answer.onChange(v -> typed());
                history.put(flag, answer);
                rows.add(Labels.text(question), "wmin 0");
                rows.add(answer);
            }
        }
        return rows;
    }

    private static JPanel column(String columns) {
        JPanel column = new JPanel(new MigLayout("insets 0, gap 12 10, fillx, wrap 2, hidemode 3", columns, "[top]"));
        column.setOpaque(false);
        return column;
    }

    private static JPanel captioned(String caption, JComponent widget) {
        JPanel pair = new JPanel(new MigLayout("insets 0, gap 0 5, wrap 1", "[]", ""));
        pair.setOpaque(false);
        pair.add(Labels.caption(caption));
        pair.add(widget);
        return pair;
    }

    private Field line(Text text, String caption) {
        return keep(text, Field.line(name(text), caption, text.limit()));
    }

    private Field lines(Text text, String caption, int rows) {
        return keep(text, Field.lines(name(text), caption, rows, text.limit()));
    }

    private Field keep(Text text, Field field) {
        fields.put(text, field);
        field.onChange(this::typed);
        return field;
    }

    private Field day(Text text, String caption, Clock clock) {
        DateField date = new DateField(name(text), () -> clock.now().date()).onChange(this::typed);
        if (text == Text.BIRTH_DATE) {
            date.example(A_BIRTHDAY);
        }
        dates.put(text, date);
        Field field = Field.of(caption, date);
        fields.put(text, field);
        return field;
    }

    private static String name(Text text) {
        return "client." + text.field();
    }

    private static <E extends Enum<E>> Choice<E> choice(String name, String accessible, E[] values, String prefix) {
        List<Choice.Option<E>> options = Stream.of(values)
                .map(v -> new Choice.Option<>(
                        v, code(v), Texts.get(prefix + v.name().toLowerCase(Locale.ROOT)), Tone.NODATA, (char) 0))
                .toList();
        return new Choice<>("client." + name, accessible, options, false, true);
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Field field(Text text) {
        Field field = fields.get(text);
        if (field == null) {
            throw new IllegalStateException("no field " + text);
        }
        return field;
    }

    private void fill(ClientForm form) {
        filling = true;
        for (Text text : Text.values()) {
            DateField date = dates.get(text);
            if (date != null) {
                date.field().setText(form.text(text));
            } else {
                field(text).text(form.text(text));
            }
        }
        sex.choose(form.sex());
        unit.choose(form.unit());
        language.choose(form.language());
        readiness.choose(form.readiness());
        historyAsked.choose(form.historyAsked());
        history.forEach((flag, answer) -> answer.choose(form.answer(flag)));
        filling = false;
    }

    private void typed() {
        if (filling) {
            return;
        }
        ClientForm form = viewModel.state().form();
        for (Text text : Text.values()) {
            DateField date = dates.get(text);
            form = form.with(
                    text,
                    date == null ? field(text).text() : date.field().getText().strip());
        }
        form = form.withSex(or(sex.value(), Sex.NOT_ASKED))
                .withUnit(or(unit.value(), form.unit()))
                .withLanguage(or(language.value(), form.language()))
                .withReadiness(or(readiness.value(), ReadinessForm.Outcome.NOT_DONE))
                .withHistoryAsked(or(historyAsked.value(), Answer.NOT_ASKED));
        for (Map.Entry<HistoryFlag, Choice<Answer>> question : history.entrySet()) {
            form = form.with(question.getKey(), or(question.getValue().value(), Answer.NOT_ASKED));
        }
        viewModel.typed(form);
    }

    private static <T> T or(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private void render() {
        field(Text.BODY_MASS).example(viewModel.state().form().unit().symbol());
        Map<String, String> problems = viewModel.state().problems();
        fields.forEach((text, field) -> field.problem(problems.get(text.field())));
        String why = viewModel.state().failure();
        failure.show(why == null ? "" : why);
        failure.setVisible(why != null);
        if (why != null) {
            SwingUtilities.invokeLater(() -> failure.scrollRectToVisible(new Rectangle(failure.getSize())));
        }
    }
}
