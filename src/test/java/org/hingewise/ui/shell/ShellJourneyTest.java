package org.hingewise.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JLabel;
import org.assertj.swing.core.GenericTypeMatcher;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Sample;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window by keyboard alone, from the first start on. */
@GuiTest
class ShellJourneyTest {
    private final FakeDoors doors = new FakeDoors(false);
    private final MapMemory memory = new MapMemory();
    private FrameFixture window;
    private Theme theme;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Shell");
            theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            Shell shell = new Shell(
                    new Shell.Surroundings(new DirectTasks(), new FakeOutside(), theme, memory, doors),
                    made.getRootPane());
            made.setContentPane(shell);
            UseCases useCases = UseCases.over(
                    new FakeStore(),
                    MovementFile.shipped(),
                    v -> "",
                    () -> Sample.at(11, 19, 18, 10),
                    shell::committed);
            shell.opened(
                    useCases,
                    FakeKeys.openFile(),
                    false,
                    bench -> new Screens(
                            List.of(),
                            List.of(),
                            c -> {},
                            c -> {},
                            Screens.CheckInWays.NONE,
                            Screens.Keeping.NONE,
                            Screens.RecordWays.NONE));
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1300, 760));
    }

    private void press(int key) {
        window.robot().pressAndReleaseKeys(key);
        window.robot().waitForIdle();
    }

    private void withCtrl(int key) {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        press(key);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        window.robot().waitForIdle();
    }

    private void add(String name) {
        withCtrl(KeyEvent.VK_N);
        window.textBox("client.name").enterText(name);
        press(KeyEvent.VK_ENTER);
    }

    @Test
    void aClientIsAddedTakenBackAndFoundByKeyboard() {
        window.label("first-run.title").requireVisible();
        add("Nia Bell");
        window.list("clients.list").requireItemCount(1);
        window.label("status").requireText("Client added");
        withCtrl(KeyEvent.VK_Z);
        window.label("status").requireText("Taken back: Client added");
        window.label("first-run.title").requireVisible();
        add("Nia Bell");
        add("Ola Berg");
        withCtrl(KeyEvent.VK_K);
        window.textBox("palette.field").enterText("nia");
        press(KeyEvent.VK_ENTER);
        assertThat(window.label(new GenericTypeMatcher<>(JLabel.class, true) {
                            @Override
                            protected boolean isMatching(JLabel label) {
                                return "client.name".equals(label.getName());
                            }
                        })
                        .text())
                .isEqualTo("Nia Bell");
    }

    @Test
    void whatWasTypedOfSomebodyNewIsOfferedAgain() {
        withCtrl(KeyEvent.VK_N);
        window.textBox("client.name").enterText("Half a na");
        press(KeyEvent.VK_ESCAPE);
        withCtrl(KeyEvent.VK_N);
        window.textBox("client.name").requireText("Half a na");
    }

    @Test
    void theLookChangesAtOnceAndIsRemembered() {
        withCtrl(KeyEvent.VK_K);
        window.textBox("palette.field").enterText("switch");
        press(KeyEvent.VK_ENTER);
        assertThat(GuiActionRunner.execute(() -> theme.isDark())).isTrue();
        assertThat(memory.kept).containsEntry("theme", "DARK");
    }

    @Test
    void helpListsTheKeysAndEscapeLeavesIt() {
        press(KeyEvent.VK_F1);
        window.label("help.title").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        window.label("first-run.title").requireVisible();
    }
}
