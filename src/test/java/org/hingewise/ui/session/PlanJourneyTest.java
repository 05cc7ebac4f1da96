package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.List;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.ClientTab;
import org.hingewise.ui.kit.FakeWorkbench;
import org.hingewise.ui.kit.WindowDialogs;
import org.junit.jupiter.api.Test;

/** The Sessions tab in a real window: planning behind the gate, deciding, finishing, by keys and by mouse. */
@GuiTest
class PlanJourneyTest {
    private final Gym gym = new Gym();
    private FrameFixture window;
    private SessionsTab tab;
    private FakeWorkbench bench;
    private ClientTab.Screen screen;

    private void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Sessions");
            bench = new FakeWorkbench(gym.use, gym.tasks, new WindowDialogs(made.getRootPane()));
            tab = new SessionsTab(bench, client -> bench.open(client, "hip-hinge"), new FakeRunning());
            screen = tab.tab().build().get();
            made.add(screen.component());
            screen.show(gym.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1302, 700));
    }

    private void keys(int... codes) {
        window.robot().pressAndReleaseKeys(codes);
        window.robot().waitForIdle();
    }

    private void menuS() {
        window.robot().pressKey(KeyEvent.VK_CONTROL);
        keys(KeyEvent.VK_S);
        window.robot().releaseKey(KeyEvent.VK_CONTROL);
        window.robot().waitForIdle();
    }

    private void type(String text) {
        window.robot().enterText(text);
        window.robot().waitForIdle();
    }

    private List<Session> sessions() {
        return gym.record().sessions();
    }

    @Test
    void aSwingAfterADiscEpisodeIsSwappedAndSavedByKeysAlone(Robot robot) {
        gym.discEpisode2022().hinge(HingeLevel.H2);
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        robot.waitForIdle();
        assertThat(bench.room).isTrue();

        window.textBox("plan.search").requireFocused();
        type("kettlebell swing");
        keys(KeyEvent.VK_ENTER);
        window.label("gate.chip").requireText("Not yet");
        window.label("plan.chip.0").requireText("Decide →");
        window.textBox("gate.reason.0").requireVisible();
        window.textBox("gate.reason.1").requireVisible();
        String instead = gym.record()
                .gate(gym.use.readLibrary().handle(), gym.movement("kb_swing"), null, gym.now)
                .useInstead()
                .get(0);
        assertThat(gym.record()
                        .gate(gym.use.readLibrary().handle(), gym.movement("kb_swing"), null, gym.now)
                        .gate())
                .isEqualTo(Gate.REGRESS);

        window.button("gate.use." + instead).requireFocused();
        menuS();
        assertThat(sessions()).as("not saved while it is not decided").isEmpty();
        window.textBox("plan.message.0").requireVisible();

        window.button("gate.use." + instead).requireFocused();
        keys(KeyEvent.VK_SPACE);
        window.textBox("plan.sets.0").requireFocused();
        type("4x6@20 rpe6");
        keys(KeyEvent.VK_ENTER);
        window.textBox("plan.load.0").requireFocused().requireText("20");
        keys(KeyEvent.VK_ENTER, KeyEvent.VK_ENTER);
        window.textBox("plan.search").requireFocused();
        menuS();

        Assignment planned = sessions().get(0).assignments().get(0);
        assertThat(planned.movement()).isEqualTo(instead);
        assertThat(planned.swappedFrom()).isEqualTo("kb_swing");
        assertThat(planned.plan()).isEqualTo(new SetPlan(4, 6, Gym.kg(20), 6.0));
        assertThat(bench.room).as("the list of clients is back").isFalse();
        window.list("sessions.list").requireItemCount(1);
    }

    @Test
    void assigningAnywayAsksForAReason(Robot robot) {
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        window.textBox("plan.search").setText("kb_swing");
        keys(KeyEvent.VK_ENTER);
        window.button("gate.anyway").click();
        window.button("question.yes").click();
        window.textBox("answer.message").requireVisible();
        window.textBox("answer").enterText("Has swung for years");
        keys(KeyEvent.VK_ENTER);
        window.label("plan.chip.0").requireText("Anyway");
        window.button("plan.save").click();
        assertThat(sessions().get(0).assignments().get(0).overrideReason().value())
                .isEqualTo("Has swung for years");
    }

    @Test
    void theHingeIsAssessedFromThePlanAndThePlanIsThereAgain(Robot robot) {
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        window.textBox("plan.search").setText("kb_deadlift");
        keys(KeyEvent.VK_ENTER);
        window.label("gate.chip").requireText("Not yet");
        window.button("gate.assess").click();
        assertThat(bench.opened).contains("hip-hinge");
        gym.hinge(HingeLevel.H2);
        GuiActionRunner.execute(() -> tab.tab().build().get().show(gym.client.id()));
        robot.waitForIdle();
        window.label("gate.chip").requireText("Fine");
        window.label("plan.chip.0").requireText("Fine");
    }

    @Test
    void escapeKeepsTheDraftAndPlanningGoesOnFromIt(Robot robot) {
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        window.textBox("plan.search").setText("bird_dog");
        keys(KeyEvent.VK_ENTER);
        keys(KeyEvent.VK_ESCAPE);
        window.button("sessions.plan.first").click();
        window.textBox("plan.sets.0").requireVisible();
        window.button("plan.startOver").click();
        window.textBox("plan.empty").requireVisible();
    }

    @Test
    void aSessionIsFinishedByKeys(Robot robot) {
        gym.hoursLater(-2);
        gym.planned("bird_dog", new SetPlan(3, 8, null, null));
        gym.hoursLater(2);
        show(robot);
        window.button("session.finish").click();
        robot.waitForIdle();
        window.textBox("finish.sets.0").requireFocused();
        window.textBox("finish.sets.0").deleteText();
        type("3x6 rpe5");
        keys(KeyEvent.VK_ENTER);
        window.toggleButton("finish.pain.0.0").requireFocused();
        keys(KeyEvent.VK_4);
        window.label("finish.light.0").requireText("Fine if settled by tomorrow");
        window.toggleButton("finish.effort.0").focus();
        keys(KeyEvent.VK_7);
        keys(KeyEvent.VK_ENTER);

        Session done = sessions().get(0);
        assertThat(done.isEnded()).isTrue();
        assertThat(done.effort()).isEqualTo(7);
        assertThat(done.assignments().get(0).done()).hasSize(3).allSatisfy(s -> assertThat(s.amount())
                .isEqualTo(6));
        assertThat(done.assignments().get(0).pain()).isEqualTo(4);
        assertThat(bench.dialogs().isOpen()).isFalse();
    }

    @Test
    void anUnplannedSessionNeedsOneKey(Robot robot) {
        show(robot);
        window.button("sessions.unplanned.first").click();
        robot.waitForIdle();
        window.textBox("finish.time").requireFocused();
        keys(KeyEvent.VK_ENTER);
        assertThat(sessions()).hasSize(1);
        assertThat(sessions().get(0).ended()).isEqualTo(gym.now);
    }

    @Test
    void aRefusedPlanHasTheCursorInItsFirstBadField(Robot robot) {
        gym.hinge(HingeLevel.H5);
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        robot.waitForIdle();
        menuS();
        window.textBox("plan.search").requireFocused();
        type("bird dog");
        keys(KeyEvent.VK_ENTER);
        window.textBox("plan.sets.0").requireFocused();
        window.textBox("plan.load.0").setText("heavy");
        window.textBox("plan.rpe.0").setText("11");
        menuS();
        window.textBox("plan.load.0").requireFocused();
        assertThat(window.textBox("plan.rpe.0").target().getClientProperty("JComponent.outline"))
                .isEqualTo("error");
        window.textBox("plan.load.0").setText("");
        window.textBox("plan.rpe.0").setText("");
        window.textBox("plan.time").setText("25:61");
        menuS();
        window.textBox("plan.time").requireFocused();
        assertThat(window.textBox("plan.time").target().getClientProperty("JComponent.outline"))
                .isEqualTo("error");
    }

    @Test
    void aMovementHiddenWhileItIsPlannedStaysReadableAndTheGateStillAnswers(Robot robot) {
        gym.discEpisode2022().hinge(HingeLevel.H2);
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        window.textBox("plan.search").setText("goblet_squat");
        keys(KeyEvent.VK_ENTER);
        String gate = window.label("plan.chip.0").text();
        hide("goblet_squat");

        window.label("plan.name.0").requireText("Goblet squat");
        window.textBox("plan.under.0").requireText("Hidden in the library; it stays in this plan");
        window.label("plan.chip.0").requireText(gate);
        window.label("gate.chip").requireVisible();
        window.textBox("plan.search").setText("goblet_squat");
        window.list("plan.found").requireItemCount(0);
        window.button("plan.save").click();
        Session saved = sessions().get(0);
        assertThat(saved.assignments().get(0).movement()).isEqualTo("goblet_squat");
        window.textBox("session.under.0").requireText("Hidden in the library; it stays in this plan");
    }

    @Test
    void anOwnMovementTakenOutOfTheLibraryWhileItIsPlannedIsSaidBesideItsRow(Robot robot) {
        gym.hinge(HingeLevel.H5);
        String own = gym.ownMovement("Sandbag hug");
        show(robot);
        GuiActionRunner.execute(() -> tab.plan(gym.client.id()));
        for (String movement : List.of("bird_dog", own)) {
            window.textBox("plan.search").setText(movement);
            keys(KeyEvent.VK_ENTER);
        }
        GuiActionRunner.execute(() -> gym.use.editMovement().reset(own));
        shownAgain();

        window.label("plan.name.1").requireText("Sandbag hug");
        window.label("plan.chip.1").requireText("Not there");
        window.textBox("plan.message.1")
                .requireText("This movement is no longer in the library. Take it out or choose another.");
        window.label("plan.chip.0").requireText("Fine");
        window.button("plan.save").click();
        assertThat(sessions()).as("not saved with a movement that is not there").isEmpty();
        window.button("plan.remove.1").click();
        window.button("plan.save").click();
        assertThat(sessions()).hasSize(1);
    }

    private void hide(String movement) {
        GuiActionRunner.execute(() -> gym.use.editMovement().hide(movement, true));
        shownAgain();
    }

    /** The window tells the tab after every change. */
    private void shownAgain() {
        GuiActionRunner.execute(() -> screen.show(gym.client.id()));
        window.robot().waitForIdle();
    }
}
