package org.hingewise.domain.triage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges one report by every rule of section D. Not a diagnosis. */
public final class Triage {
    /** The rule of usual soreness, which holds when no other fired. */
    public static final String USUAL = "R0";

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    UrgentRule.values(), DoctorRule.values(), WatchRule.values())
            .flatMap(Stream::of)
            .toList();

    private Triage() {}

    /** The verdict: the highest level of any rule that fired, never an average. */
    public static Verdict judge(TriageInput input) {
        Report report = new Report(input);
        List<FiredRule> fired = new ArrayList<>();
        for (Rule rule : RULES) {
            Optional<FiredRule> found = rule.fire(report);
            found.ifPresent(fired::add);
        }
        if (fired.isEmpty()) {
            fired.add(usual(report));
        }
        return new Verdict(fired.get(0).level(), fired, report.unknown());
    }

    private static FiredRule usual(Report report) {
        Finding finding = Finding.of(report.nrsAtLeast(1) ? "sore" : "none").with("nrs", report.nrs());
        return new FiredRule(USUAL, Level.USUAL, finding.detail(), "article S1–S12", finding.numbers());
    }

    /** Every rule that can fire, gravest level first. */
    static List<Rule> rules() {
        return RULES;
    }
}
