package org.hingewise.storage;

import java.io.IOException;

/** Commands of the system that a test needs: to make a small disk, or to look at a program from outside. */
public final class SystemCommand {
    private SystemCommand() {}

    /** Runs one; false when there is none of that name, or it may not be used here. */
    public static boolean works(String... command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
