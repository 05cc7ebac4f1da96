package org.hingewise.domain.session;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hingewise.domain.Mass;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.LoadCap;
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
 * @param legSymptom whether the client felt something in a leg during it, which stops it whatever the score (section G)
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
        boolean formBroke,
        boolean legSymptom) {
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

    /** Whether a plan goes against the gate: a movement that is held or not yet, or a load or effort above the cap. */
    public static boolean isAgainst(GateAnswer answer, SetPlan plan) {
        if (answer.gate() == Gate.REGRESS || answer.gate() == Gate.HOLD) {
            return true;
        }
        LoadCap cap = answer.cap();
        if (cap == null) {
            return false;
        }
        Mass load = plan.load();
        Mass most = cap.mass();
        boolean tooHeavy = load != null && most != null && load.compareTo(most) > 0;
        Double rpe = plan.rpe();
        Integer mostRpe = cap.rpe();
        boolean tooHard = rpe != null && mostRpe != null && rpe > mostRpe;
        return tooHeavy || tooHard;
    }

    /** Whether the traffic light says to stop it: pain over 5, or anything felt in a leg (section G). */
    public boolean isStopped() {
        return legSymptom || (pain != null && PainLight.of(pain) == PainLight.STOP);
    }

    /** Whether nothing was written down of it yet. */
    public boolean isUntouched() {
        return done.isEmpty() && pain == null && !formBroke && !legSymptom;
    }

    /** Sets done that count; warm-ups are kept out of records. */
    public List<SetDone> workSets() {
        return done.stream().filter(set -> !set.warmUp()).toList();
    }

    /** Whether as many sets were done as were planned. */
    public boolean isComplete() {
        return workSets().size() >= plan.sets();
    }

    /** The heaviest load of any set done that was no warm-up, else the planned one; null for bodyweight. */
    public @Nullable Mass heaviestLoad() {
        return workSets().stream()
                .map(SetDone::load)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(plan.load());
    }

    public Assignment withDone(List<SetDone> sets) {
        return with(sets, pain, formBroke, legSymptom);
    }

    public Assignment withPain(@Nullable Integer score) {
        return with(done, score, formBroke, legSymptom);
    }

    public Assignment withFormBroke(boolean broke) {
        return with(done, pain, broke, legSymptom);
    }

    public Assignment withLegSymptom(boolean felt) {
        return with(done, pain, formBroke, felt);
    }

    private Assignment with(List<SetDone> sets, @Nullable Integer score, boolean broke, boolean felt) {
        return new Assignment(
                movement, movementName, plan, gate, decision, overrideReason, swappedFrom, sets, score, broke, felt);
    }
}
