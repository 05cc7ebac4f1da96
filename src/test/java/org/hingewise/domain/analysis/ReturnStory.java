package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.FiredRule;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.exchange.MovementFile;
import org.jspecify.annotations.Nullable;

/** Tells what a client on the way back did and felt, in days since the plan was opened. */
final class ReturnStory {
    static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());

    private static final Moment OPENED = SorenessStory.at("2026-09-01T09:00");

    private Client client = Client.named("Ana", MassUnit.KG, OPENED);
    private final List<Session> sessions = new ArrayList<>();
    private final List<JudgedEntry> entries = new ArrayList<>();
    private final List<Clearance> clearances = new ArrayList<>();
    private final List<HingeAssessment> hinges = new ArrayList<>();
    private ReturnPlan plan;

    ReturnStory(Stage stage) {
        plan = ReturnPlan.open(client.id(), stage, null, PersonalText.EMPTY, OPENED);
    }

    static Moment day(double days) {
        return OPENED.plusMinutes(Math.round(days * 24 * 60));
    }

    /** What was done of one movement. */
    static Assignment of(String movement, @Nullable Integer pain, @Nullable Double kg, int plannedReps, int... reps) {
        return done(movement, pain, kg == null ? null : Mass.kg(kg), plannedReps, reps);
    }

    /** The same without pain, at an exact load. */
    static Assignment at(String movement, Mass load, int plannedReps, int... reps) {
        return done(movement, 0, load, plannedReps, reps);
    }

    private static Assignment done(
            String movement, @Nullable Integer pain, @Nullable Mass load, int plannedReps, int... reps) {
        List<SetDone> sets = Arrays.stream(reps)
                .mapToObj(r -> new SetDone(r, load, null, false, OPENED))
                .toList();
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        return new Assignment(
                        movement,
                        movement,
                        new SetPlan(3, plannedReps, load, null),
                        fine,
                        Assignment.Decision.AS_ADVISED,
                        PersonalText.EMPTY,
                        null,
                        List.of(),
                        null,
                        false,
                        false)
                .withDone(sets)
                .withPain(pain);
    }

    static Assignment of(String movement, @Nullable Integer pain) {
        return of(movement, pain, null, 8, 8, 8, 8);
    }

    Session trained(double ended, Assignment... assignments) {
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                null,
                day(ended),
                Familiarity.FAMILIAR,
                null,
                true,
                List.of(assignments),
                PersonalText.EMPTY);
        sessions.add(session);
        return session;
    }

    /** A session with its next morning, a day later. */
    Session trained(double ended, int nextMorning, Level level, Assignment... assignments) {
        Session session = trained(ended, assignments);
        felt(session, ended + 1, nextMorning, level, Answer.NO);
        return session;
    }

    void felt(@Nullable Session session, double at, @Nullable Integer nrs, Level level, Answer nightWaking) {
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                client.id(),
                session == null ? null : session.id(),
                session == null ? null : session.ended(),
                day(at),
                nrs == null ? null : new Nrs(nrs),
                Set.of(),
                Distribution.DIFFUSE,
                Onset.GRADUAL,
                Answer.NO,
                Map.of(Symptom.NIGHT_WAKING, nightWaking),
                null,
                null,
                null,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                day(at));
        String rule = level.atLeast(Level.DOCTOR) ? "R2.3" : "R0";
        entries.add(new JudgedEntry(
                entry,
                new Verdict(level, List.of(new FiredRule(rule, level, "", "decision", Map.of())), Set.of()),
                ""));
    }

    void cleared(double at, String limits, @Nullable Double until) {
        clearances.add(new Clearance(
                Id.random(),
                client.id(),
                null,
                PersonalText.of("Dr Lindqvist"),
                new PersonalDate(day(at).date()),
                PersonalText.of(limits),
                null,
                until == null ? null : new PersonalDate(day(until).date()),
                day(at)));
    }

    void step(ReturnPlan.Kind kind, Stage stage, double at) {
        plan = plan.with(new ReturnPlan.Step(kind, stage, day(at), PersonalText.EMPTY));
    }

    ReturnPlan plan() {
        return plan;
    }

    void unit(MassUnit unit) {
        client = client(unit, client.historyAsked());
    }

    void asked(Answer hurtBefore) {
        client = client(client.unit(), hurtBefore);
    }

    private Client client(MassUnit unit, Answer hurtBefore) {
        return new Client(
                client.id(),
                client.name(),
                client.birthDate(),
                client.sex(),
                client.contact(),
                client.emergencyContact(),
                client.doctor(),
                client.goals(),
                unit,
                client.language(),
                client.bodyMass(),
                client.consent(),
                client.readiness(),
                client.history(),
                hurtBefore,
                client.notes(),
                client.archived(),
                client.since());
    }

    ClientRecord record() {
        return new ClientRecord(client, List.of(), clearances, hinges, sessions, entries, List.of(), List.of(plan));
    }

    ReturnStanding standing(double at) {
        return ReturnStanding.of(record(), LIBRARY, day(at)).orElseThrow();
    }
}
