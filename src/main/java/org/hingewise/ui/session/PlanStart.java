package org.hingewise.ui.session;

import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.SetPlan;
import org.jspecify.annotations.Nullable;

/** The numbers a movement comes into a plan with, so that most plans need no typing. */
public final class PlanStart {
    /** Sets and amounts where nothing is known of this client (decision: common beginnings). */
    private static final int SETS = 3;

    private static final int REPS = 8;
    private static final int SECONDS = 30;
    private static final int METRES = 20;

    private PlanStart() {}

    /**
     * Last time's numbers, or the usual ones; never above the cap.
     *
     * @param like the plan it replaces, whose sets and amount it keeps; null when it replaces none
     */
    static SetPlan of(
            ClientRecord record, MovementLibrary library, Movement movement, @Nullable SetPlan like, Moment now) {
        SetPlan last = record.lastTime(movement.id())
                .map(done -> asPlan(done.assignment()))
                .orElse(null);
        SetPlan counted = like != null ? like : last != null ? last : new SetPlan(SETS, usual(movement), null, null);
        SetPlan plan = new SetPlan(
                counted.sets(), counted.amount(), last == null ? null : last.load(), last == null ? null : last.rpe());
        return under(plan, record.gate(library, movement, plan, now).cap());
    }

    /**
     * What a movement is planned with in place of another: as many sets, and the same amount where both are counted
     * alike.
     *
     * @param before the movement it replaces; null when that is no longer known
     * @param plan its plan; null when there is none
     */
    public static SetPlan inPlaceOf(
            ClientRecord record,
            MovementLibrary library,
            Movement movement,
            @Nullable Movement before,
            @Nullable SetPlan plan,
            Moment now) {
        if (plan == null || before == null || before.measure() == movement.measure()) {
            return of(record, library, movement, plan, now);
        }
        SetPlan own = of(record, library, movement, null, now);
        return new SetPlan(plan.sets(), own.amount(), own.load(), own.rpe());
    }

    /** What is left of a movement's plan; at least one set. */
    public static SetPlan rest(Assignment a) {
        SetPlan plan = a.plan();
        int left = plan.sets() - a.workSets().size();
        return new SetPlan(Math.max(1, left), plan.amount(), plan.load(), plan.rpe());
    }

    /** The sets done as one plan, warm-ups left out: as many, with the amount and the load of the first. */
    private static SetPlan asPlan(Assignment done) {
        var counted = done.workSets().isEmpty() ? done.done() : done.workSets();
        var first = counted.get(0);
        int sets = Math.min(SetPlan.MAX_SETS, counted.size());
        return new SetPlan(sets, Math.max(1, first.amount()), first.load(), first.rpe());
    }

    /** The same plan, with load and effort not above a cap. */
    static SetPlan under(SetPlan plan, @Nullable LoadCap cap) {
        if (cap == null) {
            return plan;
        }
        Mass load = plan.load();
        Mass most = cap.mass();
        Double rpe = plan.rpe();
        Integer mostRpe = cap.rpe();
        return new SetPlan(
                plan.sets(),
                plan.amount(),
                load != null && most != null && load.compareTo(most) > 0 ? most : load,
                rpe != null && mostRpe != null && rpe > mostRpe ? Double.valueOf(mostRpe) : rpe);
    }

    private static int usual(Movement movement) {
        return switch (movement.measure()) {
            case REPS -> REPS;
            case SECONDS -> SECONDS;
            case METRES -> METRES;
        };
    }
}
