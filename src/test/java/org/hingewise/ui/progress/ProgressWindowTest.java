package org.hingewise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.assertj.swing.core.MouseButton;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.chart.ChartExport;
import org.hingewise.ui.kit.FakeDialogs;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.usecase.FakeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The charts in a real window, by mouse and by keyboard. */
@GuiTest
class ProgressWindowTest {
    @TempDir
    private Path folder;

    private final FakeStore store = new FakeStore();
    private final Client client = Client.named("Maya", MassUnit.KG, ProgressDesk.at("2026-03-04T09:00"));
    private final FakeOutside outside = new FakeOutside();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        store.write(r -> {
            r.clients().save(client);
            return client;
        });
        ProgressDesk desk = new ProgressDesk(store, client).halfAYear();
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Progress");
            ProgressViewModel model = new ProgressViewModel(desk.useCases, desk.tasks);
            made.add(new ProgressPanel(model, new ChartExport(outside, new FakeDialogs(), desk.tasks)));
            made.setSize(1054, 700);
            model.show(client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    private JComponent chart(Robot robot, String id) {
        return robot.finder().findByName("progress." + id + ".chart", JComponent.class);
    }

    private static void told(Component chart, String words) {
        Pause.pause(new Condition(words) {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(
                                () -> chart.getAccessibleContext().getAccessibleDescription())
                        .contains(words);
            }
        });
    }

    @Test
    void aPointIsReadOutByKeyboard(Robot robot) {
        JComponent peaks = chart(robot, "peaks");
        robot.focus(peaks);
        robot.pressAndReleaseKeys(KeyEvent.VK_END);
        told(peaks, "Peak 2 of 10, 26 h after, Tue 3 Nov");
        robot.pressAndReleaseKeys(KeyEvent.VK_LEFT);
        told(peaks, "Peak 1 of 10, 26 h after, Tue 27 Oct");
    }

    @Test
    void theSpanIsChosenAndTheTableTurned(Robot robot) {
        window.comboBox("progress.span").selectItem("Last 4 weeks");
        window.button("progress.peaks.flip").click();
        window.table("progress.peaks.table").requireRowCount(2);
        window.button("progress.peaks.flip").focus();
        robot.pressAndReleaseKeys(KeyEvent.VK_SPACE);
        robot.waitForIdle();
        assertThat(chart(robot, "peaks").isShowing()).isTrue();
    }

    @Test
    void aChartIsSavedFromItsMenu(Robot robot) {
        Path file = folder.resolve("peaks.pdf");
        outside.answering(file);
        robot.click(robot.finder().findByName("progress.peaks.more", JComponent.class), MouseButton.LEFT_BUTTON, 1);
        robot.click(robot.finder().findByName("progress.peaks.savePdf", JComponent.class), MouseButton.LEFT_BUTTON, 1);
        robot.waitForIdle();
        Pause.pause(new Condition("the file is there") {
            @Override
            public boolean test() {
                return Files.exists(file);
            }
        });
    }
}
