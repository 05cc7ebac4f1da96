package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A small disk in memory, of two megabytes unless said otherwise, which can be filled and given room again. Mounting one
 * needs the right to.
 */
public record SmallDisk(Path root) implements AutoCloseable {
    static final String NO_RIGHT = "mounting a small disk is not allowed here: run it as root";
    private static final long BLOCK = 4_096;

    /** Skips the test where there is no right to mount it. */
    public static SmallDisk mount(Path root) throws IOException {
        return mount(root, "size=2m,mode=0700");
    }

    /** One of another size or kind; skips the test where there is no right to mount it. */
    public static SmallDisk mount(Path root, String options) throws IOException {
        Files.createDirectories(root);
        Assumptions.assumeTrue(
                SystemCommand.works("mount", "-t", "tmpfs", "-o", options, "tmpfs", root.toString()), NO_RIGHT);
        return new SmallDisk(root);
    }

    private Path ballast() {
        return root.resolve("ballast");
    }

    /** Leaves so much room. */
    void leave(long bytes) throws IOException {
        Files.deleteIfExists(ballast());
        long room = Files.getFileStore(root).getUsableSpace() - bytes;
        Files.write(ballast(), new byte[(int) (room / BLOCK * BLOCK)]);
    }

    void makeRoom() throws IOException {
        Files.delete(ballast());
    }

    @Override
    public void close() throws IOException {
        if (!SystemCommand.works("umount", root.toString())) {
            throw new IOException("still in use: " + root);
        }
    }
}
