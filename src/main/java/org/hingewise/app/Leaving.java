package org.hingewise.app;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.Timer;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;
import org.hingewise.text.Texts;
import org.hingewise.ui.kit.BackgroundTasks;
import org.hingewise.ui.kit.Buttons;
import org.hingewise.ui.kit.Prose;

/**
 * What is still to be done while the window is gone already: work under way is finished, then the last backup is made. It
 * is told in a small window when it takes a while, and stopped when the coach wants so; the last backup is given up when
 * it takes too long. What is stopped leaves nothing under the name it would have got. For the event thread.
 */
final class Leaving {
    /** Work is mostly done before anybody wonders. */
    private static final int TELL_MS = 1_500;

    /** Nobody waits longer for a backup to shut a lid (decision). */
    private static final int LIMIT_MS = 30_000;

    /** From the wish to stop to the end, whatever the work makes of the wish (R19 asks for two seconds). */
    private static final int STOP_MS = 1_500;

    /** Nothing that is done at the end takes so long. */
    private static final Duration HANGING = Duration.ofMillis(400);

    private final BackgroundTasks tasks;
    private final Consumer<JPanel> window;
    private final Runnable exit;
    private final Prose words = Prose.text(Texts.get("leaving.work"));
    private final Timer tell;
    private final Timer limit;
    private final Timer stopped;
    private boolean stopping;

    /** @param exit ends the program */
    Leaving(BackgroundTasks tasks, Runnable exit) {
        this(tasks, Leaving::open, exit);
    }

    /** @param window shows the panel */
    Leaving(BackgroundTasks tasks, Consumer<JPanel> window, Runnable exit) {
        this.tasks = tasks;
        this.window = window;
        this.exit = exit;
        tell = once(TELL_MS, () -> this.window.accept(panel(words, this::stop)));
        limit = once(LIMIT_MS, exit);
        stopped = once(STOP_MS, exit);
    }

    private static Timer once(int millis, Runnable action) {
        Timer timer = new Timer(millis, e -> action.run());
        timer.setRepeats(false);
        return timer;
    }

    /**
     * Waits for everything that was begun, does the last things, and ends the program.
     *
     * @param last done off the event thread
     */
    void begin(Callable<Boolean> last) {
        tell.start();
        // Each thread takes its work in order: behind the short work, then behind the long.
        tasks.submit(
                () -> true,
                shortDone -> tasks.start(
                        told -> true, progress -> {}, longDone -> last(last), e -> last(last), () -> last(last)));
    }

    private void last(Callable<Boolean> last) {
        if (stopping) {
            end();
            return;
        }
        words.show(Texts.get("leaving.text"));
        limit.start();
        tasks.start(told -> last.call(), progress -> {}, done -> end(), e -> end(), this::end);
    }

    /** The coach does not want to wait: work stops at its next step, and the program ends in any case. */
    void stop() {
        stopping = true;
        tasks.cancelAll();
        stopped.start();
    }

    private void end() {
        tell.stop();
        limit.stop();
        stopped.stop();
        exit.run();
    }

    /** Ends the program, also when something that should be done at the end hangs. */
    static void exit() {
        Thread end = new Thread(
                () -> {
                    LockSupport.parkNanos(HANGING.toNanos());
                    Runtime.getRuntime().halt(0);
                },
                "end");
        end.setDaemon(true);
        end.start();
        System.exit(0);
    }

    private static void open(JPanel panel) {
        JDialog dialog = new JDialog();
        dialog.setTitle(Texts.get("app.name"));
        dialog.setName("leaving");
        dialog.setDefaultCloseOperation(WindowConstants.DO_NOTHING_ON_CLOSE);
        dialog.setContentPane(panel);
        dialog.pack();
        dialog.setLocationRelativeTo(null);
        dialog.setVisible(true);
    }

    /** What the small window holds. */
    static JPanel panel(Prose words, Runnable stop) {
        JPanel panel = new JPanel(new MigLayout("insets 20, gap 0 16, wrap 1", "[360!,fill]", ""));
        panel.add(words, "wmin 0, hmin 40");
        panel.add(Buttons.plain("leaving.now", Texts.get("leaving.now"), stop), "growx 0, alignx right");
        return panel;
    }
}
