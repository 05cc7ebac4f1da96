package org.hingewise.journey;

import java.awt.Component;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.hingewise.app.ProgramAt;
import org.hingewise.domain.Moment;
import org.hingewise.gui.ScreenInMemory;

/**
 * The program with a coach in front of it, in a process that can be killed. Tells when a part of the story is over and
 * then leaves the window open.
 */
final class JourneyProgram {
    static final String OVER = "over";
    static final String FAILED = "failed";

    private JourneyProgram() {}

    /** @param args what the coach uses (mouse or keys) and which part of which story it is */
    public static void main(String[] args) throws IOException {
        try {
            tell(args[0], args[1]);
            System.out.println(OVER);
        } catch (Throwable e) {
            e.printStackTrace(System.out);
            picture(String.join("-", args));
            System.out.println(FAILED);
        }
        while (System.in.read() >= 0) {
            // Whoever started this kills it.
        }
    }

    private static void tell(String hands, String part) {
        new ScreenInMemory().launcherSessionOpened(null);
        FailOnThreadViolationRepaintManager.install();
        Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
        robot.settings().delayBetweenEvents(0);
        robot.settings().eventPostingDelay(10);
        SetClock clock = new SetClock(begin(part));
        ProgramAt.start(clock);
        List<Throwable> uncaught = listen();
        Hands own = hands.equals("keys") ? new KeyHands(robot) : new MouseHands(robot);
        switch (part) {
            case "start" -> Eyes.find("first-run.add", Component.class);
            case "lock" -> new LockStory(own, robot, clock).all();
            case "everything-open" -> new R44Story(own, robot, clock).all();
            case "canary", "canary-guarded" -> new CanaryStory(own, robot).all(part.endsWith("guarded"));
            default -> tell(part, own, clock);
        }
        if (!uncaught.isEmpty()) {
            throw new AssertionError("nobody caught", uncaught.get(0));
        }
    }

    private static Moment begin(String part) {
        return switch (part) {
            case "first", "lock", "start", "everything-open", "canary", "canary-guarded" -> Story.BEGIN;
            case "again" -> Story.NEXT_DAY;
            case "morning" -> DayStory.MORNING;
            case "afternoon" -> DayStory.AFTERNOON;
            default -> throw new IllegalArgumentException(part);
        };
    }

    private static void tell(String part, Hands hands, SetClock clock) {
        switch (part) {
            case "first" -> new Story(hands, clock).untilTheHoldIsLifted();
            case "again" -> new Story(hands, clock).everythingIsThere();
            case "morning" -> new DayStory(hands, clock, DayStory.PLAINLY).untilTheKill();
            case "afternoon" -> new DayStory(hands, clock, DayStory.PLAINLY).untilTheChart();
            default -> throw new IllegalArgumentException(part);
        }
    }

    /** Hears of errors nobody caught before the program does. */
    private static List<Throwable> listen() {
        Eyes.find("shell", Component.class);
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        Thread.UncaughtExceptionHandler program = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            uncaught.add(e);
            program.uncaughtException(thread, e);
        });
        return uncaught;
    }

    private static void picture(String name) throws IOException {
        BufferedImage image = Eyes.on(() -> {
            JComponent inside = Eyes.seen("main", JFrame.class).orElseThrow().getRootPane();
            BufferedImage painted =
                    new BufferedImage(inside.getWidth(), inside.getHeight(), BufferedImage.TYPE_INT_RGB);
            inside.printAll(painted.createGraphics());
            return painted;
        });
        Path folder = Files.createDirectories(Path.of("target", "failed-windows"));
        ImageIO.write(image, "png", folder.resolve("Journey-" + name + ".png").toFile());
    }
}
