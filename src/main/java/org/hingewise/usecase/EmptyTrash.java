package org.hingewise.usecase;

import org.hingewise.domain.Moment;
import org.hingewise.usecase.Trash.Due;

/** Counts the days of what is in the trash, and lets go for good of what had its time. Done when a file is opened. */
public final class EmptyTrash {
    private final Store store;
    private final Clock clock;
    private final Undo undo;
    private final Events events;

    public EmptyTrash(Store store, Clock clock, Undo undo, Events events) {
        this.store = store;
        this.clock = clock;
        this.undo = undo;
        this.events = events;
    }

    /**
     * Does it, in one transaction.
     *
     * @param before run first when much is about to go: makes a backup; when it fails nothing goes
     * @return what went
     */
    public Due handle(Runnable before) {
        Moment now = clock.now();
        Due due = store.read(records -> records.trash().due(now));
        if (due.isLarge()) {
            before.run();
        }
        Due gone = store.write(records -> records.trash().empty(now));
        gone.clients().forEach(client -> {
            undo.forget(client);
            events.committed(new Change(client));
        });
        return gone;
    }
}
