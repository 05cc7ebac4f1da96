package org.hingewise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.swing.JFrame;
import javax.swing.JPanel;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.gui.GuiTest;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.FakeOutside;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.shell.Shell;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check-in goes out by message or form, and its reply comes back from the clipboard. */
@GuiTest
class CheckInWindowTest {
    private final TodayScreen screen = new TodayScreen();
    private final FakeOutside outside = new FakeOutside();
    private Sample sample;
    private UseCases uses;
    private FrameFixture window;

    private void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Today");
            Theme theme = new Theme();
            theme.start(Theme.Choice.LIGHT, false);
            sample = new Sample(theme);
            Shell shell = new Shell(
                    new Shell.Surroundings(sample.tasks, outside, theme, TodayScreen.memory(), TodayScreen.doors()),
                    made.getRootPane());
            made.setContentPane(shell);
            uses = screen.open(shell, sample, sample.store);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(new Dimension(1366, 768));
        window.robot().waitForIdle();
    }

    private void press(int key) {
        window.robot().pressAndReleaseKeys(key);
        window.robot().waitForIdle();
    }

    private void paste() {
        Robot robot = window.robot();
        robot.pressKey(KeyEvent.VK_CONTROL);
        robot.pressKey(KeyEvent.VK_SHIFT);
        robot.pressAndReleaseKeys(KeyEvent.VK_V);
        robot.releaseKey(KeyEvent.VK_SHIFT);
        robot.releaseKey(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    private void focusFirstCheckIn() {
        JPanel row = window.panel("today.checkIns.row0").target();
        GuiActionRunner.execute(() -> {
            row.requestFocusInWindow();
            return row;
        });
        window.robot().waitForIdle();
    }

    private CheckInRequest asked() {
        return sample.store.read(r -> r.checkInRequests().all()).get(0);
    }

    private List<JudgedEntry> entries() {
        return uses.readClient().handle(asked().client()).orElseThrow().entries();
    }

    private int saved() {
        return sample.store.<List<JudgedEntry>>read(r -> r.soreness().all()).size();
    }

    @Test
    void aMessageIsCopiedByKeyAndItsReplyIsConfirmedAndSaved(Robot robot) {
        show(robot);
        focusFirstCheckIn();
        press(KeyEvent.VK_C);
        String code = asked().code().shown();
        assertThat(outside.passing())
                .as("taken off the clipboard again")
                .isEqualTo(outside.copied().get(0));
        assertThat(outside.copied()).hasSize(1).first().asString().contains(code, "Does it wake you at night?");
        window.label("status").requireText("Message for Jonas Lind copied. Paste it into any messenger.");
        int before = saved();
        int lines = uses.readBoard().handle().checkIns().size();
        outside.holding(code + "\n1: 2,5\n2: left\n3-9: no\n4: yes and no");
        paste();
        window.panel("reply").requireVisible();
        assertThat(window.textBox("reply.heed").text()).contains("2.5 was rounded up to 3", "4: yes and no");
        assertThat(saved()).isEqualTo(before);
        window.button("log-soreness.save").requireText("Save reply").click();
        assertThat(saved()).isEqualTo(before + 1);
        JudgedEntry entry = entries().get(entries().size() - 1);
        assertThat(entry.entry().nrs().value()).isEqualTo(3);
        assertThat(entry.entry().answer(Symptom.NIGHT_WAKING)).isEqualTo(Answer.NO);
        assertThat(entry.entry().sessionId()).isEqualTo(asked().session());
        assertThat(uses.readBoard().handle().checkIns()).hasSize(lines - 1);
        window.label("status").requireText("Soreness logged");
    }

    @Test
    void aReplyCopiedWithItsTimeIsOfThatTime(Robot robot) {
        show(robot);
        window.button("today.checkIns.copy0").click();
        String written = sample.now.local().format(DateTimeFormatter.ofPattern("dd.MM.yy, HH:mm"));
        outside.holding("[" + written + "] Jonas: " + asked().code().shown() + "\n1: 3\n3-9: no");
        paste();
        assertThat(window.textBox("reply.rest").text()).contains("The message was written");
        window.button("log-soreness.save").click();
        window.robot().waitForIdle();
        assertThat(entries().get(entries().size() - 1).entry().time().instant())
                .isEqualTo(sample.now.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    @Test
    void anUrgentReplyIsNotSavedBeforeItIsConfirmedAndInterruptsThen(Robot robot) {
        show(robot);
        window.button("today.checkIns.copy0").click();
        int before = saved();
        outside.holding(asked().code().shown() + " 1: 4, 8: yes");
        paste();
        assertThat(saved()).isEqualTo(before);
        window.button("log-soreness.save").click();
        window.robot().waitForIdle();
        assertThat(saved()).isEqualTo(before + 1);
        assertThat(entries().get(entries().size() - 1).verdict().level()).isEqualTo(Level.URGENT);
        window.button("urgent.back").requireVisible();
    }

    @Test
    void leavingTheSheetSavesNothingAndKeepsNoDraft(Robot robot) {
        show(robot);
        window.button("today.checkIns.copy0").click();
        int before = saved();
        outside.holding(asked().code().shown() + " 1: 4");
        paste();
        press(KeyEvent.VK_ESCAPE);
        assertThat(saved()).isEqualTo(before);
        assertThat(uses.keepDraft().find("soreness", asked().client())).isEmpty();
        paste();
        window.panel("reply").requireVisible();
    }

    @Test
    void whatIsNoReplyComesUpWithTheReasonAndCanBeMended(Robot robot) {
        show(robot);
        paste();
        assertThat(window.textBox("paste-reply.reason").text()).startsWith("There is no text on the clipboard");
        press(KeyEvent.VK_ESCAPE);
        window.button("today.checkIns.copy0").click();
        String code = asked().code().shown();
        outside.holding("my password");
        paste();
        assertThat(window.textBox("paste-reply.reason").text()).startsWith("There is no code in this text");
        window.textBox("paste-reply.text").requireText("");
        press(KeyEvent.VK_ESCAPE);
        outside.holding(code + " 1: 3, 1: 4");
        paste();
        assertThat(window.textBox("paste-reply.reason").text()).startsWith("Question 1 is answered in two");
        window.textBox("paste-reply.text").requireText(code + " 1: 3, 1: 4").setText(code + " 1: 4");
        window.button("paste-reply.read").click();
        window.panel("reply").requireVisible();
    }

    @Test
    void anAnsweredCodeIsRefusedWithWhatWasSavedAndTheSignsAreStillNamed(Robot robot) {
        show(robot);
        window.button("today.checkIns.copy0").click();
        outside.holding(asked().code().shown() + " 1: 1, 3-9: no");
        paste();
        window.button("log-soreness.save").click();
        window.robot().waitForIdle();
        int before = saved();
        outside.holding(asked().code().shown() + " 1: 6, 3: yes");
        paste();
        assertThat(window.textBox("paste-reply.reason").text())
                .contains("Jonas Lind answered", "1/10", "Nothing was saved", "waking at night");
        assertThat(saved()).isEqualTo(before);
    }

    @Test
    void aHugeClipboardIsReadAtItsBeginningOnly(Robot robot) {
        show(robot);
        window.button("today.checkIns.copy0").click();
        outside.holding(asked().code().shown() + " 1: 4\n" + "x ".repeat(5_000_000));
        paste();
        assertThat(window.textBox("reply.heed").text()).contains("Only the first 10,000 characters were read.");
    }

    @Test
    void aFormIsSavedByKeyWithTheSameCode(Robot robot, @TempDir Path folder) throws IOException {
        outside.answering(folder.resolve("form"));
        show(robot);
        focusFirstCheckIn();
        press(KeyEvent.VK_C);
        press(KeyEvent.VK_F);
        assertThat(Files.readString(folder.resolve("form.html")))
                .contains(asked().code().shown(), "Jonas Lind");
        assertThat(sample.store.<List<CheckInRequest>>read(
                        r -> r.checkInRequests().all()))
                .hasSize(1);
    }
}
