package org.hingewise.domain.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeStep;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.JudgedEntry;

/**
 * A client over a span of time; charts, tables and the printed report all read it. Lists are oldest first unless said.
 *
 * @param from the first day looked at
 * @param soreness sessions of the span that have scores
 * @param curves the newest of them on the normal band, oldest first, at most {@value #CURVES}
 * @param movements movements with a load in the span, the one done most often first
 * @param load weeks of the span
 * @param hinge hinge levels up to now; the first may have begun before the span
 * @param returns ways back that were open in the span; the first may have begun before it
 * @param entries reports of the span
 * @param lookBacks sessions of the span that ended above level 0, newest first
 */
public record Progress(
        Client client,
        Moment now,
        LocalDate from,
        List<SessionSoreness> soreness,
        List<DomsComparison> curves,
        List<MovementCourse> movements,
        WeeklyLoad load,
        List<HingeStep> hinge,
        List<ReturnPlan> returns,
        List<JudgedEntry> entries,
        List<LookBack> lookBacks) {
    /** Most curves beside each other (decision: two rows of six still tell sessions apart). */
    public static final int CURVES = 12;

    public Progress {
        soreness = List.copyOf(soreness);
        curves = List.copyOf(curves);
        movements = List.copyOf(movements);
        hinge = List.copyOf(hinge);
        returns = List.copyOf(returns);
        entries = List.copyOf(entries);
        lookBacks = List.copyOf(lookBacks);
    }

    /** Looks back over a span from now. */
    public static Progress of(ClientRecord record, MovementLibrary library, Moment now, Span span) {
        LocalDate from = span.from(now.date(), firstDay(record, now));
        List<SessionSoreness> soreness = SessionSoreness.of(record).stream()
                .filter(s -> isWithin(s.session().when(), from, now))
                .toList();
        List<DomsComparison> curves = soreness.subList(Math.max(0, soreness.size() - CURVES), soreness.size()).stream()
                .map(s -> DomsComparison.of(record, s.session()))
                .toList();
        List<MovementCourse> movements = new ArrayList<>();
        for (MovementCourse course : MovementCourse.of(record)) {
            List<MovementCourse.Time> times = course.times().stream()
                    .filter(t -> isWithin(t.session().when(), from, now))
                    .toList();
            if (!times.isEmpty()) {
                movements.add(new MovementCourse(course.movement(), course.name(), times));
            }
        }
        WeeklyLoad load = WeeklyLoad.of(record.sessions(), now);
        List<WeeklyLoad.Week> weeks = load.weeks().stream()
                .filter(w -> !w.monday().plusDays(6).isBefore(from))
                .toList();
        return new Progress(
                record.client(),
                now,
                from,
                soreness,
                curves,
                movements,
                new WeeklyLoad(weeks, load.usual()),
                HingeStep.of(record.hinge(library, now), now, at -> record.hinge(library, at)),
                record.returns().stream()
                        .filter(plan -> isOpenSince(plan, from))
                        .sorted(Comparator.comparing(ReturnPlan::opened))
                        .toList(),
                record.entries().stream()
                        .filter(j -> isWithin(j.entry().time(), from, now))
                        .toList(),
                LookBack.of(record).stream()
                        .filter(l -> isWithin(l.session().when(), from, now))
                        .toList());
    }

    /** The last day looked at. */
    public LocalDate until() {
        return now.date();
    }

    private static boolean isWithin(Moment time, LocalDate from, Moment now) {
        return !time.date().isBefore(from) && !time.isAfter(now);
    }

    private static boolean isOpenSince(ReturnPlan plan, LocalDate from) {
        Moment closed = plan.closed();
        return closed == null || !closed.date().isBefore(from);
    }

    private static LocalDate firstDay(ClientRecord record, Moment now) {
        LocalDate first = now.date();
        List<Moment> oldest = new ArrayList<>();
        record.sessions().stream().limit(1).forEach(s -> oldest.add(s.when()));
        record.entries().stream().limit(1).forEach(j -> oldest.add(j.entry().time()));
        record.hinges().stream().limit(1).forEach(h -> oldest.add(h.time()));
        record.returns().forEach(plan -> oldest.add(plan.opened()));
        for (Moment moment : oldest) {
            first = moment.date().isBefore(first) ? moment.date() : first;
        }
        return first;
    }
}
