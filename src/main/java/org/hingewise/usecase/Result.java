package org.hingewise.usecase;

import java.util.List;

/**
 * What became of a request: saved, or refused with every problem at once.
 *
 * @param <T> what was saved
 */
public sealed interface Result<T> {
    /** Committed. */
    record Saved<T>(T value) implements Result<T> {}

    /** Nothing was written. */
    record Refused<T>(List<Problem> problems) implements Result<T> {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
