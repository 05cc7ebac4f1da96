package org.hingewise.domain.triage;

import static org.hingewise.domain.triage.Thresholds.ABOVE_USUAL;
import static org.hingewise.domain.triage.Thresholds.INTENSE;
import static org.hingewise.domain.triage.Thresholds.LATE_FROM;
import static org.hingewise.domain.triage.Thresholds.LATE_UNTIL;
import static org.hingewise.domain.triage.Thresholds.MORE_THAN_USUAL;
import static org.hingewise.domain.triage.Thresholds.MORE_THAN_USUAL_AT_PEAK;
import static org.hingewise.domain.triage.Thresholds.NOTABLE;
import static org.hingewise.domain.triage.Thresholds.ONSET_FROM;
import static org.hingewise.domain.triage.Thresholds.PEAK_UNTIL;
import static org.hingewise.domain.triage.Thresholds.SUDDEN_WINDOW;
import static org.hingewise.domain.triage.Thresholds.TAIL_UNTIL;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.client.HistoryFlag;

/** Level 1: watch and modify. */
enum WatchRule implements Rule {
    R1_1("published soreness courses; numbers a decision", WatchRule::moreThanUsual),
    R1_2("article S12; published soreness courses", WatchRule::fadingLate),
    R1_3("article S14, S15, softened by a decision", WatchRule::spotOrWideFirstTime),
    R1_4("article S56; number a decision", WatchRule::previousInjury),
    R1_5("this client's usual curve; numbers a decision", WatchRule::aboveUsual),
    R1_6("decision", WatchRule::missingOrContradictory),
    R1_7("article S10, S11", WatchRule::beganLate),
    R1_8("article S16, softened by a decision", WatchRule::suddenButSettled),
    R1_10("decision", WatchRule::hurtBefore);

    private final Terms terms;

    WatchRule(String source, Function<Report, Optional<Finding>> check) {
        terms = new Terms(Level.WATCH, source, check);
    }

    @Override
    public Terms terms() {
        return terms;
    }

    /** Above the band for the hour, and below what a doctor should see at any hour. */
    private static Optional<Finding> moreThanUsual(Report report) {
        boolean peak = report.from(ONSET_FROM) && report.upTo(PEAK_UNTIL);
        boolean early = report.before(ONSET_FROM);
        boolean late = report.after(PEAK_UNTIL) && report.before(LATE_FROM);
        int lowest = peak ? MORE_THAN_USUAL_AT_PEAK : MORE_THAN_USUAL;
        if (!(early || peak || late) || !report.nrsWithin(lowest, INTENSE - 1)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(early ? "early" : peak ? "peak" : "late")
                .with("nrs", report.nrs())
                .with("hours", report.hours()));
    }

    /** A little soreness later than usual, on its way down as far as is known. */
    private static Optional<Finding> fadingLate(Report report) {
        boolean late = report.from(LATE_FROM)
                && report.upTo(LATE_UNTIL)
                && report.nrsWithin(1, NOTABLE)
                && DoctorRule.R2_4.check(report).isEmpty()
                && DoctorRule.R2_5.check(report).isEmpty();
        boolean tail = report.after(LATE_UNTIL)
                && report.upTo(TAIL_UNTIL)
                && report.nrsWithin(1, NOTABLE - 1)
                && (report.previous() == null || report.isFalling());
        return late || tail
                ? Optional.of(Finding.plain().with("nrs", report.nrs()).with("hours", report.hours()))
                : Optional.empty();
    }

    /** One spot or a wide area, slight and for the first time: look again within a day. */
    private static Optional<Finding> spotOrWideFirstTime(Report report) {
        return report.focalOrWide() && report.nrsWithin(1, NOTABLE - 1) && !report.focalOrWideBefore()
                ? Optional.of(Finding.of(report.isFocal() ? "focal" : "wide").with("nrs", report.nrs()))
                : Optional.empty();
    }

    private static Optional<Finding> previousInjury(Report report) {
        return report.has(HistoryFlag.PREVIOUS_BACK_INJURY) && report.nrsAtLeast(NOTABLE)
                ? Optional.of(Finding.plain().with("nrs", report.nrs()))
                : Optional.empty();
    }

    private static Optional<Finding> aboveUsual(Report report) {
        Usual usual = report.usual();
        Integer nrs = report.nrs();
        return usual != null && nrs != null && nrs > usual.upper() && nrs - usual.expected() >= ABOVE_USUAL
                ? Optional.of(Finding.plain().with("nrs", nrs).with("expected", usual.expected()))
                : Optional.empty();
    }

    private static Optional<Finding> missingOrContradictory(Report report) {
        Set<Unknown> needed = report.needed();
        boolean contradictory = report.contradictsItself();
        if (needed.isEmpty()) {
            return contradictory ? Optional.of(Finding.of("contradictory")) : Optional.empty();
        }
        return Optional.of(Finding.of(contradictory ? "both" : "missing").with("unknown", needed, Unknown::code));
    }

    /** The first soreness came only after the usual peak, with zeros recorded before it. */
    private static Optional<Finding> beganLate(Report report) {
        if (!report.nrsAtLeast(1)) {
            return Optional.empty();
        }
        Double first = report.hours();
        boolean zeroBefore = false;
        for (Reading r : report.sinceSession()) {
            if (r.nrs().value() > 0) {
                first = r.hour();
                break;
            }
            zeroBefore = true;
        }
        return zeroBefore && first != null && first > PEAK_UNTIL
                ? Optional.of(Finding.plain().with("hours", first))
                : Optional.empty();
    }

    private static Optional<Finding> suddenButSettled(Report report) {
        return report.sudden() && !report.mayHurt() && report.from(SUDDEN_WINDOW)
                ? Optional.of(Finding.plain())
                : Optional.empty();
    }

    private static Optional<Finding> hurtBefore(Report report) {
        return report.hurtBefore() ? Optional.of(Finding.plain()) : Optional.empty();
    }
}
