package org.hingewise.gui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.OptionalInt;
import javax.swing.BoxLayout;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.Answer;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Choice;
import org.hingewise.ui.kit.Field;
import org.hingewise.ui.kit.Labels;
import org.hingewise.ui.kit.ScoreRow;
import org.hingewise.ui.kit.Scrolls;
import org.hingewise.ui.kit.Tone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The screen the tests run on knows keys with modifiers and the wheel, and the widgets answer to them. */
@GuiTest
class ScreenTest {
    private FrameFixture window;
    private ScoreRow score;
    private Choice<Answer> answer;
    private int pressed;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Screen");
            JPanel page = new JPanel();
            page.setLayout(new BoxLayout(page, BoxLayout.Y_AXIS));
            score = new ScoreRow("score", "How sore", n -> Tone.USUAL);
            answer = Choice.answer("wakes", "Wakes at night");
            page.add(Field.line("name", "&Name", 20));
            page.add(score);
            page.add(answer);
            page.add(Buttons.plain("save", "&Save", () -> pressed++));
            JPanel tall = new JPanel();
            tall.setPreferredSize(new Dimension(100, 2000));
            JScrollPane scroll = Scrolls.of("tall", tall);
            scroll.setPreferredSize(new Dimension(400, 200));
            page.add(scroll);
            page.add(Labels.text("end"));
            made.add(page);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show();
    }

    @Test
    void oneKeyScores() {
        window.toggleButton("score.0").focus().pressAndReleaseKeys(KeyEvent.VK_7);
        assertThat(score.score()).isEqualTo(OptionalInt.of(7));
        window.toggleButton("score.7").requireSelected().pressAndReleaseKeys(KeyEvent.VK_X);
        assertThat(score.score()).isEqualTo(OptionalInt.of(10));
        window.toggleButton("score.10").pressAndReleaseKeys(KeyEvent.VK_LEFT);
        assertThat(score.score()).isEqualTo(OptionalInt.of(9));
        window.toggleButton("score.9").click();
        assertThat(score.score()).isEmpty();
    }

    @Test
    void lettersAndArrowsAnswer() {
        window.toggleButton("wakes.not-asked").focus().pressAndReleaseKeys(KeyEvent.VK_Y);
        assertThat(answer.value()).isEqualTo(Answer.YES);
        window.toggleButton("wakes.yes").pressAndReleaseKeys(KeyEvent.VK_LEFT);
        assertThat(answer.value()).isEqualTo(Answer.NO);
    }

    @Test
    void altReachesTheMnemonics(Robot robot) {
        window.textBox("name").enterText("Maya");
        robot.pressKey(KeyEvent.VK_ALT);
        robot.pressAndReleaseKeys(KeyEvent.VK_S);
        robot.releaseKey(KeyEvent.VK_ALT);
        robot.waitForIdle();
        assertThat(pressed).isEqualTo(1);
        window.textBox("name").requireText("Maya");
    }

    @Test
    void aFieldTakesBackWhatWasTypedAndCutsWhatIsTooLong(Robot robot) {
        window.textBox("name").enterText("ab");
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(KeyEvent.VK_Z);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        window.textBox("name").requireText("a");
        window.textBox("name").setText("123456789012345678901234");
        window.textBox("name").requireText("12345678901234567890");
        window.textBox("name.message").requireText("Only the first 20 characters are kept.");
    }

    @Test
    void theWheelScrolls(Robot robot) {
        JScrollPane scroll = window.scrollPane("tall").target();
        robot.rotateMouseWheel(scroll, 3);
        robot.waitForIdle();
        assertThat(GuiActionRunner.execute(() -> scroll.getVerticalScrollBar().getValue()))
                .isPositive();
    }
}
