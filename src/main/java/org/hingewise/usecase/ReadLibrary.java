package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;

/** The movement library as this coach has it: what is shipped, with the coach's own changes. */
public final class ReadLibrary {
    private final Store store;
    private final List<Movement> shipped;

    /** @param shipped the movements that come with the program */
    public ReadLibrary(Store store, List<Movement> shipped) {
        this.store = store;
        this.shipped = List.copyOf(shipped);
    }

    /** Reads it from the store. */
    public MovementLibrary handle() {
        return store.read(this::in);
    }

    /** Reads it inside work already running on the store. */
    MovementLibrary in(Store.Records records) {
        return MovementLibrary.of(shipped, records.movements().all());
    }
}
