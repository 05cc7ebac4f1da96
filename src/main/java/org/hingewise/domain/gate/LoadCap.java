package org.hingewise.domain.gate;

import org.hingewise.domain.Mass;
import org.jspecify.annotations.Nullable;

/**
 * The cap of a "Lighter" answer, for this client.
 *
 * @param mass as a number the coach can load, rounded down to the unit's step; null when no e1RM is known
 * @param percentE1rm 1–100, null when the cap is an effort only
 * @param rpe 1–10, null when none
 * @param note the part that is not a number; empty when none
 */
public record LoadCap(@Nullable Mass mass, @Nullable Integer percentE1rm, @Nullable Integer rpe, String note) {}
