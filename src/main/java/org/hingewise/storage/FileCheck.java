package org.hingewise.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.hingewise.usecase.StoreProblem.Code;

/**
 * What lies at a path, told from its name, size and mode alone. The bytes are left to SQLite: closing a stream on an open
 * data file would drop its locks.
 */
final class FileCheck {
    private FileCheck() {}

    /** What was found. */
    enum Found {
        /** Nothing, and nothing was expected: a new file may be made. */
        NOTHING,
        READ_WRITE,
        READ_ONLY
    }

    /** @throws org.hingewise.usecase.StoreProblem when the path cannot be a data file, or one is missing */
    static Found look(StoreFile file) throws IOException {
        Path path = file.path();
        if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
            if (!mayCreate(file)) {
                throw Failures.of(Code.MISSING, path);
            }
            return Found.NOTHING;
        }
        if (Files.isDirectory(path)) {
            throw Failures.of(Code.FOLDER, path);
        }
        if (!Files.exists(path)) {
            // a link to nowhere, or a folder that may not be entered
            throw Failures.of(Files.isSymbolicLink(path) ? Code.MISSING : Code.NO_ACCESS, path);
        }
        if (!Files.isRegularFile(path)) {
            throw Failures.of(Code.FOREIGN, path);
        }
        if (!Files.isReadable(path)) {
            throw Failures.of(Code.NO_ACCESS, path);
        }
        if (Files.size(path) == 0) {
            throw Failures.of(Code.EMPTY, path);
        }
        Path folder = PrivateFiles.folderOf(path.toRealPath());
        return PrivateFiles.isWritable(path) && PrivateFiles.isWritable(folder) ? Found.READ_WRITE : Found.READ_ONLY;
    }

    /** Remembers that the file is there now. */
    static void mark(StoreFile file) throws IOException {
        Path mark = file.mark();
        if (mark != null && !isMarked(file)) {
            PrivateFiles.createFolder(PrivateFiles.folderOf(mark));
            PrivateFiles.replace(mark, file.path() + "\n");
        }
    }

    private static boolean mayCreate(StoreFile file) throws IOException {
        return switch (file.ifMissing()) {
            case REFUSE -> false;
            case CREATE_ANEW -> true;
            case CREATE -> !isMarked(file);
        };
    }

    private static boolean isMarked(StoreFile file) throws IOException {
        Path mark = file.mark();
        return mark != null
                && Files.exists(mark)
                && Files.readString(mark, StandardCharsets.UTF_8)
                        .strip()
                        .equals(file.path().toString());
    }
}
