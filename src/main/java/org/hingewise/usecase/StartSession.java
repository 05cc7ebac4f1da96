package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Notes when a planned session begins, so that at its end only the end has to be told. */
public final class StartSession {
    private final Ledger ledger;

    public StartSession(Ledger ledger) {
        this.ledger = ledger;
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
            Session started = new Session(
                    planned.id(),
                    planned.client(),
                    planned.planned(),
                    now,
                    null,
                    planned.familiarity(),
                    planned.effort(),
                    planned.loadsBack(),
                    planned.assignments(),
                    planned.note());
            entry.save(Store.Records::sessions, id, started);
            entry.happened(
                    started.client(), Kind.SESSION_STARTED, id, Map.of("name", EndSession.mainMovement(started)));
            return new Result.Saved<>(started);
        });
    }
}
