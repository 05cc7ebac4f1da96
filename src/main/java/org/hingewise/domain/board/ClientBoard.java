package org.hingewise.domain.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckInWindow;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.jspecify.annotations.Nullable;

/**
 * One client's part of the board. What needs attention holds for a whole day and is worked out once for it; what falls due
 * is asked of it by the minute.
 */
public final class ClientBoard {
    private final ClientRecord record;
    private final MovementLibrary library;
    private final LocalDate day;
    private final Who who;
    private final List<Concern> concerns;
    private final Set<Session> failing;
    /** Whether the agreement was taken back, so that nobody is asked and nothing is trained by plan. */
    private final boolean withdrawn;

    private final List<Session> backSessions;
    private final @Nullable Moment dismissed;

    private ClientBoard(ClientRecord record, List<Response> responses, MovementLibrary library, Moment now) {
        this.record = record;
        this.library = library;
        day = now.date();
        who = Who.of(record.client());
        withdrawn = record.client().consent().isWithdrawn();
        List<Concern.FailedPlan> plans = withdrawn ? List.of() : failedPlans(library, now);
        List<Concern> all = withdrawn ? List.of(new Concern.AgreementWithdrawn(who)) : concerns(plans);
        concerns = all.stream().filter(c -> !isClosed(c, responses)).toList();
        failing = plans.stream().map(Concern.FailedPlan::session).collect(Collectors.toUnmodifiableSet());
        Optional<Moment> lastReport = record.lastEntry().map(j -> j.entry().time());
        backSessions = record.sessions().stream()
                .filter(s -> s.isEnded() && s.loadsBack())
                .filter(s -> lastReport.isEmpty() || isUnanswered(s, lastReport.get()))
                .toList();
        dismissed = responses.stream()
                .filter(r -> r.about() == About.CHECK_IN)
                .map(Response::time)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /**
     * Works out a client's part for the day of {@code now}.
     *
     * @param responses what the coach did about this client's lines
     */
    public static ClientBoard of(ClientRecord record, List<Response> responses, MovementLibrary library, Moment now) {
        return new ClientBoard(record, responses, library, now);
    }

    private List<Concern> concerns(List<Concern.FailedPlan> plans) {
        List<Concern> all = new ArrayList<>();
        verdict().ifPresent(all::add);
        all.addAll(plans);
        all.addAll(expired());
        if (!isHistoryAsked()) {
            all.add(new Concern.HistoryNotAsked(who));
        }
        return all;
    }

    /** The day it was worked out for, in the coach's zone. */
    public LocalDate day() {
        return day;
    }

    List<Concern> concerns() {
        return concerns;
    }

    /** The check-in that is due now; empty when nobody has to be asked. */
    Optional<CheckIn> checkIn(Moment now) {
        if (withdrawn) {
            return Optional.empty();
        }
        List<Window> open = new ArrayList<>();
        Moment lastReport = record.lastEntry().map(j -> j.entry().time()).orElse(null);
        Session newest = null;
        for (Session session : backSessions) {
            if (!session.when().isAfter(now)) {
                newest = session;
                CheckInWindow.after(session).forEach(w -> open.add(new Window(w, session)));
            }
        }
        record.lastEntry()
                .filter(j -> j.verdict().level() == Level.WATCH)
                .map(CheckInWindow::recheck)
                .ifPresent(w -> open.add(new Window(w, null)));
        open.removeIf(w -> !w.hours().isOpenAt(now) || w.hours().isAnsweredBy(lastReport) || isDismissed(w.hours()));
        Window due = open.stream()
                .max(Comparator.comparing((Window w) -> w.hours().opens())
                        .thenComparing(w -> w.hours().hour()))
                .orElse(null);
        if (due == null) {
            return Optional.empty();
        }
        Session after =
                newest == null ? record.backSessions(now).stream().findFirst().orElse(null) : newest;
        Session asksAbout = due.session() == null ? after : due.session();
        return Optional.of(new CheckIn(
                who,
                after,
                after == null ? null : now.hoursSince(after.when()),
                asksAbout == null ? null : asksAbout.id(),
                due.hours().hour(),
                due.hours().opens(),
                due.hours().isMissedAt(now),
                open.size() - 1));
    }

    /** A time to ask at, and after which session; null for a recheck. */
    private record Window(CheckInWindow hours, @Nullable Session session) {}

    List<TodaySession> sessions(Moment now) {
        if (withdrawn) {
            return List.of();
        }
        List<TodaySession> today = new ArrayList<>();
        for (Session session : record.sessions()) {
            boolean running = session.started() != null && !session.isEnded();
            if (running || isOn(session.planned(), now) || isOn(session.ended(), now)) {
                today.add(new TodaySession(who, session, state(session, running), onTheWay(session, now)));
            }
        }
        return today;
    }

    private @Nullable OnTheWay onTheWay(Session session, Moment now) {
        if (session.isEnded()) {
            return null;
        }
        return record.openReturn()
                .map(plan -> new OnTheWay(plan.stage(), record.client().unit(), proposals(session, now)))
                .orElse(null);
    }

    private List<OnTheWay.Proposal> proposals(Session session, Moment now) {
        GateContext context = record.gateContext(library, now);
        List<OnTheWay.Proposal> proposals = new ArrayList<>();
        for (Assignment a : session.assignments()) {
            library.find(a.movement())
                    .map(m -> record.gate(context, library, m, a.plan(), now))
                    .flatMap(gate -> NextLoad.beside(record, a, gate, now))
                    .ifPresent(next -> proposals.add(new OnTheWay.Proposal(a.movementName(), next)));
        }
        return proposals;
    }

    /** The week's figures with this client's added. */
    Week addTo(Week week, Moment now) {
        Moment from = Moment.of(week.monday().atStartOfDay(), now.zone());
        int ended = 0;
        int asked = 0;
        int answered = 0;
        List<Session> sessions = record.sessions();
        for (int i = sessions.size() - 1; i >= 0; i--) {
            Session session = sessions.get(i);
            if (from.hoursSince(session.when()) > WeekFigures.LONGEST_WAIT) {
                break;
            }
            if (session.isEnded() && !session.when().isAfter(now)) {
                ended += session.when().isBefore(from) ? 0 : 1;
                for (CheckInWindow w : session.loadsBack() ? CheckInWindow.after(session) : List.<CheckInWindow>of()) {
                    boolean thisWeek = !w.opens().isBefore(from) && w.isOpenAt(now);
                    boolean told = thisWeek && WeekFigures.isToldIn(record, w);
                    asked += thisWeek && (told || w.isMissedAt(now)) ? 1 : 0;
                    answered += told ? 1 : 0;
                }
            }
        }
        int[] readings = WeekFigures.readings(record, from, now);
        return week.plus(ended, answered, asked, readings[0], readings[1]);
    }

    private TodaySession.State state(Session session, boolean running) {
        if (session.isEnded()) {
            return TodaySession.State.DONE;
        }
        if (running) {
            return TodaySession.State.RUNNING;
        }
        if (failing.contains(session)) {
            return TodaySession.State.REPLAN;
        }
        return isHistoryAsked() ? TodaySession.State.READY : TodaySession.State.ASK_FIRST;
    }

    private boolean isHistoryAsked() {
        return record.client().historyAsked() != Answer.NOT_ASKED
                || !record.injuries().isEmpty();
    }

    private Optional<Concern> verdict() {
        OpenVerdict open = record.open();
        GivenVerdict because = open.because();
        if (because == null || !open.level().atLeast(Level.WATCH)) {
            return Optional.empty();
        }
        return record.entries().stream()
                .filter(j -> j.entry().time().equals(because.time())
                        && j.entry().recordedAt().equals(because.given())
                        && j.verdict().equals(because.verdict()))
                .reduce((earlier, later) -> later)
                .map(j -> new Concern.OpenVerdict(who, open.level(), j));
    }

    /** Clearances that were the last word on their episode, or on the back as a whole, and have run out. */
    private List<Concern> expired() {
        List<Concern> expired = new ArrayList<>();
        for (Clearance c : record.clearances()) {
            boolean ranOut = c.validUntil() != null && c.validUntil().value().isBefore(day);
            boolean followed =
                    record.clearances().stream().anyMatch(later -> isAfter(later, c) && speaksOfAllOf(later, c));
            if (ranOut && !followed) {
                expired.add(new Concern.ExpiredClearance(who, c));
            }
        }
        return expired;
    }

    private static boolean isAfter(Clearance one, Clearance other) {
        return Comparator.comparing((Clearance c) -> c.date().value())
                        .thenComparing(Clearance::recordedAt)
                        .compare(one, other)
                > 0;
    }

    private static boolean speaksOfAllOf(Clearance later, Clearance earlier) {
        return later.injury() == null || Objects.equals(later.injury(), earlier.injury());
    }

    private List<Concern.FailedPlan> failedPlans(MovementLibrary library, Moment now) {
        List<Session> ahead = record.sessions().stream()
                .filter(s -> !s.isEnded() && s.started() == null && s.planned() != null)
                .filter(s -> !dayOf(s.when(), now).isBefore(day))
                .toList();
        if (ahead.isEmpty()) {
            return List.of();
        }
        GateContext context = record.gateContext(library, now);
        List<Concern.FailedPlan> plans = new ArrayList<>();
        for (Session session : ahead) {
            List<Concern.Failed> failed = new ArrayList<>();
            for (Assignment a : session.assignments()) {
                library.find(a.movement())
                        .map(m -> record.gate(context, library, m, a.plan(), now))
                        .filter(answer -> isHeldNow(a, answer))
                        .ifPresent(answer ->
                                failed.add(new Concern.Failed(a.movement(), a.movementName(), answer.gate())));
            }
            if (!failed.isEmpty()) {
                plans.add(new Concern.FailedPlan(who, session, failed));
            }
        }
        return plans;
    }

    /** What was assigned anyway, with a reason, fails only when the gate is stricter now than it was then. */
    private static boolean isHeldNow(Assignment a, GateAnswer answer) {
        boolean decided = a.decision() == Assignment.Decision.OVERRIDDEN
                && answer.gate().compareTo(a.gate().gate()) <= 0
                && answer.overridable();
        return !decided && Assignment.isAgainst(answer, a.plan());
    }

    private static boolean isClosed(Concern concern, List<Response> responses) {
        return responses.stream()
                .anyMatch(
                        r -> r.about() == concern.about() && r.subject().value().equals(concern.subject()));
    }

    private boolean isDismissed(CheckInWindow window) {
        return dismissed != null && !window.opens().isAfter(dismissed);
    }

    private static boolean isUnanswered(Session session, Moment lastReport) {
        return CheckInWindow.after(session).stream().anyMatch(w -> !w.isAnsweredBy(lastReport));
    }

    private static boolean isOn(@Nullable Moment moment, Moment now) {
        return moment != null && dayOf(moment, now).equals(now.date());
    }

    /** The day a moment falls on where the coach is. */
    private static LocalDate dayOf(Moment moment, Moment now) {
        return moment.instant().atZone(now.zone()).toLocalDate();
    }
}
