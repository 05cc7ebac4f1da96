package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Notes when a planned session begins, so that at its end only the end has to be told. */
public final class StartSession {
    private final Ledger ledger;

    public StartSession(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Starts a session without a plan; one that runs already for this client is gone on with instead. */
    public Result<Session> unplanned(Id<Client> client) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            if (entry.records().clients().find(client).isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Optional<Session> running = entry.records().sessions().of(client).stream()
                    .filter(Session::isRunning)
                    .findFirst();
            if (running.isPresent()) {
                return new Result.Saved<>(running.get());
            }
            Session started = new Session(
                    Id.random(),
                    client,
                    null,
                    now,
                    null,
                    Familiarity.NEW_STEP,
                    null,
                    true,
                    List.of(),
                    PersonalText.EMPTY);
            entry.save(Store.Records::sessions, started.id(), started);
            entry.happened(client, Kind.SESSION_STARTED, started.id(), Map.of("name", ""));
            return new Result.Saved<>(started);
        });
    }

    /** Notes now as its start; one that runs already stays as it is, one that has ended is refused. */
    public Result<Session> handle(Id<Session> id) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Session planned = entry.records().sessions().find(id).orElse(null);
            if (planned == null) {
                return new Result.Refused<>(List.of(Problem.of("session", "not_found")));
            }
            if (planned.isEnded()) {
                return new Result.Refused<>(List.of(Problem.of("session", "already_ended")));
            }
            if (planned.started() != null) {
                return new Result.Saved<>(planned);
            }
            Session started = planned.startedAt(now);
            entry.save(Store.Records::sessions, id, started);
            entry.happened(
                    started.client(), Kind.SESSION_STARTED, id, Map.of("name", EndSession.mainMovement(started)));
            return new Result.Saved<>(started);
        });
    }
}
