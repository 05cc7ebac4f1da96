package org.hingewise.domain.analysis;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.Ladder;
import org.hingewise.domain.returning.Ladder.StepBack;
import org.hingewise.domain.returning.Ladder.StepUp;
import org.hingewise.domain.returning.ReturnFacts;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * Where a client stands on the way back: what is logged, what the next stage needs, and whether a step back is called for.
 *
 * @param back the suggested step back; empty when none is
 */
public record ReturnStanding(ReturnPlan plan, ReturnFacts facts, StepUp up, Optional<StepBack> back) {
    /** How old the newest report may be and still say that daily life is calm, in hours (decision). */
    static final double CALM_FRESH_HOURS = 48;

    /** Daily life is no worse than this (section G; the logged worst soreness stands for it, decision). */
    static final int CALM_SCORE = 3;

    /** Most pain in core work that counts (section G). */
    static final int CORE_PAIN = 2;

    private static final double HOURS_A_WEEK = 7 * 24;

    /** The stage a client would begin in: triage while a level 2 or 3 verdict is open, else moving (decision). */
    public static Stage firstStage(ClientRecord record) {
        return record.open().holdsBackLoading() ? Stage.TRIAGE : Stage.MOVE;
    }

    /** The open way back as it stands; empty when there is none. */
    public static Optional<ReturnStanding> of(ClientRecord record, MovementLibrary library, Moment now) {
        return record.openReturn().map(plan -> of(record, plan, library, now));
    }

    private static ReturnStanding of(ClientRecord record, ReturnPlan plan, MovementLibrary library, Moment now) {
        ReturnFacts facts = facts(record, plan, library, now);
        return new ReturnStanding(plan, facts, Ladder.up(facts), Ladder.back(facts));
    }

    private static ReturnFacts facts(ClientRecord record, ReturnPlan plan, MovementLibrary library, Moment now) {
        List<Clearance> words = record.clearances().stream()
                .filter(c -> !Judging.seen(c).isBefore(plan.episodeFrom()))
                .toList();
        List<Session> inStage = ReturnLoads.inStage(record, plan);
        List<MorningCheck> mornings = inStage.stream()
                .flatMap(s -> MorningCheck.after(record, s).stream())
                .toList();
        List<JudgedEntry> watched = since(record, plan.watchedSince());
        Assignment bending = lastBending(record, plan, library).orElse(null);
        return new ReturnFacts(
                plan.stage(),
                (int) ChronoUnit.DAYS.between(plan.opened().date(), now.date()),
                record.open().level(),
                !words.isEmpty(),
                words.stream().anyMatch(c -> !c.limits().isEmpty() || c.maxPercentE1rm() != null),
                words.stream().anyMatch(c -> c.holdsOn(now.date())),
                calmHours(record, now),
                plan.corePermitted() != null,
                coreSessions(record, inStage, library),
                Collections.frequency(mornings, MorningCheck.GREEN),
                greenWeeks(record, plan, inStage, now),
                record.hinge(library, now).standing().level(),
                bending != null,
                bending == null ? null : pain(bending),
                percentOfPrevious(record, plan, inStage, library),
                inStage.stream()
                        .flatMap(s -> s.assignments().stream())
                        .anyMatch(a -> isDone(a, Stage.BARBELL, library)),
                watched.stream()
                        .map(j -> j.entry().nrs())
                        .filter(Objects::nonNull)
                        .map(Nrs::value)
                        .max(Integer::compare)
                        .orElse(null),
                amberMornings(record, plan),
                (int) watched.stream()
                        .filter(j -> j.verdict().level() == Level.WATCH)
                        .map(j -> j.entry().time().date())
                        .distinct()
                        .count(),
                watched.stream().anyMatch(j -> j.verdict().level().atLeast(Level.DOCTOR)));
    }

    private static List<JudgedEntry> since(ClientRecord record, Moment since) {
        return record.entries().stream()
                .filter(j -> j.entry().time().isAfter(since))
                .toList();
    }

