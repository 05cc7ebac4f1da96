package org.hingewise.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.hingewise.usecase.Clock;
import org.hingewise.usecase.backup.BackupReason;

/** Makes a backup of a file of an older format before it is brought to the newest. */
final class BeforeMigration {
    private BeforeMigration() {}

    /** @throws org.hingewise.usecase.StoreProblem when it cannot be made; the file then stays as it is */
    static void backup(Database old, StoreFile file, int newest, Clock clock) {
        Path folder = file.backups();
        if (folder == null) {
            return;
        }
        BackupFolder backups = new BackupFolder(folder, file.path(), newest, Checkpoint.NONE);
        try {
            backups.make(scratch -> FileBackups.copy(old, scratch), BackupReason.BEFORE_MIGRATION, clock.now());
        } catch (IOException e) {
            throw Failures.of(e, folder);
        }
    }
}
