package org.hingewise.ui.kit;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.hingewise.text.ProblemTexts;
import org.hingewise.text.Texts;
import org.hingewise.usecase.StoreProblem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The last place an error gets to. It writes where it happened, without the messages, which may hold what people typed,
 * and shows a plain sentence with a code that can be quoted. What the data file cannot do is told in its own words.
 */
public final class ErrorReporter implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReporter.class);
    private static final int DEEPEST_CAUSE = 8;

    private final BiConsumer<String, String> show;

    /** @param show shows a title and a text on the event thread */
    public ErrorReporter(BiConsumer<String, String> show) {
        this.show = show;
    }

    /** From now on errors nobody caught, on any thread, come here. */
    public void install() {
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        report(error);
    }

    /** Logs an error and shows it. */
    public void report(Throwable error) {
        if (error instanceof StoreProblem problem) {
            LOG.warn("{}", problem.getMessage());
            tell(Texts.get("error.store.title"), ProblemTexts.sentence(problem));
            return;
        }
        String code = code(error);
        LOG.error("error {}\n{}", code, trace(error));
        tell(Texts.get("error.title"), Texts.get("error.text", code));
    }

    private void tell(String title, String text) {
        Edt.run(() -> show.accept(title, text));
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
            for (StackTraceElement frame : at.getStackTrace()) {
                text.append("  at ").append(frame).append('\n');
            }
            at = at.getCause();
        }
        return text.toString();
    }
}
