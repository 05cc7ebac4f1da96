package org.hingewise.domain.client;

/** Regions of the body map, seen from behind. */
public enum BackRegion {
    UPPER_LEFT,
    UPPER_RIGHT,
    LOW_LEFT,
    LOW_RIGHT,
    PELVIS,
    LEFT_LEG,
    RIGHT_LEG
}
