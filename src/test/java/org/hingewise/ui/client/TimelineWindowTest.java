package org.hingewise.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.assertj.swing.fixture.JListFixture;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Widgets;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.ui.kit.WindowDialogs;
import org.hingewise.usecase.RecordInjury;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The timeline in a real window, with mouse and keyboard. */
@GuiTest
class TimelineWindowTest {
    private final ClientDesk desk = new ClientDesk();
    private final List<EventGroup> visited = new ArrayList<>();
    private FrameFixture window;
    private TimelineViewModel model;

    @BeforeEach
    void show(Robot robot) {
        ClientDesk.saved(desk.useCases.recordInjury().handle(RecordInjury.Request.of(desk.client.id(), InjuryType.FD)));
        Session session = desk.trained();
        desk.hoursLater(24);
        desk.felt(session, 7);
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Timeline");
            model = desk.timeline();
            made.add(new TimelinePanel(
                    model, new WindowDialogs(made.getRootPane()), desk.now.date(), visited::add, () -> {}));
            made.setSize(1054, 700);
            model.show(desk.client.id());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    private void press(int... keys) {
        window.robot().pressAndReleaseKeys(keys);
        window.robot().waitForIdle();
    }

    private JListFixture list() {
        return window.list("timeline.list");
    }

    private String selected() {
        return GuiActionRunner.execute(
                () -> list().target().getSelectedValue() instanceof Item item ? item.sentence() : "");
    }

    @Test
    void arrowsGoFromEventToEventAndEnterOpensOne() {
        window.textBox("timeline.search").focus();
        press(KeyEvent.VK_DOWN);
        list().requireFocused();
        press(KeyEvent.VK_HOME);
        assertThat(selected()).isEqualTo("Soreness 7 / 10: See a doctor");
        press(KeyEvent.VK_ENTER);
        window.label("why.title").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        list().requireFocused();
        press(KeyEvent.VK_DOWN);
        assertThat(selected()).isEqualTo("Disc episode added to the back history");
        press(KeyEvent.VK_ENTER);
        assertThat(visited).containsExactly(EventGroup.HISTORY);
        press(KeyEvent.VK_DOWN);
        assertThat(selected()).isEqualTo("Client added");
        press(KeyEvent.VK_UP, KeyEvent.VK_UP, KeyEvent.VK_UP);
        assertThat(selected()).isEqualTo("Soreness 7 / 10: See a doctor");
    }

    @Test
    void chipsAndWordsFilterAndEverythingComesBack() {
        window.toggleButton("timeline.filter.history").click();
        assertThat(selected()).isEqualTo("Disc episode added to the back history");
        list().requireItemCount(2);
        window.toggleButton("timeline.filter.soreness").focus();
        press(KeyEvent.VK_SPACE);
        list().requireItemCount(4);
        window.textBox("timeline.search").enterText("nothing like it");
        window.button("timeline.none.button").click();
        list().requireItemCount(5);
        window.textBox("timeline.search").requireText("");
    }

    @Test
    void aDoubleClickAndTheButtonShowTheVerdictAsItWasGiven() {
        list().item(1).doubleClick();
        window.label("why.title").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        window.button("timeline.event.why").click();
        window.label("why.title").requireVisible();
        press(KeyEvent.VK_ESCAPE);
        window.button("timeline.event.go").click();
        assertThat(visited).containsExactly(EventGroup.SORENESS);
    }

    @Test
    void thousandsOfEventsCostNoWidgetEach() {
        int before = Widgets.all(window.target()).size();
        desk.store.write(r -> {
            for (int i = 0; i < 2000; i++) {
                r.timeline()
                        .append(new TimelineEvent(
                                0,
                                desk.client.id(),
                                desk.now.plusMinutes(i),
                                TimelineEvent.Kind.SESSION_STARTED,
                                "",
                                Map.of("name", PersonalText.of("Deadlift " + i))));
            }
            return r;
        });
        GuiActionRunner.execute(() -> model.show(desk.client.id()));
        window.robot().waitForIdle();
        assertThat(Widgets.all(window.target())).hasSizeLessThan(before + 20);
        list().focus();
        press(KeyEvent.VK_END);
        assertThat(selected()).isEqualTo("Client added");
        press(KeyEvent.VK_HOME);
        assertThat(selected()).isEqualTo("Session started: Deadlift 1999");
    }
}
