package org.hingewise.cli;

import java.nio.file.Path;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.UseCases;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.key.Passphrase;
import org.jspecify.annotations.Nullable;

/** What commands need of the program around them: now, and data files to work on. */
public interface Workspace {
    Clock clock();

    /**
     * Opens a data file for as long as the command runs; makes it when it is not there.
     *
     * @param file null for the coach's own
     * @param passphrase null when none was given; closed by the caller
     * @throws AlreadyRunning when a running program has it open
     * @throws org.hingewise.usecase.StoreProblem when it cannot be used, with {@code LOCKED} when a passphrase is needed; it
     *     was then not changed
     */
    Opened open(@Nullable Path file, @Nullable Passphrase passphrase);

    /**
     * Holds a data file without opening it, perhaps because it cannot be opened.
     *
     * @param file null for the coach's own
     * @throws AlreadyRunning when a running program has it open
     */
    Closed hold(@Nullable Path file);

    /** A data file nobody else can open. */
    interface Closed extends AutoCloseable {
        Backups backups();

        @Override
        void close();
    }

    /** An open data file. */
    interface Opened extends AutoCloseable {
        UseCases useCases();

        Backups backups();

        @Override
        void close();
    }

    /** The data file is open in a running program. */
    final class AlreadyRunning extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String file;

        public AlreadyRunning(Path file) {
            super(file.toString());
            this.file = file.toString();
        }

        /** Which file. */
        public String file() {
            return file;
        }
    }
}
