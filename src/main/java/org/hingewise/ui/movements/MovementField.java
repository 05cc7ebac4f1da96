package org.hingewise.ui.movements;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be typed or chosen in the movement form; the nine demands come beside these. */
enum MovementField {
    NAME,
    PATTERN,
    EQUIPMENT,
    MEASURE,
    PER_SIDE,
    DEMANDS,
    HINGE,
    CAP_PERCENT,
    CAP_RPE,
    CAP_MASS,
    CAP_HOLD,
    CAP_NOTE,
    EASIER,
    CUES;

    /** Name in drafts and of its widget. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MovementField> of(String key) {
        return Stream.of(values()).filter(f -> f.key().equals(key)).findFirst();
    }
}
