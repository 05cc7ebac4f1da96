package org.hingewise.journey;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.Window;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.hingewise.app.ProgramAt;
import org.hingewise.gui.ScreenInMemory;

/**
 * How long the handlers of a full day hold the event thread: the whole program is driven by mouse and every event it handles
 * is timed, first with every class still to be loaded and then on three more days of the same process. Prints the longest of
 * each step, on the first day and on the last: as the clock has it, and what of it the thread itself worked, which a busy machine does not change.
 */
public final class HandlerTimes {
    private static final double NANOS_A_MILLI = 1e6;

    /** No handler works longer on the event thread, the first time included. */
    private static final double TARGET_MS = 100;

    private static final int DAYS = 4;

    private final Watch watch = new Watch();
    private final Map<String, List<Longest>> steps = new LinkedHashMap<>();

    private HandlerTimes() {}

    /** @param args the file to write the figures to */
    public static void main(String[] args) throws IOException {
        if (GraphicsEnvironment.isHeadless()) {
            System.out.println("No screen to drive the day on: handlers are not timed.");
            return;
        }
        new ScreenInMemory().launcherSessionOpened(null);
        HandlerTimes times = new HandlerTimes();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(times.watch);
        for (int day = 0; day < DAYS; day++) {
            times.theDay();
            EventQueue.invokeLater(() -> Stream.of(Window.getWindows()).forEach(w -> w.setVisible(false)));
        }
        try (PrintStream out = new PrintStream(Files.newOutputStream(Path.of(args[0])), true, StandardCharsets.UTF_8)) {
            times.print(out);
        }
        times.print(System.out);
        System.exit(0);
    }

    private void theDay() throws IOException {
        Path home = Files.createTempDirectory("hingewise-handlers");
        System.setProperty("app.home", home.toString());
        DayFile.make(home.resolve("data").resolve("hingewise.db"), home.resolve("tmp"));
        Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(10);
        SetClock clock = new SetClock(DayStory.MORNING);
        Hands hands = new MouseHands(robot);
        ProgramAt.start(clock);
        new DayStory(hands, clock, this::step).untilTheKill();
        clock.set(DayStory.AFTERNOON);
        hands.page("today");
        new DayStory(hands, clock, this::step).untilTheChart();
        robot.cleanUpWithoutDisposingWindows();
    }

    private void step(String name, Runnable step) {
        watch.longest = new Longest(0, 0);
        step.run();
        steps.computeIfAbsent(name, n -> new ArrayList<>()).add(watch.longest);
    }

    private void print(PrintStream out) {
        out.println("Longest hold of the event thread in each step of a full day by mouse, in ms");
        out.printf("%-22s %10s %10s %10s %10s%n", "", "first time", "worked", "later", "worked");
        steps.forEach((name, days) -> {
            Longest first = days.get(0);
            Longest again = days.get(DAYS - 1);
            out.printf(
                    "%-22s %10.1f %10.1f %10.1f %10.1f%s%n",
                    name,
                    first.held(),
                    first.worked(),
                    again.held(),
                    again.worked(),
                    Math.max(first.worked(), again.worked()) > TARGET_MS ? "  over " + Math.round(TARGET_MS) : "");
        });
    }

    /**
     * A handler.
     *
     * @param held milliseconds by the clock
     * @param worked milliseconds of the thread
     */
    private record Longest(double held, double worked) {}

    /** Times what it dispatches. */
    private static final class Watch extends EventQueue {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private volatile Longest longest = new Longest(0, 0);

        @Override
        protected void dispatchEvent(AWTEvent event) {
            long begun = System.nanoTime();
            long before = threads.getCurrentThreadCpuTime();
            super.dispatchEvent(event);
            double worked = (threads.getCurrentThreadCpuTime() - before) / NANOS_A_MILLI;
            if (worked > longest.worked()) {
                longest = new Longest((System.nanoTime() - begun) / NANOS_A_MILLI, worked);
            }
        }
    }
}
