package org.hingewise.usecase.backup;

import java.nio.file.Path;
import org.hingewise.domain.Moment;

/**
 * A finished backup, as it was when it was made.
 *
 * @param file where it lies
 * @param seq how many saves the data file had seen; orders backups whatever the clock said
 * @param at when it was made, by the clock of that day
 * @param bytes its size
 * @param unreadable sealed values in it that do not open; 0 when it is sound
 */
public record Backup(
        Path file, long seq, Moment at, BackupReason reason, Contents contents, long bytes, long unreadable) {
    /** Whether everything in it could be read when it was made. */
    public boolean isSound() {
        return unreadable == 0;
    }
}
