package org.hingewise.ui.returning;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.ProblemTexts;
import org.hingewise.ui.kit.Tasks;
import org.hingewise.usecase.GuideReturn;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** Where a client stands on the way back, and the coach's steps on it. */
final class ReturnViewModel {
    /** A movement with what is proposed for its next load. */
    record Proposal(String movement, NextLoad next) {}

    /**
     * What the tab shows.
     *
     * @param standing empty while no way back is open
     * @param lastClosed when the last one was closed; null when there was none
     * @param proposals of movements done in the last sessions
     * @param message why a gesture was not saved; empty when all is well
     */
    record State(
            Client client,
            Moment now,
            OpenVerdict open,
            Optional<ReturnStanding> standing,
            @Nullable Moment lastClosed,
            List<Proposal> proposals,
            String message) {
        State {
            proposals = List.copyOf(proposals);
        }

        State saying(String words) {
            return new State(client, now, open, standing, lastClosed, proposals, words);
        }
    }

    private final UseCases uses;
    private final Tasks tasks;
    private Runnable listener = () -> {};
    private @Nullable Id<Client> client;
    private @Nullable State state;

    ReturnViewModel(UseCases uses, Tasks tasks) {
        this.uses = uses;
        this.tasks = tasks;
    }

    void onChange(Runnable changed) {
        listener = changed;
    }

    /** What is shown; null until it was read. */
    @Nullable
    State state() {
        return state;
    }

    /** Shows a client, or reads the shown one again. */
    void show(Id<Client> whose) {
        if (!whose.equals(client)) {
            state = null;
            listener.run();
        }
        client = whose;
        tasks.newest(this, () -> load(whose), read -> read.ifPresent(this::take));
    }

    private void take(State read) {
        State before = state;
        state = before == null ? read : read.saying(before.message());
        listener.run();
    }

    private Optional<State> load(Id<Client> whose) {
        Moment now = uses.clock().now();
        MovementLibrary library = uses.readLibrary().handle();
        return uses.readClient()
                .handle(whose)
                .map(record -> new State(
                        record.client(),
                        now,
                        record.open(),
                        ReturnStanding.of(record, library, now),
                        record.returns().stream()
                                .map(ReturnPlan::closed)
                                .filter(closed -> closed != null)
                                .reduce((earlier, later) -> later)
                                .orElse(null),
                        proposals(record, library, now),
                        ""));
    }

    private static List<Proposal> proposals(ClientRecord record, MovementLibrary library, Moment now) {
        return library.visible().stream()
                .map(Movement::id)
                .flatMap(
                        id -> NextLoad.of(record, id, now).map(next -> new Proposal(library.nameOf(id), next)).stream())
                .toList();
    }

    /** Opens a way back. */
    void open() {
        Id<Client> whose = client;
        if (whose != null) {
            does(guide -> guide.open(whose, ""));
        }
    }

    /** Steps up, or ends the way back after its last stage; a reason where something is missing. */
    void stepUp(String reason) {
        withPlan(plan -> does(guide -> guide.stepUp(plan, reason)));
    }

    void stepBack(String reason) {
        withPlan(plan -> does(guide -> guide.stepBack(plan, reason)));
    }

    void stay(String reason) {
        withPlan(plan -> does(guide -> guide.stay(plan, reason)));
    }

    void close(String reason) {
        withPlan(plan -> does(guide -> guide.close(plan, reason)));
    }

    void permitCore(boolean permitted) {
        withPlan(plan -> does(guide -> guide.permitCore(plan, permitted)));
    }

    private void withPlan(Consumer<Id<ReturnPlan>> gesture) {
        State shown = state;
        if (shown != null) {
            shown.standing()
                    .ifPresent(standing -> gesture.accept(standing.plan().id()));
        }
    }

    private void does(Function<GuideReturn, Result<ReturnPlan>> gesture) {
        tasks.submit(() -> gesture.apply(uses.guideReturn()), this::done);
    }

    private void done(Result<ReturnPlan> result) {
        State shown = state;
        Id<Client> whose = client;
        if (shown != null && whose != null) {
            state = shown.saying(result instanceof Result.Refused<ReturnPlan> no ? words(no.problems()) : "");
            show(whose);
        }
    }

    private static String words(List<Problem> problems) {
        return String.join(" ", problems.stream().map(ProblemTexts::sentence).toList());
    }
}
