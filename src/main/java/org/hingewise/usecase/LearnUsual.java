package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Says which sessions a client's usual curve is learnt from. Verdicts already given stay as they are. */
public final class LearnUsual {
    private final Ledger ledger;

    public LearnUsual(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Leaves a session out, or takes it in again; it can be undone. What is so already stays so.
     *
     * @return the session, or refused when it is not there
     */
    public Result<Session> handle(Id<Session> id, boolean leaveOut) {
        return ledger.write(entry -> {
            Session session = entry.records().sessions().find(id).orElse(null);
            if (session == null) {
                return new Result.Refused<>(List.of(Problem.of("session", "not_found")));
            }
            Optional<LeftOut> before = entry.records().leftOut().find(id);
            if (before.isPresent() != leaveOut) {
                if (leaveOut) {
                    LeftOut leftOut =
                            new LeftOut(id, session.client(), ledger.clock().now());
                    entry.save(Store.Records::leftOut, id, leftOut);
                } else {
                    entry.remove(Store.Records::leftOut, id);
                }
                entry.happened(
                        session.client(),
                        leaveOut ? Kind.USUAL_LEFT_OUT : Kind.USUAL_TAKEN_IN,
                        id,
                        Map.of("name", EndSession.mainMovement(session)));
            }
            return new Result.Saved<>(session);
        });
    }
}
