package org.hingewise.ui.kit;

import java.awt.EventQueue;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two threads: one for short work, in order, one for long work. Both are daemons: nothing depends on a tidy exit. */
public final class BackgroundTasks implements Tasks {
    private final ExecutorService shortWork = thread("work");
    private final ExecutorService longWork = thread("long-work");
    private final Map<Object, AtomicLong> newest = new WeakHashMap<>();
    private final Consumer<? super Exception> unexpected;
    /** Whether it was cancelled, of every long work that is not over. */
    private final Set<AtomicBoolean> underWay = ConcurrentHashMap.newKeySet();

    /** @param unexpected gets, on the event thread, what work threw that nobody else asked for */
    public BackgroundTasks(Consumer<? super Exception> unexpected) {
        this.unexpected = unexpected;
    }

    @Override
    public <T> void submit(
            Callable<? extends T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
        shortWork.execute(() -> {
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                EventQueue.invokeLater(() -> onError.accept(e));
                return;
            } catch (Error e) {
                Exception told = told(e);
                EventQueue.invokeLater(() -> onError.accept(told));
                return;
            }
            EventQueue.invokeLater(() -> onDone.accept(result));
        });
    }

    @Override
    public <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone) {
        submit(work, onDone, unexpected);
    }

    @Override
    public <T> void newest(Object subject, Callable<? extends T> work, Consumer<? super T> onDone) {
        AtomicLong latest;
        synchronized (newest) {
            latest = newest.computeIfAbsent(subject, s -> new AtomicLong());
        }
        long mine = latest.incrementAndGet();
        shortWork.execute(() -> {
            if (latest.get() != mine) {
                return;
            }
            T result;
            try {
                result = work.call();
            } catch (Exception e) {
                EventQueue.invokeLater(() -> unexpected.accept(e));
                return;
            } catch (Error e) {
                Exception told = told(e);
                EventQueue.invokeLater(() -> unexpected.accept(told));
                return;
            }
            EventQueue.invokeLater(() -> {
                if (latest.get() == mine) {
                    onDone.accept(result);
                }
            });
        });
    }

    @Override
    public <T> Running start(
            LongWork<? extends T> work,
            Consumer<Progress> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onError,
            Runnable onCancelled) {
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicReference<@Nullable Progress> newestProgress = new AtomicReference<>();
        Told progress = (done, of) -> {
            if (cancelled.get()) {
                throw new CancellationException();
            }
            // One at a time waits for the event thread: quick work must not bury it under its progress.
            if (newestProgress.getAndSet(new Progress(done, of)) == null) {
                EventQueue.invokeLater(() -> {
                    Progress newest = newestProgress.getAndSet(null);
                    if (newest != null && !cancelled.get()) {
                        onProgress.accept(newest);
                    }
                });
            }
        };
        underWay.add(cancelled);
        longWork.execute(() -> {
            T result;
            try {
                if (cancelled.get()) {
                    throw new CancellationException();
                }
                result = work.run(progress);
            } catch (CancellationException e) {
                EventQueue.invokeLater(onCancelled);
                return;
            } catch (Exception e) {
                EventQueue.invokeLater(() -> onError.accept(e));
                return;
            } catch (Error e) {
                Exception told = told(e);
                EventQueue.invokeLater(() -> onError.accept(told));
                return;
            } finally {
                underWay.remove(cancelled);
            }
            EventQueue.invokeLater(() -> onDone.accept(result));
        });
        return () -> cancelled.set(true);
    }

    /** Asks all long work to stop at its next step; what has not begun does not begin. */
    public void cancelAll() {
        underWay.forEach(cancelled -> cancelled.set(true));
    }

    /** So that whoever asked for the work hears of it, and its form is usable again; without memory nothing goes on. */
    private static Exception told(Error error) {
        if (ErrorReporter.isNoMemory(error)) {
            throw error;
        }
        return new IllegalStateException(error);
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        });
    }
}
