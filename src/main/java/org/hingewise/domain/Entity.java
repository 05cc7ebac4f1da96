package org.hingewise.domain;

/**
 * A record that is kept under an id.
 *
 * @param <T> the record's own type
 */
public interface Entity<T> {
    /** The record's identity. */
    Id<T> id();
}
