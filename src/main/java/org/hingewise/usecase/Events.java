package org.hingewise.usecase;

/** Where use cases tell what they committed. */
@FunctionalInterface
public interface Events {
    /** Tells nobody. */
    Events NONE = change -> {};

    void committed(Change change);
}
