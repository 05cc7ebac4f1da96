package org.hingewise.app;

import java.nio.file.Path;
import org.hingewise.cli.Workspace;
import org.hingewise.storage.StoreFile.IfMissing;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.key.Passphrase;
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
    public Opened open(@Nullable Path file, @Nullable Passphrase passphrase) {
        AppPaths places = places(file);
        SingleInstance lock = lock(places);
        boolean done = false;
        try {
            Opened opened = DataFile.open(places, IfMissing.CREATE, passphrase, lock, clock, Events.NONE, true);
            done = true;
            return opened;
        } finally {
            if (!done) {
                DataFile.abandon(lock);
            }
        }
    }

    @Override
    public Closed hold(@Nullable Path file) {
        AppPaths places = places(file);
        SingleInstance lock = lock(places);
        Backups backups = DataFile.backupsOfClosed(places, clock);
        return new Closed() {
            @Override
            public Backups backups() {
                return backups;
            }

            @Override
            public void close() {
                DataFile.release(lock);
            }
        };
    }

    private AppPaths places(@Nullable Path file) {
        return file == null ? paths : paths.withDataFile(file);
    }

    private static SingleInstance lock(AppPaths places) {
        return DataFile.lock(places).orElseThrow(() -> new AlreadyRunning(places.dataFile()));
    }
}
