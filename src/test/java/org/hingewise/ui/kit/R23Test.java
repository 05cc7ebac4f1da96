package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.KeyEvent;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.JToolTip;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.hingewise.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@GuiTest
@DisplayName("R23: Ctrl V of fifty megabytes takes what there is room for, and says so beside the field")
class R23Test {
    private static final int HUGE = 50_000_000;
    private static final int LIMIT = 100;

    private FrameFixture window;

    @BeforeEach
    void show(Robot robot) {
        JFrame frame = GuiActionRunner.execute(() -> {
            Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection("y".repeat(HUGE)), null);
            JFrame made = new JFrame("Paste");
            JPanel page = new JPanel(new MigLayout("wrap 1, fillx", "[grow,fill]", "[]40[]40[]"));
            page.add(Field.line("line", "&Line", LIMIT));
            page.add(Field.lines("lines", "L&ines", 3, LIMIT));
            page.add(Field.bare("bare", LIMIT));
            made.add(page);
            made.setSize(400, 400);
            return made;
        });
        window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
    }

    @Test
    void intoALineLinesAndASearch(Robot robot) {
        for (String name : new String[] {"line", "lines", "bare"}) {
            window.textBox(name).focus();
            robot.pressKey(KeyEvent.VK_CONTROL);
            robot.pressAndReleaseKeys(KeyEvent.VK_V);
            robot.releaseKey(KeyEvent.VK_CONTROL);
            window.textBox(name).requireText("y".repeat(LIMIT));
        }
        String told = Texts.get("field.cut", LIMIT);
        window.textBox("line.message").requireText(told);
        window.textBox("lines.message").requireText(told);
        assertThat(robot.finder().findByType(JToolTip.class, true).getTipText()).isEqualTo(told);
    }
}
