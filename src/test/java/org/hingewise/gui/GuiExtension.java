package org.hingewise.gui;

import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.imageio.ImageIO;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.FailOnThreadViolationRepaintManager;
import org.assertj.swing.edt.GuiActionRunner;
import org.hingewise.ui.kit.Theme;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives each test a robot and a clean screen; see {@link GuiTest}. */
final class GuiExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final int BETWEEN_EVENTS_MS = 10;
    /** Shorter, and assertions on a real screen would run before the event did. */
    private static final int AFTER_POSTING_MS = 100;

    private static final String ROBOT = "robot";
    private static final String UNCAUGHT = "uncaught";
    private static final String HANDLER = "handler";
    private static final String WATCH = "watch";

    @Override
    public void beforeEach(ExtensionContext context) {
        assumeFalse(
                "none".equals(System.getProperty("ui.mode", "none")),
                "No screen: install xvfb, openbox and x11-utils (Debian: apt-get install xvfb openbox x11-utils),"
                        + " or run the build with JDK 17, to run the tests of real windows.");
        ExtensionContext.Store store = store(context);
        List<Throwable> uncaught = new CopyOnWriteArrayList<>();
        store.put(UNCAUGHT, uncaught);
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        if (before != null) {
            store.put(HANDLER, before);
        }
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> uncaught.add(e));
        FailOnThreadViolationRepaintManager.install();
        GuiActionRunner.execute(() -> new Theme().start(Theme.Choice.LIGHT, false));
        Robot robot = BasicRobot.robotWithNewAwtHierarchy();
        robot.settings().delayBetweenEvents(BETWEEN_EVENTS_MS);
        robot.settings().eventPostingDelay(AFTER_POSTING_MS);
        store.put(ROBOT, robot);
        store.put(WATCH, new EventThreadWatch());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void afterEach(ExtensionContext context) {
        ExtensionContext.Store store = store(context);
        Robot robot = store.get(ROBOT, Robot.class);
        if (robot == null) {
            return;
        }
        EventThreadWatch watch = store.get(WATCH, EventThreadWatch.class);
        watch.close();
        context.getExecutionException().ifPresent(e -> picture(context));
        robot.cleanUp();
        Thread.setDefaultUncaughtExceptionHandler(store.get(HANDLER, Thread.UncaughtExceptionHandler.class));
        List<Throwable> uncaught = store.get(UNCAUGHT, List.class);
        if (!uncaught.isEmpty()) {
            AssertionError error = new AssertionError("nobody caught: " + uncaught.get(0), uncaught.get(0));
            uncaught.stream().skip(1).forEach(error::addSuppressed);
            context.getExecutionException().ifPresent(error::addSuppressed);
            throw error;
        }
        if (!watch.failures().isEmpty()) {
            throw new AssertionError(String.join("\n", watch.failures()));
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Robot.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return store(context).get(ROBOT, Robot.class);
    }

    /** What the window looked like when the test failed. */
    private static void picture(ExtensionContext context) {
        String name = context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName();
        BufferedImage image = GuiActionRunner.execute(Pictures::ofFrontWindow);
        if (image != null) {
            try {
                Path folder = Files.createDirectories(Path.of("target", "failed-windows"));
                ImageIO.write(image, "png", folder.resolve(name + ".png").toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static ExtensionContext.Store store(ExtensionContext context) {
        return context.getStore(ExtensionContext.Namespace.create(GuiExtension.class, context.getUniqueId()));
    }
}
