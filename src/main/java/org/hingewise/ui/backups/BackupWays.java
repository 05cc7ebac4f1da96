package org.hingewise.ui.backups;

import java.nio.file.Path;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.backup.Backups;
import org.hingewise.usecase.backup.SecondPlace;

/** What the screens about backups ask of the program around them. */
public interface BackupWays {
    /** The backups of the data file, whether it could be opened or not. */
    Backups backups();

    /** Whether backups are made at all: not of the sample clients. */
    boolean isKept();

    SecondPlace second();

    Clock clock();

    /**
     * Puts a backup in the data file's place and opens it; returns at once. When it is refused, the file that was there
     * opens again and the reason is told.
     *
     * @param evenOfAnotherFile whether the coach agreed to take another coach's file
     */
    void restore(Path backup, boolean evenOfAnotherFile);

    /** Opens the file as it is, although saves are missing from it. */
    void openAnyway();
}
