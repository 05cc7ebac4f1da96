package org.hingewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/**
 * The only way off the event thread. Work runs elsewhere, in the order it was given; answers come back on the event
 * thread. In tests everything runs at once, on the calling thread.
 */
public interface Tasks {
    /**
     * Runs work off the event thread.
     *
     * @param onDone gets the result, on the event thread
     * @param onError gets what the work threw, on the event thread
     */
    <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError);

    /** Runs work off the event thread; what it throws is reported as an error of the program. */
    <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone);

    /**
     * Like {@link #submit}, for what changes while one types: of the requests with the same subject only the newest is
     * answered, and older ones that have not begun are left out.
     *
     * @param subject who asks, for example the view model itself
     */
    <T> void newest(Object subject, Callable<? extends T> work, Consumer<? super T> onDone);

    /**
     * Runs long work beside the short work, with progress the coach sees and a way to cancel it.
     *
     * @param onCancelled called on the event thread when it was cancelled; nothing else is called then
     * @return the handle to cancel it
     */
    <T> Running start(
            LongWork<? extends T> work,
            Consumer<Progress> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onError,
            Runnable onCancelled);

    /** Work that tells how far it is. */
    @FunctionalInterface
    interface LongWork<T> {
        T run(Told told) throws Exception;
    }

    /** What long work tells, and asks, while it runs. */
    interface Told {
        /** @throws CancellationException when the coach cancelled; long work calls this often */
        void progress(long done, long of);
    }

    /**
     * How far long work is.
     *
     * @param done 0 to {@code of}
     * @param of how much there is in all; 0 when not known
     */
    record Progress(long done, long of) {
        /** 0 to 100; 0 when not known. */
        public int percent() {
            return of <= 0 ? 0 : (int) Math.min(100, 100 * done / of);
        }
    }

    /** Long work under way. */
    interface Running {
        /** Asks it to stop at its next step; what it had committed stays. */
        void cancel();
    }
}
