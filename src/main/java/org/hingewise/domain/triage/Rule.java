package org.hingewise.domain.triage;

import java.util.Optional;
import java.util.function.Function;

/** One rule: looks at a report and says whether it fires. */
interface Rule {
    /**
     * What makes a rule.
     *
     * @param level the level a verdict has at least when it fires
     * @param source where it comes from: article S-number, citation or "decision"
     * @param check what it found; empty when it does not fire
     */
    record Terms(Level level, String source, Function<Report, Optional<Finding>> check) {}

    Terms terms();

    /** Name of the constant, for example {@code R2_1}. */
    String name();

    /** For example {@code R2.1}. */
    default String id() {
        return name().replace('_', '.');
    }

    default Level level() {
        return terms().level();
    }

    default String source() {
        return terms().source();
    }

    /** What it found; empty when it does not fire. */
    default Optional<Finding> check(Report report) {
        return terms().check().apply(report);
    }

    /** The rule with what it found; empty when it does not fire. */
    default Optional<FiredRule> fire(Report report) {
        return check(report).map(found -> new FiredRule(id(), level(), found.detail(), source(), found.numbers()));
    }
}
