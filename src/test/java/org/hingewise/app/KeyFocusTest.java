package org.hingewise.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.KeyEvent;
import javax.swing.JComboBox;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.assertj.swing.timing.Timeout;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Sample;
import org.hingewise.ui.key.FakeKeys;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.shell.FakeDoors;
import org.hingewise.ui.shell.MapMemory;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the cursor is after each key of the main job, in the whole window and with work off the event thread. */
@GuiTest
class KeyFocusTest {
    private static final int LONGEST_MS = 8_000;
    private static final String SEARCH = "plan.search";

    private final MapMemory memory = new MapMemory();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(0);
        memory.put("tab", "overview");
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Hingewise");
            Theme theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            Sample sample = new Sample(theme);
            memory.put("client", sample.jonas.id().toString());
            BackgroundTasks tasks = new BackgroundTasks(e -> {
                throw new AssertionError(e);
            });
            Shell shell = new Shell(
                    new Shell.Surroundings(tasks, new FakeOutside(), theme, memory, new FakeDoors(false)),
                    made.getRootPane());
            made.setContentPane(shell);
            UseCases useCases = UseCases.over(
                    sample.store,
                    MovementFile.shipped(),
                    v -> "This is not a diagnosis.",
                    () -> sample.now,
                    change -> EventQueue.invokeLater(() -> shell.committed(change)));
            shell.opened(useCases, FakeKeys.openFile(), false, RealScreens::of);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1300, 760));
        until("rail.clients", () -> shows("rail.clients"));
        window.robot().click(window.robot().finder().findByName("rail.clients"));
        until("client.more", () -> shows("client.more"));
        robot.waitForIdle();
    }

    private boolean shows(String name) {
        return window.robot()
                        .finder()
                        .findAll(window.target(), c -> name.equals(c.getName()) && c.isShowing())
                        .size()
                > 0;
    }

    private String words(String name) {
        return window.robot().finder().findAll(window.target(), c -> name.equals(c.getName())).stream()
                .map(c -> c.getAccessibleContext().getAccessibleName())
                .toList()
                .toString();
    }

    private static String focused() {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return owner == null ? "nobody" : String.valueOf(owner.getName());
    }

    private static void until(String what, java.util.concurrent.Callable<Boolean> condition) {
        Pause.pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return Boolean.TRUE.equals(GuiActionRunner.execute(condition));
                    }
                },
                Timeout.timeout(LONGEST_MS));
    }

    private void ctrl(int key) {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        window.robot().pressAndReleaseKeys(key);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
    }

    private void press(int key) {
        window.robot().pressAndReleaseKeys(key);
    }

    /** Everything that was begun is over, so that nothing can still move the focus. */
    private void settled(String wanted) {
        until("focus in " + wanted + ", not in " + focused(), () -> focused().equals(wanted));
        for (int i = 0; i < 3; i++) {
            window.robot().waitForIdle();
            assertThat(GuiActionRunner.execute(KeyFocusTest::focused)).isEqualTo(wanted);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {KeyEvent.VK_1, KeyEvent.VK_2, KeyEvent.VK_3, KeyEvent.VK_4, KeyEvent.VK_5, KeyEvent.VK_6})
    void planningBeginsInTheSearchFromEveryTab(int tab) {
        ctrl(tab);
        window.robot().waitForIdle();
        ctrl(KeyEvent.VK_P);
        settled(SEARCH);
    }

    @Test
    void planningBeginsInTheSearchWhenTheSessionsWereNotShownYet() {
        ctrl(KeyEvent.VK_P);
        settled(SEARCH);
    }

    @Test
    void planningBeginsInTheSearchAfterSorenessWasSaved() {
        ctrl(KeyEvent.VK_5);
        window.robot().waitForIdle();
        ctrl(KeyEvent.VK_L);
        until("the sheet", () -> shows("log-soreness.save"));
        until("score", () -> focused().startsWith("log-soreness"));
        press(KeyEvent.VK_3);
        window.button("log-soreness.rest").click();
        window.button("log-soreness.save").click();
        until("saved", () -> !shows("log-soreness.save"));
        ctrl(KeyEvent.VK_P);
        settled(SEARCH);
    }

    @Test
    void planningBeginsInTheSearchAfterASheetWasLeft() {
        ctrl(KeyEvent.VK_L);
        until("the sheet", () -> shows("log-soreness.save"));
        until("score", () -> focused().startsWith("log-soreness"));
        press(KeyEvent.VK_ESCAPE);
        ctrl(KeyEvent.VK_P);
        settled(SEARCH);
    }

    @ParameterizedTest
    @CsvSource({"2,soreness", "3,episode-form.when", "4,hinge.item.1", "5,sessions", "8,timeline"})
    void aTabByKeyBeginsInTheTab(int tab, String begin) {
        ctrl(KeyEvent.VK_0 + tab);
        until("focus in " + begin, () -> isIn(begin));
        for (int i = 0; i < 3; i++) {
            window.robot().waitForIdle();
            assertThat(GuiActionRunner.execute(() -> isIn(begin)))
                    .as("still in " + begin)
                    .isTrue();
        }
    }

    private static boolean isIn(String name) {
        return focused().startsWith(name) || isWithin(name);
    }

    private static boolean isWithin(String name) {
        Component at = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        while (at != null && !name.equals(at.getName())) {
            at = at.getParent();
        }
        return at != null;
    }

    @Test
    void aSavedPlanIsReadyToStart() {
        ctrl(KeyEvent.VK_P);
        settled(SEARCH);
        window.textBox(SEARCH).setText("bird");
        press(KeyEvent.VK_ENTER);
        until("the row", () -> shows("plan.sets.0"));
        window.button("plan.save").click();
        settled("session.start");
    }

    /** Without the mouse: a list that pops up is a window of its own, and a click may come before it is there. */
    private void chooseKind() {
        JComboBox<?> type = window.comboBox("episode-form.type").target();
        GuiActionRunner.execute(() -> type.setSelectedIndex(1));
    }

    @Test
    void afterAnEpisodeWasAddedTheNextOneBegins() {
        ctrl(KeyEvent.VK_3);
        until("the form", () -> shows("episode-form.save"));
        window.textBox("episode-form.when").setText("2019");
        chooseKind();
        window.button("episode-form.save").focus();
        press(KeyEvent.VK_SPACE);
        until(
                "emptied",
                () -> window.textBox("episode-form.when").target().getText().isEmpty());
        settled("episode-form.when");
    }

    @Test
    void whatIsToBeMendedHasTheCursor() {
        ctrl(KeyEvent.VK_3);
        until("the form", () -> shows("episode-form.save"));
        window.textBox("episode-form.when").setText("2019");
        chooseKind();
        window.textBox("episode-form.worstNrs").setText("99");
        window.button("episode-form.save").focus();
        press(KeyEvent.VK_SPACE);
        settled("episode-form.worstNrs");
        ctrl(KeyEvent.VK_N);
        until("the sheet", () -> shows("client-form.save"));
        window.textBox("client.name").setText("Nia");
        window.textBox("client.bodyMass").setText("heavy");
        window.button("client-form.save").focus();
        press(KeyEvent.VK_ENTER);
        settled("client.bodyMass");
    }

    @Test
    void afterALookWasSavedTheNextOneBeginsWithItsFirstLine() {
        ctrl(KeyEvent.VK_4);
        until("the checklist", () -> focused().startsWith("hinge.item.1"));
        press(KeyEvent.VK_S);
        window.button("hinge.save").focus();
        press(KeyEvent.VK_SPACE);
        until("saved, not " + words("hinge.problem"), () -> !shows("hinge.clear"));
        until("first line, not " + focused(), () -> focused().startsWith("hinge.item.1."));
    }
}
