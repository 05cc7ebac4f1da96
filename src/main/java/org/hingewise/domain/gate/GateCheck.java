package org.hingewise.domain.gate;

import java.util.List;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;

/**
 * The gate of section E, asked before a movement is assigned: an open verdict, clearance, the hinge gate (S50), what the
 * movement asks of a past episode (S36, S37, S56), and the reminder of form adjustments (S57). All weights are decisions;
 * the coach decides in the end, except against level 3 and an uncleared SPL, PD, PF or OF history.
 */
public final class GateCheck {
    /** How many easier movements are offered: the first that passes and two more. */
    public static final int ALTERNATIVES = 3;

    private GateCheck() {}

    /**
     * May this movement be given to this client today, and if not, what instead.
     *
     * <p>When no easier movement passes, the answer stays as it is with nothing offered instead.
     */
    public static GateAnswer of(Movement movement, GateContext context, MovementLibrary library) {
        Judgement judgement = Judgement.of(movement, context);
        List<Movement> instead = judgement.passes() ? List.of() : easier(movement, context, library);
        return new GateAnswer(
                movement.id(),
                judgement.gate(),
                judgement.score(),
                judgement.reasons(),
                judgement.cap(),
                instead.stream().map(Movement::id).toList(),
                cues(movement, judgement, instead),
                adjustments(movement, context, judgement),
                judgement.isReminder(),
                judgement.isOverridable());
    }

    private static List<Movement> easier(Movement movement, GateContext context, MovementLibrary library) {
        return library.easier(movement).stream()
                .filter(m -> Judgement.of(m, context).passes())
                .limit(ALTERNATIVES)
                .toList();
    }

    /** What to say goes with what is done: the movement, or the one offered instead. */
    private static List<String> cues(Movement movement, Judgement judgement, List<Movement> instead) {
        if (judgement.passes()) {
            return movement.cues();
        }
        return instead.isEmpty() ? List.of() : instead.get(0).cues();
    }

    private static List<String> adjustments(Movement movement, GateContext context, Judgement judgement) {
        return judgement.isHistoryInPlay()
                ? context.episodes().stream()
                        .flatMap(e -> FormAdvice.of(e.type(), movement))
                        .map(FormAdvice::code)
                        .distinct()
                        .toList()
                : List.of();
    }
}
