package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Records what the coach saw of a client's hinge. */
public final class AssessHinge {
    private final Ledger ledger;

    public AssessHinge(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * What the checklist holds.
     *
     * @param time when it was watched; may lie in the past, not in the future
     */
    public record Request(
            Id<Client> client,
            HingeLevel aim,
            Map<HingeItem, HingeAssessment.Seen> seen,
            @Nullable Mass load,
            String note,
            Moment time) {}

    /** Saves, or tells everything that is wrong; at least one item has to be looked at. */
    public Result<HingeAssessment> handle(Request r) {
        Problems problems = problems(r);
        PersonalText note = problems.text("note", r.note(), PersonalText.MAX_LENGTH);
        if (!problems.none()) {
            return new Result.Refused<>(problems.list());
        }
        HingeAssessment assessment =
                new HingeAssessment(Id.random(), r.client(), r.aim(), r.seen(), r.load(), note, r.time());
        return ledger.write(entry -> {
            if (entry.records().clients().find(r.client()).isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            entry.save(Store.Records::hinges, assessment.id(), assessment);
            entry.happened(
                    r.client(),
                    Kind.HINGE_ASSESSED,
                    assessment.id(),
                    Map.of("aim", r.aim().name()));
            return new Result.Saved<>(assessment);
        });
    }

    /** Everything wrong with the checklist as it stands; empty when it can be saved. */
    public List<Problem> check(Request r) {
        Problems problems = problems(r);
        problems.text("note", r.note(), PersonalText.MAX_LENGTH);
        return problems.list();
    }

    private Problems problems(Request r) {
        Moment now = ledger.clock().now();
        Problems problems = new Problems();
        if (r.aim() == HingeLevel.H0) {
            problems.add("aim", "required");
        }
        if (r.seen().values().stream().allMatch(s -> s == HingeAssessment.Seen.NOT_CHECKED)) {
            problems.add("seen", "nothing_checked");
        }
        problems.notInFuture("time", r.time(), now);
        return problems;
    }
}
