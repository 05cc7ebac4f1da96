package org.hingewise.ui.kit;

import java.awt.EventQueue;

/** Says which thread code may run on. */
public final class Edt {
    private Edt() {}

    /** @throws IllegalStateException off the event thread */
    public static void require() {
        if (!EventQueue.isDispatchThread()) {
            throw new IllegalStateException("only on the event thread");
        }
    }

    /** @throws IllegalStateException on the event thread */
    public static void forbid() {
        if (EventQueue.isDispatchThread()) {
            throw new IllegalStateException("not on the event thread");
        }
    }

    /** Runs work on the event thread: at once when already there, else later. */
    public static void run(Runnable work) {
        if (EventQueue.isDispatchThread()) {
            work.run();
        } else {
            EventQueue.invokeLater(work);
        }
    }
}
