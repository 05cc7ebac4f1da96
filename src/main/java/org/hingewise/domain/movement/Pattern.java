package org.hingewise.domain.movement;

/** Families of movement; at most fifteen, so that a picker can show them. */
public enum Pattern {
    HINGE,
    BALLISTIC_HINGE,
    SQUAT,
    LUNGE,
    BRIDGE,
    TRUNK_EXTENSION,
    PULL,
    PUSH,
    CORE_STABILITY,
    CORE_FLEXION,
    CORE_ROTATION,
    CARRY,
    EXPLOSIVE,
    CONDITIONING,
    MOBILITY
}
