package org.hingewise.domain.movement;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Families of movement; at most fifteen, so that a picker can show them. */
public enum Pattern {
    /** Slow hip hinges, with odd objects and windmills among them. */
    HINGE,
    BALLISTIC_HINGE,
    SQUAT,
    LUNGE,
    BRIDGE,
    /** Back extensions and what is done on the same benches. */
    TRUNK_EXTENSION,
    PULL,
    PUSH,
    /** Holding the trunk still: planks, anti-rotation, get-ups. */
    CORE_STABILITY,
    CORE_FLEXION,
    CORE_ROTATION,
    /** Carries and sleds. */
    CARRY,
    /** Olympic lifts, throws and jumps. */
    EXPLOSIVE,
    CONDITIONING,
    MOBILITY;

    /** Whether it trains the trunk itself. */
    public boolean isCore() {
        return this == CORE_STABILITY || this == CORE_FLEXION || this == CORE_ROTATION || this == TRUNK_EXTENSION;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Pattern> ofCode(String code) {
        return Stream.of(values()).filter(p -> p.code().equals(code)).findFirst();
    }
}
