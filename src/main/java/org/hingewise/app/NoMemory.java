package org.hingewise.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hingewise.cli.Exit;
import org.hingewise.text.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Ends the program when there is no memory left. Whatever goes on after that may be half done, so nothing does: what was
 * told as saved is on disk, a save under way is taken back when the file is next opened, and what was typed is a draft.
 */
final class NoMemory implements Runnable {
    /** Kept to be let go of, so that the last line can be written (decision: twice what the line and its stream need). */
    private static final int BALLAST = 1 << 20;

    private final byte[] line;
    byte @Nullable [] ballast = new byte[BALLAST];

    NoMemory() {
        line = (Texts.get("error.noMemory") + System.lineSeparator()).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void run() {
        ballast = null;
        try (FileOutputStream err = new FileOutputStream(FileDescriptor.err)) {
            err.write(line);
        } catch (IOException | OutOfMemoryError e) {
            // The line is lost; the end is what counts.
        } finally {
            // Not an orderly exit: its hooks would need memory too.
            Runtime.getRuntime().halt(Exit.INTERNAL);
        }
    }
}
