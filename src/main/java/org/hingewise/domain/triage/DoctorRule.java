package org.hingewise.domain.triage;

import static org.hingewise.domain.triage.Thresholds.CALM;
import static org.hingewise.domain.triage.Thresholds.CALM_READINGS;
import static org.hingewise.domain.triage.Thresholds.CHANGE;
import static org.hingewise.domain.triage.Thresholds.INTENSE;
import static org.hingewise.domain.triage.Thresholds.INTENSE_WINDOW;
import static org.hingewise.domain.triage.Thresholds.LATE_FROM;
import static org.hingewise.domain.triage.Thresholds.LATE_UNTIL;
import static org.hingewise.domain.triage.Thresholds.LOW_POINT_FROM;
import static org.hingewise.domain.triage.Thresholds.NOTABLE;
import static org.hingewise.domain.triage.Thresholds.PEAK_UNTIL;
import static org.hingewise.domain.triage.Thresholds.SEVERE_LATE;
import static org.hingewise.domain.triage.Thresholds.SUDDEN_WINDOW;
import static org.hingewise.domain.triage.Thresholds.TAIL_UNTIL;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.soreness.Symptom;

/** Level 2: stop loading the back and see a doctor. */
enum DoctorRule implements Rule {
    R2_1("article S13; number Boonstra 2016", DoctorRule::intense),
    R2_2("article S14, S15; numbers a decision", DoctorRule::spotOrWide),
    R2_3("article S16, S17, S37", DoctorRule::sudden),
    R2_4("article S18; number a decision", DoctorRule::severeAndLate),
    R2_5("article S59", DoctorRule::notSubsiding),
    R2_6("article S19", Symptom.MOBILITY_LIMITED),
    R2_7("article S20", Symptom.NIGHT_WAKING),
    R2_8("article S21, S22", Symptom.SPREADING_BACK, Symptom.SPREADING_LEG),
    R2_9(
            "article S23, S24, S25, S26",
            Symptom.RADIATING_LEG_ONE,
            Symptom.NUMBNESS_ONE_LEG,
            Symptom.TINGLING_ONE_LEG,
            Symptom.WEAKNESS_UNSPECIFIED,
            Symptom.LEG_WEAKNESS_MILD,
            Symptom.JOINT_PAIN),
    R2_10("published soreness courses; number a decision", DoctorRule::lingering),
    R2_11("Downie 2013; Gloucestershire back pain pathway; 12 weeks a decision", DoctorRule::history);

    private static final Set<HistoryFlag> ILLNESS =
            EnumSet.of(HistoryFlag.CANCER_HISTORY, HistoryFlag.IMMUNE_SUPPRESSION, HistoryFlag.INJECTED_DRUGS);

    private static final Set<HistoryFlag> FRAGILE_BONE = EnumSet.of(
            HistoryFlag.OSTEOPOROSIS,
            HistoryFlag.LONG_TERM_STEROIDS,
            HistoryFlag.MAN_OVER_65,
            HistoryFlag.WOMAN_OVER_75);

    private final Terms terms;

    DoctorRule(String source, Function<Report, Optional<Finding>> check) {
        terms = new Terms(Level.DOCTOR, source, check);
    }

    DoctorRule(String source, Symptom... signs) {
        this(source, Finding.anyOf(signs));
    }

    @Override
    public Terms terms() {
        return terms;
    }

    /** An intense score now, or at any reading of the last 24 hours. */
    private static Optional<Finding> intense(Report report) {
        if (report.nrsAtLeast(INTENSE)) {
            return Optional.of(Finding.of("now").with("nrs", report.nrs()));
        }
        Double hours = report.hours();
        OptionalInt recent = report.readings().stream()
                .filter(r -> hours == null || r.hour() >= hours - INTENSE_WINDOW)
                .mapToInt(r -> r.nrs().value())
                .max();
        return recent.isPresent() && recent.getAsInt() >= INTENSE
                ? Optional.of(Finding.of("recent").with("nrs", recent.getAsInt()))
                : Optional.empty();
    }

    /**
     * One spot or a wide area with a notable score, or with any score once it was so a day before. At 1 or 2 and for the
     * first time it is only watched (decision; the article's strict reading would be a doctor).
     */
    private static Optional<Finding> spotOrWide(Report report) {
        if (!report.focalOrWide()) {
            return Optional.empty();
        }
        String place = report.isFocal() ? "focal" : "wide";
        if (report.nrsAtLeast(NOTABLE)) {
            return Optional.of(Finding.of(place).with("nrs", report.nrs()));
        }
        return report.mayHurt() && report.focalOrWideBefore()
                ? Optional.of(Finding.of(place + "_still"))
                : Optional.empty();
    }

    /** A sudden beginning, unless it is known to be gone and a day old (not known counts as not gone: decision). */
    private static Optional<Finding> sudden(Report report) {
        boolean settled = !report.mayHurt() && report.from(SUDDEN_WINDOW);
        if (!report.sudden() || settled) {
            return Optional.empty();
        }
        String how = report.reports(Symptom.FELT_POP_OR_GIVE) ? "pop" : "onset";
        return Optional.of(Finding.of(how));
    }

