package org.hingewise.ui.hinge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.gui.Widgets.find;
import static org.hingewise.gui.Widgets.has;
import static org.hingewise.gui.Widgets.onEdt;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checklist without a window: what is ticked reaches the records, and what it shows is said. */
class HingePanelTest {
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final HingeDesk desk = new HingeDesk();
    private HingeViewModel model;
    private JComponent screen;

    @BeforeEach
    void open() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        onEdt(() -> {
            new Theme().start(Theme.Choice.LIGHT, false);
            model = new HingeViewModel(desk.useCases, desk.tasks);
            screen = new HingePanel(model, () -> desk.now.date(), true).component();
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

    private void aim(HingeLevel level) {
        onEdt(() -> find(screen, "hinge.aim", JComboBox.class).setSelectedIndex(level.number() - 1));
    }

    private void all(HingeLevel level) {
        HingeItem.of(level).forEach(item -> press(Checklist.widget(item, Seen.SEEN)));
    }

    private String words(String name) {
        Component widget = find(screen, name, Component.class);
        return widget instanceof JLabel label ? label.getText() : ((JTextComponent) widget).getText();
    }

    @Test
    void theResultIsSaidWhileOneLooks() {
        assertThat(words("hinge.result.title")).isEqualTo("Not checked yet");
        aim(HingeLevel.H2);
        all(HingeLevel.H2);
        press(Checklist.widget(HingeItem.BACK_SHAPE, Seen.NOT_YET));
        press(Checklist.widget(HingeItem.TEMPO, Seen.NOT_CHECKED));
        assertThat(words("hinge.result.title")).isEqualTo("Result: H1 for now");
        assertThat(words("hinge.result.why")).isEqualTo("8 of 10 seen, but “low-back shape” is a must for H2.");
        assertThat(find(screen, "hinge.save", JButton.class).getText()).isEqualTo("Save: H1");
        assertThat(desk.record().hinges()).isEmpty();
    }

    @Test
    void theRuleOfTwoLooksIsSaidPlainly() {
        aim(HingeLevel.H2);
        all(HingeLevel.H2);
        assertThat(words("hinge.result.title")).isEqualTo("Result: H2, seen once");
        assertThat(words("hinge.result.standing"))
                .contains("H2 was seen once.")
                .contains("48 h later")
                .contains("Wed 4 Nov");
        press("hinge.save");
        desk.daysLater(2);
        onEdt(() -> model.show(desk.client.id()));
        assertThat(words("hinge.result.title")).isEqualTo("Now: H1");
        all(HingeLevel.H2);
        assertThat(words("hinge.result.title")).isEqualTo("Result: H2 confirmed");
        press("hinge.save");
        assertThat(desk.standing().level()).isEqualTo(HingeLevel.H2);
        assertThat(has(screen, "hinge.earlier")).isTrue();
    }

    @Test
    void leftUndecidedItSaysHowManyAreToBeLookedAt() {
        aim(HingeLevel.H1);
        all(HingeLevel.H1);
        press(Checklist.widget(HingeItem.NO_PAIN, Seen.NOT_CHECKED));
        assertThat(words("hinge.result.title")).isEqualTo("Not decided yet");
        assertThat(words("hinge.result.why")).isEqualTo("Look at the rest to decide: 1 not checked yet.");
        assertThat(find(screen, "hinge.save", JButton.class).getText()).isEqualTo("Save");
    }

    @Test
    void aTestLoadIsAskedForFromTheLightTestOn() {
        aim(HingeLevel.H2);
        assertThat(has(screen, "hinge.load")).isFalse();
        aim(HingeLevel.H3);
        assertThat(has(screen, "hinge.load")).isTrue();
        assertThat(words("hinge.test")).isEqualTo("Kettlebell or dumbbells of about a quarter of the body weight.");
        aim(HingeLevel.H5);
        assertThat(words("hinge.test")).isEqualTo("One kettlebell, 8 kg to 16 kg.");
        assertThat(words("hinge.watch")).startsWith("Watch ten swings");
    }

    @Test
    void everyLevelShowsItsOwnItems() {
        for (HingeLevel level : HingeLevel.values()) {
            if (level != HingeLevel.H0) {
                aim(level);
                for (HingeItem item : HingeItem.values()) {
                    assertThat(has(screen, Checklist.widget(item, Seen.SEEN)))
                            .as("%s at %s", item, level)
                            .isEqualTo(item.isLookedAtFor(level));
                }
            }
        }
    }

    @Test
    void nothingTickedIsNotSavedAndSaysSo() {
        press("hinge.save");
        assertThat(words("hinge.problem")).isEqualTo("Please mark at least one thing you looked at.");
        press(Checklist.widget(HingeItem.HIPS_FIRST, Seen.SEEN));
        assertThat(has(screen, "hinge.problem")).isFalse();
    }

    @Test
    void mistakesAreSaidUnderTheirFields() {
        aim(HingeLevel.H3);
        all(HingeLevel.H3);
        onEdt(() -> {
            find(screen, "hinge.load", JTextField.class).setText("heavy");
            find(screen, "hinge.day", JTextField.class).setText("31.02.");
        });
        press("hinge.save");
        assertThat(words("hinge.load.message")).isEqualTo("Please enter a load such as 16 kg.");
        assertThat(words("hinge.day.date.message")).isEqualTo("There is no such day. Please check the date.");
        assertThat(desk.record().hinges()).isEmpty();
    }

    @Test
    void aDraftIsKeptAndCanBeBegunAnew() {
        assertThat(has(screen, "hinge.clear")).isFalse();
        press(Checklist.widget(HingeItem.HIPS_FIRST, Seen.SEEN));
        press("hinge.keep");
        assertThat(words("hinge.hint")).isEqualTo("Kept. It will be here next time.");
        press("hinge.clear");
        assertThat(words("hinge.result.title")).isEqualTo("Not checked yet");
    }

    @Test
    void overAPlanItComesBackWithTheAnswer() {
        FakeDialogs dialogs = new FakeDialogs();
        List<HingeLevel> answers = new ArrayList<>();
        onEdt(() -> HingeSheet.open(
                new FakeWorkbench(desk.useCases, desk.tasks, dialogs),
                desk.client.id(),
                standing -> answers.add(standing.level())));
        JComponent sheet = dialogs.sheet().body();
        assertThat(has(sheet, "hinge.save")).isFalse();
        onEdt(() -> {
            find(sheet, "hinge.aim", JComboBox.class).setSelectedIndex(1);
            HingeItem.of(HingeLevel.H2)
                    .forEach(item -> find(sheet, Checklist.widget(item, Seen.SEEN), AbstractButton.class)
                            .doClick());
            dialogs.sheet().press("save");
        });
        assertThat(answers).containsExactly(HingeLevel.H1);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(desk.record().hinges()).hasSize(1);
    }
}
