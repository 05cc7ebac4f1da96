package org.hingewise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.Test;

/** The start page by mouse and by keyboard. */
@GuiTest
class TodayWindowTest {
    private final TodayScreen screen = new TodayScreen();
    private Sample sample;
    private UseCases uses;
    private FrameFixture window;

    private void show(Robot robot, boolean empty) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Today");
            Theme theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            sample = new Sample(theme);
            TodayGallery.fill(sample);
            Shell shell = new Shell(
                    new Shell.Surroundings(
                            sample.tasks, new FakeOutside(), theme, TodayScreen.memory(), TodayScreen.doors()),
                    made.getRootPane());
            made.setContentPane(shell);
            uses = screen.open(shell, sample, empty ? new FakeStore() : sample.store);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1300, 760));
        window.robot().waitForIdle();
    }

    private void press(int key) {
        window.robot().pressAndReleaseKeys(key);
        window.robot().waitForIdle();
    }

    private void focus(String row) {
        JPanel panel = window.panel(row).target();
        GuiActionRunner.execute(() -> {
            panel.requestFocusInWindow();
            return panel;
        });
        window.robot().waitForIdle();
    }

    private int entries() {
        return uses.readClient()
                .handle(sample.jonas.id())
                .orElseThrow()
                .entries()
                .size();
    }

    @Test
    void theProgramOpensOnTheDayWhenThereAreClients(Robot robot) {
        show(robot, false);
        window.label("today.day").requireText("Thursday 19 Nov");
        window.panel("today.attention.row0").requireVisible();
    }

    @Test
    void withoutClientsItBeginsWithTheWelcome(Robot robot) {
        show(robot, true);
        window.label("first-run.title").requireVisible();
    }

    @Test
    void oneDigitOnALineLogsTheScoreAndUndoBringsTheLineBack(Robot robot) {
        show(robot, false);
        focus("today.checkIns.row0");
        press(KeyEvent.VK_1);
        assertThat(entries()).isEqualTo(1);
        window.label("status").requireText("Soreness logged");
        robot.pressKey(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_Z);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
        assertThat(entries()).isZero();
        window.panel("today.checkIns.row0").requireVisible();
    }

    @Test
    void aHigherDigitOpensTheSheetWithTheScoreInItAndSavesNothing(Robot robot) {
        show(robot, false);
        focus("today.checkIns.row0");
        press(KeyEvent.VK_6);
        window.label("log-soreness.title").requireVisible();
        assertThat(entries()).isZero();
        window.button("log-soreness.save").click();
        assertThat(entries()).isEqualTo(1);
        assertThat(uses.readClient()
                        .handle(sample.jonas.id())
                        .orElseThrow()
                        .entries()
                        .get(0)
                        .entry()
                        .nrs()
                        .value())
                .isEqualTo(6);
    }

    @Test
    void theKeyThatLogsIsAboutTheLineThatHasTheFocus(Robot robot) {
        show(robot, false);
        focus("today.attention.row0");
        robot.pressKey(KeyEvent.VK_CONTROL);
        press(KeyEvent.VK_L);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
        window.label("log-soreness.title").requireText("Log soreness · Maya Okafor");
    }

    @Test
    void aLineIsReviewedAndClosedByMouse(Robot robot) {
        show(robot, false);
        int before = uses.readBoard().handle().attention().size();
        window.button("today.attention.review0").click();
        window.toggleButton("review.action.refer").click();
        window.button("review.done").click();
        assertThat(uses.readBoard().handle().attention()).hasSize(before - 1);
        window.label("status").requireText("Taken care of");
    }

    @Test
    void ignoringAsksWhyByKeyboard(Robot robot) {
        show(robot, false);
        int before = uses.readBoard().handle().attention().size();
        focus("today.attention.row0");
        press(KeyEvent.VK_ENTER);
        for (int i = 0; i < 6; i++) {
            press(KeyEvent.VK_RIGHT);
        }
        press(KeyEvent.VK_ENTER);
        assertThat(uses.readBoard().handle().attention()).hasSize(before);
        window.textBox("review.reason").enterText("Saw the doctor today");
        window.button("review.done").click();
        assertThat(uses.readBoard().handle().attention()).hasSize(before - 1);
    }

    @Test
    void clearedLeadsToTheClinicianFormAndAskToTheHistory(Robot robot) {
        show(robot, false);
        window.button("today.attention.review0").click();
        window.toggleButton("review.action.cleared").click();
        window.button("review.done").click();
        assertThat(screen.led).containsExactly("clearance");
    }

    @Test
    void arrowsMoveAndDeleteLetsCheckInsGo(Robot robot) {
        show(robot, false);
        int before = uses.readBoard().handle().checkIns().size();
        focus("today.attention.row0");
        press(KeyEvent.VK_DOWN);
        window.panel("today.attention.row1").requireFocused();
        focus("today.checkIns.row0");
        press(KeyEvent.VK_DELETE);
        assertThat(uses.readBoard().handle().checkIns()).hasSize(before - 1);
    }

    @Test
    void sessionsStartReplanAndAskFirst(Robot robot) {
        show(robot, false);
        window.button("today.sessions.do0").click();
        window.button("today.sessions.do1").click();
        focus("today.sessions.row2");
        press(KeyEvent.VK_ENTER);
        assertThat(screen.led).containsExactly("start", "plan", "history");
    }
}
