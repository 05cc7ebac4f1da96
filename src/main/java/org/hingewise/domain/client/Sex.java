package org.hingewise.domain.client;

/** Sex as far as the fracture-risk rules need it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    NOT_ASKED
}
