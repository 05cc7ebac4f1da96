package org.hingewise.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.EventQueue;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
    private final CompletableFuture<Exception> unexpected = new CompletableFuture<>();
    private final BackgroundTasks tasks = new BackgroundTasks(unexpected::complete);

    @Test
    void workRunsOffTheEventThreadAndAnswersOnIt() throws Exception {
        CompletableFuture<Boolean> workedThere = new CompletableFuture<>();
        CompletableFuture<Boolean> answeredThere = new CompletableFuture<>();
        tasks.submit(EventQueue::isDispatchThread, there -> {
            workedThere.complete(there);
            answeredThere.complete(EventQueue.isDispatchThread());
        });
        assertThat(workedThere.get(5, TimeUnit.SECONDS)).isFalse();
        assertThat(answeredThere.get(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void whatWorkThrowsIsNotLost() throws Exception {
        tasks.submit(
                () -> {
                    throw new IOException();
                },
                done -> {});
        assertThat(unexpected.get(5, TimeUnit.SECONDS)).isInstanceOf(IOException.class);
    }

    @Test
    void onlyTheNewestRequestOfASubjectIsAnswered() throws Exception {
        List<String> answers = new CopyOnWriteArrayList<>();
        CountDownLatch hold = new CountDownLatch(1);
        CompletableFuture<Void> last = new CompletableFuture<>();
        tasks.newest(
                this,
                () -> {
                    hold.await();
                    return "first";
                },
                answers::add);
        tasks.newest(this, () -> "second", answers::add);
        tasks.newest(this, () -> "third", answer -> {
            answers.add(answer);
            last.complete(null);
        });
        hold.countDown();
        last.get(5, TimeUnit.SECONDS);
        assertThat(answers).containsExactly("third");
    }

    @Test
    void longWorkStopsWhenCancelled() throws Exception {
        CompletableFuture<String> end = new CompletableFuture<>();
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Tasks.Running running = tasks.<String>start(
                told -> {
                    started.countDown();
                    cancelled.await();
                    told.progress(1, 2);
                    return "done";
                },
                progress -> {},
                end::complete,
                end::completeExceptionally,
                () -> end.complete("cancelled"));
        started.await();
        running.cancel();
        cancelled.countDown();
        assertThat(end.get(5, TimeUnit.SECONDS)).isEqualTo("cancelled");
    }
}
