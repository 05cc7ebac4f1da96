package org.hingewise.domain.analysis;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.jspecify.annotations.Nullable;

/** Tells what a client did and felt, one call a thing, for tests of charts and screens. */
public final class SorenessStory {
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Id<Client> client;
    private final List<Session> sessions = new ArrayList<>();
    private final List<JudgedEntry> entries = new ArrayList<>();

    public SorenessStory() {
        this(Id.random());
    }

    public SorenessStory(Id<Client> client) {
        this.client = client;
    }

    public static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), ZONE);
    }

    /** A session of one movement that ended then. */
    public Session trained(String movement, String ended, Familiarity familiarity) {
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        Assignment assignment = new Assignment(
                movement,
                movement,
                new SetPlan(3, 8, null, null),
                fine,
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(),
                null,
                false,
                false);
        Session session = new Session(
                Id.random(),
                client,
                null,
                null,
                at(ended),
                familiarity,
                null,
                true,
                List.of(assignment),
                PersonalText.EMPTY);
        sessions.add(session);
        return session;
    }

    /** A score some hours after a session, judged as given. */
    public JudgedEntry felt(Session session, double hour, @Nullable Integer nrs, Level level) {
        return felt(session, hour, nrs, level, Set.of(), null, Set.of());
    }

    /** Everything of an entry that a chart shows. */
    public JudgedEntry felt(
            Session session,
            double hour,
            @Nullable Integer nrs,
            Level level,
            Set<BackRegion> regions,
            @Nullable Distribution distribution,
            Set<Symptom> symptoms) {
        Moment ended = session.when();
        Moment time = ended.plusMinutes(Math.round(hour * 60));
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        symptoms.forEach(s -> answers.put(s, Answer.YES));
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                client,
                session.id(),
                ended,
                time,
                nrs == null ? null : new Nrs(nrs),
                regions,
                distribution,
                Onset.GRADUAL,
                Answer.NO,
                answers,
                null,
                null,
                null,
                PersonalText.EMPTY,
                PersonalText.EMPTY,
                time);
        JudgedEntry judged = new JudgedEntry(entry, new Verdict(level, List.of(), Set.of()), "");
        entries.add(judged);
        return judged;
    }

    public Id<Client> client() {
        return client;
    }

    public List<Session> sessions() {
        return sessions;
    }

    public List<JudgedEntry> entries() {
        return entries;
    }

    public DomsComparison comparison() {
        return DomsComparison.ofNewest(record());
    }

    /** Everything told so far, of a client of whom nothing else is known. */
    public ClientRecord record() {
        Client nobody = Client.named("Ana", MassUnit.KG, at("2026-01-01T09:00"));
        return new ClientRecord(nobody, List.of(), List.of(), List.of(), sessions, entries);
    }
}
