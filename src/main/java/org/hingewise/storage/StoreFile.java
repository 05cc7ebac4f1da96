package org.hingewise.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Which file the coach's records are in, and what to do when it is not there.
 *
 * @param path the file itself
 * @param temp folder for the driver's native library; its leftovers are deleted when the store is opened, so no other
 *     running program may use it
 * @param mark file that remembers that {@code path} was there, kept in another folder; null when nobody keeps count
 * @param backups folder for its backups; null when none are made
 * @param ifMissing what to do when there is no file
 */
public record StoreFile(Path path, Path temp, @Nullable Path mark, @Nullable Path backups, IfMissing ifMissing) {
    /** What to do when there is no file. */
    public enum IfMissing {
        /** Make a new one, unless the mark says that there was one before. */
        CREATE,
        /** Make a new one although there was one before: the coach asked for it. */
        CREATE_ANEW,
        /** Tell that it is missing. */
        REFUSE
    }

    public StoreFile {
        path = path.toAbsolutePath().normalize();
    }

    /** A file nobody keeps count of, made when it is not there; backups lie beside it. */
    public static StoreFile of(Path path, Path temp) {
        return new StoreFile(path, temp, null, backupsOf(path), IfMissing.CREATE);
    }

    /** Where the backups of a data file lie: in a folder beside it. */
    public static Path backupsOf(Path path) {
        return path.resolveSibling(path.getFileName() + ".backups");
    }

    /** The same file with another answer to its absence. */
    public StoreFile ifMissing(IfMissing answer) {
        return new StoreFile(path, temp, mark, backups, answer);
    }
}
