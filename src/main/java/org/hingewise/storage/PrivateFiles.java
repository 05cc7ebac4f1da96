package org.hingewise.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Files and folders that only their owner may read: 0600 and 0700 where the system knows such modes. */
public final class PrivateFiles {
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private PrivateFiles() {}

    /** The folder a file is in. */
    public static Path folderOf(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return Objects.requireNonNullElse(absolute.getParent(), absolute);
    }

    /** Makes a folder and its missing parents; what is there already keeps its mode. */
    public static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolder(folderOf(folder));
            try {
                Files.createDirectory(folder, mode(folder, FOLDER));
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(folder)) {
                    throw e;
                }
            }
        }
    }

    /**
     * Makes an empty file.
     *
     * @throws FileAlreadyExistsException when there is one
     */
    public static void createFile(Path file) throws IOException {
        Files.createFile(file, mode(file, FILE));
    }

    /** Makes an empty file unless there is one. */
    public static void createFileIfMissing(Path file) throws IOException {
        try {
            createFile(file);
        } catch (FileAlreadyExistsException e) {
            // what is there stays
        }
    }

    /** Writes a small text so that after a crash the old or the new one is there, whole. */
    public static void replace(Path file, String text) throws IOException {
        Path fresh = unfinished(file);
        Files.deleteIfExists(fresh);
        createFile(fresh);
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        force(fresh);
        rename(fresh, file);
    }

    /** What {@link #replace} leaves of a file when it is cut short. */
    static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    /** Copies a closed file. What was at {@code to} is written over. */
    static void copy(Path from, Path to) throws IOException {
        createFileIfMissing(to);
        try (InputStream in = Files.newInputStream(from);
                OutputStream out = Files.newOutputStream(to)) {
            in.transferTo(out);
        }
    }

    /** Waits until what was written into a closed file is on disk. Not for a data file in use. */
    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes a file if it is there; that it is gone is on disk when this returns. */
    static void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            forceFolder(file);
        }
    }

    /** Gives a finished file its name; the name is on disk when this returns. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(to);
    }

    private static void forceFolder(Path in) throws IOException {
        if (hasModes(in)) {
            try (FileChannel folder = FileChannel.open(folderOf(in), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }

    /** Takes away what others may do with a file that was copied here with a wider mode. */
    static void tighten(Path file) throws IOException {
        if (hasModes(file)) {
            Set<PosixFilePermission> now = Files.getPosixFilePermissions(file);
            Set<PosixFilePermission> owners = EnumSet.noneOf(PosixFilePermission.class);
            owners.addAll(now);
            owners.retainAll(FOLDER);
            if (!owners.equals(now)) {
                Files.setPosixFilePermissions(file, owners);
            }
        }
    }

    /**
     * Whether its owner means it to be written. The superuser may write everything, so the mode is asked as well.
     */
    static boolean isWritable(Path path) throws IOException {
        if (!Files.isWritable(path)) {
            return false;
        }
        if (!hasModes(path)) {
            return true;
        }
        Set<PosixFilePermission> mode = Files.getPosixFilePermissions(path);
        return mode.contains(PosixFilePermission.OWNER_WRITE)
                || mode.contains(PosixFilePermission.GROUP_WRITE)
                || mode.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static FileAttribute<?>[] mode(Path path, Set<PosixFilePermission> permissions) {
        return hasModes(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean hasModes(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
