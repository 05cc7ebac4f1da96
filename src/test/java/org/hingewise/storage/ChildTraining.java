package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.BackupReason;

/** Does once what child programs do, so that Java can keep what it loaded for it. */
final class ChildTraining {
    private ChildTraining() {}

    public static void main(String[] args) {
        CoachFile file = new CoachFile(Path.of(args[0])).filled(1);
        try (SqlStore store = file.open()) {
            FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE);
            backups.restore(backups.make(BackupReason.ASKED).file(), false);
        }
        try (SqlStore store = Guarded.protect(file).open()) {
            Guarded.contents(store);
        }
    }
}
