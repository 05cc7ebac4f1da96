package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.BackupReason;

/** Saves and makes backups, one after another, until it is killed. */
final class BackupWriter {
    private BackupWriter() {}

    public static void main(String[] args) {
        CoachFile file = new CoachFile(Path.of(args[0]));
        SqlStore store = file.open();
        FileBackups backups = FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE);
        System.out.println("ready");
        for (int number = 0; number < Integer.MAX_VALUE; number++) {
            String name = args[1] + "-" + number;
            store.write(records -> CoachFile.saveClient(records, name));
            System.out.println("made " + backups.make(BackupReason.CHANGED).file());
            System.out.flush();
        }
    }
}
