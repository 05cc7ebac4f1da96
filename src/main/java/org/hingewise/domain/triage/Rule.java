package org.hingewise.domain.triage;

import java.util.Optional;

/** One rule: looks at a report and says whether it fires. */
interface Rule {
    /** For example {@code R2.1}. */
    String id();

    /** The level a verdict has at least when it fires. */
    Level level();

    /** Where it comes from: article S-number, citation or "decision". */
    String source();

    /** What it found; empty when it does not fire. */
    Optional<Finding> check(Report report);

    /** The rule with what it found; empty when it does not fire. */
    default Optional<FiredRule> fire(Report report) {
        return check(report).map(found -> new FiredRule(id(), level(), found.detail(), source(), found.numbers()));
    }

    /** {@code R2.1} of a constant named {@code R2_1}. */
    static String idOf(Enum<?> constant) {
        return constant.name().replace('_', '.');
    }
}
