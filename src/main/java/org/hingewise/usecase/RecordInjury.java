package org.hingewise.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Writes an episode into a client's back history, changes or removes it. */
public final class RecordInjury {
    private final Ledger ledger;

    public RecordInjury(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What the form holds; only the client and the type are needed.
     *
     * @param id null for a new episode
     */
    public record Request(
            @Nullable Id<BackInjury> id,
            Id<Client> client,
            InjuryType type,
            @Nullable RoughDate when,
            Set<BackRegion> regions,
            String howItHappened,
            @Nullable Integer worstNrs,
            Answer legSymptoms,
            String worseWith,
            String betterWith,
            String treatment,
            @Nullable LocalDate surgeryDate,
            BackInjury.Status status,
            @Nullable RoughDate lastSymptoms,
            String notes) {
        /** An episode of which only the kind is known. */
        public static Request of(Id<Client> client, InjuryType type) {
            return new Request(
                    null,
                    client,
                    type,
                    null,
                    Set.of(),
                    "",
                    null,
                    Answer.NOT_ASKED,
                    "",
                    "",
                    "",
                    null,
                    BackInjury.Status.NOT_KNOWN,
                    null,
                    "");
        }

        /** What a form starts from when an episode is changed. */
        public static Request of(BackInjury b) {
            return new Request(
                    b.id(),
                    b.client(),
                    b.type(),
                    b.when(),
                    b.regions(),
                    b.howItHappened().value(),
                    b.worstNrs(),
                    b.legSymptoms(),
                    b.worseWith().value(),
                    b.betterWith().value(),
                    b.treatment().value(),
                    SaveClient.date(b.surgeryDate()),
                    b.status(),
                    b.lastSymptoms(),
                    b.notes().value());
        }
    }

    /** Saves, or tells everything that is wrong. Past injuries then count as asked. */
    public Result<BackInjury> handle(Request request) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        BackInjury injury = build(request, now, problems);
        if (injury == null) {
            return new Result.Refused<>(problems.list());
        }
        return ledger.write(entry -> save(entry, injury));
    }

    static Result<BackInjury> save(Ledger.Entry entry, BackInjury injury) {
        Client client = entry.records().clients().find(injury.client()).orElse(null);
        if (client == null) {
            return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
        }
        BackInjury before = entry.records().injuries().find(injury.id()).orElse(null);
        BackInjury saved = before == null ? injury : recordedAt(injury, before.recordedAt());
        if (saved.equals(before)) {
            return new Result.Saved<>(saved);
        }
        entry.save(Store.Records::injuries, saved.id(), saved);
        entry.happened(
                client.id(),
                before == null ? Kind.INJURY_RECORDED : Kind.INJURY_CHANGED,
                saved.id(),
                Map.of("type", saved.type().name()));
        if (client.historyAsked() != Answer.YES) {
            entry.save(Store.Records::clients, client.id(), client.withHistoryAsked(Answer.YES));
        }
        return new Result.Saved<>(saved);
    }

    /** Everything wrong with the form as it stands; empty when it can be saved. */
    public List<Problem> check(Request request) {
        Problems problems = new Problems();
        build(request, ledger.clock().now(), problems);
        return problems.list();
    }

    /** Takes an episode out of the history; it can be undone. */
    public Result<BackInjury> remove(Id<BackInjury> id) {
        return ledger.write(entry -> {
            BackInjury injury = entry.records().injuries().find(id).orElse(null);
            if (injury == null) {
                return new Result.Refused<>(List.of(Problem.of("injury", "not_found")));
            }
            entry.remove(Store.Records::injuries, id);
            entry.happened(
                    injury.client(),
                    Kind.INJURY_REMOVED,
                    id,
                    Map.of("type", injury.type().name()));
            return new Result.Saved<>(injury);
        });
    }

    /** Writes down that the coach asked and there was no back injury. */
    public Result<Client> noneToReport(Id<Client> id) {
        return ledger.write(entry -> {
            Client client = entry.records().clients().find(id).orElse(null);
            if (client == null) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Agreement.require(entry.records(), id);
            Client asked = client.withHistoryAsked(Answer.NO);
            entry.save(Store.Records::clients, id, asked);
            entry.happened(id, Kind.CLIENT_CHANGED, id, Map.of());
            return new Result.Saved<>(asked);
        });
    }

    static @Nullable BackInjury build(Request r, Moment now, Problems problems) {
        LocalDate today = now.date();
        if (r.when() != null) {
            problems.notInFuture("when", r.when().first(), today);
        }
        if (r.lastSymptoms() != null) {
            problems.notInFuture("lastSymptoms", r.lastSymptoms().first(), today);
            if (r.when() != null && r.lastSymptoms().last().isBefore(r.when().first())) {
                problems.add("lastSymptoms", "before_episode");
            }
        }
        problems.notInFuture("surgeryDate", r.surgeryDate(), today);
        problems.range("worstNrs", r.worstNrs(), 0, 10);
        PersonalText how = problems.text("howItHappened", r.howItHappened(), PersonalText.MAX_LENGTH);
        PersonalText worse = problems.text("worseWith", r.worseWith(), PersonalText.MAX_LENGTH);
        PersonalText better = problems.text("betterWith", r.betterWith(), PersonalText.MAX_LENGTH);
        PersonalText treatment = problems.text("treatment", r.treatment(), PersonalText.MAX_LENGTH);
        PersonalText notes = problems.text("notes", r.notes(), PersonalText.MAX_LENGTH);
        if (!problems.none()) {
            return null;
        }
        return new BackInjury(
                r.id() == null ? Id.random() : r.id(),
                r.client(),
                r.type(),
                r.when(),
                r.regions(),
                how,
                r.worstNrs(),
                r.legSymptoms(),
                worse,
                better,
                treatment,
                SaveClient.personal(r.surgeryDate()),
                r.status(),
                r.lastSymptoms(),
                notes,
                now);
    }

    private static BackInjury recordedAt(BackInjury b, Moment at) {
        return new BackInjury(
                b.id(),
                b.client(),
                b.type(),
                b.when(),
                b.regions(),
                b.howItHappened(),
                b.worstNrs(),
                b.legSymptoms(),
                b.worseWith(),
                b.betterWith(),
                b.treatment(),
                b.surgeryDate(),
                b.status(),
                b.lastSymptoms(),
                b.notes(),
                at);
    }
}
