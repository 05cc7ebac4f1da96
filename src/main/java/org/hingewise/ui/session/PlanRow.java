package org.hingewise.ui.session;

import java.util.SortedMap;
import java.util.TreeMap;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.load.Loads;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SetShorthand;
import org.hingewise.text.SetWords;
import org.jspecify.annotations.Nullable;

/**
 * One movement of a plan as it is typed. Texts that stand as they were written from a plan keep its exact numbers, so
 * that a load never drifts by being shown.
 *
 * @param key tells rows apart while they move about
 * @param sets sets and amount, or a whole shorthand
 * @param load empty when none is fixed
 * @param rpe empty when none is fixed
 * @param exact the plan the texts were written from; null when there is none
 * @param reason why it is assigned although the gate says otherwise; empty when it is not
 * @param swappedFrom id of the movement it replaced; null when none
 */
record PlanRow(
        int key,
        String movement,
        String sets,
        String load,
        String rpe,
        @Nullable Exact exact,
        String reason,
        @Nullable String swappedFrom) {
    /** Longest text typed into one cell. */
    static final int MAX_CELL = 60;

    /** Where one types. */
    enum Cell {
        SETS,
        LOAD,
        RPE
    }

    /** A plan and how it was written. */
    record Exact(SetPlan plan, String sets, String load, String rpe) {
        static Exact of(SetPlan plan, @Nullable Movement movement, MassUnit unit) {
            return new Exact(
                    plan,
                    SetWords.sets(
                            plan.sets(), plan.amount(), measure(movement), movement != null && movement.perSide()),
                    plan.load() == null ? "" : SetWords.number(plan.load(), unit),
                    plan.rpe() == null ? "" : SetWords.rpe(plan.rpe()));
        }
    }

    /**
     * A row as read.
     *
     * @param plan null when something is wrong
     * @param faults what is wrong in each cell that cannot be read, in the order of the cells
     */
    record Read(@Nullable SetPlan plan, SortedMap<Cell, SetShorthand.Fault> faults) {}

    /** A row written from a plan. */
    static PlanRow of(int key, String id, SetPlan plan, @Nullable Movement movement, MassUnit unit) {
        Exact exact = Exact.of(plan, movement, unit);
        return new PlanRow(key, id, exact.sets(), exact.load(), exact.rpe(), exact, "", null);
    }

    /** Reads what is typed. */
    Read read(@Nullable Movement known, MassUnit unit) {
        boolean sameSets = exact != null && exact.sets().equals(sets);
        SetShorthand.Reading reading = SetShorthand.read(sets, measure(known), unit);
        SortedMap<Cell, SetShorthand.Fault> faults = new TreeMap<>();
        int count = 1;
        int amount = 1;
        Mass mass = null;
        Double effort = null;
        if (exact != null && sameSets) {
            count = exact.plan().sets();
            amount = exact.plan().amount();
        } else if (reading instanceof SetShorthand.Typed typed) {
            count = typed.sets() != null
                    ? typed.sets()
                    : exact != null ? exact.plan().sets() : 1;
            amount = typed.amount();
            mass = typed.load();
            effort = typed.rpe();
        } else if (reading instanceof SetShorthand.Wrong wrong) {
            faults.put(Cell.SETS, wrong.fault());
        } else {
            throw new IllegalStateException("neither typed nor wrong");
        }
        if (mass == null) {
            mass = exact != null && exact.load().equals(load) ? exact.plan().load() : mass(unit);
            if (mass == null && !isNoLoad()) {
                faults.put(Cell.LOAD, SetShorthand.Fault.LOAD);
            }
        }
        if (effort == null) {
            effort = exact != null && exact.rpe().equals(rpe) ? exact.plan().rpe() : SetShorthand.rpe(rpe);
            if (effort == null && !rpe.isBlank()) {
                faults.put(Cell.RPE, SetShorthand.Fault.RPE);
            }
        }
        return new Read(faults.isEmpty() ? new SetPlan(count, amount, mass, effort) : null, faults);
    }

    private @Nullable Mass mass(MassUnit unit) {
        return isNoLoad() ? null : Loads.parse(load, unit).orElse(null);
    }

    /** Nothing, a dash, or the words for bodyweight. */
    private boolean isNoLoad() {
        String typed = load.strip();
        return typed.isEmpty() || typed.equals("–") || typed.equals("-") || typed.equalsIgnoreCase("bw");
    }

    private static Measure measure(@Nullable Movement movement) {
        return movement == null ? Measure.REPS : movement.measure();
    }

    /** What is typed into a cell. */
    String text(Cell cell) {
        return switch (cell) {
            case SETS -> sets;
            case LOAD -> load;
            case RPE -> rpe;
        };
    }

    /** The same row with another text in one cell. */
    PlanRow typed(Cell cell, String text) {
        String cut = text.length() > MAX_CELL ? text.substring(0, MAX_CELL) : text;
        return switch (cell) {
            case SETS -> new PlanRow(key, movement, cut, load, rpe, exact, reason, swappedFrom);
            case LOAD -> new PlanRow(key, movement, sets, cut, rpe, exact, reason, swappedFrom);
            case RPE -> new PlanRow(key, movement, sets, load, cut, exact, reason, swappedFrom);
        };
    }

    /** The same row written anew from a plan, so that a shorthand spreads over its cells. */
    PlanRow written(SetPlan plan, @Nullable Movement known, MassUnit unit) {
        Exact now = Exact.of(plan, known, unit);
        return new PlanRow(key, movement, now.sets(), now.load(), now.rpe(), now, reason, swappedFrom);
    }

    PlanRow because(String why) {
        return new PlanRow(key, movement, sets, load, rpe, exact, why, swappedFrom);
    }

    PlanRow insteadOf(@Nullable String replaced) {
        return new PlanRow(key, movement, sets, load, rpe, exact, reason, replaced);
    }
}
