package org.hingewise.ui.backhistory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.gui.GuiTest;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.WindowDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The back history in a real window, with the keyboard. */
@GuiTest
class BackHistoryWindowTest {
    private final HistoryDesk desk = new HistoryDesk();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Back history");
            BackHistoryViewModel model = new BackHistoryViewModel(desk.useCases, desk.tasks);
            model.form().onSaved(model::again);
            made.add(new BackHistoryPanel(
                            model, new WindowDialogs(made.getRootPane()), () -> desk.now.date(), () -> {}, () -> {})
                    .component());
            made.setSize(1054, 740);
            model.show(desk.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    @Test
    void anEpisodeWithoutADayOfTheLastSymptomsIsAskedForItButNotRefused(Robot robot) {
        String message = "episode-form.lastSymptoms.message";
        window.textBox("episode-form.when").focus().enterText("2022");
        assertThat(window.textBox(message).text()).isEqualTo(Texts.get("history.form.last.nudge"));
        window.textBox("episode-form.lastSymptoms").focus().enterText("2022");
        robot.waitForIdle();
        assertThat(robot.finder().findAll(c -> message.equals(c.getName()) && c.isShowing()))
                .isEmpty();
        window.textBox("episode-form.lastSymptoms").deleteText();
        GuiActionRunner.execute(
                () -> window.comboBox("episode-form.type").target().setSelectedIndex(1));
        window.button("episode-form.save").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        robot.waitForIdle();
        assertThat(desk.record().injuries()).hasSize(1);
    }

    @Test
    void anEpisodeIsTypedAndClearedWithoutTheMouse(Robot robot) {
        window.textBox("episode-form.when").focus().enterText("autumn 2024");
        robot.pressAndReleaseKeys(KeyEvent.VK_TAB);
        window.comboBox("episode-form.type").requireFocused();
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN, KeyEvent.VK_DOWN);
        robot.waitForIdle();
        robot.pressAndReleaseKeys(KeyEvent.VK_TAB, KeyEvent.VK_TAB);
        window.textBox("episode-form.howItHappened").requireFocused().enterText("swings");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        BackInjury saved = desk.record().injuries().get(0);
        assertThat(saved.type()).isEqualTo(InjuryType.MS);
        assertThat(saved.howItHappened().value()).isEqualTo("swings");

        window.button("episode.0.record").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        window.textBox("clearance.by").requireFocused().enterText("Dr L");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertThat(desk.record().clearances()).hasSize(1);

        window.toggleButton("history.ask.osteoporosis.not-asked").focus().pressAndReleaseKeys(KeyEvent.VK_N);
        assertThat(desk.record().client().answer(HistoryFlag.OSTEOPOROSIS)).isEqualTo(Answer.NO);
    }
}
