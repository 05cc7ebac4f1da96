package org.hingewise.usecase;

import java.util.Map;
import java.util.function.Function;

/**
 * A store in memory that keeps the promises of {@link Store}: same order, same refusals, rolled back when work throws.
 * {@code StoreContract} holds it to what the real one does.
 */
public final class FakeStore implements Store {
    private FakeTables tables = new FakeTables();
    private boolean working;
    private StoreProblem.Code refusing;
    private int refused;

    /** From now on every write is refused, for that reason; null for none. */
    public synchronized void refuse(StoreProblem.Code why) {
        refusing = why;
    }

    /** How many writes were refused. */
    public synchronized int refused() {
        return refused;
    }

    @Override
    public synchronized <R> R read(Function<Records, R> work) {
        return run(work, false);
    }

    @Override
    public synchronized <R> R write(Function<Records, R> work) {
        if (refusing != null) {
            refused++;
            throw new StoreProblem(refusing, Map.of("file", "coach.db"), null);
        }
        FakeTables before = tables.copy();
        boolean done = false;
        try {
            R result = run(work, true);
            done = true;
            return result;
        } finally {
            if (!done) {
                tables = before;
            }
        }
    }

    private <R> R run(Function<Records, R> work, boolean mayWrite) {
        if (working) {
            throw new IllegalStateException("work inside work");
        }
        working = true;
        try {
            return work.apply(new FakeRecords(tables, mayWrite));
        } finally {
            working = false;
        }
    }
}
