package org.hingewise.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.hingewise.storage.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * Holds the lock that lets only one program use a data file. The system takes it back when the program ends, however it
 * ends. The lock file stays: deleting it would let two programs lock two files of one name.
 */
public final class SingleInstance implements AutoCloseable {
    private final @Nullable FileChannel channel;

    private SingleInstance(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, if it is free. Where the folder may not be written there is nothing to guard, and the lock is taken
     * for granted.
     *
     * @return empty when another program holds it
     * @throws IOException when the folder cannot be made, or the disk fails
     */
    public static Optional<SingleInstance> acquire(Path lockFile) throws IOException {
        Path folder = lockFile.toAbsolutePath().getParent();
        FileChannel channel;
        try {
            PrivateFiles.createFolder(folder);
            PrivateFiles.createFileIfMissing(lockFile);
            channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            if (e instanceof AccessDeniedException || !Files.isWritable(folder)) {
                return Optional.of(new SingleInstance(null));
            }
            throw e;
        }
        boolean done = false;
        try {
            FileLock lock = channel.tryLock();
            done = lock != null;
        } catch (OverlappingFileLockException e) {
            // this very program holds it already
            return Optional.empty();
        } finally {
            if (!done) {
                channel.close();
            }
        }
        return done ? Optional.of(new SingleInstance(channel)) : Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
