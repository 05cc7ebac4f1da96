package org.hingewise.ui.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.SessionFamiliarity;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.GateTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.session.SessionsState.Kind;
import org.hingewise.usecase.PlanSession;
import org.jspecify.annotations.Nullable;

/** Puts a client's sessions into words, with the gate asked again for those still to come. */
final class SessionWords {
    private static final double MINUTES_AN_HOUR = 60;

    private final ClientRecord record;
    private final MovementLibrary library;
    private final Moment now;
    private final GateContext context;
    private final MassUnit unit;

    SessionWords(ClientRecord record, MovementLibrary library, Moment now) {
        this.record = record;
        this.library = library;
        this.now = now;
        this.context = record.gateContext(library, now);
        this.unit = record.client().unit();
    }

    /** Planned and running ones, the next first. */
    static List<Session> upcoming(ClientRecord record) {
        return record.sessions().stream()
                .filter(s -> !s.isEnded())
                .sorted(Comparator.comparing((Session s) -> s.started() == null).thenComparing(Session::when))
                .toList();
    }

    /** Ended ones, newest first. */
    static List<Session> past(ClientRecord record) {
        return record.sessions().stream()
                .filter(Session::isEnded)
                .sorted(Comparator.comparing(Session::when).reversed())
                .toList();
    }

    /** The one asked for, or else the first of the list. */
    static Optional<Session> chosen(ClientRecord record, @Nullable Id<Session> asked) {
        Optional<Session> found = record.session(asked);
        return found.isPresent()
                ? found
                : Stream.concat(upcoming(record).stream(), past(record).stream())
                        .findFirst();
    }

    SessionsState.Item item(Session session) {
        Kind kind = kind(session);
        return new SessionsState.Item(session.id(), when(session), about(session), kind, chip(session, kind));
    }

    SessionsState.Detail detail(Session session) {
        Kind kind = kind(session);
        return new SessionsState.Detail(
                session.id(),
                kind,
                when(session),
                chip(session, kind),
                told(session),
                held(session, kind),
                session.assignments().stream().map(a -> line(session, a)).toList(),
                session.note().value(),
                record.entriesAfter(session).stream()
                        .map(e -> after(session, e))
                        .toList());
    }

    private Kind kind(Session session) {
        if (session.isEnded()) {
            return session.planned() == null && session.assignments().isEmpty() ? Kind.UNPLANNED : Kind.DONE;
        }
        if (session.started() != null) {
            return Kind.RUNNING;
        }
        return session.assignments().stream().anyMatch(a -> isAgainst(a, ask(a))) ? Kind.HELD : Kind.PLANNED;
    }

    private String when(Session session) {
        Moment moment = session.isEnded() || session.planned() == null ? session.when() : session.planned();
        return Times.dayAndClock(moment, now.date());
    }

    /** The movements in a line: the first two and how many more. */
    private static String about(Session session) {
        List<String> names =
                session.assignments().stream().map(Assignment::movementName).toList();
        return switch (names.size()) {
            case 0 -> Texts.get("session.about.none");
            case 1 -> names.get(0);
            case 2 -> Texts.get("session.about.two", names.get(0), names.get(1));
            default -> Texts.get("session.about.more", names.get(0), names.get(1), names.size() - 2);
        };
    }

    private static String chip(Session session, Kind kind) {
        return switch (kind) {
            case RUNNING -> Texts.get("session.chip.running");
            case HELD -> Texts.get("session.chip.held");
            case PLANNED -> Texts.get("session.chip.planned");
            case UNPLANNED -> Texts.get("session.chip.unplanned");
            case DONE ->
                session.effort() == null
                        ? Texts.get("session.chip.done")
                        : Texts.get("session.chip.effort", session.effort());
        };
    }

    private String told(Session session) {
        List<String> parts = new ArrayList<>();
        if (session.started() != null && session.ended() != null) {
            long minutes = Math.round(session.ended().hoursSince(session.started()) * MINUTES_AN_HOUR);
            parts.add(Texts.get(
                    "session.told.times", Times.clock(session.started()), Times.clock(session.ended()), minutes));
        } else if (session.started() != null) {
            parts.add(Texts.get("session.told.started", Times.clock(session.started())));
        }
        parts.add(Words.familiarity(session.familiarity()));
        if (session.effort() != null) {
            parts.add(Texts.get("session.told.effort", session.effort()));
        }
        return String.join(" · ", parts);
    }

