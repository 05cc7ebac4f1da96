package org.hingewise.ui.shell;

import java.nio.file.Path;
import org.hingewise.ui.backups.BackupWays;

/** Ways from the open file to another one. Everything here is called on the event thread and returns at once. */
public interface Doors {
    /** The file that is open, or was tried. */
    Path file();

    /** Whether {@link #file} is the coach's own, and not the samples or a file opened by hand. */
    boolean isOwn();

    /** Whether {@link #file} holds the sample clients. */
    boolean isSample();

    /** Opens the file with the sample clients, making it when it is not there. */
    void openSamples();

    /** Opens the coach's own file again. */
    void openOwn();

    /** Opens another file. */
    void open(Path other);

    /** Tries the same file again. */
    void retry();

    /** The backups of {@link #file}, and the way back to one. */
    BackupWays backups();

    /** Makes a new file although there was one before. */
    void startAnew();
}
