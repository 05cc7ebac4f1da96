package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives the driver a folder of its own to unpack its native library into. A killed program leaves a megabyte there each
 * time, and the system's own folder for temporary files may not allow programs to run from it.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    private static final String PROPERTY = "org.sqlite.tmpdir";

    private NativeLibrary() {}

    /**
     * Call before the first connection of this process; later calls change nothing, because the library is loaded by then.
     * When the folder cannot be used the driver takes the system's.
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
    }
}