    /** The run of calm reports up to the newest one. */
    private static double calmHours(ClientRecord record, Moment now) {
        Moment newest = null;
        Moment oldest = null;
        List<JudgedEntry> entries = record.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            SorenessEntry entry = entries.get(i).entry();
            Nrs nrs = entry.nrs();
            if (nrs == null || nrs.value() > CALM_SCORE || entry.answer(Symptom.NIGHT_WAKING) != Answer.NO) {
                break;
            }
            newest = newest == null ? entry.time() : newest;
            oldest = entry.time();
        }
        boolean fresh = newest != null && now.hoursSince(newest) <= CALM_FRESH_HOURS;
        return fresh && newest != null && oldest != null ? newest.hoursSince(oldest) : 0;
    }

    /** In a row up to now; one that waits for its next morning neither counts nor breaks the row. */
    private static int coreSessions(ClientRecord record, List<Session> inStage, MovementLibrary library) {
        int row = 0;
        for (Session session : inStage) {
            List<Assignment> core = session.assignments().stream()
                    .filter(a -> isDone(a, Stage.CORE, library))
                    .toList();
            Optional<MorningCheck> morning = MorningCheck.after(record, session);
            if (core.isEmpty() || morning.isEmpty()) {
                continue;
            }
            boolean good = morning.get() == MorningCheck.GREEN && core.stream().allMatch(a -> isAtMost(a, CORE_PAIN));
            row = good ? row + 1 : 0;
        }
        return row;
    }

    private static boolean isAtMost(Assignment assignment, int most) {
        Integer pain = pain(assignment);
        return pain != null && pain <= most;
    }

    /** Whole weeks back from now, each after the last report that was not green and each with a green next morning. */
    private static int greenWeeks(ClientRecord record, ReturnPlan plan, List<Session> inStage, Moment now) {
        Moment from = plan.since();
        for (JudgedEntry judged : since(record, plan.since())) {
            boolean green = MorningCheck.of(judged).equals(Optional.of(MorningCheck.GREEN));
            boolean unscored = judged.entry().nrs() == null && judged.verdict().level() == Level.USUAL;
            if (!green && !unscored) {
                from = judged.entry().time();
            }
        }
        int weeks = 0;
        while (now.hoursSince(from) >= (weeks + 1) * HOURS_A_WEEK && hasGreen(record, inStage, now, weeks)) {
            weeks++;
        }
        return weeks;
    }

    private static boolean hasGreen(ClientRecord record, List<Session> inStage, Moment now, int weeksAgo) {
        return inStage.stream()
                .filter(s -> Math.floor(now.hoursSince(s.when()) / HOURS_A_WEEK) == weeksAgo)
                .anyMatch(s -> MorningCheck.after(record, s).equals(Optional.of(MorningCheck.GREEN)));
    }

    private static int amberMornings(ClientRecord record, ReturnPlan plan) {
        List<Session> sessions = record.sessions().stream()
                .filter(s -> s.isEnded() && s.when().isAfter(plan.watchedSince()))
                .toList();
        return (int) sessions.stream()
                .filter(s -> MorningCheck.after(record, s).equals(Optional.of(MorningCheck.AMBER)))
                .count();
    }

    /** The newest hinge, or bending of the spine, since the plan was opened; of one session the one that hurt most. */
    private static Optional<Assignment> lastBending(ClientRecord record, ReturnPlan plan, MovementLibrary library) {
        List<Session> since = new ArrayList<>(record.sessions().stream()
                .filter(s -> s.isEnded() && s.when().isAfter(plan.opened()))
                .toList());
        Collections.reverse(since);
        for (Session session : since) {
            List<Assignment> bent = session.assignments().stream()
                    .filter(a -> !a.done().isEmpty())
                    .filter(a -> library.find(a.movement())
                            .filter(ReturnStanding::bends)
                            .isPresent())
                    .toList();
            if (!bent.isEmpty()) {
                return bent.stream().max((a, b) -> Integer.compare(felt(a), felt(b)));
            }
        }
        return Optional.empty();
    }

    /** Something felt in a leg weighs as much as the highest score (decision: any leg symptom stops, section G). */
    private static @Nullable Integer pain(Assignment assignment) {
        return assignment.legSymptom() ? Integer.valueOf(Nrs.MAX) : assignment.pain();
    }

    /** Pain as far as it is known; not asked weighs most. */
    private static int felt(Assignment assignment) {
        Integer pain = pain(assignment);
        return pain == null ? Nrs.MAX + 1 : pain;
    }

    private static boolean bends(Movement movement) {
        return movement.isHinging() || movement.demand(Demand.ENDRANGE_FLEXION) >= 2;
    }

    private static @Nullable Integer percentOfPrevious(
            ClientRecord record, ReturnPlan plan, List<Session> inStage, MovementLibrary library) {
        Integer best = null;
        for (Movement movement : library.visible()) {
            if (Stage.of(movement) == Stage.BARBELL) {
                Mass before = ReturnLoads.previous(record, plan, movement.id()).orElse(null);
                Mass now = ReturnLoads.heaviest(inStage.stream(), movement.id()).orElse(null);
                if (before != null && now != null && before.milligrams() > 0) {
                    int percent = (int) (100 * now.milligrams() / before.milligrams());
                    best = best == null ? percent : Math.max(best, percent);
                }
            }
        }
        return best;
    }

    private static boolean isDone(Assignment assignment, Stage stage, MovementLibrary library) {
        return !assignment.done().isEmpty()
                && library.find(assignment.movement())
                        .filter(m -> Stage.of(m) == stage)
                        .isPresent();
    }

    /** Whole days in the stage that holds. */
    public int daysInStage(LocalDate today) {
        return (int) ChronoUnit.DAYS.between(plan.since().date(), today);
    }
}
