package org.hingewise.journey;

import java.io.IOException;
import javax.swing.AbstractButton;
import javax.swing.JTable;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.hingewise.app.ProgramAt;
import org.hingewise.gui.ScreenInMemory;

/** The program on a file that cannot be used, with a coach who takes the newest backup back. */
final class RestoreProgram {
    private RestoreProgram() {}

    public static void main(String[] args) throws IOException {
        try {
            new ScreenInMemory().launcherSessionOpened(null);
            FailOnThreadViolationRepaintManager.install();
            Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
            robot.settings().delayBetweenEvents(0);
            robot.settings().eventPostingDelay(10);
            ProgramAt.start(new SetClock(Story.BEGIN));
            MouseHands hands = new MouseHands(robot);
            hands.press("problem.restore");
            hands.press("restore.yes");
            Eyes.find("rail.today", AbstractButton.class);
            hands.page("backups");
            JTable table = Eyes.find("backups.table", JTable.class);
            Eyes.until("the backups are listed", () -> table.getRowCount() > 0);
            System.out.println(JourneyProgram.OVER);
        } catch (Throwable e) {
            e.printStackTrace(System.out);
            System.out.println(JourneyProgram.FAILED);
        }
        while (System.in.read() >= 0) {
            // Whoever started this kills it.
        }
    }
}
