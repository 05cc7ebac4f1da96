package org.hingewise.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hingewise.storage.PrivateFiles;
import org.jspecify.annotations.Nullable;

/**
 * Holds the lock that lets only one program use a data file. The system takes it back when the program ends, however it
 * ends. The lock file stays: deleting it would let two programs lock two files of one name.
 */
public final class SingleInstance implements AutoCloseable {
    /**
     * Locks this program holds. On POSIX systems a process loses its lock as soon as it closes any stream on the file, so
     * a second try must not even open it.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path lockFile;
    private final @Nullable FileChannel channel;
    private final boolean made;

    /** @param made whether the lock file was not there before */
    private SingleInstance(Path lockFile, @Nullable FileChannel channel, boolean made) {
        this.lockFile = lockFile;
        this.channel = channel;
        this.made = made;
    }

    /**
     * Takes the lock, if it is free. Where the folder may not be written there is nothing to guard, and the lock is taken
     * for granted.
     *
     * @return empty when another program, or this one, holds it
     * @throws IOException when the folder cannot be made, or the disk fails
     */
    public static Optional<SingleInstance> acquire(Path lockFile) throws IOException {
        Path folder = PrivateFiles.folderOf(lockFile);
        try {
            PrivateFiles.createFolder(folder);
        } catch (AccessDeniedException e) {
            return Optional.of(new SingleInstance(lockFile, null, false));
        }
        Path file = folder.toRealPath().resolve(lockFile.getFileName());
        if (!HELD.add(file)) {
            return Optional.empty();
        }
        boolean done = false;
        try {
            Optional<SingleInstance> instance = lock(file);
            done = instance.isPresent();
            return instance;
        } finally {
            if (!done) {
                HELD.remove(file);
            }
        }
    }

    private static Optional<SingleInstance> lock(Path file) throws IOException {
        FileChannel channel;
        boolean made = Files.notExists(file);
        try {
            PrivateFiles.createFileIfMissing(file);
            channel = FileChannel.open(file, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            if (e instanceof AccessDeniedException || !Files.isWritable(PrivateFiles.folderOf(file))) {
                return Optional.of(new SingleInstance(file, null, false));
            }
            throw e;
        }
        boolean done = false;
        try {
            FileLock lock = channel.tryLock();
            done = lock != null;
        } finally {
            if (!done) {
                channel.close();
            }
        }
        return done ? Optional.of(new SingleInstance(file, channel, made)) : Optional.empty();
    }

    /** Gives the lock back, and leaves nothing beside a file that turned out not to be ours to use. */
    void abandon() throws IOException {
        try {
            if (made) {
                Files.deleteIfExists(lockFile);
            }
        } finally {
            close();
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
        HELD.remove(lockFile);
    }
}
