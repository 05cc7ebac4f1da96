package org.hingewise.domain.movement;

/** What a movement can ask of a back; each scored 0 (none) to 3 (high) at a typical working load. */
public enum Demand {
    COMPRESSION,
    SHEAR,
    LOADED_HINGE,
    BALLISTIC,
    ENDRANGE_FLEXION,
    ENDRANGE_EXTENSION,
    ROTATION_LOAD,
    AXIAL_LOAD,
    UNILATERAL
}
