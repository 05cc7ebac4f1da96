package org.hingewise.ui.session;

import java.util.List;
import java.util.Set;
import org.hingewise.domain.Mass;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateReason;
import org.hingewise.domain.gate.LoadCap;
import org.hingewise.domain.load.Loads;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.text.GateTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.ui.session.GateView.Anyway;
import org.jspecify.annotations.Nullable;

/** Puts the gate's answer about one movement into words for the panel. */
final class GateViews {
    private static final Set<GateReason.Code> ANSWERED_BY_A_LOOK =
            Set.of(GateReason.Code.HINGE_LEVEL, GateReason.Code.HINGE_NOT_ASSESSED);

    private GateViews() {}

    /** A movement of the plan, with its numbers. */
    static @Nullable GateView ofRow(PlanStates.Shown s, PlanCheck.Row row) {
        Movement movement = row.movement();
        GateAnswer answer = row.gate();
        if (movement == null || answer == null) {
            return null;
        }
        Anyway anyway =
                switch (row.standing()) {
                    case DECIDE -> Anyway.POSSIBLE;
                    case ANYWAY -> Anyway.GIVEN;
                    case HELD -> Anyway.NOT_POSSIBLE;
                    default -> Anyway.NOT_NEEDED;
                };
        return view(
                s,
                movement,
                answer,
                row.row().key(),
                row.read().plan(),
                anyway,
                row.row().reason());
    }

    /** A movement of the picker, at a usual working load. */
    static GateView ofMovement(PlanStates.Shown s, Movement movement) {
        GateAnswer answer = s.record().gate(s.library(), movement, null, s.now());
        boolean passes = answer.gate() == Gate.GO || answer.gate() == Gate.MODIFY;
        Anyway anyway = passes ? Anyway.NOT_NEEDED : answer.overridable() ? Anyway.POSSIBLE : Anyway.NOT_POSSIBLE;
        return view(s, movement, answer, null, null, anyway, "");
    }

    private static GateView view(
            PlanStates.Shown s,
            Movement movement,
            GateAnswer answer,
            @Nullable Integer row,
            @Nullable SetPlan plan,
            Anyway anyway,
            String reason) {
        LoadCap cap = answer.cap();
        boolean passes = answer.gate().compareTo(Gate.REGRESS) < 0;
        List<GateView.Instead> instead = answer.useInstead().stream()
                .map(id -> instead(s, id, movement, plan))
                .toList();
        return new GateView(
                row,
                movement.id(),
                movement.name(),
                MovementWords.asks(movement),
                answer.gate(),
                GateTexts.word(answer.gate()),
                cap == null ? "" : GateTexts.cap(cap, s.unit()),
                answer.reasons().stream()
                        .map(r -> GateTexts.reason(r, s.now().date()))
                        .toList(),
                instead,
                passes || !instead.isEmpty() ? "" : Texts.get("panel.instead.none"),
                answer.cues(),
                answer.adjustments().stream().map(GateTexts::adjustment).toList(),
                MovementWords.lastTime(s.record(), movement.id(), movement, s.now()),
                estimate(s, movement),
                plan == null || cap == null || !passes ? "" : toCap(s, plan, cap),
                answer.reasons().stream().map(GateReason::code).anyMatch(ANSWERED_BY_A_LOOK::contains),
                anyway,
                anywayLine(anyway, reason));
    }

    /** What an easier movement would be planned with. */
    private static GateView.Instead instead(PlanStates.Shown s, String id, Movement before, @Nullable SetPlan plan) {
        Movement movement = s.library().find(id).orElse(null);
        if (movement == null) {
            return new GateView.Instead(id, id, "");
        }
        return new GateView.Instead(
                id,
                movement.name(),
                SetWords.plan(
                        PlanStart.inPlaceOf(s.record(), s.library(), movement, before, plan, s.now()),
                        movement,
                        s.unit()));
    }

    private static String estimate(PlanStates.Shown s, Movement movement) {
        return s.record()
                .e1rm(movement.id(), s.now())
                .map(max -> Texts.get("panel.estimate", SetWords.load(Loads.roundDown(max, s.unit()), s.unit())))
                .orElse("");
    }

    /** The button that lowers the plan to the cap; empty when it is not above it. */
    private static String toCap(PlanStates.Shown s, SetPlan plan, LoadCap cap) {
        SetPlan lowered = PlanStart.under(plan, cap);
        Mass load = lowered.load();
        Double rpe = lowered.rpe();
        if (load != null && !load.equals(plan.load())) {
            return Texts.get("panel.lower.load", SetWords.load(load, s.unit()));
        }
        return rpe != null && !rpe.equals(plan.rpe()) ? Texts.get("panel.lower.rpe", SetWords.rpe(rpe)) : "";
    }

    private static String anywayLine(Anyway anyway, String reason) {
        return switch (anyway) {
            case NOT_NEEDED -> "";
            case POSSIBLE -> Texts.get("panel.override.asks");
            case GIVEN -> Texts.get("panel.override.given", reason);
            case NOT_POSSIBLE -> Texts.get("panel.override.not");
        };
    }
}
