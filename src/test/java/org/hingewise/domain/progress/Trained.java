package org.hingewise.domain.progress;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;

/** A client's training and soreness in the words of a test. */
final class Trained {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Client client = Client.named("Ana", MassUnit.KG, at("2026-01-01T09:00"));
    private final List<Session> sessions = new ArrayList<>();
    private final List<JudgedEntry> entries = new ArrayList<>();

    static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), ZONE);
    }

    /** A set of a load: reps, kilograms, effort. */
    static SetDone set(int reps, double kg, Double rpe) {
        return new SetDone(reps, Mass.kg(kg), rpe, false, at("2026-01-01T09:00"));
    }

    static SetDone warmUp(int reps, double kg) {
        return new SetDone(reps, Mass.kg(kg), null, true, at("2026-01-01T09:00"));
    }

    static Assignment did(String movement, Integer pain, SetDone... sets) {
        return new Assignment(
                movement,
                movement,
                new SetPlan(3, 8, null, null),
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true),
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(sets),
                pain,
                false,
                false);
    }

    /** A session that ended then; minutes null when its start is not known. */
    Session session(String ended, Integer minutes, Integer effort, Assignment... did) {
        Moment end = at(ended);
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                minutes == null ? null : end.plusMinutes(-minutes),
                end,
                Familiarity.FAMILIAR,
                effort,
                true,
                List.of(did),
                PersonalText.EMPTY);
        sessions.add(session);
        return session;
    }

    /** A report after a session, with the verdict it was given. */
    void felt(Session session, double hours, Integer nrs, Level level, Double sleep, Integer stress) {
        Moment time = session.when().plusMinutes(Math.round(hours * 60));
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                client.id(),
                session.id(),
                session.when(),
                time,
                nrs == null ? null : new Nrs(nrs),
                Set.of(),
                null,
                Onset.GRADUAL,
                Answer.NO,
                Map.of(),
                sleep,
                stress,
                null,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                time);
        entries.add(new JudgedEntry(entry, new Verdict(level, List.of(), Set.of()), ""));
    }

    void felt(Session session, double hours, Integer nrs, Level level) {
        felt(session, hours, nrs, level, null, null);
    }

    List<Session> sessions() {
        return sessions;
    }

    ClientRecord record() {
        return new ClientRecord(client, List.of(), List.of(), List.of(), sessions, entries);
    }
}
