package org.hingewise.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.WindowDialogs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The overview in a real window, with mouse and keyboard. */
@GuiTest
class OverviewWindowTest {
    private final ClientDesk desk = new ClientDesk();
    private final List<Id<Client>> logged = new ArrayList<>();
    private final List<Id<Client>> planned = new ArrayList<>();
    private FrameFixture window;
    private FakeWorkbench bench;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Overview");
            bench = new FakeWorkbench(desk.useCases, desk.tasks, new WindowDialogs(made.getRootPane()));
            ClientTab.Screen tab = OverviewTab.tab(
                            bench,
                            new OverviewTab.Ways(
                                    logged::add, planned::add, "history", "hinge", "sessions", client -> {}))
                    .build()
                    .get();
            made.add(tab.component());
            made.setSize(1054, 700);
            tab.show(desk.client.id());
            desk.changed = () -> tab.show(desk.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    private void press(int... keys) {
        window.robot().pressAndReleaseKeys(keys);
        window.robot().waitForIdle();
    }

    private void held() {
        GuiActionRunner.execute(() -> {
            Session session = desk.trained();
            desk.hoursLater(24);
            desk.felt(session, 5, Symptom.NIGHT_WAKING);
        });
        window.robot().waitForIdle();
    }

    @Test
    void anEmptyOverviewSaysWhatToDoAndOffersTheButtons() {
        window.button("overview.plan").click();
        assertThat(planned).containsExactly(desk.client.id());
        window.button("overview.log").click();
        window.button("overview.verdict.log").click();
        assertThat(logged).hasSize(2);
        window.button("overview.reminders.askNow").click();
        window.button("overview.next.2.do").focus();
        press(KeyEvent.VK_SPACE);
        assertThat(bench.opened).containsExactly("history", "hinge");
    }

    @Test
    void aHeldVerdictIsExplainedAndClearedWithoutTheMouse() {
        held();
        window.label("overview.verdict.title").requireText("Not normal soreness – see a doctor");
        window.button("overview.verdict.why").focus();
        press(KeyEvent.VK_SPACE);
        window.label("why.title").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        window.button("overview.verdict.why").requireFocused();
        press(KeyEvent.VK_TAB);
        window.button("overview.verdict.clearance").requireFocused();
        press(KeyEvent.VK_SPACE);
        window.textBox("clearance.by").requireFocused().enterText("Dr L");
        press(KeyEvent.VK_ENTER);
        window.label("overview.verdict.none").requireText("Seen by a clinician");
        assertThat(Widgets.has(window.target(), "overview.verdict.clearance")).isFalse();
    }

    @Test
    void whatIsSavedShowsAtOnce() {
        assertThat(Widgets.has(window.target(), "overview.nothing")).isTrue();
        held();
        assertThat(Widgets.has(window.target(), "overview.nothing")).isFalse();
        assertThat(Widgets.has(window.target(), "overview.doms")).isTrue();
        window.button("overview.next.0.do").click();
        window.textBox("clearance.by").requireVisible();
    }
}
