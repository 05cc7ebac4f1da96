package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.domain.triage.Verdict;
import org.jspecify.annotations.Nullable;

/** Logs how a back feels and judges it in the same breath. */
public final class LogSoreness {
    /** How far a time may lie ahead of the clock before it counts as future (decision: clocks and typing). */
    static final int CLOCK_SLACK_MINUTES = 2;

    private final Ledger ledger;
    private final Wording wording;

    public LogSoreness(Ledger ledger, Wording wording) {
        this.ledger = ledger;
        this.wording = wording;
    }

    /**
     * What the form holds.
     *
     * @param session the session it is counted from; null when none is known
     * @param nrs 0–10, null when not asked
     * @param symptoms missing ones count as not asked
     */
    public record Request(
            Id<Client> client,
            @Nullable Id<Session> session,
            Moment time,
            @Nullable Integer nrs,
            Set<BackRegion> regions,
            @Nullable Distribution distribution,
            @Nullable Onset onset,
            Answer presentBefore,
            Map<Symptom, Answer> symptoms,
            @Nullable Double sleepHours,
            @Nullable Integer stress,
            @Nullable Integer trust,
            String words,
            String note) {
        public Request {
            regions = Set.copyOf(regions);
            symptoms = Map.copyOf(symptoms);
        }
    }

    /**
     * The entry as the rules see it.
     *
     * @param verdict null while the problems leave nothing to judge
     */
    public record Check(List<Problem> problems, @Nullable SorenessEntry entry, @Nullable Verdict verdict) {}

