package org.hingewise.ui.shell;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Window;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/**
 * Gives the focus to the place the coach goes to. Who asks last gets it; so a place asks in the very event in which it
 * comes up, before its widgets ask for something nearer, and once more when what it shows was read.
 */
final class Arrival {
    /**
     * A place whose contents are still being read.
     *
     * @param begin where it begins, as things stand when it is asked
     * @param before who had the focus when the coach went there
     */
    private record Expected(Supplier<JComponent> begin, @Nullable Component before) {}

    private final BooleanSupplier covered;
    private final Supplier<JComponent> page;
    private @Nullable Expected expected;
    /** Who was given the focus last. */
    private @Nullable Component given;

    /**
     * Of a window.
     *
     * @param covered whether a sheet lies over the window and keeps the focus
     * @param page where the page that is shown begins
     */
    Arrival(BooleanSupplier covered, Supplier<JComponent> page) {
        this.covered = covered;
        this.page = page;
    }

    /**
     * The coach goes to a place: begins there with what it has already.
     *
     * @param begin where the place begins, as things stand when it is asked
     * @return to be called when what the place shows was read and is on the screen: begins there, unless the coach went
     *     somewhere else or moved the focus meanwhile
     */
    Runnable at(Supplier<JComponent> begin) {
        Expected mine = new Expected(begin, owner());
        expected = mine;
        give(begin.get());
        return () -> {
            if (mine.equals(expected)) {
                expected = null;
                Component now = owner();
                if (isLost(now) || now == mine.before() || now == given) {
                    give(begin.get());
                }
            }
        };
    }

    /** While nothing in the window has the focus no key works: gives it to the place that is expected, or to the page. */
    void whenLost() {
        if (isLost(owner())) {
            Expected coming = expected;
            JComponent place = coming == null ? null : coming.begin().get();
            give(place != null && place.isShowing() ? place : page.get());
        }
    }

    private void give(JComponent place) {
        if (place.isShowing() && !covered.getAsBoolean()) {
            given = place;
            place.requestFocusInWindow();
        }
    }

    private static boolean isLost(@Nullable Component owner) {
        return owner == null || owner instanceof Window || !owner.isShowing();
    }

    private static @Nullable Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }
}
