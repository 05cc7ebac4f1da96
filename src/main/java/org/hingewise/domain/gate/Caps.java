package org.hingewise.domain.gate;

import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.load.Loads;
import org.hingewise.domain.movement.Cap;
import org.jspecify.annotations.Nullable;

/** Turns a movement's cap and a clinician's limit into numbers for one client. */
final class Caps {
    /** Effort cap of a movement that names no cap of its own (decision: the most common cap in the library). */
    static final int DEFAULT_RPE = 6;

    private Caps() {}

    /** The cap of a "Lighter" answer. */
    static LoadCap of(Cap cap, @Nullable Integer limit, PlannedLoad load, MassUnit unit) {
        Integer percent = lower(cap.percentE1rm(), limit);
        Integer rpe = cap.limits() || limit != null ? cap.rpe() : Integer.valueOf(DEFAULT_RPE);
        Mass mass = cap.mass();
        Mass e1rm = load.e1rm();
        if (percent != null && e1rm != null) {
            Mass ofMax = e1rm.times(percent / 100.0);
            mass = mass == null || ofMax.compareTo(mass) < 0 ? ofMax : mass;
        }
        return new LoadCap(mass == null ? null : Loads.roundDown(mass, unit), percent, rpe, cap.note());
    }

    /** A clinician's limit where nothing else caps. */
    static LoadCap ofLimit(int limit, PlannedLoad load, MassUnit unit) {
        return of(new Cap(limit, null, null, false, null, ""), null, load, unit);
    }

    /** A cap that also keeps to a stage of the way back; the lower of two counts. */
    static LoadCap within(LoadCap cap, @Nullable Mass most, @Nullable Integer rpe, MassUnit unit) {
        Mass mass = cap.mass();
        boolean stageIsLower = most != null && (mass == null || most.compareTo(mass) < 0);
        return new LoadCap(
                stageIsLower && most != null ? Loads.roundDown(most, unit) : mass,
                stageIsLower ? null : cap.percentE1rm(),
                lower(cap.rpe(), rpe),
                cap.note());
    }

    private static @Nullable Integer lower(@Nullable Integer a, @Nullable Integer b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return Math.min(a, b);
    }
}
