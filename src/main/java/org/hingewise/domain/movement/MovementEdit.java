package org.hingewise.domain.movement;

import org.jspecify.annotations.Nullable;

/**
 * A coach's change to the library.
 *
 * @param movementId the movement's id, shipped or own
 * @param changed the movement as the coach wants it; null when only hidden
 * @param hidden whether pickers leave it out
 */
public record MovementEdit(String movementId, @Nullable Movement changed, boolean hidden) {}
