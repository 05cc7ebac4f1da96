package org.hingewise.domain.gate;

import java.time.LocalDate;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * The verdict that stands open for a client.
 *
 * @param since the day it was given; null when not known
 */
public record OpenVerdict(Level level, @Nullable LocalDate since) {}
