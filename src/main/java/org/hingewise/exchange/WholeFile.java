package org.hingewise.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;

/**
 * Files that leave the program whole or not at all: written beside their place, for their owner alone, and moved there
 * when all of it is on disk. What was there stays whole until then.
 */
public final class WholeFile {
    private WholeFile() {}

    /** Writes what goes into the file. */
    @FunctionalInterface
    public interface Content {
        /** @param out may be closed */
        void write(OutputStream out) throws IOException;
    }

    /** Writes a file, in the place of one that may be there. */
    public static Path write(Path file, Content content) throws IOException {
        return write(file, content, e -> e);
    }

    /**
     * The same.
     *
     * @param failure what a failure is told as, asked while the unfinished file still takes its room on the disk
     */
    public static <E extends Exception> Path write(Path file, Content content, Function<IOException, E> failure)
            throws E {
        try {
            Path folder = file.toAbsolutePath().normalize().getParent();
            Path beside = Files.createTempFile(folder, ".hingewise", ".part");
            beside.toFile().deleteOnExit(); // when the program is left meanwhile
            try {
                fill(beside, content);
                return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw failure.apply(e);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw failure.apply(e);
        }
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside))) {
            content.write(out);
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
