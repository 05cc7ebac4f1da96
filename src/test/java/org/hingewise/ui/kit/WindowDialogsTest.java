package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@GuiTest
class WindowDialogsTest {
    private final List<String> happened = new ArrayList<>();
    private FrameFixture window;
    private WindowDialogs dialogs;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Dialogs");
            JPanel page = new JPanel();
            page.add(Buttons.plain("below", "&Save below", () -> happened.add("below")));
            made.add(page);
            made.setSize(900, 600);
            dialogs = new WindowDialogs(made.getRootPane());
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(900, 600));
    }

    private void onEdt(Runnable work) {
        GuiActionRunner.execute(work::run);
        window.robot().waitForIdle();
    }

    private void press(int... keys) {
        window.robot().pressAndReleaseKeys(keys);
        window.robot().waitForIdle();
    }

    @Test
    void enterAgreesAndEscapeLeaves() {
        Dialogs.Question question = new Dialogs.Question("Remove?", "It can be taken back.", "&Remove", false);
        onEdt(() -> dialogs.confirm(question, () -> happened.add("removed")));
        window.label("question.title").requireText("Remove?");
        press(KeyEvent.VK_ESCAPE);
        assertThat(dialogs.isOpen()).isFalse();
        assertThat(happened).isEmpty();
        onEdt(() -> dialogs.confirm(question, () -> happened.add("removed")));
        press(KeyEvent.VK_ENTER);
        assertThat(happened).containsExactly("removed");
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void whatIsHardToTakeBackHasToBeReachedFor() {
        Dialogs.Question question = new Dialogs.Question("Erase?", "This stays gone.", "&Erase", true);
        onEdt(() -> dialogs.confirm(question, () -> happened.add("erased")));
        press(KeyEvent.VK_ENTER);
        assertThat(happened).isEmpty();
        assertThat(dialogs.isOpen()).isFalse();
        onEdt(() -> dialogs.confirm(question, () -> happened.add("erased")));
        press(KeyEvent.VK_TAB);
        press(KeyEvent.VK_ENTER);
        assertThat(happened).containsExactly("erased");
    }

    @Test
    void aTextIsAskedForUntilThereIsOne() {
        onEdt(() -> dialogs.ask(
                new Dialogs.TextQuestion("Why?", "It is kept on the timeline.", "&Reason", "&Assign", 50),
                happened::add));
        press(KeyEvent.VK_ENTER);
        window.textBox("answer.message").requireVisible();
        window.textBox("answer").enterText("She asked for it");
        press(KeyEvent.VK_ENTER);
        assertThat(happened).containsExactly("She asked for it");
    }

    @Test
    void focusAndMnemonicsStayInTheSheet(Robot robot) {
        Field field = GuiActionRunner.execute(() -> Field.line("one", "&One", 20));
        onEdt(() -> {
            Sheet sheet = Sheet.of("form", "Form", field);
            sheet.button("save", "&Save", () -> happened.add("saved")).leaveButton("cancel", "&Cancel");
            dialogs.show(sheet);
        });
        window.textBox("one").requireFocused();
        press(KeyEvent.VK_TAB);
        window.button("form.cancel").requireFocused();
        press(KeyEvent.VK_TAB);
        window.button("form.save").requireFocused();
        press(KeyEvent.VK_TAB);
        window.textBox("one").requireFocused();
        robot.pressKey(KeyEvent.VK_ALT);
        press(KeyEvent.VK_S);
        robot.releaseKey(KeyEvent.VK_ALT);
        assertThat(happened).containsExactly("saved");
    }

    @Test
    void aSheetOverASheetGivesTheFocusBack() {
        Field field = GuiActionRunner.execute(() -> Field.line("one", "&One", 20));
        onEdt(() -> dialogs.show(Sheet.of("form", "Form", field).leaveButton("cancel", "&Cancel")));
        onEdt(() -> dialogs.message("Urgent help", "Please call."));
        press(KeyEvent.VK_ENTER);
        assertThat(dialogs.isOpen()).isTrue();
        window.textBox("one").requireFocused();
        press(KeyEvent.VK_ESCAPE);
        assertThat(dialogs.isOpen()).isFalse();
    }
}
