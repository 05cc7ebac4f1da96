package org.hingewise.domain.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.NextStep.Kind;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.PastEpisode;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.hinge.HingeStanding.Ended;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.domain.triage.Unknown;

/** What to do next for a client, the most pressing first: worked out from the records, never stored. */
public final class NextSteps {
    /** "Watch" asks for a new report within this many hours (wording of level 1, section D). */
    static final int RECHECK_HOURS = 24;

    /** A clearance that ends within this many days is worth renewing (decision: time to get an appointment). */
    static final int CLEARANCE_DAYS = 14;

    /** A hinge level that ends within this many days is worth checking again (decision: one training week). */
    static final int HINGE_DAYS = 7;

    /** What was left open in a report is asked again for this many hours (decision: as long as check-ins run). */
    static final double ASK_HOURS = CheckIns.LAST_HOUR;

    private static final Set<Unknown> ASKED = Set.of(Unknown.SYMPTOMS, Unknown.ONSET, Unknown.DISTRIBUTION);

    private final ClientRecord record;
    private final MovementLibrary library;
    private final Moment now;
    private final OpenVerdict open;
    private final List<NextStep> steps = new ArrayList<>();

    private NextSteps(ClientRecord record, MovementLibrary library, Moment now) {
        this.record = record;
        this.library = library;
        this.now = now;
        this.open = record.open();
    }

    /** The steps, the most pressing first; without the client's agreement to keep health notes there is one alone. */
    public static List<NextStep> of(ClientRecord record, MovementLibrary library, Moment now) {
        if (record.client().consent().isWithdrawn()) {
            return List.of(NextStep.of(Kind.CONSENT_WITHDRAWN));
        }
        NextSteps next = new NextSteps(record, library, now);
        next.verdict();
        next.report();
        next.sessions();
        next.clearances();
        next.asking();
        next.hinge();
        next.plan();
        return List.copyOf(next.steps);
    }

    private void verdict() {
        if (open.holdsBackLoading()) {
            steps.add(NextStep.of(open.level() == Level.URGENT ? Kind.CLINICIAN_NOW : Kind.CLINICIAN));
        }
        Optional<JudgedEntry> last = record.lastEntry();
        boolean lately = last.isPresent() && now.hoursSince(last.get().entry().time()) <= ASK_HOURS;
        if (lately && last.get().verdict().unknown().stream().anyMatch(ASKED::contains)) {
            steps.add(NextStep.of(Kind.ASK_OPEN_QUESTIONS));
        }
    }

    /** One report answers all of these, so only the most pressing is named. */
    private void report() {
        OptionalInt due = CheckIns.due(record, now);
        GivenVerdict because = open.because();
        if (due.isPresent()) {
            steps.add(NextStep.checkIn(Kind.CHECK_IN_DUE, due.getAsInt(), null));
        } else if (open.level() == Level.WATCH && because != null) {
            Moment by = because.time().plusMinutes(RECHECK_HOURS * 60L);
            steps.add(NextStep.at(now.isBefore(by) ? Kind.RECHECK_BY : Kind.RECHECK_DUE, by));
        } else {
            CheckIns.next(record, now)
                    .ifPresent(c -> steps.add(NextStep.checkIn(Kind.CHECK_IN_NEXT, c.hours(), c.when())));
        }
    }

    private void sessions() {
        GateContext context = record.gateContext(library, now);
        for (Session session : record.sessions()) {
            if (session.isEnded()) {
                continue;
            }
            if (session.started() != null) {
                steps.add(NextStep.of(Kind.FINISH_SESSION));
            }
            List<String> held = session.assignments().stream()
                    .filter(a -> a.done().isEmpty() && !passes(context, a))
                    .map(Assignment::movementName)
                    .toList();
            if (!held.isEmpty()) {
                steps.add(NextStep.swap(held, session.when().date()));
            }
        }
    }

    /** Whether it may be done as planned, or the coach decided so and still may. */
    private boolean passes(GateContext context, Assignment assignment) {
        return library.find(assignment.movement())
                .map(movement -> record.gate(context, library, movement, assignment.plan(), now))
                .map(answer -> isFine(answer, assignment))
                .orElse(true);
    }

    private static boolean isFine(GateAnswer answer, Assignment assignment) {
        boolean decided = assignment.decision() == Assignment.Decision.OVERRIDDEN && answer.overridable();
        return decided || answer.gate() == Gate.GO || answer.gate() == Gate.MODIFY;
    }

    private void clearances() {
        LocalDate today = now.date();
        for (PastEpisode episode : record.gateContext(library, now).episodes()) {
            LocalDate until = episode.clearedUntil();
            if (episode.type().needsClearance() && episode.clearing() == PastEpisode.Clearing.NONE) {
                steps.add(NextStep.clearance(Kind.CLEARANCE_NEEDED, episode.type(), null));
            } else if (episode.type().needsClearance() && episode.clearing() == PastEpisode.Clearing.EXPIRED) {
                steps.add(NextStep.clearance(Kind.CLEARANCE_ENDED, episode.type(), until));
            } else if (until != null
                    && episode.clearing() == PastEpisode.Clearing.HOLDS
                    && !until.isAfter(today.plusDays(CLEARANCE_DAYS))) {
                steps.add(NextStep.clearance(Kind.CLEARANCE_ENDS, episode.type(), until));
            }
        }
    }

    private void asking() {
        if (record.client().consent().given() == null) {
            steps.add(NextStep.of(Kind.ASK_CONSENT));
        }
        if (record.client().historyAsked() == Answer.NOT_ASKED
                && record.injuries().isEmpty()) {
            steps.add(NextStep.of(Kind.ASK_HISTORY));
        }
    }

    private void hinge() {
        HingeStanding standing = record.hinge(library, now).standing();
        HingeLevel seenOnce = standing.seenOnce();
        Moment confirmFrom = standing.confirmFrom();
        Moment until = standing.countsUntil();
        Ended ended = standing.ended();
        if (standing.state() == HingeStanding.State.NOT_ASSESSED) {
            steps.add(NextStep.of(Kind.CHECK_HINGE));
        } else if (seenOnce != null && confirmFrom != null) {
            boolean already = !confirmFrom.isAfter(now);
            steps.add(NextStep.hinge(already ? Kind.LOOK_AGAIN : Kind.LOOK_AGAIN_FROM, seenOnce, confirmFrom));
        } else if (ended != null) {
            steps.add(NextStep.hinge(Kind.CHECK_HINGE_AGAIN, ended.level(), ended.time()));
        } else if (standing.askAgain()) {
            steps.add(NextStep.hinge(Kind.TEST_HEAVIER, standing.level(), null));
        } else if (until != null && !until.date().isAfter(now.date().plusDays(HINGE_DAYS))) {
            steps.add(NextStep.hinge(Kind.HINGE_ENDS, standing.level(), until));
        }
    }

    private void plan() {
        if (!open.holdsBackLoading() && record.sessions().stream().allMatch(Session::isEnded)) {
            steps.add(NextStep.of(Kind.PLAN_SESSION));
        }
    }
}
