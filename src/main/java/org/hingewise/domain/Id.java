package org.hingewise.domain;

import java.util.UUID;

/**
 * Identity of a record; random, never reused, says nothing about a person.
 *
 * @param <T> the kind of record it names, so that a session's id cannot be passed for a client's
 */
@SuppressWarnings("UnusedTypeParameter") // the parameter is what keeps ids apart
public record Id<T>(UUID value) {
    /** A new random id. */
    public static <T> Id<T> random() {
        return new Id<>(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException when the text is not a UUID */
    public static <T> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
