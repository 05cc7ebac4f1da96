package org.hingewise.ui.kit;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.datatransfer.Clipboard;
import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javax.swing.Timer;
import org.hingewise.usecase.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Takes what this program put on the clipboard about a person off it again: after a while, when the window locks and at the
 * end; unless something else lies there by then. For the event thread.
 */
final class PassingClipboard {
    /** Long enough to paste it into a message, short enough to be gone when somebody else sits down (decision). */
    static final Duration STAYS = Duration.ofSeconds(30);

    private static final int LOOK_MS = 1_000;

    /** What other programs put there comes wrapped in a class of Java's own. */
    private static final String NOT_OURS = "sun.";

    private final Supplier<Clipboard> clipboard;
    private final Clock clock;
    private final Runnable forgotten;
    private final Timer timer = new Timer(LOOK_MS, e -> look());
    private @Nullable Transferable put;
    private Instant since = Instant.EPOCH;

    /** @param forgotten called when something was taken off because its time was over */
    PassingClipboard(Supplier<Clipboard> clipboard, Clock clock, Runnable forgotten) {
        this.clipboard = clipboard;
        this.clock = clock;
        this.forgotten = forgotten;
    }

    /** Text fields and tables copy by themselves: what the keys for it leave there is ours as well. */
    void watchKeys() {
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        e -> {
                            if (e instanceof KeyEvent key && key.getID() == KeyEvent.KEY_RELEASED && isCopy(key)) {
                                EventQueue.invokeLater(this::copiedByKey);
                            }
                        },
                        AWTEvent.KEY_EVENT_MASK);
    }

    private static boolean isCopy(KeyEvent key) {
        int code = key.getKeyCode();
        boolean menu = (key.getModifiersEx() & (InputEvent.CTRL_DOWN_MASK | InputEvent.META_DOWN_MASK)) != 0;
        return code == KeyEvent.VK_COPY
                || code == KeyEvent.VK_CUT
                || (menu && (code == KeyEvent.VK_C || code == KeyEvent.VK_X || code == KeyEvent.VK_INSERT));
    }

    void copiedByKey() {
        Transferable there = there();
        if (there != null && there != put && !there.getClass().getName().startsWith(NOT_OURS)) {
            took(there);
        }
    }

    /** Something was put there. */
    void took(Transferable contents) {
        put = contents;
        since = clock.now().instant();
        timer.start();
    }

    void look() {
        Instant now = clock.now().instant();
        if (now.isBefore(since)) {
            since = now; // somebody set the clock back
        }
        if (Duration.between(since, now).compareTo(STAYS) >= 0 && forget()) {
            forgotten.run();
        }
    }

    /** Takes it off now. Answers whether it was still there. */
    boolean forget() {
        Transferable mine = put;
        if (mine == null) {
            timer.stop();
            return false;
        }
        try {
            boolean there = clipboard.get().getContents(null) == mine;
            if (there) {
                clipboard.get().setContents(new StringSelection(""), null);
            }
            put = null;
            timer.stop();
            return there;
        } catch (IllegalStateException busy) {
            return false; // another program keeps it for a moment: the next look tries again
        }
    }

    private @Nullable Transferable there() {
        try {
            return clipboard.get().getContents(null);
        } catch (IllegalStateException busy) {
            return null;
        }
    }
}
