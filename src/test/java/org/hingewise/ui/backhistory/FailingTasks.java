package org.hingewise.ui.backhistory;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.hingewise.ui.kit.Tasks;

/** Tasks whose every piece of work fails; drafts are let go. */
final class FailingTasks implements Tasks {
    private final Exception failure;

    FailingTasks(Exception failure) {
        this.failure = failure;
    }

    @Override
    public <T> void submit(
            Callable<? extends T> work, Consumer<? super T> onDone, Consumer<? super Exception> onError) {
        onError.accept(failure);
    }

    @Override
    public <T> void submit(Callable<? extends T> work, Consumer<? super T> onDone) {
        throw new AssertionError(failure);
    }

    @Override
    public <T> void newest(Object subject, Callable<? extends T> work, Consumer<? super T> onDone) {}

    @Override
    public <T> Running start(
            LongWork<? extends T> work,
            Consumer<Progress> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Exception> onError,
            Runnable onCancelled) {
        onError.accept(failure);
        return () -> {};
    }
}
