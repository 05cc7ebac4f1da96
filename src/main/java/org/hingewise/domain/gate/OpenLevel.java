package org.hingewise.domain.gate;

import java.time.LocalDate;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * The level of the verdict that stands open for a client, as far as the gate needs to know of it.
 *
 * @param since the day it was given; null when not known
 */
public record OpenLevel(Level level, @Nullable LocalDate since) {}
