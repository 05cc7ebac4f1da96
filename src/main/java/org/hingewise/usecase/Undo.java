package org.hingewise.usecase;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;

/** Takes back what was saved last, up to {@value #STEPS} steps; the timeline keeps both the change and the undo. */
public final class Undo {
    /** Steps remembered while the program runs (R49: at least 50). */
    public static final int STEPS = 50;

    private final Deque<UndoStep> steps = new ArrayDeque<>();

    synchronized void remember(UndoStep step) {
        steps.push(step);
        if (steps.size() > STEPS) {
            steps.removeLast();
        }
    }

    /** What would be taken back now. */
    public synchronized Optional<UndoStep> next() {
        return Optional.ofNullable(steps.peek());
    }

    /**
     * Takes the last change back.
     *
     * @return the step that was taken back; empty when there was none
     */
    public Optional<UndoStep> undo(Store store, Clock clock, Events events) {
        Optional<UndoStep> last = take();
        last.ifPresent(step -> {
            try {
                store.write(records -> {
                    records.history().undoing();
                    step.inverse().forEach(back -> back.accept(records));
                    if (step.client() != null) {
                        records.timeline()
                                .append(new TimelineEvent(
                                        0,
                                        step.client(),
                                        clock.now(),
                                        TimelineEvent.Kind.UNDONE,
                                        "",
                                        Ledger.personal(
                                                Map.of("kind", step.kind().name()))));
                    }
                    return step;
                });
            } catch (RuntimeException e) {
                remember(step);
                throw e;
            }
            events.committed(new Change(step.client()));
        });
        return last;
    }

    /** Drops a client's steps: what was erased for good is not brought back. */
    synchronized void forget(Id<Client> client) {
        steps.removeIf(step -> client.equals(step.client()));
    }

    private synchronized Optional<UndoStep> take() {
        return Optional.ofNullable(steps.poll());
    }
}