    /** A severe score at 72 hours or later; holds until two readings in a row are calm. */
    private static Optional<Finding> severeAndLate(Report report) {
        if (report.from(LATE_FROM) && report.nrsAtLeast(SEVERE_LATE)) {
            return Optional.of(Finding.of("now").with("nrs", report.nrs()).with("hours", report.hours()));
        }
        Reading severe = null;
        int calm = 0;
        for (Reading r : upToNow(report)) {
            int nrs = r.nrs().value();
            if (r.hour() >= LATE_FROM && nrs >= SEVERE_LATE) {
                severe = r;
                calm = 0;
            } else if (calm < CALM_READINGS) {
                calm = nrs <= CALM ? calm + 1 : 0;
            }
        }
        return severe == null || calm >= CALM_READINGS
                ? Optional.empty()
                : Optional.of(
                        Finding.of("holds").with("nrs", severe.nrs().value()).with("hours", severe.hour()));
    }

    /** Every reading and this report's own score, oldest first. */
    private static List<Reading> upToNow(Report report) {
        List<Reading> list = new ArrayList<>(report.readings());
        Double hours = report.hours();
        Integer nrs = report.nrs();
        if (hours != null
                && nrs != null
                && list.stream().noneMatch(r -> r.hour() == hours && r.nrs().value() == nrs)) {
            int place = 0;
            while (place < list.size() && list.get(place).hour() <= hours) {
                place++;
            }
            list.add(place, Reading.of(hours, nrs));
        }
        return list;
    }

    private static Optional<Finding> notSubsiding(Report report) {
        return staysHigh(report).or(() -> risesLate(report)).or(() -> tailNotFalling(report));
    }

    /**
     * Late, notable and less than a change that matters below the peak. A single reading is its own peak: without a course
     * that falls there is nothing that reassures (decision, the more cautious reading).
     */
    private static Optional<Finding> staysHigh(Report report) {
        return report.from(LATE_FROM) && report.nrsAtLeast(NOTABLE) && !report.nrsAtMost(report.peak() - CHANGE)
                ? Optional.of(Finding.of("high")
                        .with("nrs", report.nrs())
                        .with("hours", report.hours())
                        .with("peak", report.peak()))
                : Optional.empty();
    }

    /**
     * A rise that matters after 48 hours from the lowest earlier reading above 0, among those from 24 hours on. Readings of
     * 0 are left out, so that a dip to nothing on the way hides no rise (decision, the more cautious reading); soreness
     * that first comes after zeros is R1.7.
     */
    private static Optional<Finding> risesLate(Report report) {
        OptionalInt low = report.sinceSession().stream()
                .filter(r -> r.hour() >= LOW_POINT_FROM)
                .mapToInt(r -> r.nrs().value())
                .filter(nrs -> nrs > 0)
                .min();
        return low.isPresent() && report.after(PEAK_UNTIL) && report.nrsAtLeast(low.getAsInt() + CHANGE)
                ? Optional.of(Finding.of("rise").with("nrs", report.nrs()).with("low", low.getAsInt()))
                : Optional.empty();
    }

    /** Soreness of 96 to 168 hours that neither fell since the last reading nor is down to half the peak. */
    private static Optional<Finding> tailNotFalling(Report report) {
        Reading previous = report.previous();
        return report.after(LATE_UNTIL)
                        && report.upTo(TAIL_UNTIL)
                        && report.nrsAtLeast(1)
                        && previous != null
                        && !report.isFalling()
                ? Optional.of(Finding.of("tail")
                        .with("nrs", report.nrs())
                        .with("hours", report.hours())
                        .with("previous", previous.nrs().value()))
                : Optional.empty();
    }

    private static Optional<Finding> lingering(Report report) {
        boolean tail = report.after(LATE_UNTIL) && report.upTo(TAIL_UNTIL) && report.nrsAtLeast(NOTABLE);
        boolean week = report.after(TAIL_UNTIL) && report.nrsAtLeast(1);
        return tail || week
                ? Optional.of(Finding.of(week ? "week" : "tail")
                        .with("nrs", report.nrs())
                        .with("hours", report.hours()))
                : Optional.empty();
    }

    /** Past illness, fragile bone, recent surgery or unexplained weight loss beside the soreness each one needs. */
    private static Optional<Finding> history(Report report) {
        Set<HistoryFlag> found = EnumSet.noneOf(HistoryFlag.class);
        if (report.nrsAtLeast(NOTABLE)) {
            found.addAll(report.has(ILLNESS));
        }
        if (report.sudden() || (report.isFocal() && report.mayHurt())) {
            found.addAll(report.has(FRAGILE_BONE));
        }
        if (report.mayHurt()) {
            found.addAll(report.has(EnumSet.of(HistoryFlag.SPINE_SURGERY_WITHIN_12WK)));
        }
        Set<Symptom> signs = report.mayHurt()
                ? report.reported(EnumSet.of(Symptom.UNEXPLAINED_WEIGHT_LOSS))
                : EnumSet.noneOf(Symptom.class);
        if (found.isEmpty() && signs.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = Finding.of(found.isEmpty() ? "sign" : signs.isEmpty() ? "history" : "both");
        finding = found.isEmpty() ? finding : finding.with("history", found, HistoryFlag::code);
        return Optional.of(signs.isEmpty() ? finding : finding.with("symptoms", signs, Symptom::code));
    }
}
