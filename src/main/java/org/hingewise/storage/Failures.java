package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.StoreProblem.Code;
import org.jspecify.annotations.Nullable;

/** Puts what the driver and the disk say into the codes of {@link StoreProblem}. */
final class Failures {
    private static final int PERM = 3;
    private static final int BUSY = 5;
    private static final int LOCKED = 6;
    private static final int READONLY = 8;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANTOPEN = 14;
    private static final int TOOBIG = 18;
    private static final int CONSTRAINT = 19;
    private static final int MISMATCH = 20;
    private static final int NOTADB = 26;

    private Failures() {}

    static StoreProblem of(Code code, Path file) {
        return of(code, file, null);
    }

    static StoreProblem of(Code code, Path file, @Nullable Throwable cause) {
        return new StoreProblem(code, Map.of("file", file.toString()), cause);
    }

    static StoreProblem of(SQLException e, Path file) {
        // the low byte is the result code, the rest says more about it
        int result = e.getErrorCode() & 0xff;
        return result == 0 || code(result) == Code.FAILED
                ? failed("sqlite " + e.getErrorCode(), file, e)
                : of(code(result), file, e);
    }

    static StoreProblem of(IOException e, Path file) {
        return e instanceof AccessDeniedException
                ? of(Code.NO_ACCESS, file, e)
                : failed(e.getClass().getSimpleName(), file, e);
    }

    static StoreProblem failed(String what, Path file, @Nullable Throwable cause) {
        return new StoreProblem(Code.FAILED, Map.of("file", file.toString(), "code", what), cause);
    }

    private static Code code(int result) {
        return switch (result) {
            case BUSY, LOCKED -> Code.IN_USE;
            case READONLY -> Code.READ_ONLY;
            case CORRUPT -> Code.DAMAGED;
            case FULL -> Code.DISK_FULL;
            case PERM, CANTOPEN -> Code.NO_ACCESS;
            case CONSTRAINT, MISMATCH, TOOBIG -> Code.REFUSED;
            case NOTADB -> Code.FOREIGN;
            default -> Code.FAILED;
        };
    }
}
