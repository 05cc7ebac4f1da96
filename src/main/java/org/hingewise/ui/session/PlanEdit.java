package org.hingewise.ui.session;

import org.hingewise.domain.Moment;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.session.SetPlan;

/** Rows as they come into a plan and change in one step. */
final class PlanEdit {
    private PlanEdit() {}

    /**
     * A row for a movement, with the numbers to begin with.
     *
     * @throws IllegalArgumentException when the movement is not in the library
     */
    static PlanRow row(PlanDesk.Read r, int key, String movement, Moment now) {
        Movement known = known(r, movement);
        SetPlan plan = PlanStart.of(r.record(), r.library(), known, null, now);
        return PlanRow.of(key, movement, plan, known, r.unit());
    }

    /**
     * An easier movement in a row's place.
     *
     * @throws IllegalArgumentException when the movement is not in the library
     */
    static PlanRow swapped(PlanDesk.Read r, PlanCheck.Row row, String movement, Moment now) {
        Movement known = known(r, movement);
        PlanRow old = row.row();
        SetPlan plan = PlanStart.inPlaceOf(
                r.record(), r.library(), known, row.movement(), row.read().plan(), now);
        String first = old.swappedFrom() == null ? old.movement() : old.swappedFrom();
        return PlanRow.of(old.key(), movement, plan, known, r.unit()).insteadOf(first);
    }

    private static Movement known(PlanDesk.Read r, String movement) {
        return r.library().find(movement).orElseThrow(() -> new IllegalArgumentException("no movement " + movement));
    }

    /** A row brought down to its cap; one that cannot be read stays as it is. */
    static PlanRow lowered(PlanDesk.Read r, PlanCheck.Row row) {
        SetPlan plan = row.read().plan();
        return plan == null || row.gate() == null
                ? row.row()
                : row.row()
                        .written(PlanStart.under(plan, row.gate().cap()), row.movement(), r.unit())
                        .because("");
    }
}
