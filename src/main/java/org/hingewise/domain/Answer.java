package org.hingewise.domain;

/** An answer to a question about health. Not asked is never treated as no. */
public enum Answer {
    YES,
    NO,
    NOT_ASKED
}
