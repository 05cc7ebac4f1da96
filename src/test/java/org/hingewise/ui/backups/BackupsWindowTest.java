package org.hingewise.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.WindowDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page of backups in a real window, by mouse and by keyboard. */
@GuiTest
class BackupsWindowTest {
    private final BackupsDesk desk = BackupsDesk.withSecond(1);
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Backups");
            made.add(desk.panel(new WindowDialogs(made.getRootPane())).component());
            made.setSize(1302, 738);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    @Test
    void aBackupIsMadeTriedAndRestoredWithTheMouse() {
        window.button("backups.now").click();
        assertThat(desk.ways.asked).containsExactly("make asked");
        window.button("backups.drill").click();
        assertThat(window.textBox("backups.told").text()).startsWith("It opens.");
        window.button("backups.restore").click();
        window.button("restore.no").click();
        assertThat(desk.ways.asked).hasSize(1);
        window.button("backups.restore").click();
        window.button("restore.yes").click();
        assertThat(desk.ways.asked).hasSize(2).last().asString().startsWith("restore ");
    }

    @Test
    void anOlderBackupIsChosenAndRestoredWithTheKeyboard(Robot robot) {
        window.table("backups.table").focus();
        robot.pressAndReleaseKeys(KeyEvent.VK_HOME, KeyEvent.VK_DOWN, KeyEvent.VK_DOWN, KeyEvent.VK_ENTER);
        robot.waitForIdle();
        window.button("restore.yes").focus().pressAndReleaseKeys(KeyEvent.VK_SPACE);
        robot.waitForIdle();
        assertThat(desk.ways.asked).containsExactly("restore hingewise-2.db");
    }
}
