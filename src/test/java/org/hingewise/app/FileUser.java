package org.hingewise.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hingewise.storage.SqlStore;
import org.hingewise.usecase.SampleRecords;
import org.hingewise.usecase.backup.Backup;
import org.hingewise.usecase.backup.BackupReason;
import org.hingewise.usecase.backup.Backups;

/** Opens the data file as the program does, uses it when told to, and holds it until its input ends. */
final class FileUser {
    static final String OPEN = "open";

    private FileUser() {}

    /** @param args "use" does everything that can be done with an open file; a path is read past SQLite, as a control */
    public static void main(String[] args) throws IOException {
        try (DataFile file =
                (DataFile) new CommandWorkspace(AppPaths.standard(), () -> SampleRecords.NINE).open(null, null)) {
            if (args.length > 0) {
                use(file.store(), file.backups());
                Path control = Path.of(args[0]);
                Files.copy(file.backups().list().get(0).file(), control);
                System.out.println(Files.size(control) + " bytes");
            }
            System.out.println(OPEN);
            while (System.in.read() >= 0) {
                // Whoever started this ends it.
            }
        }
    }

    private static void use(SqlStore store, Backups backups) {
        store.write(records -> {
            records.clients().save(SampleRecords.client("Ada"));
            return true;
        });
        Backup made = backups.make(BackupReason.ASKED);
        backups.check();
        backups.drill(made.file());
        backups.preview(made.file());
        store.write(records -> {
            records.clients().save(SampleRecords.client("Ben"));
            return true;
        });
        backups.makeIfChanged(BackupReason.CHANGED);
    }
}
