package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Verdict;

/** What speaks for a verdict, for a short list: gravest first, and among equals the warning signs, in one line. */
final class Reasons {
    private static final String SYMPTOMS = "symptoms";

    private Reasons() {}

    static List<FiredRule> of(Verdict verdict) {
        List<FiredRule> told = new ArrayList<>();
        for (FiredRule rule : verdict.rules()) {
            int same = isSign(rule) ? signsOf(told, rule) : -1;
            if (same >= 0) {
                told.set(same, joined(told.get(same), rule));
            } else if (!Unasked.isMissing(rule)) {
                told.add(rule);
            }
        }
        told.sort(Comparator.comparing(FiredRule::level).reversed().thenComparing(r -> !isSign(r)));
        return told;
    }

    /** Whether the rule says nothing but which signs were reported. */
    private static boolean isSign(FiredRule rule) {
        return rule.detail().isEmpty() && rule.numbers().keySet().equals(Set.of(SYMPTOMS));
    }

    /** Where the signs of the same level stand; -1 where there are none yet. */
    private static int signsOf(List<FiredRule> told, FiredRule rule) {
        for (int i = 0; i < told.size(); i++) {
            if (isSign(told.get(i)) && told.get(i).level() == rule.level()) {
                return i;
            }
        }
        return -1;
    }

    private static FiredRule joined(FiredRule first, FiredRule next) {
        String signs = first.numbers().get(SYMPTOMS) + "," + next.numbers().get(SYMPTOMS);
        return new FiredRule(first.id(), first.level(), first.detail(), first.source(), Map.of(SYMPTOMS, signs));
    }
}
