package org.hingewise.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Point;
import java.awt.event.KeyEvent;
import java.awt.geom.Point2D;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A graph in a real window. */
@GuiTest
class GraphWindowTest {
    private GraphChart chart;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Graph");
            made.add(new GraphCard(
                    "graph",
                    GraphCardTest.trend(),
                    new ChartExport(new FakeOutside(), new FakeDialogs(), new DirectTasks())));
            made.setSize(700, 420);
            return made;
        });
        FrameFixture window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
        chart = robot.finder().findByName("graph.chart", GraphChart.class);
    }

    private Mark selected() {
        return GuiActionRunner.execute(chart::selected);
    }

    @Test
    void thePointUnderTheMouseIsReadOut(Robot robot) {
        for (int i : new int[] {0, 4, 9, 13, 19}) {
            Point2D at = GuiActionRunner.execute(() -> chart.at(i));
            robot.moveMouse(chart, new Point((int) at.getX() + 1, (int) at.getY() + 1));
            robot.waitForIdle();
            assertThat(selected()).isEqualTo(GraphCardTest.trend().marks().get(i));
        }
        robot.moveMouse(chart, new Point(1, 1));
        robot.waitForIdle();
        assertThat(selected()).isNull();
    }

    @Test
    void theKeyboardGoesThroughThePoints(Robot robot) {
        robot.focus(chart);
        robot.pressAndReleaseKeys(KeyEvent.VK_HOME, KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN);
        robot.waitForIdle();
        assertThat(selected().words()).contains("Sleep 1");
    }
}
