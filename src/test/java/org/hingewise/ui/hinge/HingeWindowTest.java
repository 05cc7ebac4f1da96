package org.hingewise.ui.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The checklist in a real window, with one key a line. */
@GuiTest
class HingeWindowTest {
    private final HingeDesk desk = new HingeDesk();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Hip hinge");
            HingeViewModel model = new HingeViewModel(desk.useCases, desk.tasks);
            made.add(new HingePanel(model, () -> desk.now.date(), true).component());
            made.setSize(1054, 700);
            model.show(desk.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    @Test
    void oneKeyALineAndArrowsBetweenThem(Robot robot) {
        window.toggleButton(Checklist.widget(HingeItem.DOWEL_CONTACTS, Seen.NOT_CHECKED))
                .focus();
        robot.pressAndReleaseKeys(
                KeyEvent.VK_S, KeyEvent.VK_S, KeyEvent.VK_N, KeyEvent.VK_S, KeyEvent.VK_S, KeyEvent.VK_S);
        robot.waitForIdle();
        window.toggleButton(Checklist.widget(HingeItem.NO_PAIN, Seen.SEEN)).requireFocused();
        robot.pressAndReleaseKeys(KeyEvent.VK_UP, KeyEvent.VK_UP, KeyEvent.VK_UP);
        robot.waitForIdle();
        window.toggleButton(Checklist.widget(HingeItem.BACK_SHAPE, Seen.NOT_YET))
                .requireFocused();
        robot.pressAndReleaseKeys(KeyEvent.VK_LEFT);
        robot.waitForIdle();
        window.label("hinge.result.title").requireText("Result: H1, seen once");
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
        HingeAssessment saved = desk.record().hinges().get(0);
        assertThat(saved.of(HingeItem.BACK_SHAPE)).isEqualTo(Seen.SEEN);
        assertThat(saved.seen()).hasSize(6);
    }
}
