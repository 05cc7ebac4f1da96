package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.gate.GateCheck;
import org.hingewise.domain.gate.GateContext;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeHistory;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.domain.triage.Triage;
import org.hingewise.domain.triage.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Everything known of one client at one moment of reading; what screens, commands and the gate ask their questions of.
 * Lists are oldest first.
 *
 * @param leftOut sessions the client's usual curve is not learnt from
 * @param returns ways back after an episode, of which one at most is open
 */
public record ClientRecord(
        Client client,
        List<BackInjury> injuries,
        List<Clearance> clearances,
        List<HingeAssessment> hinges,
        List<Session> sessions,
        List<JudgedEntry> entries,
        List<LeftOut> leftOut,
        List<ReturnPlan> returns) {
    public ClientRecord {
        injuries = List.copyOf(injuries);
        clearances = List.copyOf(clearances);
        hinges = hinges.stream()
                .sorted(Comparator.comparing(HingeAssessment::time))
                .toList();
        sessions = sessions.stream().sorted(Comparator.comparing(Session::when)).toList();
        entries = entries.stream()
                .sorted(Comparator.comparing((JudgedEntry j) -> j.entry().time()))
                .toList();
        leftOut = List.copyOf(leftOut);
        returns = List.copyOf(returns);
    }

    /** A record with no session left out of the usual curve and no way back. */
    public ClientRecord(
            Client client,
            List<BackInjury> injuries,
            List<Clearance> clearances,
            List<HingeAssessment> hinges,
            List<Session> sessions,
            List<JudgedEntry> entries) {
        this(client, injuries, clearances, hinges, sessions, entries, List.of(), List.of());
    }

    /** The session of that id; empty for null or when it is not there. */
    public Optional<Session> session(@Nullable Id<Session> id) {
        return sessions.stream().filter(s -> s.id().equals(id)).findFirst();
    }

    /** The session that has begun and not ended, the latest to begin when there are several; empty when none runs. */
    public Optional<Session> running() {
        return sessions.stream().filter(Session::isRunning).max(Comparator.comparing(Session::when));
    }

    /** The same record with one more session. */
    public ClientRecord withSession(Session session) {
        List<Session> more = new ArrayList<>(sessions);
        more.removeIf(s -> s.id().equals(session.id()));
        more.add(session);
        return new ClientRecord(client, injuries, clearances, hinges, more, entries, leftOut, returns);
    }

    /** The same record with one more entry. */
    public ClientRecord withEntry(JudgedEntry entry) {
        return new ClientRecord(client, injuries, clearances, hinges, sessions, more(entries, entry), leftOut, returns);
    }

    /** The same record with one more look at the hinge. */
    public ClientRecord withHinge(HingeAssessment look) {
        return new ClientRecord(client, injuries, clearances, more(hinges, look), sessions, entries, leftOut, returns);
    }

    /** The same record with one more clearance. */
    public ClientRecord withClearance(Clearance clearance) {
        return new ClientRecord(
                client, injuries, more(clearances, clearance), hinges, sessions, entries, leftOut, returns);
    }

    private static <T> List<T> more(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }

    /** The same record as if that entry had not been logged. */
    public ClientRecord withoutEntry(Id<SorenessEntry> entry) {
        return new ClientRecord(
                client,
                injuries,
                clearances,
                hinges,
                sessions,
                entries.stream().filter(j -> !j.id().equals(entry)).toList(),
                leftOut,
                returns);
    }

    /** Sessions that ended by then and loaded the back, newest first. */
    public List<Session> backSessions(Moment now) {
        return sessions.stream()
                .filter(s -> s.loadsBack() && s.ended() != null && !s.ended().isAfter(now))
                .sorted(Comparator.comparing(Session::when).reversed())
                .toList();
    }

    /** Entries counted from a session, oldest first. */
    public List<JudgedEntry> entriesAfter(Session session) {
        return entries.stream()
                .filter(j -> session.id().equals(j.entry().sessionId()))
                .toList();
    }

    /** When each thing written about the client was: episodes, clearances, looks, sessions, entries and ways back. */
    public Stream<Moment> moments() {
        return Stream.of(
                        injuries.stream().map(BackInjury::recordedAt),
                        clearances.stream().map(Clearance::recordedAt),
                        hinges.stream().map(HingeAssessment::time),
                        sessions.stream().map(Session::when),
                        entries.stream().map(j -> j.entry().time()),
                        returns.stream().map(ReturnPlan::opened))
                .flatMap(moments -> moments);
    }

    /** The newest entry; empty when none was logged. */
    public Optional<JudgedEntry> lastEntry() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(entries.size() - 1));
    }

    /** Judges an entry against everything known of the client, without adding it. */
    public Verdict judge(SorenessEntry entry) {
        return Triage.judge(Judging.of(this, entry));
    }

    /** What is open now: the level that holds, and since when. */
    public OpenVerdict open() {
        return Judging.open(this);
    }

    /** The hinge over time and where it stands now. */
    public HingeHistory hinge(MovementLibrary library, Moment now) {
        return Standing.hinge(this, library, now);
    }

    /** What the gate asks for; take it once for many movements, then {@link #gate(GateContext, MovementLibrary, Movement, SetPlan, Moment)}. */
    public GateContext gateContext(MovementLibrary library, Moment now) {
        return Standing.gate(this, library, now);
    }

    /**
     * The gate's answer for a movement.
     *
     * @param context of this record, from {@link #gateContext}
     * @param plan planned load and effort; null for a usual working load
     */
    public GateAnswer gate(
            GateContext context, MovementLibrary library, Movement movement, @Nullable SetPlan plan, Moment now) {
        return GateCheck.of(movement, context.withLoad(Standing.load(this, movement, plan, now)), library);
    }

    /** The gate's answer for one movement. */
    public GateAnswer gate(MovementLibrary library, Movement movement, @Nullable SetPlan plan, Moment now) {
        return gate(gateContext(library, now), library, movement, plan, now);
    }

    /** Best estimate (Brzycki) of a movement's one-repetition maximum from sets done in the last twelve weeks. */
    public Optional<Mass> e1rm(String movement, Moment now) {
        return Strength.e1rm(this, movement, now);
    }

    /** History flags that hold on the day of {@code now}. */
    public Set<HistoryFlag> historyFlags(Moment now) {
        return HistoryFlags.of(client, injuries, now.date());
    }

    /** What was done of a movement last time; empty when it was never done. */
    public Optional<Done> lastTime(String movement) {
        for (int i = sessions.size() - 1; i >= 0; i--) {
            Session s = sessions.get(i);
            for (Assignment a : s.assignments()) {
                if (s.isEnded() && a.movement().equals(movement) && !a.done().isEmpty()) {
                    return Optional.of(new Done(s, a));
                }
            }
        }
        return Optional.empty();
    }

    /** A movement as it was done in a session. */
    public record Done(Session session, Assignment assignment) {}

    /** The way back the client is on; empty when none is open. */
    public Optional<ReturnPlan> openReturn() {
        return returns.stream().filter(ReturnPlan::isOpen).reduce((earlier, later) -> later);
    }

    /** The clearance that speaks of an episode and was given last; empty when there is none. */
    public Optional<Clearance> clearanceFor(BackInjury injury) {
        return clearances.stream()
                .filter(c -> c.covers(injury))
                .max(Comparator.comparing((Clearance c) -> c.date().value()).thenComparing(Clearance::recordedAt));
    }
}