    private String held(Session session, Kind kind) {
        OpenVerdict open = record.open();
        if (session.isEnded()) {
            return "";
        }
        GivenVerdict because = open.because();
        boolean against = session.assignments().stream().anyMatch(a -> isAgainst(a, ask(a)));
        if (open.holdsBackLoading() && because != null && (against || kind == Kind.HELD)) {
            return Texts.get(
                    "session.held.verdict",
                    Words.level(open.level()),
                    Times.day(because.time().date(), now.date()));
        }
        return against ? Texts.get("session.held.gate") : "";
    }

    private SessionsState.Line line(Session session, Assignment a) {
        Movement movement = library.find(a.movement()).orElse(null);
        GateAnswer answer = session.isEnded() ? null : ask(a);
        boolean against = !session.isEnded() && isAgainst(a, answer);
        return new SessionsState.Line(
                a.movementName(),
                under(session, a),
                SetWords.plan(a.plan(), movement, unit),
                session.isEnded() ? "" : MovementWords.lastTime(record, a.movement(), movement, now),
                SetWords.done(a.done(), movement, unit),
                session.assignments().stream().anyMatch(other -> !other.done().isEmpty()),
                a.pain() == null ? "" : Integer.toString(a.pain()),
                a.pain() == null ? null : PainLight.of(a.pain()),
                a.gate().gate(),
                answer == null ? null : answer.gate(),
                against,
                against ? why(answer) : "");
    }

    private String under(Session session, Assignment a) {
        List<String> parts = new ArrayList<>();
        boolean hidden = !session.isEnded()
                && library.entry(a.movement())
                        .filter(MovementLibrary.Entry::hidden)
                        .isPresent();
        parts.add(hidden ? Texts.get("plan.row.hidden") : "");
        parts.add(decided(a));
        parts.add(a.formBroke() ? Texts.get("session.form") : "");
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String decided(Assignment a) {
        return switch (a.decision()) {
            case AS_ADVISED -> "";
            case SWAPPED ->
                a.swappedFrom() == null ? "" : Texts.get("plan.row.insteadOf", library.nameOf(a.swappedFrom()));
            case OVERRIDDEN ->
                Texts.get("panel.override.given", a.overrideReason().value());
        };
    }

    private String why(@Nullable GateAnswer answer) {
        if (answer == null) {
            return Texts.get("plan.row.gone");
        }
        List<GateReason> reasons = answer.reasons();
        if (reasons.isEmpty()) {
            return Texts.get("session.why.cap");
        }
        // What holds everything is said once, above the lines.
        return reasons.get(0).code() == GateReason.Code.OPEN_VERDICT
                ? ""
                : GateTexts.reason(reasons.get(0), now.date());
    }

    private @Nullable GateAnswer ask(Assignment a) {
        return library.find(a.movement())
                .map(m -> record.gate(context, library, m, a.plan(), now))
                .orElse(null);
    }

    /** Whether the gate is against it now, unless the coach decided so when it was no milder. */
    private static boolean isAgainst(Assignment a, @Nullable GateAnswer answer) {
        if (answer == null) {
            return true;
        }
        if (!PlanSession.isAgainst(answer, a.plan())) {
            return false;
        }
        boolean decided = a.decision() == Assignment.Decision.OVERRIDDEN
                && answer.overridable()
                && answer.gate().compareTo(a.gate().gate()) <= 0;
        return !decided;
    }

    private SessionsState.After after(Session session, JudgedEntry judged) {
        var nrs = judged.entry().nrs();
        return new SessionsState.After(
                nrs == null ? Texts.get("session.after.noScore") : Integer.toString(nrs.value()),
                Times.hours(judged.entry().time().hoursSince(session.when())),
                judged.verdict().level(),
                Words.level(judged.verdict().level()));
    }

    /** How unfamiliar a session seems, and why; empty when nothing was done. */
    static String suggested(SessionFamiliarity.Suggestion suggestion) {
        boolean familiar = suggestion.familiarity() == Familiarity.FAMILIAR;
        if (!familiar && suggestion.reasons().isEmpty()) {
            return "";
        }
        String why = familiar
                ? Texts.get("finish.suggested.familiar")
                : suggestion.reasons().stream().map(SessionWords::because).collect(Collectors.joining(", "));
        return Texts.get("finish.suggested", Words.familiarity(suggestion.familiarity()), why);
    }

    private static String because(SessionFamiliarity.Because because) {
        return switch (because.cause()) {
            case NEW_MOVEMENT -> Texts.get("finish.because.new", because.movement());
            case LOAD_STEP -> Texts.get("finish.because.load", because.movement());
            case LAYOFF -> Texts.get("finish.because.layoff", Integer.toString(because.weeks()));
        };
    }
}
