package org.hingewise.ui.backhistory;

import com.formdev.flatlaf.FlatClientProperties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;
import org.hingewise.ui.kit.Workbench;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A clinician's word, to be recorded over the window; says what it lifts before it is saved. */
public final class ClearanceSheet {
    private static final String NAME = "clearance";

    private final ClearanceFormViewModel model;
    private final JComboBox<Labelled> about;
    private final DateField date;
    private final DateField until;
    private final Field aboutField;
    private final Field by;
    private final Field dateField;
    private final Field limits;
    private final Field percent;
    private final Field untilField;
    /** By the names of problems, in the order they are filled in. */
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private final Prose effect = Prose.muted("");
    private final Prose failure = Prose.styled("urgent", "");
    private boolean rendering;

    ClearanceSheet(ClearanceFormViewModel model, Supplier<LocalDate> today) {
        this.model = model;
        about = new JComboBox<>(choices(model.episodes()).toArray(Labelled[]::new));
        date = new DateField(NAME + ".date", today);
        until = new DateField(NAME + ".until", today);
        aboutField = Field.choice(NAME + ".about", Texts.get("history.clearance.about"), about);
        by = Field.line(NAME + ".by", Texts.get("history.clearance.by"), Client.MAX_NAME_LENGTH)
                .example(Texts.get("history.clearance.by.example"));
        dateField = Field.of(Texts.get("history.clearance.date"), date);
        limits = Field.lines(NAME + ".limits", Texts.get("history.clearance.limits"), 2, ClearanceForm.LIMITS_LENGTH);
        percent = Field.line(NAME + ".percent", Texts.get("history.clearance.percent"), 6)
                .example(Texts.get("history.clearance.percent.example"));
        untilField = Field.of(Texts.get("history.clearance.until"), until);
        until.field()
                .putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, Texts.get("history.clearance.until.example"));
        effect.setName(NAME + ".effect");
        failure.setName(NAME + ".failure");
        fields.put("by", by);
        fields.put("date", dateField);
        fields.put("limits", limits);
        fields.put("maxPercentE1rm", percent);
        fields.put("validUntil", untilField);
        render();
        about.addActionListener(e -> typed());
        by.onChange(this::typed);
        date.onChange(this::typed);
        limits.onChange(this::typed);
        percent.onChange(this::typed);
        until.onChange(this::typed);
        model.onChange(this::render);
        model.onRefused(this::toFirstProblem);
    }

    /**
     * Opens it for the back as a whole, once the client is read; whoever shows the client hears of what was saved as of
     * every change.
     */
    public static void open(Workbench bench, Id<Client> client) {
        UseCases uses = bench.useCases();
        bench.tasks()
                .<Optional<ClearanceFormViewModel>>submit(
                        () -> uses.readClient()
                                .handle(client)
                                .map(record -> new ClearanceFormViewModel(
                                        bench.tasks(),
                                        uses.clock(),
                                        uses.recordClearance(),
                                        uses.keepDraft(),
                                        record,
                                        null,
                                        ClearanceFormViewModel.kept(uses.keepDraft(), record))),
                        made -> made.ifPresent(model -> new ClearanceSheet(
                                        model, () -> uses.clock().now().date())
                                .show(bench.dialogs(), () -> {})));
    }

    /** Shows it; closed once saved. Left without saving, what was typed is kept. */
    void show(Dialogs dialogs, Runnable saved) {
        JPanel body = new JPanel(new MigLayout(
                "insets 0, gap 12 12, fillx, wrap 2, hidemode 3", "[grow,fill,sg][grow,fill,sg]", "[top]"));
        body.setOpaque(false);
        body.add(aboutField, "span 2, wmin 0");
        body.add(by, "wmin 0");
        body.add(dateField, "wmin 0");
        body.add(limits, "span 2, wmin 0");
        body.add(percent, "wmin 0");
        body.add(untilField, "wmin 0");
        body.add(effect, "span 2, wmin 0");
        body.add(failure, "span 2, wmin 0");
        Sheet sheet = Sheet.of(NAME, Texts.get("history.clearance.title"), body);
        sheet.button("save", Texts.get("history.clearance.save"), model::save)
                .leaveButton("cancel", Texts.get("history.clearance.cancel"))
                .focus(by.editor());
        model.onSaved(() -> {
            sheet.close();
            saved.run();
        });
        dialogs.show(sheet);
    }

    private static List<Labelled> choices(List<BackInjury> episodes) {
        List<Labelled> choices = new ArrayList<>();
        for (BackInjury episode : episodes) {
            String title = EpisodeWords.title(episode);
            String when = EpisodeWords.when(episode);
            choices.add(new Labelled(
                    episode.id().toString(), when.isEmpty() ? title : Texts.get("history.title", title, when)));
        }
        choices.add(new Labelled("", Texts.get("history.clearance.about.whole")));
        return choices;
    }

    private void typed() {
        if (!rendering) {
            model.type(new ClearanceForm(
                    about.getSelectedItem() instanceof Labelled chosen ? chosen.code() : "",
                    by.text(),
                    date.field().getText(),
                    limits.text(),
                    percent.text(),
                    until.field().getText()));
        }
    }

    private void render() {
        rendering = true;
        ClearanceFormViewModel.State state = model.state();
        ClearanceForm form = state.form();
        for (int i = 0; i < about.getItemCount(); i++) {
            if (about.getItemAt(i).code().equals(form.about())) {
                about.setSelectedIndex(i);
            }
        }
        show(by, form.by());
        show(limits, form.limits());
        show(percent, form.percent());
        show(date, form.date());
        show(until, form.until());
        fields.forEach((name, field) -> field.problem(state.problems().get(name)));
        effect.restyle(
                switch (state.effect()) {
                    case NOTHING_HELD -> "muted";
                    case LIFTS -> "usual";
                    case TOO_EARLY -> "watch";
                });
        effect.show(effect(state.effect(), state.heldSince()));
        String failed = state.failure();
        failure.show(failed == null ? "" : failed);
        failure.setVisible(failed != null);
        rendering = false;
    }

    private void toFirstProblem() {
        Map<String, String> problems = model.state().problems();
        fields.entrySet().stream()
                .filter(field -> problems.containsKey(field.getKey()))
                .findFirst()
                .ifPresent(field -> field.getValue().begin());
    }

    private static String effect(ClearanceFormViewModel.Effect effect, @Nullable LocalDate since) {
        String day = since == null ? "" : Times.date(since);
        return switch (effect) {
            case NOTHING_HELD -> Texts.get("history.clearance.seen");
            case LIFTS -> Texts.get("history.clearance.lifts", day);
            case TOO_EARLY -> Texts.get("history.clearance.tooEarly", day);
        };
    }

    private static void show(Field field, String text) {
        if (!field.text().equals(text)) {
            field.text(text);
        }
    }

    private static void show(DateField field, String text) {
        if (!field.field().getText().equals(text)) {
            field.field().setText(text);
        }
    }
}
