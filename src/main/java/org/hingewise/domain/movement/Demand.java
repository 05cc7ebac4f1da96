package org.hingewise.domain.movement;

import java.util.Locale;

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
    UNILATERAL;

    /** The code used in files, for example {@code loaded_hinge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
