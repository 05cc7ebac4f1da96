package org.hingewise.app;

import dev.dirs.ProjectDirectories;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.hingewise.storage.StoreFile;
import org.hingewise.storage.StoreFile.IfMissing;

/**
 * Where everything lies on this machine, by the platform's convention. The system property {@code app.home} puts all of it
 * under one folder instead: for tests, and for a copy that travels on a stick.
 */
public final class AppPaths {
    /** Name of the property that moves everything under one folder. */
    public static final String HOME_PROPERTY = "app.home";

    private static final String DATA_FILE = "hingewise.db";

    private final Path dataFile;
    private final Path config;
    private final Path cache;
    private final boolean expected;
    private final boolean backedUp;

    private AppPaths(Path dataFile, Path config, Path cache, boolean expected, boolean backedUp) {
        this.dataFile = dataFile.toAbsolutePath().normalize();
        this.config = config.toAbsolutePath().normalize();
        this.cache = cache.toAbsolutePath().normalize();
        this.expected = expected;
        this.backedUp = backedUp;
    }

    /** The places of this user. */
    public static AppPaths standard() {
        String home = System.getProperty(HOME_PROPERTY, "");
        if (!home.isBlank()) {
            return under(Path.of(home));
        }
        ProjectDirectories places = ProjectDirectories.from("org", "Hingewise", "Hingewise");
        return new AppPaths(
                Path.of(places.dataDir).resolve(DATA_FILE),
                Path.of(places.configDir),
                Path.of(places.cacheDir),
                true,
                true);
    }

    /** Everything under one folder. */
    static AppPaths under(Path home) {
        return new AppPaths(
                home.resolve("data").resolve(DATA_FILE), home.resolve("config"), home.resolve("cache"), true, true);
    }

    /** The same places with another data file, one the program does not miss when it is gone. */
    public AppPaths withDataFile(Path file) {
        return new AppPaths(file, config, cache, false, true);
    }

    /** The same places; no backups are made of the data file. */
    AppPaths withoutBackups() {
        return new AppPaths(dataFile, config, cache, expected, false);
    }

    /** The file with the coach's records. */
    public Path dataFile() {
        return dataFile;
    }

    /** Settings. */
    public Path config() {
        return config;
    }

    public Path log() {
        return cache.resolve("log");
    }

    /** The file that is locked while the data file is in use. */
    public Path lockFile() {
        return dataFile.resolveSibling(dataFile.getFileName() + ".lock");
    }

    /**
     * What the store needs to know.
     *
     * @param ifMissing what to do when there is no data file
     */
    public StoreFile storeFile(IfMissing ifMissing) {
        // One folder for each data file: its lock then also guards what is unpacked there.
        String name = UUID.nameUUIDFromBytes(dataFile.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        return new StoreFile(
                dataFile,
                cache.resolve("native").resolve(name),
                expected ? config.resolve("data-file") : null,
                backedUp ? StoreFile.backupsOf(dataFile) : null,
                ifMissing);
    }
}
