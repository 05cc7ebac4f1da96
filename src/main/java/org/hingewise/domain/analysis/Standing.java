package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.gate.OpenLevel;
import org.hingewise.domain.gate.PlannedLoad;
import org.hingewise.domain.hinge.HingeEvent;
import org.hingewise.domain.hinge.HingeHistory;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.jspecify.annotations.Nullable;

/** Puts a client's record into the form the hinge rules and the gate ask for. */
final class Standing {
    private Standing() {}

    static HingeHistory hinge(ClientRecord record, MovementLibrary library, Moment now) {
        List<HingeEvent> events = new ArrayList<>();
        for (JudgedEntry j : record.entries()) {
            if (j.verdict().level().atLeast(Level.DOCTOR)) {
                events.add(HingeEvent.verdict(j.entry().time()));
            }
        }
        for (BackInjury injury : record.injuries()) {
            HingeEvent event = HingeEvent.injury(injury);
            if (event != null) {
                events.add(event);
            }
        }
        for (Session session : record.sessions()) {
            Moment ended = session.ended();
            if (ended != null) {
                for (Assignment a : session.assignments()) {
                    events.addAll(hingeEvents(a, ended, library));
                }
            }
        }
        events.removeIf(e -> e.time().isAfter(now));
        return HingeHistory.of(record.hinges(), events, now);
    }

    /** What the gate asks for, before a load is planned. */
    static GateContext gate(ClientRecord record, MovementLibrary library, Moment now) {
        OpenVerdict open = record.open();
        GivenVerdict because = open.because();
        GateContext context = GateContext.of(
                record.client(),
                record.injuries(),
                record.clearances(),
                hinge(record, library, now).standing(),
                new OpenLevel(
                        open.level(), because == null ? null : because.time().date()),
                now.date());
        return context.withStage(record.openReturn()
                .map(plan -> ReturnLoads.limit(record, plan, library, now))
                .orElse(null));
    }

    /** The planned load with this client's e1RM in the movement. */
    static PlannedLoad load(ClientRecord record, Movement movement, @Nullable SetPlan plan, Moment now) {
        Mass e1rm = Strength.e1rm(record, movement.id(), now).orElse(null);
        return PlannedLoad.of(plan == null ? null : plan.load(), plan == null ? null : plan.rpe(), e1rm);
    }

    /** What a movement done says of the hinge; a fault of form in one without a hinge says nothing of it (decision). */
    private static List<HingeEvent> hingeEvents(Assignment a, Moment ended, MovementLibrary library) {
        List<HingeEvent> events = new ArrayList<>();
        if (a.done().isEmpty()
                || !library.find(a.movement()).map(Movement::isHinging).orElse(false)) {
            return events;
        }
        events.add(HingeEvent.hinged(ended, heaviest(a)));
        if (a.formBroke()) {
            events.add(HingeEvent.formFault(ended));
        }
        return events;
    }

    private static @Nullable Mass heaviest(Assignment a) {
        return a.done().stream()
                .map(SetDone::load)
                .filter(Objects::nonNull)
                .max(Mass::compareTo)
                .orElse(null);
    }
}
