package org.hingewise.usecase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Records that a clinician saw the client and what they allowed. */
public final class RecordClearance {
    private final Ledger ledger;

    public RecordClearance(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What the form holds.
     *
     * @param injury null when it is about the back as a whole
     * @param maxPercentE1rm load limit 1–100 % of e1RM; null when none
     */
    public record Request(
            Id<Client> client,
            @Nullable Id<BackInjury> injury,
            String by,
            @Nullable LocalDate date,
            String limits,
            @Nullable Integer maxPercentE1rm,
            @Nullable LocalDate validUntil) {}

    /** Saves, or tells everything that is wrong. Holds of verdicts given before now are lifted by it. */
    public Result<Clearance> handle(Request request) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        Clearance clearance = build(request, now, problems);
        if (clearance == null) {
            return new Result.Refused<>(problems.list());
        }
        return ledger.write(entry -> {
            if (entry.records().clients().find(clearance.client()).isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            entry.save(Store.Records::clearances, clearance.id(), clearance);
            entry.happened(
                    clearance.client(),
                    Kind.CLEARANCE_RECORDED,
                    clearance.id(),
                    Map.of(
                            "by",
                            clearance.by().value(),
                            "date",
                            clearance.date().value().toString()));
            return new Result.Saved<>(clearance);
        });
    }

    /** Everything wrong with the form as it stands; empty when it can be saved. */
    public List<Problem> check(Request request) {
        Problems problems = new Problems();
        build(request, ledger.clock().now(), problems);
        return problems.list();
    }

    /** Takes a clearance back; it can be undone. */
    public Result<Clearance> remove(Id<Clearance> id) {
        return ledger.write(entry -> {
            Clearance clearance = entry.records().clearances().find(id).orElse(null);
            if (clearance == null) {
                return new Result.Refused<>(List.of(Problem.of("clearance", "not_found")));
            }
            entry.remove(Store.Records::clearances, id);
            entry.happened(
                    clearance.client(),
                    Kind.CLEARANCE_REMOVED,
                    id,
                    Map.of("by", clearance.by().value()));
            return new Result.Saved<>(clearance);
        });
    }

    private static @Nullable Clearance build(Request r, Moment now, Problems problems) {
        problems.required("by", !r.by().isBlank());
        problems.required("date", r.date() != null);
        problems.notInFuture("date", r.date(), now.date());
        problems.range("maxPercentE1rm", r.maxPercentE1rm(), 1, 100);
        if (r.validUntil() != null && r.date() != null && r.validUntil().isBefore(r.date())) {
            problems.add("validUntil", "before_given");
        }
        PersonalText by = problems.text("by", r.by(), Client.MAX_NAME_LENGTH);
        PersonalText limits = problems.text("limits", r.limits(), PersonalText.MAX_LENGTH);
        if (!problems.none() || r.date() == null) {
            return null;
        }
        return new Clearance(
                Id.random(),
                r.client(),
                r.injury(),
                by,
                new PersonalDate(r.date()),
                limits,
                r.maxPercentE1rm(),
                SaveClient.personal(r.validUntil()),
                now);
    }
}
