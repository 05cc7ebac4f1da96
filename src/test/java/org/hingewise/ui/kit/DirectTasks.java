package org.hingewise.ui.kit;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

/** Runs everything at once, on the calling thread. */
public final class DirectTasks implements Tasks {
    private final Consumer<? super Exception> unexpected;

    public DirectTasks() {
        this(e -> {
            throw new AssertionError(e);
        });
    }

    /** @param unexpected gets what work threw that nobody else asked for */
    public DirectTasks(Consumer<? super Exception> unexpected) {
        this.unexpected = unexpected;
    }

    @Override
    public <T> void submit(
            Callable<? extends T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onError.accept(e);
            return;
        }
        onDone.accept(result);
    }

    @Override
    public <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone) {
        submit(work, onDone, unexpected);
    }

    @Override
    public <T> void newest(Object subject, Callable<? extends T> work, Consumer<? super T> onDone) {
        submit(work, onDone);
    }

    @Override
    public <T> Running start(
            LongWork<? extends T> work,
            Consumer<Progress> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onError,
            Runnable onCancelled) {
        T result;
        try {
            result = work.run((done, of) -> onProgress.accept(new Progress(done, of)));
        } catch (CancellationException e) {
            onCancelled.run();
            return () -> {};
        } catch (Exception e) {
            onError.accept(e);
            return () -> {};
        }
        onDone.accept(result);
        return () -> {};
    }
}
