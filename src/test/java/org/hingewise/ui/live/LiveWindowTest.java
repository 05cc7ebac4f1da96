package org.hingewise.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Pause;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.ui.session.RunningView;
import org.hingewise.ui.session.SessionsTab;
import org.junit.jupiter.api.Test;

/** A whole session in a real window, by keys and by mouse: sets, pain, a stop, a leg symptom, a resume and the end. */
@GuiTest
class LiveWindowTest {
    private final Floor floor = new Floor();
    private FrameFixture window;
    private FakeWorkbench bench;
    private ClientTab.Screen screen;

    /** The tab as it comes up after a start of the program: the running session is gone on with. */
    private void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Sessions");
            bench = new FakeWorkbench(floor.use, floor.tasks, new WindowDialogs(made.getRootPane()));
            SessionsTab tab = new SessionsTab(
                    bench, client -> {}, (client, session, around) -> LivePage.of(bench, client, session, around));
            screen = tab.tab().build().get();
            made.add(screen.component());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1302, 700));
        GuiActionRunner.execute(() -> screen.show(floor.client.id()));
        robot.waitForIdle();
    }

    /** What the window does after each commit. */
    private void committed() {
        GuiActionRunner.execute(() -> screen.show(floor.client.id()));
        window.robot().waitForIdle();
    }

    private void keys(int... codes) {
        window.robot().pressAndReleaseKeys(codes);
        window.robot().waitForIdle();
    }

    private Assignment stored(int position) {
        return floor.stored(position);
    }

    @Test
    void aSessionByKeysAloneFromTheFirstSetToTheEnd(Robot robot) {
        show(robot);
        assertThat(bench.room).isTrue();
        window.textBox("live.set.0").requireFocused();
        keys(KeyEvent.VK_ENTER);
        window.textBox("live.set.1").requireFocused();
        keys(KeyEvent.VK_ENTER, KeyEvent.VK_ENTER);
        assertThat(stored(0).done()).hasSize(3);
        keys(KeyEvent.VK_1);
        assertThat(stored(0).pain()).isEqualTo(1);
        window.label("live.light").requireText("Go on");
        keys(KeyEvent.VK_ENTER);
        window.label("live.name").requireText("Goblet squat");
        window.textBox("live.set.0").requireFocused();
        window.textBox("live.set.0").setText("");
        robot.enterText("3x10@16 rpe6");
        keys(KeyEvent.VK_ENTER);
        assertThat(stored(1).done()).hasSize(3).allSatisfy(s -> assertThat(s.load())
                .isEqualTo(Mass.kg(16)));
        floor.minutesLater(40);

        window.button("live.end").click();
        robot.waitForIdle();
        window.textBox("finish.minutes").requireText("40");
        window.textBox("finish.suggested")
                .requireText("Suggested: familiar session (all of it was done lately at about this load)");
        window.toggleButton("finish.effort.7").click();
        window.textBox("finish.load").requireText("Session load 280: effort 7 × 40 minutes");
        window.button("finish-session.save").click();
        robot.waitForIdle();
        committed();
        Session ended = floor.stored();
        assertThat(ended.isEnded()).isTrue();
        assertThat(ended.load()).hasValue(280);
        assertThat(ended.assignments().get(0).pain()).isEqualTo(1);
        assertThat(ended.assignments().get(2).done()).as("not done").isEmpty();
        window.panel("sessions").requireVisible();
        assertThat(bench.room).isFalse();
    }

    @Test
    void theFocusWaitsForTheSetsWhenTheyAreReadLater(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> new JFrame("Running"));
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1302, 700));
        GuiActionRunner.execute(() -> {
            Tasks reading = new BackgroundTasks(e -> {
                throw new AssertionError(e);
            });
            FakeWorkbench live = new FakeWorkbench(floor.use, reading, new WindowDialogs(frame.getRootPane()));
            LivePage page = LivePage.of(live, floor.client.id(), floor.stored().id(), new RunningView.Around() {
                @Override
                public void back() {}

                @Override
                public void finish(Id<Session> session) {}
            });
            frame.add(page.component());
            frame.validate();
            page.goOn(); // what was read arrives in a later event
        });
        Pause.pause(new Condition("the first set has the focus") {
            @Override
            public boolean test() {
                return GuiActionRunner.execute(() -> frame.getFocusOwner() != null
                        && "live.set.0".equals(frame.getFocusOwner().getName()));
            }
        });
        assertThat(stored(0).pain()).isNull();
    }

    @Test
    void painOverFiveStepsDownByOneClick(Robot robot) {
        show(robot);
        window.list("live.movements").selectItem(2);
        robot.waitForIdle();
        window.button("live.done.0").click();
        window.toggleButton("live.pain.6").click();
        robot.waitForIdle();
        window.textBox("live.stop.why").requireVisible();
        window.button("live.instead.0").click();
        robot.waitForIdle();
        Session now = floor.stored();
        assertThat(now.assignments()).hasSize(5);
        assertThat(now.assignments().get(2).done()).hasSize(1);
        assertThat(now.assignments().get(3).swappedFrom()).isEqualTo("trap_bar_deadlift");
        window.label("live.name").requireText(now.assignments().get(3).movementName());
    }

    @Test
    void aLegSymptomStopsTheSetAndOpensTriageWithTheAnswerFilledIn(Robot robot) {
        show(robot);
        window.button("live.leg.numbness").click();
        robot.waitForIdle();
        assertThat(stored(0).legSymptom()).isTrue();
        window.button("log-soreness.save").requireVisible();
        window.toggleButton("log-soreness.numbness.yes").requireSelected();
        window.button("log-soreness.save").click();
        robot.waitForIdle();
        var entries =
                floor.use.readClient().handle(floor.client.id()).orElseThrow().entries();
        assertThat(entries).hasSize(1);
        assertThat(entries.get(0).entry().answer(Symptom.NUMBNESS_ONE_LEG)).isEqualTo(Answer.YES);
    }

    @Test
    void whatCannotBeReadIsToldBesideItsSet(Robot robot) {
        show(robot);
        window.textBox("live.set.0").setText("3x@");
        keys(KeyEvent.VK_ENTER);
        window.textBox("live.set.message.0").requireVisible();
        window.textBox("live.set.0").requireText("3x@").requireFocused();
        assertThat(stored(0).done()).isEmpty();
    }

    @Test
    void aMovementIsSwappedThroughTheGateByTyping(Robot robot) {
        show(robot);
        window.button("live.swap").click();
        robot.waitForIdle();
        robot.enterText("dead bug");
        keys(KeyEvent.VK_ENTER);
        assertThat(stored(0).movement()).isEqualTo("dead_bug");
        assertThat(stored(0).swappedFrom()).isEqualTo("bird_dog");
    }

    @Test
    void theListIsAClickAwayAndTheSessionGoesOn(Robot robot) {
        show(robot);
        window.button("live.back").click();
        robot.waitForIdle();
        window.button("session.goOn").click();
        robot.waitForIdle();
        window.textBox("live.set.0").requireFocused();
    }
}
