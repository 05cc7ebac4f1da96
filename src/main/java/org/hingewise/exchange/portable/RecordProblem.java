package org.hingewise.exchange.portable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/** A record could not be written, or a file is no record that can be read; the message holds no personal value. */
public final class RecordProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Code code;
    private final String file;

    RecordProblem(Code code, Path file) {
        this(code, file, null);
    }

    RecordProblem(Code code, Path file, @Nullable Throwable cause) {
        super(code.name(), cause);
        this.code = code;
        this.file = file.toString();
    }

    public Code code() {
        return code;
    }

    /** The same as a problem, whose code picks the sentence. */
    public Problem problem() {
        return new Problem("record", code.key(), Map.of("file", file));
    }

    /** What is wrong; each sentence shows the file. */
    public enum Code {
        /** The folder is not there. */
        NO_FOLDER,
        /** The name is a folder's. */
        IS_FOLDER,
        /** The name is longer than the disk takes. */
        NAME_TOO_LONG,
        /** The folder may not be written to. */
        READ_ONLY,
        /** No room left. */
        DISK_FULL,
        /** Writing failed in another way; the file may be in use. */
        NOT_WRITTEN,
        /** There is no such file. */
        MISSING,
        /** The file may not be read. */
        NO_ACCESS,
        /** The file is no zip, or damaged. */
        NO_ZIP,
        /** The zip holds what no record holds: other names, links, another zip. */
        FOREIGN_PARTS,
        /** The zip is larger than any record. */
        TOO_LARGE,
        /** The zip does not hold a record of this program. */
        NO_RECORD,
        /** The record is of a newer form. */
        NEWER,
        /** The record holds something that cannot be. */
        UNREADABLE;

        /** Key of its sentence, for example {@code record_disk_full}. */
        public String key() {
            return "record_" + name().toLowerCase(Locale.ROOT);
        }
    }
}
