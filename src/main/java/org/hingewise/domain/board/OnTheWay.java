package org.hingewise.domain.board;

import java.util.List;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.returning.Stage;

/**
 * How far a client who trains today is on the way back.
 *
 * @param stage the one that holds
 * @param unit the client's
 * @param next what is said of the loads of the session, in its order; proposals, applied by nobody but the coach
 */
public record OnTheWay(Stage stage, MassUnit unit, List<Proposal> next) {
    /**
     * A word on a movement's next load.
     *
     * @param movement its name
     */
    public record Proposal(String movement, NextLoad next) {}

    public OnTheWay {
        next = List.copyOf(next);
    }
}
