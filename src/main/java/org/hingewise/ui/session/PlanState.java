package org.hingewise.ui.session;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.soreness.Familiarity;
import org.jspecify.annotations.Nullable;

/**
 * What the plan editor shows. Immutable.
 *
 * @param loading whether the client's records are still being read
 * @param unit symbol of the client's unit
 * @param day null while what is typed is no day
 * @param whenNote what to know about the time: wrong, or already gone by; empty when nothing
 * @param guessed whether the familiarity is a guess the coach has not changed
 * @param fromDraft whether it was begun earlier and kept
 * @param message what keeps it from being saved as a whole; empty when nothing does or nothing was tried
 * @param hint what keeps many movements from this client today; empty when nothing does
 * @param assessHinge whether a hinge assessment would answer the hint
 * @param panel the movement looked at; null when none is
 * @param selected key of the selected row; null when none is
 */
record PlanState(
        boolean loading,
        boolean changing,
        String unit,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        String whenNote,
        Familiarity familiarity,
        boolean guessed,
        List<Row> rows,
        String note,
        boolean fromDraft,
        String message,
        String words,
        @Nullable Gate only,
        Map<Gate, Integer> counts,
        List<PlanPicker.Item> found,
        @Nullable String looked,
        @Nullable Integer selected,
        String hint,
        boolean assessHinge,
        @Nullable GateView panel) {
    /**
     * A row of the plan.
     *
     * @param under what stands under the name: last time's numbers, or what it was swapped for
     * @param chip the standing in a word
     * @param message what is wrong with it; empty when nothing is or nothing was tried
     * @param wrong the cells that cannot be read; empty when it is the movement itself
     */
    record Row(
            int key,
            String name,
            String under,
            String sets,
            String load,
            String rpe,
            PlanCheck.Standing standing,
            Gate gate,
            String chip,
            String message,
            Set<PlanRow.Cell> wrong) {
        Row {
            wrong = Collections.unmodifiableSet(new TreeSet<>(wrong));
        }
    }
}
