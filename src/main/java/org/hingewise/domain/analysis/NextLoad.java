package org.hingewise.domain.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.load.Loads;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for the next load of a movement, with the reason; it is applied by nobody but the coach. Two repetitions more
 * than planned in the last set of two sessions (NSCA "2-for-2", from memory) ask for 2–10 % more [ACSM09], with a back
 * history 2–5 % (decision), and only after a green next morning (decision).
 *
 * @param last the load of both sessions
 * @param to the load proposed; null unless the answer is {@link Answer#MORE}
 * @param percent how much more, in tenths of a percent; 0 unless there is a proposal
 * @param mostPercent the most that may be added, in percent
 */
public record NextLoad(Answer answer, Mass last, @Nullable Mass to, int percent, int mostPercent) {
    /** Repetitions above the plan, in the last set. */
    static final int EXTRA = 2;

    /** Sessions that have to show them. */
    static final int SESSIONS = 2;

    /** Least that is added, in percent [ACSM09]. */
    static final int LEAST_PERCENT = 2;

    /** Most without a back history, in percent [ACSM09]. */
    static final int MOST_PERCENT = 10;

    /** Most with a back history, in percent (decision). */
    static final int MOST_PERCENT_HISTORY = 5;

    /** What is said of the next load. */
    public enum Answer {
        MORE,
        /** The repetitions are there; the next morning was not logged yet. */
        MORNING_MISSING,
        /** The repetitions are there; the next morning was not green. */
        MORNING_NOT_GREEN,
        /** No load that can be made lies within the step; more repetitions first. */
        STEP_TOO_BIG
    }

    /** What is said of a movement's next load; empty when two sessions do not ask for more. */
    public static Optional<NextLoad> of(ClientRecord record, String movement, Moment now) {
        List<Done> lately = done(record, movement, now);
        if (lately.size() < SESSIONS) {
            return Optional.empty();
        }
        Done newest = lately.get(0);
        Mass load = newest.load();
        if (load == null) {
            return Optional.empty();
        }
        boolean twice = lately.subList(0, SESSIONS).stream().allMatch(d -> load.equals(d.load()) && d.isTwoMore());
        return twice ? Optional.of(judged(record, newest.session(), load, now)) : Optional.empty();
    }

    /**
     * What is said beside a planned load. Nothing when it is as heavy already, and nothing heavier than what the gate leaves
     * open now.
     */
    public static Optional<NextLoad> beside(ClientRecord record, Assignment planned, GateAnswer gate, Moment now) {
        return of(record, planned.movement(), now).filter(next -> next.to == null || isOpen(next.to, planned, gate));
    }

    private static boolean isOpen(Mass to, Assignment planned, GateAnswer gate) {
        Mass load = planned.plan().load();
        LoadCap cap = gate.cap();
        Mass most = cap == null ? null : cap.mass();
        boolean passes = gate.gate() == Gate.GO || gate.gate() == Gate.MODIFY;
        return passes && (load == null || load.compareTo(to) < 0) && (most == null || to.compareTo(most) <= 0);
    }

    private static NextLoad judged(ClientRecord record, Session newest, Mass load, Moment now) {
        int most = mostPercent(record, now);
        Optional<MorningCheck> morning = MorningCheck.after(record, newest);
        if (morning.isEmpty()) {
            return new NextLoad(Answer.MORNING_MISSING, load, null, 0, most);
        }
        if (morning.get() != MorningCheck.GREEN) {
            return new NextLoad(Answer.MORNING_NOT_GREEN, load, null, 0, most);
        }
        Mass next = next(load, most, record.client().unit());
        if (next == null) {
            return new NextLoad(Answer.STEP_TOO_BIG, load, null, 0, most);
        }
        int tenths = (int) Math.round(1000.0 * next.milligrams() / load.milligrams()) - 1000;
        return new NextLoad(Answer.MORE, load, next, tenths, most);
    }

    /** A back history nobody asked about counts as one (the careful reading). */
    private static int mostPercent(ClientRecord record, Moment now) {
        boolean history = record.historyFlags(now).contains(HistoryFlag.PREVIOUS_BACK_INJURY)
                || !record.returns().isEmpty()
                || record.client().historyAsked() == org.hingewise.domain.Answer.NOT_ASKED;
        return history ? MOST_PERCENT_HISTORY : MOST_PERCENT;
    }

    /** The smallest load that can be made within the step; null when there is none. */
    private static @Nullable Mass next(Mass load, int most, MassUnit unit) {
        for (int tenths = LEAST_PERCENT * 10; tenths <= most * 10; tenths++) {
            Mass made = Loads.roundDown(load.times(1 + tenths / 1000.0), unit);
            if (made.milligrams() * 100 >= load.milligrams() * (100 + LEAST_PERCENT)) {
                return made;
            }
        }
        return null;
    }

    /** Sessions with working sets of the movement, newest first. */
    private static List<Done> done(ClientRecord record, String movement, Moment now) {
        return record.sessions().stream()
                .filter(s -> s.isEnded() && !s.when().isAfter(now))
                .flatMap(s -> s.assignments().stream()
                        .filter(a -> a.movement().equals(movement))
                        .flatMap(a -> Done.of(s, a)))
                .sorted((a, b) -> b.session().when().compareTo(a.session().when()))
                .toList();
    }

    /** A movement as done in a session, with its last working set. */
    private record Done(Session session, Assignment assignment, SetDone lastSet) {
        static Stream<Done> of(Session session, Assignment assignment) {
            return assignment.done().stream()
                    .filter(set -> !set.warmUp())
                    .reduce((earlier, later) -> later)
                    .map(set -> new Done(session, assignment, set))
                    .stream();
        }

        @Nullable
        Mass load() {
            return lastSet.load();
        }

        boolean isTwoMore() {
            Mass done = lastSet.load();
            Mass planned = assignment.plan().load();
            boolean asHeavy = done != null && (planned == null || done.compareTo(planned) >= 0);
            return asHeavy && lastSet.amount() >= assignment.plan().amount() + EXTRA;
        }
    }
}
