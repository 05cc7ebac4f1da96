package org.hingewise.usecase;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The store cannot do what it was asked, told so that a person can act on it. Nothing of the asked write was kept.
 *
 * <p>The message holds codes and ids only, so that it may be logged.
 */
public final class StoreProblem extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final transient Map<String, String> values;

    /** @param values values the sentence shows, by name ({@code file}, {@code version}, {@code client} …) */
    public StoreProblem(Code code, Map<String, String> values, @Nullable Throwable cause) {
        super(message(code, values), cause);
        this.code = code;
        this.values = Map.copyOf(values);
    }

    private static String message(Code code, Map<String, String> values) {
        Map<String, String> told = new TreeMap<>(values);
        told.remove("file");
        return told.isEmpty() ? code.name() : code.name() + " " + told;
    }

    public Code code() {
        return code;
    }

    /** The same as a problem, whose code {@code store.<code>} picks the sentence. */
    public Problem problem() {
        return new Problem("file", code.key(), values);
    }

    /** What is wrong, and which values its sentence has. */
    public enum Code {
        /** A data file was there before and is gone. Values: file. */
        MISSING,
        /** The file has no bytes. Values: file. */
        EMPTY,
        /** The path is a folder. Values: file. */
        FOLDER,
        /** The file is not one of ours. Values: file. */
        FOREIGN,
        /** The file is ours, or was once, and cannot be trusted any more. Values: file. */
        DAMAGED,
        /** Written by a newer version of the program. Values: file, version (of the file), known (newest understood). */
        NEWER,
        /** Another program holds the file. Values: file. */
        IN_USE,
        /** File or folder may be read but not written. Values: file. */
        READ_ONLY,
        /** File or folder may not be opened at all. Values: file. */
        NO_ACCESS,
        /** No room left. Values: file. */
        DISK_FULL,
        /** A passphrase guards the file, and none was given. Values: file. */
        LOCKED,
        /** The passphrase is not the file's. Values: file. */
        WRONG_PASSPHRASE,
        /** The recovery key is not the file's. Values: file. */
        WRONG_RECOVERY,
        /** One sealed value no longer matches its seal. Values: file, table, column, record, client (ids). */
        DAMAGED_VALUE,
        /** Saves that were told as saved are not in the file. Values: file, lost (how many). */
        LOST_SAVES,
        /** There is not room for a backup and a copy of it. Values: file (the folder). */
        BACKUP_NO_ROOM,
        /** A backup was not what was copied, and was thrown away. Values: file. */
        BACKUP_FAILED,
        /** The second place is where the data file or its backups lie already. Values: file (the folder). */
        BACKUP_SAME_PLACE,
        /** There is something where a backup should go. Values: file. */
        BACKUP_EXISTS,
        /** What should be taken back is the data file itself. Values: file. */
        BACKUP_IS_OPEN,
        /** A backup of another coach's file. Values: file. */
        BACKUP_OF_OTHER_FILE,
        /** The store refused a record that breaks one of its rules; a fault of the program. Values: file. */
        REFUSED,
        /** The disk or the driver failed in another way. Values: file, code. */
        FAILED;

        /** Key of its sentence, for example {@code store.disk_full}. */
        public String key() {
            return "store." + name().toLowerCase(Locale.ROOT);
        }
    }
}
