package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hingewise.usecase.StoreProblem.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteJDBCLoader;

/**
 * Gives the driver a folder of its own to unpack its native library into. A killed program leaves a megabyte there each
 * time, and the system's own folder for temporary files may not allow programs to run from it.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);

    /** About the size of the library. */
    private static final long BYTES = 2_000_000;

    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Call before the first connection of this process; later calls change nothing, because the library is loaded by then.
     * When the folder cannot be used, or the library does not fit into it, the driver takes the system's.
     *
     * @throws org.hingewise.usecase.StoreProblem when the library cannot be loaded at all
     */
    static void prepare(Path folder) {
        if (System.getProperty(PROPERTY) != null) {
            return;
        }
        try {
            PrivateFiles.createFolder(folder);
            folder.toFile().deleteOnExit(); // comes after the library in it, which the driver registers later
            try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(folder, "sqlite-*")) {
                for (Path leftover : leftovers) {
                    Files.deleteIfExists(leftover);
                }
            }
            System.setProperty(PROPERTY, folder.toString());
        } catch (IOException e) {
            LOG.warn(
                    "folder for the native library is not usable: {}",
                    e.getClass().getSimpleName());
        }
        load(folder);
    }

    private static void load(Path folder) {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            LOG.warn(
                    "the native library does not load from its folder: {}",
                    e.getClass().getSimpleName());
            System.clearProperty(PROPERTY);
            loadFromTheSystemsFolder(folder);
        }
    }

    private static void loadFromTheSystemsFolder(Path folder) {
        try {
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            throw folder.toFile().getUsableSpace() < BYTES
                    ? Failures.of(Code.DISK_FULL, folder, e)
                    : Failures.failed("engine library", folder, e);
        }
    }
}
