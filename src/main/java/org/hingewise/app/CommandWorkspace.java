package org.hingewise.app;

import java.nio.file.Path;
import org.hingewise.cli.Workspace;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.jspecify.annotations.Nullable;

/** Gives commands the data file, locked for as long as they use it. */
public final class CommandWorkspace implements Workspace {
    private final AppPaths paths;
    private final Clock clock;

    public CommandWorkspace(AppPaths paths, Clock clock) {
        this.paths = paths;
        this.clock = clock;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public Opened open(@Nullable Path file) {
        AppPaths places = file == null ? paths : paths.withDataFile(file);
        SingleInstance lock = DataFile.lock(places).orElseThrow(() -> new AlreadyRunning(places.dataFile()));
        return DataFile.open(places, IfMissing.CREATE, lock, clock, Events.NONE);
    }
}
