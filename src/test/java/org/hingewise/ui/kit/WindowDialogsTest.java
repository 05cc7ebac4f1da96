package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
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
    void whatIsUnderWayIsNotCancelledByAStrayEnter() {
        onEdt(() -> {
            JProgressBar bar = new JProgressBar();
            Sheet sheet = Sheet.of("working", "Working", bar).focus(bar).nothingOnEnter();
            dialogs.show(sheet.onLeave(() -> happened.add("cancelled")).leaveButton("cancel", "&Cancel"));
        });
        press(KeyEvent.VK_ENTER);
        assertThat(happened).isEmpty();
        assertThat(dialogs.isOpen()).isTrue();
        press(KeyEvent.VK_TAB);
        window.button("working.cancel").requireFocused();
        press(KeyEvent.VK_ESCAPE);
        assertThat(happened).containsExactly("cancelled");
        assertThat(dialogs.isOpen()).isFalse();
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

    @Test
    void aSheetThatClosesUnderAnotherLeavesTheFocusOnTop() {
        window.button("below").focus();
        Field one = GuiActionRunner.execute(() -> Field.line("one", "&One", 20));
        Field two = GuiActionRunner.execute(() -> Field.line("two", "&Two", 20));
        Sheet under =
                GuiActionRunner.execute(() -> Sheet.of("under", "Under", one).leaveButton("cancel", "&Cancel"));
        onEdt(() -> dialogs.show(under));
        window.textBox("one").requireFocused();
        onEdt(() -> dialogs.show(Sheet.of("top", "Top", two).leaveButton("cancel", "&Cancel")));
        window.textBox("two").requireFocused();
        onEdt(under::close);
        window.textBox("two").requireFocused();
        press(KeyEvent.VK_ESCAPE);
        assertThat(dialogs.isOpen()).isFalse();
        window.button("below").requireFocused();
    }

    private static Rectangle onSheet(JComponent widget) {
        return SwingUtilities.convertRectangle(
                widget.getParent(), widget.getBounds(), SwingUtilities.getRootPane(widget));
    }

    private Sheet sheetOf(Field... fields) {
        JPanel body = new JPanel(new MigLayout("insets 0, gap 0 12, fillx, wrap 1", "[grow,fill]", ""));
        for (Field field : fields) {
            body.add(field, "wmin 0");
        }
        return Sheet.of("grows", "Grows", body).button("save", "&Save", () -> {});
    }

    @Test
    void aSheetGrowsWithItsMessagesAndNeverShrinksUnderTheHand() {
        Field[] fields = GuiActionRunner.execute(
                () -> new Field[] {Field.line("first", "First", 40), Field.line("second", "Second", 40)});
        onEdt(() -> dialogs.show(sheetOf(fields)));
        JComponent card = window.panel("grows").target();
        int before = GuiActionRunner.execute(card::getHeight);
        int top = GuiActionRunner.execute(card::getY);
        onEdt(() -> {
            fields[0].problem("Please say when it was.");
            fields[1].problem("Please say what it was.");
        });
        int grown = GuiActionRunner.execute(card::getHeight);
        assertThat(grown).isGreaterThan(before + 30);
        assertThat(GuiActionRunner.execute(card::getY)).isEqualTo(top);
        assertThat(GuiActionRunner.execute(() -> window.scrollPane("grows.scroll")
                        .target()
                        .getVerticalScrollBar()
                        .isVisible()))
                .isFalse();
        onEdt(() -> fields[0].problem(null));
        assertThat(GuiActionRunner.execute(card::getHeight)).isEqualTo(grown);
    }

    @Test
    void aSheetIsAsHighAsItsTextsAreAtItsWidth() {
        Prose text = GuiActionRunner.execute(() -> Prose.text("A sentence that is rather long. ".repeat(8)));
        onEdt(() -> {
            JPanel body = new JPanel(new MigLayout("insets 0, fillx, wrap 1", "[grow,fill]", ""));
            body.add(text, "wmin 0");
            dialogs.show(Sheet.of("grows", "Grows", body).button("save", "&Save", () -> {}));
        });
        JComponent pane = window.scrollPane("grows.scroll").target();
        assertThat(GuiActionRunner.execute(() -> pane.getHeight() - text.getHeight()))
                .isBetween(0, 2);
    }

    @Test
    void whereASheetCannotGrowTheBadFieldAndItsMessageAreInView() {
        Field[] fields = GuiActionRunner.execute(() -> IntStream.range(0, 20)
                .mapToObj(i -> Field.line("field." + i, "Field " + i, 40))
                .toArray(Field[]::new));
        onEdt(() -> dialogs.show(sheetOf(fields)));
        Field last = fields[19];
        onEdt(() -> {
            last.problem("This is no time. For example: 18:15.");
            last.begin();
        });
        window.robot().waitForIdle();
        Rectangle pane = GuiActionRunner.execute(
                () -> onSheet(window.scrollPane("grows.scroll").target()));
        assertThat(pane.contains(GuiActionRunner.execute(() -> onSheet(last)))).isTrue();
        press(KeyEvent.VK_TAB);
        window.button("grows.save").requireFocused();
        press(KeyEvent.VK_TAB);
        assertThat(pane.contains(GuiActionRunner.execute(() -> onSheet(fields[0]))))
                .as("the keyboard takes the view along")
                .isTrue();
    }
}
