package org.hingewise.domain.triage;

import java.util.Map;

/**
 * A rule that fired, with the client's own numbers.
 *
 * @param id the rule's id, for example {@code R2.1}
 * @param detail which case of the rule fired; picks the sentence (empty when the rule has only one)
 * @param source article S-number, citation or "decision"
 * @param numbers values the sentence shows, by name ({@code nrs}, {@code hours}, {@code peak} …), already plain text
 */
public record FiredRule(String id, Level level, String detail, String source, Map<String, String> numbers) {
    public FiredRule {
        numbers = Map.copyOf(numbers);
    }
}
