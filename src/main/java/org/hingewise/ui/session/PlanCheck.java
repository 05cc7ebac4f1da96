package org.hingewise.ui.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.SessionFamiliarity;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A typed plan as the gate sees it.
 *
 * @param familiarity what the coach chose, or the guess
 * @param request what would be saved; null while a cell, the day or the time cannot be read
 * @param problems what the use case would refuse; empty while there is no request
 */
record PlanCheck(
        List<Row> rows, Familiarity familiarity, PlanSession.@Nullable Request request, List<Problem> problems) {
    /** Where a row stands. */
    enum Standing {
        FINE,
        LIGHTER,
        /** Against the gate and not decided yet. */
        DECIDE,
        /** Against the gate, with a written reason. */
        ANYWAY,
        /** Against the gate, and no reason lifts it. */
        HELD,
        /** No longer in the library. */
        GONE
    }

    /**
     * A row as read and judged.
     *
     * @param gate null when the movement is gone
     */
    record Row(
            PlanRow row,
            @Nullable Movement movement,
            PlanRow.Read read,
            @Nullable GateAnswer gate,
            Standing standing) {}

    /** Reads and judges everything typed. Pure; quick enough for each keystroke. */
    static PlanCheck of(PlanForm form, ClientRecord record, MovementLibrary library, Moment now) {
        GateContext context = record.gateContext(library, now);
        List<Row> rows = new ArrayList<>();
        List<PlanSession.Planned> planned = new ArrayList<>();
        List<Map.Entry<String, SetPlan>> loads = new ArrayList<>();
        for (PlanRow row : form.rows()) {
            Movement movement = library.find(row.movement()).orElse(null);
            PlanRow.Read read = row.read(movement, record.client().unit());
            GateAnswer gate = movement == null ? null : record.gate(context, library, movement, read.plan(), now);
            rows.add(new Row(row, movement, read, gate, standing(row, read.plan(), gate)));
            if (read.plan() != null) {
                planned.add(new PlanSession.Planned(row.movement(), read.plan(), row.reason(), row.swappedFrom()));
                loads.add(Map.entry(row.movement(), read.plan()));
            }
        }
        Familiarity familiarity =
                form.familiarity() != null ? form.familiarity() : SessionFamiliarity.guess(record, loads, now);
        Moment when = form.when(now.zone());
        if (when == null || planned.size() < rows.size()) {
            return new PlanCheck(List.copyOf(rows), familiarity, null, List.of());
        }
        PlanSession.Request request =
                new PlanSession.Request(form.session(), record.client().id(), when, familiarity, planned, form.note());
        List<Problem> problems =
                PlanSession.check(record, library, request, now).problems();
        return new PlanCheck(List.copyOf(rows), familiarity, request, problems);
    }

    private static Standing standing(PlanRow row, @Nullable SetPlan plan, @Nullable GateAnswer gate) {
        if (gate == null) {
            return Standing.GONE;
        }
        boolean against = plan == null
                ? gate.gate() == Gate.REGRESS || gate.gate() == Gate.HOLD
                : PlanSession.isAgainst(gate, plan);
        if (!against) {
            return gate.gate() == Gate.MODIFY ? Standing.LIGHTER : Standing.FINE;
        }
        if (!gate.overridable()) {
            return Standing.HELD;
        }
        return row.reason().isBlank() ? Standing.DECIDE : Standing.ANYWAY;
    }

    /** The first row that keeps the plan from being saved. */
    Optional<Row> firstWrong() {
        return rows.stream()
                .filter(r -> r.read().plan() == null
                        || r.standing() == Standing.DECIDE
                        || r.standing() == Standing.HELD
                        || r.standing() == Standing.GONE)
                .findFirst();
    }

    /** A problem that is no one row's. */
    Optional<Problem> general() {
        return problems.stream()
                .filter(p -> !p.values().containsKey("movement"))
                .findFirst();
    }

    Optional<Row> row(int key) {
        return rows.stream().filter(r -> r.row().key() == key).findFirst();
    }
}
