package org.hingewise.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import org.hingewise.cli.Workspace;
import org.hingewise.domain.Moment;
import org.hingewise.exchange.MovementFile;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Gives commands the data file, locked for as long as they use it. */
public final class CommandWorkspace implements Workspace {
    private final AppPaths paths;

    public CommandWorkspace(AppPaths paths) {
        this.paths = paths;
    }

    @Override
    public Clock clock() {
        return () -> Moment.of(ZonedDateTime.now(ZoneId.systemDefault()));
    }

    @Override
    public Opened open(@Nullable Path file) {
        AppPaths places = file == null ? paths : paths.withDataFile(file);
        SingleInstance lock = lock(places);
        boolean done = false;
        try {
            SqlStore store = SqlStore.open(places.storeFile(IfMissing.CREATE), clock());
            done = true;
            return new OpenFile(
                    UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, clock(), Events.NONE),
                    store,
                    lock);
        } finally {
            if (!done) {
                release(lock);
            }
        }
    }

    private static SingleInstance lock(AppPaths places) {
        try {
            return SingleInstance.acquire(places.lockFile()).orElseThrow(() -> new AlreadyRunning(places.dataFile()));
        } catch (IOException e) {
            throw new StoreProblem(
                    StoreProblem.Code.NO_ACCESS,
                    Map.of("file", places.dataFile().toString()),
                    e);
        }
    }

    private static void release(SingleInstance lock) {
        try {
            lock.close();
        } catch (IOException e) {
            // The system takes the lock back when the program ends, which is next.
            throw new IllegalStateException("the lock file cannot be closed", e);
        }
    }

    private record OpenFile(UseCases useCases, SqlStore store, SingleInstance lock) implements Opened {
        @Override
        public void close() {
            store.close();
            release(lock);
        }
    }
}
