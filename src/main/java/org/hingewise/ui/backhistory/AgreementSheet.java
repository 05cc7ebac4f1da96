package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.DateField;
import org.hingewise.ui.kit.Dialogs;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Sheet;

/** The agreement, to be changed over the window. */
final class AgreementSheet {
    private static final String NAME = "agreement";

    private final AgreementFormViewModel model;
    private final DateField given;
    private final DateField withdrawn;
    private final DateField formDate;
    private final JComboBox<Labelled> outcome;
    private final Field givenField;
    private final Field withdrawnField;
    private final Field formDateField;
    private final Field outcomeField;
    private final Prose failure = Prose.styled("urgent", "");
    private boolean rendering;

    AgreementSheet(AgreementFormViewModel model, Supplier<LocalDate> today) {
        this.model = model;
        given = new DateField(NAME + ".given", today);
        withdrawn = new DateField(NAME + ".withdrawn", today);
        formDate = new DateField(NAME + ".formDate", today);
        outcome = new JComboBox<>(Stream.of(ReadinessForm.Outcome.values())
                .map(o -> new Labelled(
                        o.name(),
                        Texts.get("history.agreement.outcome." + o.name().toLowerCase(Locale.ROOT))))
                .toArray(Labelled[]::new));
        givenField = Field.of(Texts.get("history.agreement.field.given"), given);
        withdrawnField = Field.of(Texts.get("history.agreement.field.withdrawn"), withdrawn);
        outcomeField = Field.choice(NAME + ".outcome", Texts.get("history.agreement.field.outcome"), outcome);
        formDateField = Field.of(Texts.get("history.agreement.field.formDate"), formDate);
        failure.setName(NAME + ".failure");
        render();
        given.onChange(this::typed);
        withdrawn.onChange(this::typed);
        formDate.onChange(this::typed);
        outcome.addActionListener(e -> typed());
        model.onChange(this::render);
    }

    /** Shows it; closed once saved. Left without saving, what was typed is kept. */
    void show(Dialogs dialogs, Runnable saved) {
        JPanel body = new JPanel(new MigLayout(
                "insets 0, gap 12 12, fillx, wrap 2, hidemode 3", "[grow,fill,sg][grow,fill,sg]", "[top]"));
        body.setOpaque(false);
        body.add(Prose.muted(Texts.get("history.agreement.text")), "span 2, wmin 0");
        body.add(givenField);
        body.add(withdrawnField);
        body.add(outcomeField);
        body.add(formDateField);
        body.add(failure, "span 2, wmin 0");
        Sheet sheet = Sheet.of(NAME, Texts.get("history.agreement"), body);
        sheet.button("save", Texts.get("history.agreement.save"), model::save)
                .leaveButton("cancel", Texts.get("history.clearance.cancel"))
                .hint(model.isFromDraft() ? Texts.get("history.agreement.draft") : "")
                .focus(given.field());
        model.onSaved(() -> {
            sheet.close();
            saved.run();
        });
        dialogs.show(sheet);
    }

    private void typed() {
        if (!rendering) {
            String code = outcome.getSelectedItem() instanceof Labelled chosen
                    ? chosen.code()
                    : ReadinessForm.Outcome.NOT_DONE.name();
            model.type(new AgreementFormViewModel.Form(
                    given.field().getText(),
                    withdrawn.field().getText(),
                    ReadinessForm.Outcome.valueOf(code),
                    formDate.field().getText()));
        }
    }

    private void render() {
        rendering = true;
        AgreementFormViewModel.State state = model.state();
        show(given, state.form().given());
        show(withdrawn, state.form().withdrawn());
        show(formDate, state.form().formDate());
        outcome.setSelectedIndex(state.form().outcome().ordinal());
        givenField.problem(state.problems().get("consentGiven"));
        withdrawnField.problem(state.problems().get("consentWithdrawn"));
        formDateField.problem(state.problems().get("readinessDate"));
        String failed = state.failure();
        failure.show(failed == null ? "" : failed);
        failure.setVisible(failed != null);
        rendering = false;
    }

    private static void show(DateField field, String text) {
        if (!field.field().getText().equals(text)) {
            field.field().setText(text);
        }
    }
}
