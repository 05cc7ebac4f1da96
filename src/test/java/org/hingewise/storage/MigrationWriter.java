package org.hingewise.storage;

import java.nio.file.Path;
import java.sql.Connection;
import org.sqlite.ProgressHandler;

/** Takes a file on to the newest format, and ends, as a kill does, in the middle of some statement. */
final class MigrationWriter {
    /** About as many steps as a migration of all formats takes. */
    static final int STEPS = 120;

    private static final int INSTRUCTIONS = 200;

    private MigrationWriter() {}

    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int[] left = {Integer.parseInt(args[1])};
        Migrations shipped = Migrations.shipped();
        Connection connection = Driver.connect(file, false, Pragmas.BUSY_MILLIS);
        int format = Driver.inspect(connection, file, shipped.newest());
        Driver.seize(connection);
        Pragmas.writing(connection, file);
        ProgressHandler.setHandler(connection, INSTRUCTIONS, new ProgressHandler() {
            @Override
            protected int progress() {
                left[0]--;
                if (left[0] == 0) {
                    Runtime.getRuntime().halt(RestoreWriter.HALTED);
                }
                return 0;
            }
        });
        shipped.run(format, connection, file);
        System.out.println("steps left: " + left[0]);
    }
}
