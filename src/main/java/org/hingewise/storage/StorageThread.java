package org.hingewise.storage;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The one thread that touches the data file. Callers wait for their work; the event thread may not. */
final class StorageThread implements AutoCloseable {
    /** By name, so that a command does not load the window system to ask where it is. */
    private static final String EVENT_THREAD = "java.awt.EventDispatchThread";

    private final ExecutorService executor = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "storage");
        thread.setDaemon(true);
        return thread;
    });
    private final Thread thread = call(Thread::currentThread);

    /**
     * Runs work on the storage thread and waits for it, also when interrupted: a write must not be on disk while its
     * caller believes otherwise. What the work throws is thrown here.
     *
     * @throws IllegalStateException on the event thread, from inside other work, and after {@link #close}
     */
    <R extends @Nullable Object> R call(Callable<R> work) {
        refuse();
        Future<R> future = executor.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw rethrown(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void refuse() {
        Thread current = Thread.currentThread();
        if (current.getClass().getName().equals(EVENT_THREAD)) {
            throw new IllegalStateException("the event thread does not wait for the store");
        }
        if (current == thread) {
            throw new IllegalStateException("work inside work");
        }
        if (executor.isShutdown()) {
            throw new IllegalStateException("the store is closed");
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException known) {
            return known;
        }
        return new IllegalStateException("work on the store failed", cause);
    }

    boolean isClosed() {
        return executor.isShutdown();
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
