package org.hingewise.usecase;

import java.util.Map;

/**
 * Something in a request that cannot be saved as it is.
 *
 * @param field which input, for example {@code nrs} or {@code time}
 * @param code what is wrong with it; picks the sentence
 * @param values values the sentence shows, by name
 */
public record Problem(String field, String code, Map<String, String> values) {
    public Problem {
        values = Map.copyOf(values);
    }

    public static Problem of(String field, String code) {
        return new Problem(field, code, Map.of());
    }
}
