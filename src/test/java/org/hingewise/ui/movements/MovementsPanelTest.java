package org.hingewise.ui.movements;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.hingewise.ui.kit.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GuiTest
class MovementsPanelTest {
    private final MovementDesk desk = new MovementDesk();
    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            MovementsPanel panel = new MovementsPanel(desk);
            JFrame made = new JFrame("Movements");
            made.add(panel.component());
            panel.show();
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1240, 760));
    }

    private void enterSheet(Robot robot) {
        Sheet sheet = GuiActionRunner.execute(desk.dialogs::sheet);
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Sheet");
            made.add(sheet.body());
            return made;
        });
        GuiActionRunner.execute(() -> window.target().dispose());
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1240, 760));
    }

    @Test
    void aMovementIsFoundAndOpenedWithTheKeyboardAlone(Robot robot) {
        window.textBox("movements.search").focus().enterText("goblet");
        window.table("movements.table").requireRowCount(1);
        window.label("movements.count").requireText("1 of 112");
        robot.pressAndReleaseKeys(KeyEvent.VK_DOWN);
        robot.waitForIdle();
        window.table("movements.table").requireFocused();
        robot.pressAndReleaseKeys(KeyEvent.VK_ENTER);
        robot.waitForIdle();
        assertThat(GuiActionRunner.execute(() -> desk.dialogs.sheet().title())).isEqualTo("Edit Goblet squat");
    }

    @Test
    void escapeEmptiesTheSearch(Robot robot) {
        window.textBox("movements.search").focus().enterText("goblet");
        robot.pressAndReleaseKeys(KeyEvent.VK_ESCAPE);
        window.textBox("movements.search").requireText("");
        window.table("movements.table").requireRowCount(112);
    }

    @Test
    void easierMovementsCanBeFollowed() {
        window.textBox("movements.search").setText("kettlebell snatch");
        window.table("movements.table").requireRowCount(1);
        window.button("easier.kb_swing").click();
        window.textBox("movement.name").requireText("Kettlebell swing");
        window.textBox("movements.search").requireText("");
    }

    @Test
    void whatIsHiddenIsAmongTheHiddenOnes() {
        window.textBox("movements.search").setText("goblet");
        window.button("movement.hide").click();
        window.textBox("movements.nothing").requireText("Nothing fits. Try fewer words or another pattern.");
        window.button("movements.showAll").click();
        window.table("movements.table").requireRowCount(111);
        window.toggleButton("movements.shown.hidden").click();
        window.table("movements.table").requireRowCount(1);
        window.button("movement.hide").requireText("Show again").click();
        window.textBox("movements.nothing").requireText("No movement is hidden.");
    }

    @Test
    void onePatternIsChosenFromTheBox() {
        window.comboBox("movements.pattern").selectItem("bridge");
        window.table("movements.table").requireRowCount(3);
        window.comboBox("movements.pattern").selectItem("All patterns");
        window.table("movements.table").requireRowCount(112);
    }

    @Test
    void aMovementIsAddedThroughTheForm(Robot robot) {
        window.button("movements.add").click();
        enterSheet(robot);
        window.textBox("movement-form.name").setText("Sandbag hug");
        window.comboBox("movement-form.pattern").selectItem("carry and sled");
        window.toggleButton("movement-form.measure.metres").click();
        window.toggleButton("demand.axial_load.2").click();
        window.label("movement-form.total").requireText("2 in all");
        window.textBox("movement-form.mass").setText("20");
        window.comboBox("movement-form.easier").selectItem("Walking");
        window.button("movement-form.easier.add").click();
        GuiActionRunner.execute(() -> desk.dialogs.sheet().press("save"));
        window.textBox("movement-form.cues.message").requireVisible();
        window.textBox("movement-form.cues").setText("Hug it.");
        GuiActionRunner.execute(() -> desk.dialogs.sheet().press("save"));
        assertThat(GuiActionRunner.execute(desk.dialogs::isOpen)).isFalse();
        assertThat(desk.useCases.readLibrary().handle().find("sandbag_hug")).hasValueSatisfying(m -> {
            assertThat(m.easier()).containsExactly("walking");
            assertThat(m.totalDemand()).isEqualTo(2);
        });
    }
}
