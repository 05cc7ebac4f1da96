package org.hingewise.domain.triage;

import java.util.List;
import java.util.Set;

/**
 * What the rules say of one report. Not a diagnosis.
 *
 * @param level the highest level of any rule that fired
 * @param rules every rule that fired, highest level first; R0 alone when nothing did
 * @param unknown what was not known
 */
public record Verdict(Level level, List<FiredRule> rules, Set<Unknown> unknown) {
    public Verdict {
        rules = List.copyOf(rules);
        unknown = Set.copyOf(unknown);
    }
}