    /** Checks and judges without saving. Pure: safe to call while typing. */
    public static Check check(ClientRecord record, Request r, Moment now) {
        Problems problems = new Problems();
        problems.notInFuture("time", r.time(), now);
        Optional<Session> session = record.session(r.session());
        Moment ended = session.map(Session::ended).orElse(null);
        if (r.session() != null && session.isEmpty()) {
            problems.add("session", "not_found");
        }
        if (ended != null && r.time().isBefore(ended)) {
            problems.add("time", "before_session");
        }
        problems.range("nrs", r.nrs(), Nrs.MIN, Nrs.MAX);
        problems.range("sleepHours", r.sleepHours(), 0, 24);
        problems.range("stress", r.stress(), 0, 10);
        problems.range("trust", r.trust(), 0, 10);
        PersonalText words = problems.text("words", r.words(), PersonalText.MAX_LENGTH);
        PersonalText note = problems.text("note", r.note(), PersonalText.MAX_LENGTH);
        if (!problems.none()) {
            return new Check(problems.list(), null, null);
        }
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                r.client(),
                r.session(),
                ended,
                r.time(),
                r.nrs() == null ? null : new Nrs(r.nrs()),
                r.regions(),
                r.distribution(),
                r.onset(),
                r.presentBefore(),
                r.symptoms(),
                r.sleepHours(),
                r.stress(),
                r.trust(),
                words,
                note,
                now);
        return new Check(List.of(), entry, record.judge(entry));
    }

    /** Saves the entry with its verdict, or tells everything that is wrong. */
    public Result<JudgedEntry> handle(Request r) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> save(entry, r, now));
    }

    /**
     * Logs soreness counted from a session known only by its end; a session ended at that moment is found, or written
     * down as unplanned.
     *
     * @param request its session is ignored
     */
    public Result<JudgedEntry> handleAfter(Moment sessionEnded, Request request) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> saveAfter(entry, sessionEnded, request, now));
    }

    Result<JudgedEntry> saveAfter(Ledger.Entry entry, Moment sessionEnded, Request request, Moment now) {
        Optional<ClientRecord> record = ReadClient.in(entry.records(), request.client());
        if (record.isEmpty()) {
            return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
        }
        Problems problems = new Problems();
        problems.notInFuture("session_ended", sessionEnded, now);
        if (request.time().isBefore(sessionEnded)) {
            problems.add("time", "before_session");
        }
        if (!problems.none()) {
            return new Result.Refused<>(problems.list());
        }
        Optional<Session> known = record.get().sessions().stream()
                .filter(s -> s.ended() != null && s.ended().instant().equals(sessionEnded.instant()))
                .findFirst();
        Session session = known.orElseGet(() -> unplanned(request.client(), sessionEnded));
        Request counted = in(session, request);
        Check check = check(record.get().withSession(session), counted, now);
        if (!check.problems().isEmpty()) {
            return new Result.Refused<>(check.problems());
        }
        if (known.isEmpty()) {
            entry.save(Store.Records::sessions, session.id(), session);
            entry.happened(session.client(), Kind.SESSION_ENDED, session.id(), Map.of("name", ""));
        }
        return save(entry, counted, now);
    }

    /**
     * Puts a corrected entry in an earlier one's place, in one transaction and as one step to undo. The earlier one does
     * not count when the corrected one is judged; when the corrected one is refused, the earlier one stays.
     */
    public Result<JudgedEntry> replace(Id<SorenessEntry> earlier, Request request) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Optional<JudgedEntry> before = entry.records().soreness().find(earlier);
            Optional<ClientRecord> record = ReadClient.in(entry.records(), request.client());
            if (before.isEmpty() || record.isEmpty()) {
                return save(entry, request, now);
            }
            Check check = check(record.get().withoutEntry(earlier), request, now);
            if (!check.problems().isEmpty()) {
                return new Result.Refused<>(check.problems());
            }
            entry.remove(Store.Records::soreness, earlier);
            entry.happened(request.client(), Kind.SORENESS_REMOVED, earlier, details(before.get()));
            return save(entry, request, now);
        });
    }

    /** Takes an entry out; it can be undone. */
    public Result<JudgedEntry> remove(Id<SorenessEntry> id) {
        return ledger.write(entry -> {
            JudgedEntry judged = entry.records().soreness().find(id).orElse(null);
            if (judged == null) {
                return new Result.Refused<>(List.of(Problem.of("entry", "not_found")));
            }
            entry.remove(Store.Records::soreness, id);
            entry.happened(judged.entry().client(), Kind.SORENESS_REMOVED, id, details(judged));
            return new Result.Saved<>(judged);
        });
    }

    Result<JudgedEntry> save(Ledger.Entry entry, Request r, Moment now) {
        Optional<ClientRecord> record = ReadClient.in(entry.records(), r.client());
        if (record.isEmpty()) {
            return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
        }
        Check check = check(record.get(), r, now);
        if (check.entry() == null || check.verdict() == null) {
            return new Result.Refused<>(check.problems());
        }
        JudgedEntry judged = new JudgedEntry(check.entry(), check.verdict(), wording.advice(check.verdict()));
        entry.save(Store.Records::soreness, judged.id(), judged);
        entry.happened(r.client(), Kind.SORENESS_LOGGED, judged.id(), details(judged));
        return new Result.Saved<>(judged);
    }

    private static Map<String, String> details(JudgedEntry judged) {
        Nrs nrs = judged.entry().nrs();
        return Map.of(
                "nrs", nrs == null ? "" : Integer.toString(nrs.value()),
                "level", Integer.toString(judged.verdict().level().number()),
                "time", judged.entry().time().local().toOffsetDateTime().toString());
    }

    private static Session unplanned(Id<Client> client, Moment ended) {
        return new Session(
                Id.random(),
                client,
                null,
                null,
                ended,
                Familiarity.UNFAMILIAR,
                null,
                true,
                List.of(),
                PersonalText.EMPTY);
    }

    private static Request in(Session session, Request r) {
        return new Request(
                r.client(),
                session.id(),
                r.time(),
                r.nrs(),
                r.regions(),
                r.distribution(),
                r.onset(),
                r.presentBefore(),
                r.symptoms(),
                r.sleepHours(),
                r.stress(),
                r.trust(),
                r.words(),
                r.note());
    }
}
