package org.hingewise.usecase.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is in a data file or a backup of it, counted without what was removed.
 *
 * @param newest when the newest soreness was felt or the newest session ended; null when there is neither
 */
public record Contents(long clients, long sessions, long entries, @Nullable Instant newest) {}
