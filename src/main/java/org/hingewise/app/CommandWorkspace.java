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

    public CommandWorkspace(AppPaths paths) {
        this.paths = paths;
    }

    @Override
    public Clock clock() {
        return DataFile.CLOCK;
    }

    @Override
    public Opened open(@Nullable Path file) {
        AppPaths places = file == null ? paths : paths.withDataFile(file);
        SingleInstance lock = DataFile.lock(places).orElseThrow(() -> new AlreadyRunning(places.dataFile()));
        return DataFile.open(places, IfMissing.CREATE, lock, Events.NONE);
    }
}
