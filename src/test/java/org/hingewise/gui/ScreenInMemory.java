package org.hingewise.gui;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.MouseInfo;
import java.awt.Point;
import java.awt.Window;
import java.awt.event.KeyEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.SwingUtilities;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.loading.ClassReloadingStrategy;
import net.bytebuddy.matcher.ElementMatchers;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts the screen in memory before any window class loads, when the build asks for it ({@code ui.mode=cacio}), and
 * mends its robot, which knows neither Alt nor Meta nor the wheel.
 */
public final class ScreenInMemory implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"cacio".equals(System.getProperty("ui.mode"))) {
            return;
        }
        try {
            Class.forName("com.github.caciocavallosilano.cacio.ctc.junit.CacioExtension");
            Class<?> robot = Class.forName("com.github.caciocavallosilano.cacio.ctc.CTCRobotPeer");
            ByteBuddyAgent.install();
            new ByteBuddy()
                    .redefine(robot)
                    .visit(Advice.to(Press.class).on(ElementMatchers.named("keyPress")))
                    .visit(Advice.to(Release.class).on(ElementMatchers.named("keyRelease")))
                    .visit(Advice.to(Wheel.class).on(ElementMatchers.named("mouseWheel")))
                    .make()
                    .load(robot.getClassLoader(), ClassReloadingStrategy.fromInstalledAgent());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Turns the wheel over whatever lies under the pointer. */
    public static void turnWheel(int notches) {
        EventQueue.invokeLater(() -> {
            Point at = MouseInfo.getPointerInfo().getLocation();
            for (Window window : Window.getWindows()) {
                if (window.isShowing() && window.getBounds().contains(at)) {
                    Point inside = new Point(at);
                    SwingUtilities.convertPointFromScreen(inside, window);
                    Component deepest = SwingUtilities.getDeepestComponentAt(window, inside.x, inside.y);
                    Component listens = deepest;
                    while (listens != null && listens.getMouseWheelListeners().length == 0) {
                        listens = listens.getParent();
                    }
                    if (listens instanceof Container) {
                        Point there = SwingUtilities.convertPoint(window, inside, listens);
                        listens.dispatchEvent(new MouseWheelEvent(
                                listens,
                                MouseWheelEvent.MOUSE_WHEEL,
                                System.currentTimeMillis(),
                                0,
                                there.x,
                                there.y,
                                0,
                                false,
                                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                                3,
                                notches));
                    }
                }
            }
        });
    }

    /** Adds Alt (8) and Meta (4) to the modifiers when pressed. */
    public static final class Press {
        @Advice.OnMethodEnter
        static void enter(
                @Advice.Argument(0) int key,
                @Advice.FieldValue(value = "currentModifiers", readOnly = false) int modifiers) {
            if (key == KeyEvent.VK_ALT) {
                modifiers |= 8;
            } else if (key == KeyEvent.VK_META) {
                modifiers |= 4;
            }
        }
    }

    /** Takes them away when released. */
    public static final class Release {
        @Advice.OnMethodEnter
        static void enter(
                @Advice.Argument(0) int key,
                @Advice.FieldValue(value = "currentModifiers", readOnly = false) int modifiers) {
            if (key == KeyEvent.VK_ALT) {
                modifiers &= ~8;
            } else if (key == KeyEvent.VK_META) {
                modifiers &= ~4;
            }
        }
    }

    /** Dispatches the wheel, which the original swallows. */
    public static final class Wheel {
        @Advice.OnMethodEnter
        static void enter(@Advice.Argument(0) int notches) {
            turnWheel(notches);
        }
    }
}
