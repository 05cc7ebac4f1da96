package org.hingewise.ui.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.returning.Stage;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.WindowDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way back in a real window, by mouse and by keyboard. */
@GuiTest
class ReturnWindowTest {
    private final ReturnDesk desk = new ReturnDesk();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        desk.did(1, "kb_swing", 16.0, 0, 8);
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Return");
            ReturnViewModel model = new ReturnViewModel(desk.uses, desk.tasks);
            made.add(new ReturnPanel(model, new WindowDialogs(made.getRootPane())));
            made.setSize(1054, 740);
            model.show(desk.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    @Test
    void aWayBackIsOpenedAndSteppedUpWithTheMouse() {
        window.button("return.open").click();
        assertThat(desk.plan().stage()).isEqualTo(Stage.TRIAGE);
        window.checkBox("return.permits").click();
        assertThat(desk.plan().corePermitted()).isNotNull();
        window.button("return.up").click();
        window.textBox("answer").enterText("seen by phone");
        window.button("question.yes").click();
        assertThat(desk.plan().stage()).isEqualTo(Stage.MOVE);
    }

    @Test
    void aWayBackIsOpenedSteppedAndClosedWithTheKeyboard(Robot robot) {
        window.button("return.open").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        robot.waitForIdle();
        window.button("return.up").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        window.textBox("answer").requireFocused().enterText("seen by phone");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertThat(desk.plan().stage()).isEqualTo(Stage.MOVE);
        window.button("return.close").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        window.textBox("answer").requireFocused().enterText("moved away");
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertThat(desk.plan().isOpen()).isFalse();
        window.button("return.open").requireVisible();
    }
}
