package org.hingewise.usecase.backup;

import java.time.Duration;

/**
 * A backup that was opened in a place of its own, as a restore would.
 *
 * @param took from the first byte copied to the last value opened
 */
public record Drill(Health health, Duration took) {}
