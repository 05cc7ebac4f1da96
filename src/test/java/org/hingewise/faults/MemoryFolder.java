package org.hingewise.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A folder in memory where the system has one with room, else an ordinary one. A killed program leaves the same behind in
 * both; waiting for a disk a million times is what makes a campaign long.
 */
public final class MemoryFolder implements TempDirFactory {
    private static final Path SHARED = Path.of("/dev/shm");
    private static final long ROOM = 1L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return isUsable() ? Files.createTempDirectory(SHARED, "hingewise") : Files.createTempDirectory("hingewise");
    }

    /** The engine's library is unpacked there too, and has to be loaded from there. */
    private static boolean isUsable() throws IOException {
        Path mounts = Path.of("/proc/mounts");
        return Files.isWritable(SHARED)
                && Files.getFileStore(SHARED).getUsableSpace() >= ROOM
                && Files.isReadable(mounts)
                && Files.readString(mounts, StandardCharsets.UTF_8)
                        .lines()
                        .noneMatch(l -> l.contains(" " + SHARED + " ") && l.contains("noexec"));
    }
}
