package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.gui.Widgets.find;
import static org.hingewise.gui.Widgets.has;
import static org.hingewise.gui.Widgets.onEdt;

import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.Prose;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.RecordClearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen without a window: what is pressed and typed in it reaches the records, and they show in it. */
class BackHistoryPanelTest {
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final HistoryDesk desk = new HistoryDesk();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> gone = new ArrayList<>();
    private BackHistoryViewModel model;
    private JComponent screen;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            model = new BackHistoryViewModel(desk.useCases, desk.tasks);
            model.form().onSaved(model::again);
            BackHistoryPanel panel = new BackHistoryPanel(
                    model, dialogs, () -> desk.now.date(), () -> gone.add("hinge"), () -> gone.add("movements"));
            screen = panel.component();
            model.show(desk.client.id());
        });
    }

    @AfterEach
    void restore() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private void press(String name) {
        onEdt(() -> find(screen, name, AbstractButton.class).doClick());
    }

    private void type(String field, String text) {
        onEdt(() -> find(screen, field, JTextField.class).setText(text));
    }

    private String words(String name) {
        Component widget = find(screen, name, Component.class);
        return widget instanceof JLabel label ? label.getText() : ((JTextComponent) widget).getText();
    }

    @Test
    void anEpisodeIsAddedAndShown() {
        type("episode-form.when", "March 2022");
        onEdt(() -> find(screen, "episode-form.type", JComboBox.class).setSelectedIndex(3));
        type("episode-form.howItHappened", "<html><b>a sofa");
        type("episode-form.worstNrs", "8");
        press("episode-form.save");
        assertThat(desk.record().injuries()).hasSize(1);
        assertThat(words("episode.0.title")).isEqualTo("Disc episode");
        assertThat(words("episode.0.story")).isEqualTo("<html><b>a sofa.");
        assertThat(words("episode.0.facts")).isEqualTo("Worst 8/10");
        assertThat(words("episode.0.clearance")).isEqualTo("No clearance recorded");
        assertThat(find(screen, "episode-form.when", JTextField.class).getText())
                .isEmpty();
    }

    @Test
    void mistakesAreSaidUnderTheirFieldsWithSaveStillEnabled() {
        type("episode-form.when", "31.02.");
        press("episode-form.save");
        assertThat(words("episode-form.when.message")).isEqualTo("There is no such day. Please check the date.");
        assertThat(words("episode-form.type.message")).startsWith("Please choose what it was.");
        assertThat(find(screen, "episode-form.save", JButton.class).isEnabled()).isTrue();
        type("episode-form.when", "2022");
        assertThat(has(screen, "episode-form.when.message")).isFalse();
    }

    @Test
    void anEpisodeIsChangedInTheSameForm() {
        desk.episode(InjuryType.FD);
        onEdt(model::again);
        press("episode.0.edit");
        assertThat(words("episode-form.title")).isEqualTo("Change this episode");
        onEdt(() -> find(screen, "episode-form.legSymptoms", JComboBox.class).setSelectedIndex(2));
        press("episode-form.save");
        assertThat(desk.record().injuries().get(0).legSymptoms()).isEqualTo(Answer.YES);
        assertThat(words("episode-form.title")).isEqualTo("Add an episode");
    }

    @Test
    void theDayOfAnOperationIsAskedForAfterOne() {
        assertThat(has(screen, "episode-form.surgeryDate")).isFalse();
        onEdt(() -> find(screen, "episode-form.type", JComboBox.class).setSelectedIndex(InjuryType.PD.ordinal() + 1));
        assertThat(has(screen, "episode-form.surgeryDate")).isTrue();
        assertThat(words("episode-form.advice")).contains("clearance");
    }

    @Test
    void anEpisodeIsRemovedAndTakenBack() {
        desk.episode(InjuryType.FD);
        onEdt(model::again);
        press("episode.0.remove");
        assertThat(has(screen, "episode.0")).isFalse();
        desk.useCases.undo();
        onEdt(model::again);
        assertThat(has(screen, "episode.0")).isTrue();
    }

    @Test
    void noBackInjuriesIsOneClick() {
        press("history.none");
        assertThat(desk.record().client().historyAsked()).isEqualTo(Answer.NO);
        assertThat(has(screen, "history.none")).isFalse();
    }

    @Test
    void aClearanceIsRecordedInASheet() {
        BackInjury episode = desk.episode(InjuryType.SPL);
        onEdt(model::again);
        assertThat(words("episode.0.clearance")).isEqualTo("No clearance recorded: loading waits for it");
        press("episode.0.record");
        JComponent sheet = dialogs.sheet().body();
        onEdt(() -> dialogs.sheet().press("save"));
        assertThat(find(sheet, "clearance.by.message", Prose.class).getText()).startsWith("Please enter who");
        onEdt(() -> {
            find(sheet, "clearance.by", JTextField.class).setText("Dr Lindqvist");
            find(sheet, "clearance.date", JTextField.class).setText("12.6.2022");
            find(sheet, "clearance.percent", JTextField.class).setText("60");
            dialogs.sheet().press("save");
        });
        assertThat(dialogs.isOpen()).isFalse();
        Clearance saved = desk.record().clearances().get(0);
        assertThat(saved.injury()).isEqualTo(episode.id());
        assertThat(words("episode.0.clearance")).isEqualTo("✓ Cleared 12 Jun 2022 · Dr Lindqvist · up to 60 % of e1RM");
        press("episode.0.clearance.remove");
        assertThat(desk.record().clearances()).isEmpty();
    }

    @Test
    void aHoldIsShownAndAClearanceOfTheWholeBackLiftsIt() {
        desk.doctorVerdict();
        desk.hoursLater(2);
        onEdt(model::again);
        assertThat(words("history.changes.hold")).startsWith("Hold");
        press("history.whole.record");
        JComponent sheet = dialogs.sheet().body();
        assertThat(find(sheet, "clearance.effect", Prose.class).getText()).contains("lifts the hold");
        onEdt(() -> {
            find(sheet, "clearance.by", JTextField.class).setText("Dr Lindqvist");
            dialogs.sheet().press("save");
        });
        assertThat(desk.record().open().holdsBackLoading()).isFalse();
        assertThat(has(screen, "history.changes.hold")).isFalse();
        assertThat(words("history.whole.0.clearance")).isEqualTo("✓ Cleared 22 Nov 2026 · Dr Lindqvist · no limit");
    }

    @Test
    void anEndedClearanceSaysWhen() {
        BackInjury episode = desk.episode(InjuryType.PF);
        HistoryDesk.saved(desk.useCases
                .recordClearance()
                .handle(new RecordClearance.Request(
                        desk.client.id(),
                        episode.id(),
                        "Dr Lindqvist",
                        LocalDate.of(2026, 1, 1),
                        "walk only",
                        null,
                        LocalDate.of(2026, 11, 3))));
        onEdt(model::again);
        assertThat(words("episode.0.clearance")).isEqualTo("Clearance ended 3 Nov 2026 · Dr Lindqvist");
    }

    @Test
    void answersAreSavedAtOnce() {
        press("history.ask.osteoporosis.no");
        press("history.ask.cancer_history.yes");
        assertThat(desk.record().client().answer(HistoryFlag.OSTEOPOROSIS)).isEqualTo(Answer.NO);
        assertThat(desk.record().client().answer(HistoryFlag.CANCER_HISTORY)).isEqualTo(Answer.YES);
        assertThat(find(screen, "history.ask.injected_drugs.not-asked", JToggleButton.class)
                        .isSelected())
                .isTrue();
    }

    @Test
    void theAgreementIsChangedInASheet() {
        assertThat(words("history.agreement.words")).startsWith("Health notes not agreed yet.");
        press("history.agreement.edit");
        JComponent sheet = dialogs.sheet().body();
        onEdt(() -> {
            find(sheet, "agreement.given", JTextField.class).setText("4.3.2026");
            find(sheet, "agreement.outcome", JComboBox.class).setSelectedIndex(1);
            find(sheet, "agreement.formDate", JTextField.class).setText("31.02.");
            dialogs.sheet().press("save");
        });
        assertThat(find(sheet, "agreement.formDate.date.message", Prose.class).getText())
                .startsWith("There is no such day.");
        onEdt(() -> {
            find(sheet, "agreement.formDate", JTextField.class).setText("4.3.2026");
            dialogs.sheet().press("save");
        });
        assertThat(words("history.agreement.words"))
                .isEqualTo("Health notes agreed 4 Mar 2026. Readiness form done elsewhere: passed, 4 Mar 2026.");
    }

    @Test
    void linksLeadOn() {
        press("history.changes.all");
        press("history.changes.assess");
        assertThat(gone).containsExactly("movements", "hinge");
    }

    @Test
    void everythingThatCanBeUsedHasANameAndSaysWhatItIs() {
        desk.episode(InjuryType.FD);
        onEdt(model::again);
        for (Component widget : Widgets.all(screen)) {
            boolean used = widget instanceof AbstractButton || widget instanceof JTextField;
            if (used && widget.isFocusable() && !(widget.getParent() instanceof JComboBox)) {
                assertThat(widget.getName()).as("name of %s", widget).isNotBlank();
                assertThat(widget.getAccessibleContext().getAccessibleName())
                        .as("accessible name of %s", widget.getName())
                        .isNotBlank();
            }
            if ((widget instanceof JLabel || widget instanceof AbstractButton) && hasText(widget)) {
                assertThat(((JComponent) widget).getClientProperty("html.disable"))
                        .as("plain text in %s", widget.getName())
                        .isEqualTo(true);
            }
        }
    }

    private static boolean hasText(Component widget) {
        String text = widget instanceof JLabel label ? label.getText() : ((AbstractButton) widget).getText();
        return text != null && !text.isEmpty();
    }
}
