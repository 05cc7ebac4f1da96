package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.jspecify.annotations.Nullable;

/** Writes down what was felt and seen during a movement while the session runs. */
public final class ObserveMovement {
    private final Ledger ledger;

    public ObserveMovement(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Back pain during it.
     *
     * @param score worst so far, 0–10; null to take it back
     */
    public Result<Session> pain(MovementAt at, @Nullable Integer score) {
        if (score != null && (score < 0 || score > 10)) {
            return new Result.Refused<>(List.of(new Problem("pain", "out_of_range", Map.of("min", "0", "max", "10"))));
        }
        return LiveChange.movement(
                ledger,
                at,
                Kind.MOVEMENT_OBSERVED,
                a -> a.withPain(score),
                Map.of("pain", score == null ? "" : Integer.toString(score)));
    }

    /** Anything felt in a leg; it stops the movement whatever the score (section G). */
    public Result<Session> legSymptom(MovementAt at, boolean felt) {
        return LiveChange.movement(
                ledger, at, Kind.MOVEMENT_OBSERVED, a -> a.withLegSymptom(felt), Map.of("leg", Boolean.toString(felt)));
    }

    /** Whether its form broke down. */
    public Result<Session> formBroke(MovementAt at, boolean broke) {
        return LiveChange.movement(
                ledger,
                at,
                Kind.MOVEMENT_OBSERVED,
                a -> a.withFormBroke(broke),
                Map.of("form", Boolean.toString(broke)));
    }
}
