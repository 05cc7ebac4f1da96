package org.hingewise.storage;

import java.nio.file.Path;
import org.hingewise.usecase.SampleRecords;

/** Restores a backup, tells each step, and ends, as a kill does, after so many of them. */
final class RestoreWriter {
    static final int HALTED = 9;

    private RestoreWriter() {}

    /** Folder, backup, and after how many steps to end; 0 is not at all. */
    public static void main(String[] args) throws Exception {
        CoachFile file = new CoachFile(Path.of(args[0]));
        int[] left = {Integer.parseInt(args[2])};
        Checkpoint halting = step -> {
            System.out.println("at " + step);
            System.out.flush();
            left[0]--;
            if (left[0] == 0) {
                System.out.println("halted after " + step);
                Runtime.getRuntime().halt(HALTED);
            }
        };
        if (args[1].isEmpty()) {
            Swap.resume(file.path(), Migrations.shipped().newest(), halting);
            return;
        }
        SqlStore store = file.open();
        System.out.println("ready");
        FileBackups.of(file.storeFile(), store, () -> SampleRecords.NINE, halting)
                .restore(Path.of(args[1]), false);
    }
}
