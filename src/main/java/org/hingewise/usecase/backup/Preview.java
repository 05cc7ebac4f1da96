package org.hingewise.usecase.backup;

import org.jspecify.annotations.Nullable;

/**
 * What taking a backup back would do.
 *
 * @param health of the backup, fully looked at
 * @param otherFile whether it is a copy of another file than the one it would replace
 * @param change null when the file now in use cannot be read, so that nothing can be compared
 * @param erased clients in the backup who were erased for good since: they stay erased
 */
public record Preview(Health health, boolean otherFile, @Nullable Change change, int erased) {
    /**
     * What would be different.
     *
     * @param gone in the file now, and not in the backup
     * @param back in the backup, and not in the file now
     * @param changed clients, sessions and entries that are in both and were edited since
     */
    public record Change(Difference gone, Difference back, long changed) {}
}
