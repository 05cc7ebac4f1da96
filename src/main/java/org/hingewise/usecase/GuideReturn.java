package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.returning.Ladder.StepBack;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.ReturnPlan.Step;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.OpenVerdict;
import org.jspecify.annotations.Nullable;

/** Opens a client's way back, steps on it and closes it. The rules say how things stand; each step is the coach's. */
public final class GuideReturn {
    private final Ledger ledger;
    private final ReadLibrary library;

    public GuideReturn(Ledger ledger, ReadLibrary library) {
        this.ledger = ledger;
        this.library = library;
    }

    /**
     * Opens a way back: from the verdict of level 2 or 3 that stands open, or by hand.
     *
     * @param reason the coach's words; may be empty
     * @return refused when one is open already
     */
    public Result<ReturnPlan> open(Id<Client> client, String reason) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Optional<ClientRecord> record = ReadClient.in(entry.records(), client);
            Problems problems = new Problems();
            PersonalText why = problems.text("reason", reason, PersonalText.MAX_LENGTH);
            if (record.isEmpty()) {
                problems.add("client", "not_found");
            } else if (record.get().openReturn().isPresent()) {
                problems.add("plan", "return_open_already");
            }
            if (record.isEmpty() || !problems.none()) {
                return new Result.Refused<>(problems.list());
            }
            OpenVerdict open = record.get().open();
            GivenVerdict because = open.because();
            Stage first = ReturnStanding.firstStage(record.get());
            ReturnPlan plan = ReturnPlan.open(
                    client, first, open.holdsBackLoading() && because != null ? because.time() : null, why, now);
            save(entry, plan, Kind.RETURN_OPENED, first, why);
            return new Result.Saved<>(plan);
        });
    }

    /**
     * Steps up, or ends the way back after its last stage.
     *
     * @param reason needed when something is missing, else it may be empty
     */
    public Result<ReturnPlan> stepUp(Id<ReturnPlan> id, String reason) {
        return step(id, reason, (standing, why) -> {
            if (!standing.up().isReady() && why.isEmpty()) {
                return Gesture.cannot(standing.plan().stage(), "reason", "return_reason_needed");
            }
            return standing.up()
                    .to()
                    .map(to -> Gesture.does(ReturnPlan.Kind.UP, to, Kind.RETURN_STEPPED_UP))
                    .orElseGet(() ->
                            Gesture.does(ReturnPlan.Kind.CLOSED, standing.plan().stage(), Kind.RETURN_CLOSED));
        });
    }

    /** Steps back: to where the rules suggest, else by one. A reason is needed only where none is suggested. */
    public Result<ReturnPlan> stepBack(Id<ReturnPlan> id, String reason) {
        return step(id, reason, (standing, why) -> {
            Optional<StepBack> suggested = standing.back();
            Stage to =
                    suggested.map(StepBack::to).orElse(standing.plan().stage().previous());
            if (to == standing.plan().stage()) {
                return Gesture.cannot(standing.plan().stage(), "plan", "return_first_stage");
            }
            if (suggested.isEmpty() && why.isEmpty()) {
                return Gesture.cannot(standing.plan().stage(), "reason", "return_reason_needed");
            }
            return Gesture.does(ReturnPlan.Kind.BACK, to, Kind.RETURN_STEPPED_BACK);
        });
    }

    /** Stays although a step back is suggested, with a reason; readings count anew from here. */
    public Result<ReturnPlan> stay(Id<ReturnPlan> id, String reason) {
        return step(
                id,
                reason,
                (standing, why) -> why.isEmpty()
                        ? Gesture.cannot(standing.plan().stage(), "reason", "return_reason_needed")
                        : Gesture.does(ReturnPlan.Kind.STAYED, standing.plan().stage(), Kind.RETURN_STAYED));
    }

    /** Ends the way back before its last stage, with a reason. */
    public Result<ReturnPlan> close(Id<ReturnPlan> id, String reason) {
        return step(
                id,
                reason,
                (standing, why) -> why.isEmpty()
                        ? Gesture.cannot(standing.plan().stage(), "reason", "return_reason_needed")
                        : Gesture.does(ReturnPlan.Kind.CLOSED, standing.plan().stage(), Kind.RETURN_CLOSED));
    }

    /** Notes that the doctor permits gentle core work, or takes the tick back. */
    public Result<ReturnPlan> permitCore(Id<ReturnPlan> id, boolean permitted) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            ReturnPlan plan = entry.records().returns().find(id).orElse(null);
            if (plan == null || !plan.isOpen()) {
                return new Result.Refused<>(List.of(Problem.of("plan", "not_found")));
            }
            boolean before = plan.corePermitted() != null;
            if (before == permitted) {
                return new Result.Saved<>(plan);
            }
            ReturnPlan changed = plan.permitted(permitted ? now : null);
            save(
                    entry,
                    changed,
                    permitted ? Kind.RETURN_CORE_PERMITTED : Kind.RETURN_CORE_NOT_PERMITTED,
                    plan.stage(),
                    PersonalText.EMPTY);
            return new Result.Saved<>(changed);
        });
    }

    /**
     * What a gesture comes to.
     *
     * @param problem why it cannot be done; null when it can
     */
    private record Gesture(ReturnPlan.Kind kind, Stage stage, Kind event, @Nullable Problem problem) {
        static Gesture does(ReturnPlan.Kind kind, Stage stage, Kind event) {
            return new Gesture(kind, stage, event, null);
        }

        static Gesture cannot(Stage stage, String field, String code) {
            return new Gesture(ReturnPlan.Kind.STAYED, stage, Kind.RETURN_STAYED, Problem.of(field, code));
        }
    }

    private Result<ReturnPlan> step(
            Id<ReturnPlan> id, String reason, BiFunction<ReturnStanding, PersonalText, Gesture> gesture) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Problems problems = new Problems();
            PersonalText why = problems.text("reason", reason, PersonalText.MAX_LENGTH);
            ReturnStanding standing = entry.records()
                    .returns()
                    .find(id)
                    .filter(ReturnPlan::isOpen)
                    .flatMap(plan -> ReadClient.in(entry.records(), plan.client()))
                    .flatMap(record -> ReturnStanding.of(record, library.in(entry.records()), now))
                    .orElse(null);
            if (standing == null) {
                problems.add("plan", "not_found");
            }
            if (standing == null || !problems.none()) {
                return new Result.Refused<>(problems.list());
            }
            Gesture made = gesture.apply(standing, why);
            Problem problem = made.problem();
            if (problem != null) {
                return new Result.Refused<>(List.of(problem));
            }
            ReturnPlan changed = standing.plan().with(new Step(made.kind(), made.stage(), now, why));
            save(entry, changed, made.event(), made.stage(), why);
            return new Result.Saved<>(changed);
        });
    }

    private static void save(Ledger.Entry entry, ReturnPlan plan, Kind kind, Stage stage, PersonalText why) {
        entry.save(Store.Records::returns, plan.id(), plan);
        entry.happened(
                plan.client(),
                kind,
                plan.id(),
                Map.of("stage", Integer.toString(stage.number()), "reason", why.value()));
    }
}
