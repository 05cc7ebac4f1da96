package org.hingewise.domain.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hingewise.domain.Mass;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.gate.GateAnswer;
import org.jspecify.annotations.Nullable;

/**
 * A movement in a session, with the gate's answer and the coach's decision as they were at that moment.
 *
 * @param movement the movement's id
 * @param movementName its name then, so that it reads the same after the movement is renamed or removed
 * @param gate the gate's answer at that moment
 * @param decision what the coach did with it
 * @param overrideReason why it was assigned anyway; empty unless overridden
 * @param swappedFrom id of the movement it replaced; null when none
 * @param pain worst back pain during it, 0–10; null when not asked
 * @param formBroke whether the coach saw its form break down (S35); in a movement with a hinge that ends the hinge level
 *     (section F)
 */
public record Assignment(
        String movement,
        String movementName,
        SetPlan plan,
        GateAnswer gate,
        Decision decision,
        PersonalText overrideReason,
        @Nullable String swappedFrom,
        List<SetDone> done,
        @Nullable Integer pain,
        boolean formBroke) {
    /** What the coach did with the gate's answer. */
    public enum Decision {
        AS_ADVISED,
        SWAPPED,
        OVERRIDDEN
    }

    public Assignment {
        if (pain != null && (pain < 0 || pain > 10)) {
            throw new IllegalArgumentException("pain outside 0 to 10");
        }
        done = List.copyOf(done);
    }

    /** The heaviest load of any set done, else the planned one; null for bodyweight. */
    public @Nullable Mass heaviestLoad() {
        return done.stream()
                .map(SetDone::load)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(plan.load());
    }

    public Assignment withDone(List<SetDone> sets) {
        return new Assignment(
                movement, movementName, plan, gate, decision, overrideReason, swappedFrom, sets, pain, formBroke);
    }

    public Assignment withPain(@Nullable Integer score) {
        return new Assignment(
                movement, movementName, plan, gate, decision, overrideReason, swappedFrom, done, score, formBroke);
    }

    public Assignment withFormBroke(boolean broke) {
        return new Assignment(
                movement, movementName, plan, gate, decision, overrideReason, swappedFrom, done, pain, broke);
    }
}
