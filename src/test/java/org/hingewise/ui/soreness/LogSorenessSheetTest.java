package org.hingewise.ui.soreness;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.text.JTextComponent;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.usecase.KeepDraft;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.ReadClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GuiTest
class LogSorenessSheetTest {
    private Sample sample;
    private WindowDialogs dialogs;
    private FrameFixture window;
    private int before;

    @BeforeEach
    void open(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            Theme theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            sample = new Sample(theme);
            JFrame made = new JFrame("Soreness");
            made.setSize(1366, 768);
            dialogs = new WindowDialogs(made.getRootPane());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1366, 768));
        before = entries(sample.jonas).size();
    }

    private void logFor(Client client) {
        GuiActionRunner.execute(() -> LogSorenessSheet.open(
                dialogs,
                new LogSorenessViewModel(
                        client.id(),
                        new LogSorenessViewModel.Services(
                                new ReadClient(sample.store),
                                new LogSoreness(sample.ledger, verdict -> "advice"),
                                new KeepDraft(sample.store),
                                () -> sample.now,
                                sample.tasks))));
        window.robot().waitForIdle();
    }

    private List<JudgedEntry> entries(Client client) {
        return sample.store.read(r -> r.soreness().of(client.id()));
    }

    private void press(int... keys) {
        window.robot().pressAndReleaseKeys(keys);
        window.robot().waitForIdle();
    }

    private void type(char key) {
        window.robot().type(key);
        window.robot().waitForIdle();
    }

    @Test
    void aDigitScoresAndEnterSaves() {
        logFor(sample.jonas);
        type('4');
        window.toggleButton("log-soreness.onset.gradual").click();
        press(KeyEvent.VK_ENTER);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(entries(sample.jonas)).hasSize(before + 1);
        assertThat(entries(sample.jonas).get(before).entry().nrs().value()).isEqualTo(4);
        assertThat(entries(sample.jonas).get(before).entry().onset()).isEqualTo(Onset.GRADUAL);
    }

    @Test
    void xScoresTenAndADigitInATextIsOnlyText() {
        logFor(sample.jonas);
        type('x');
        window.textBox("log-soreness.words").click();
        type('3');
        window.textBox("log-soreness.words").requireText("3");
        window.toggleButton("log-soreness.score.10").requireSelected();
    }

    @Test
    void escapeKeepsADraftThatIsOfferedAgain() {
        logFor(sample.jonas);
        type('4');
        press(KeyEvent.VK_ESCAPE);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(entries(sample.jonas)).hasSize(before);
        logFor(sample.jonas);
        window.toggleButton("log-soreness.score.4").requireNotSelected();
        window.button("log-soreness.draft-continue").click();
        window.toggleButton("log-soreness.score.4").requireSelected();
    }

    @Test
    void anUrgentAnswerInterruptsWithTheEntrySaved() {
        logFor(sample.jonas);
        window.toggleButton("log-soreness.bladder.yes").click();
        window.robot().waitForIdle();
        window.label("urgent.title").requireText("Medical help now");
        assertThat(entries(sample.jonas)).hasSize(before + 1);
        press(KeyEvent.VK_ENTER);
        assertThat(dialogs.isOpen()).as("the sheet is still there").isTrue();
        type('6');
        press(KeyEvent.VK_ENTER);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(entries(sample.jonas)).hasSize(before + 1);
        assertThat(entries(sample.jonas).get(before).entry().nrs().value()).isEqualTo(6);
    }

    @Test
    void aTimeCanBeTypedAndAWrongOneIsTold() {
        logFor(sample.jonas);
        type('2');
        window.comboBox("log-soreness.time").selectItem(4);
        window.robot().waitForIdle();
        window.textBox("log-soreness.felt.clock").setText("noonish");
        window.button("log-soreness.save").click();
        assertThat(dialogs.isOpen()).isTrue();
        window.robot().waitForIdle();
        window.textBox("log-soreness.felt.message").requireText("This is not a time. Try 18:10.");
        window.textBox("log-soreness.felt.clock").requireFocused();
        window.label("log-soreness.hours").requireText("hours not known");
        window.textBox("log-soreness.felt.clock").setText("12:30");
        window.label("log-soreness.hours").requireText("19 h after");
        window.button("log-soreness.save").click();
        assertThat(entries(sample.jonas)).hasSize(before + 1);
        assertThat(entries(sample.jonas).get(before).entry().time().local().getHour())
                .isEqualTo(12);
    }

    @Test
    void aRefusedSaveBringsTheFirstWrongFieldIntoViewWithTheFocus() {
        logFor(sample.jonas);
        type('2');
        JTextComponent sleep = window.textBox("log-soreness.sleep").target();
        GuiActionRunner.execute(() -> sleep.setText("lots"));
        window.button("log-soreness.save").click();
        window.robot().waitForIdle();
        window.textBox("log-soreness.sleep").requireFocused();
        assertThat(GuiActionRunner.execute(() -> sleep.getVisibleRect().equals(new Rectangle(sleep.getSize()))))
                .isTrue();
    }
}
