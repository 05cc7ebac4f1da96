package org.hingewise.storage;

/** Told after each step of work on files, so that a test can end the program between any two of them. */
@FunctionalInterface
interface Checkpoint {
    Checkpoint NONE = step -> {};

    void passed(String step);
}
