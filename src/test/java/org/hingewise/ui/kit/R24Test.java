package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JPanel;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.hingewise.gui.GuiTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@GuiTest
@DisplayName("R24: an error nobody caught is told with a code, wherever it comes from, and the next click works")
class R24Test {
    private int clicks;

    /** Where an error may come from. */
    enum Origin {
        CLICK(frame -> {
            throw new IllegalStateException("Maya Okafor, 7/10");
        }),
        TIMER(frame -> {
            Timer timer = new Timer(1, e -> {
                throw new IllegalStateException("Maya Okafor, 7/10");
            });
            timer.setRepeats(false);
            timer.start();
        }),
        /** While a dialog has an event loop of its own. */
        DIALOG(frame -> {
            JDialog dialog = new JDialog(frame, "Busy", true);
            EventQueue.invokeLater(() -> {
                EventQueue.invokeLater(dialog::dispose);
                throw new IllegalStateException("Maya Okafor, 7/10");
            });
            dialog.setVisible(true);
        }),
        THREAD(frame -> {
            Thread thread = new Thread(() -> {
                throw new IllegalStateException("Maya Okafor, 7/10");
            });
            thread.start();
        }),
        DEEP(frame -> deeper(0));

        private final transient Consumer<JFrame> happens;

        Origin(Consumer<JFrame> happens) {
            this.happens = happens;
        }

        private static int deeper(int depth) {
            return depth < 0 ? 0 : 1 + deeper(depth + 1);
        }
    }

    /** Work beside the window, whose errors come back to it. */
    enum Work {
        EXCEPTION,
        ERROR
    }

    private FrameFixture show(Robot robot, Consumer<JFrame> happens) {
        JFrame frame = GuiActionRunner.execute(() -> {
            JFrame made = new JFrame("Errors");
            WindowDialogs dialogs = new WindowDialogs(made.getRootPane());
            new ErrorReporter(dialogs::message, () -> {}).install();
            JPanel page = new JPanel(new MigLayout());
            page.add(Buttons.plain("break", "Break", () -> happens.accept(made)));
            page.add(Buttons.plain("count", "Count", () -> clicks++));
            made.add(page);
            made.setSize(700, 400);
            return made;
        });
        FrameFixture window = new FrameFixture(robot, frame);
        window.show(frame.getSize());
        return window;
    }

    @ParameterizedTest
    @EnumSource
    void whereverItComesFrom(Origin origin, Robot robot) {
        FrameFixture window = show(robot, origin.happens);
        window.button("break").click();
        isTold(window);
    }

    @ParameterizedTest
    @EnumSource
    void fromWorkBesideTheWindowWhoeverWaitsForIt(Work work, Robot robot) throws InterruptedException {
        List<Exception> answered = new ArrayList<>();
        CountDownLatch heard = new CountDownLatch(1);
        BackgroundTasks tasks = new BackgroundTasks(e -> {
            throw new IllegalStateException(e);
        });
        FrameFixture window = show(
                robot,
                frame -> tasks.submit(
                        () -> {
                            if (work == Work.ERROR) {
                                throw new AssertionError("Maya Okafor, 7/10");
                            }
                            throw new IllegalStateException("Maya Okafor, 7/10");
                        },
                        done -> {},
                        e -> {
                            answered.add(e);
                            heard.countDown();
                            throw new IllegalStateException(e);
                        }));
        window.button("break").click();
        heard.await();
        isTold(window);
        assertThat(answered).hasSize(1);
    }

    /** Told plainly, and gone with one key; whoever breaks it again is told again. */
    private void isTold(FrameFixture window) {
        window.button("message.close").requireVisible();
        assertThat(window.textBox("words").text())
                .contains("What was saved before is safe", "quote the code HW-")
                .doesNotContain("Maya");
        window.button("message.close").click();
        window.button("count").click();
        assertThat(clicks).isEqualTo(1);
    }

    @Test
    void aSecondErrorIsToldAsWell(Robot robot) {
        FrameFixture window = show(robot, Origin.CLICK.happens);
        window.button("break").click();
        isTold(window);
        window.button("break").click();
        window.button("message.close").requireVisible();
    }
}
