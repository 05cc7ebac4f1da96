package org.hingewise.ui.kit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last place an error gets to. It writes where it happened, without the messages, which may hold what people typed,
 * and shows a plain sentence with a code that can be quoted. What the data file cannot do is told in its own words. An
 * error that comes again and again, from a clock for example, is told once until its sentence was closed.
 */
public final class ErrorReporter implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);
    private static final int DEEPEST_CAUSE = 8;
    /** Enough to find the place; an endless recursion must not fill the log. */
    private static final int MOST_FRAMES = 64;

    /** Shows what happened. */
    @FunctionalInterface
    public interface Shower {
        /**
         * Called on the event thread.
         *
         * @param closed to be called when the coach closed it
         */
        void show(String title, String text, Runnable closed);
    }

    private final Shower shower;
    private final Runnable noMemory;
    /** Touched on the event thread only. */
    private final Set<String> shown = new HashSet<>();

    /**
     * A reporter that nothing comes to yet.
     *
     * @param noMemory called, on whatever thread, when there is no memory left; it does not come back
     */
    public ErrorReporter(Shower shower, Runnable noMemory) {
        this.shower = shower;
        this.noMemory = noMemory;
    }

    /** From now on errors nobody caught, on any thread, come here. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        report(error);
    }

    /** Logs an error and shows it. Never throws: there is nobody left to catch it. */
    public void report(Throwable error) {
        try {
            if (isNoMemory(error)) {
                noMemory.run();
                return;
            }
            Throwable root = root(error);
            if (root instanceof StoreProblem problem) {
                LOG.warn("{}", problem.getMessage());
                tell(Texts.get("error.store.title"), ProblemTexts.sentence(problem));
                return;
            }
            String code = code(root);
            LOG.error("error {}\n{}", code, trace(error));
            tell(Texts.get("error.title"), Texts.get("error.text", code));
        } catch (OutOfMemoryError e) {
            noMemory.run();
        }
    }

    private void tell(String title, String text) {
        Edt.run(() -> {
            if (!shown.add(text)) {
                return;
            }
            boolean done = false;
            try {
                shower.show(title, text, () -> shown.remove(text));
                done = true;
            } catch (RuntimeException e) {
                LOG.error("an error could not be shown\n{}", trace(e));
            } finally {
                if (!done) {
                    shown.remove(text);
                }
            }
        });
    }

    static boolean isNoMemory(Throwable error) {
        Throwable at = error;
        for (int i = 0; at != null && i < DEEPEST_CAUSE; i++) {
            if (at instanceof OutOfMemoryError) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }

    /** What it began with. */
    private static Throwable root(Throwable error) {
        Throwable at = error;
        for (int i = 0; i < DEEPEST_CAUSE; i++) {
            Throwable cause = at.getCause();
            if (at instanceof StoreProblem || cause == null) {
                return at;
            }
            at = cause;
        }
        return at;
    }

    /** Same error, same code: made of its kind and the place it came from. */
    static String code(Throwable error) {
        StackTraceElement[] frames = error.getStackTrace();
        String place = frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getMethodName();
        int mixed = (error.getClass().getName() + place).hashCode();
        return String.format(Locale.ROOT, "HW-%04X", (mixed ^ (mixed >>> 16)) & 0xFFFF);
    }

    /** Kinds and places, no messages. */
    static String trace(Throwable error) {
        StringBuilder text = new StringBuilder();
        Throwable at = error;
        for (int i = 0; at != null && i < DEEPEST_CAUSE; i++) {
            text.append(i == 0 ? "" : "caused by ")
                    .append(at.getClass().getName())
                    .append('\n');
            Arrays.stream(at.getStackTrace())
                    .limit(MOST_FRAMES)
                    .forEach(frame -> text.append("  at ").append(frame).append('\n'));
            at = at.getCause();
        }
        return text.toString();
    }
}
