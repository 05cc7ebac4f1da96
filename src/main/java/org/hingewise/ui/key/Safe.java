package org.hingewise.ui.key;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hingewise.usecase.Keys;

/** The open file's key, as the screens see it. Everything here is for the event thread. */
public final class Safe {
    private final Keys keys;
    private final RecoveryPaper paper;
    private final String file;
    private final boolean changeable;
    private final Runnable lock;
    private final List<Runnable> listeners = new ArrayList<>();
    private Consumer<Boolean> resealed = first -> {};
    private boolean guarded;
    private boolean busy;
    private boolean locksAfterwards;

    /**
     * The key of a file that was just opened.
     *
     * @param file its name without the folder
     * @param guarded whether a passphrase guards it
     * @param changeable whether anything can be written in it
     * @param lock shows the lock card instead of the window's content; reasons to wait are its own
     */
    public Safe(Keys keys, RecoveryPaper paper, String file, boolean guarded, boolean changeable, Runnable lock) {
        this.keys = keys;
        this.paper = paper;
        this.file = file;
        this.guarded = guarded;
        this.changeable = changeable;
        this.lock = lock;
    }

    /** Whether a passphrase guards the file. */
    public boolean isGuarded() {
        return guarded;
    }

    /** Whether a passphrase can be set or changed. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Whether everything is being sealed anew; the window locks when that is over. */
    public boolean isBusy() {
        return busy;
    }

    /** Locks the window, unless nothing guards the file; while everything is being sealed anew, when that is over. */
    public void lock() {
        if (busy) {
            locksAfterwards = true;
        } else if (guarded) {
            lock.run();
        }
    }

    /** Calls back when {@link #isGuarded} changed. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void busy(boolean now) {
        busy = now;
        if (!busy && locksAfterwards) {
            locksAfterwards = false;
            lock();
        }
    }

    /** Calls back when everything was sealed anew, with whether that was for the first passphrase. */
    public void onResealed(Consumer<Boolean> listener) {
        resealed = listener;
    }

    void nowResealed() {
        boolean first = !guarded;
        guarded = true;
        if (first) {
            listeners.forEach(Runnable::run);
        }
        resealed.accept(first);
    }

    Keys keys() {
        return keys;
    }

    RecoveryPaper paper() {
        return paper;
    }

    String file() {
        return file;
    }
}
