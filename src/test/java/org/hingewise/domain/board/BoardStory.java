package org.hingewise.domain.board;

import java.time.LocalDate;
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
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.exchange.MovementFile;
import org.jspecify.annotations.Nullable;

/** One client's story, told a call a thing, and the board as it then is. */
final class BoardStory {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final MovementLibrary LIBRARY = MovementLibrary.of(MovementFile.shipped(), List.of());

    final Client client;
    private final List<Clearance> clearances = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private final List<JudgedEntry> entries = new ArrayList<>();
    private final List<ReturnPlan> returns = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    BoardStory() {
        this(Answer.NO);
    }

    BoardStory(Answer historyAsked) {
        client = Client.named("Ana", MassUnit.KG, at("2026-01-01T09:00")).withHistoryAsked(historyAsked);
    }

    static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), BERLIN);
    }

    Session trained(Moment ended) {
        return add(null, null, ended, true, List.of());
    }

    Session trainedWithoutBack(Moment ended) {
        return add(null, null, ended, false, List.of());
    }

    Session running(Moment started) {
        return add(null, started, null, true, List.of());
    }

    /** A plan of one movement as the gate answered it then. */
    Session planned(Moment when, String movement, Gate then, Assignment.Decision decision) {
        GateAnswer answer =
                new GateAnswer(movement, then, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        return add(
                when,
                null,
                null,
                true,
                List.of(new Assignment(
                        movement,
                        movement,
                        new SetPlan(3, 8, null, null),
                        answer,
                        decision,
                        PersonalText.EMPTY,
                        null,
                        List.of(),
                        null,
                        false,
                        false)));
    }

    private Session add(
            @Nullable Moment planned,
            @Nullable Moment started,
            @Nullable Moment ended,
            boolean loadsBack,
            List<Assignment> assignments) {
        Session session = new Session(
                Id.random(),
                client.id(),
                planned,
                started,
                ended,
                Familiarity.FAMILIAR,
                null,
                loadsBack,
                assignments,
                PersonalText.EMPTY);
        sessions.add(session);
        return session;
    }

    /** Did a movement with one set, two repetitions more than planned. */
    Session didMore(Moment ended, String movement, double kg) {
        Assignment done = new Assignment(
                movement,
                movement,
                new SetPlan(1, 8, Mass.kg(kg), null),
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true),
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                List.of(new SetDone(10, Mass.kg(kg), null, false, ended)),
                0,
                false,
                false);
        return add(null, null, ended, true, List.of(done));
    }

    void onTheWayBack(Stage stage, Moment since) {
        returns.add(ReturnPlan.open(client.id(), stage, null, PersonalText.EMPTY, since));
    }

    JudgedEntry felt(@Nullable Session session, Moment time, int nrs, Level level) {
        SorenessEntry entry = new SorenessEntry(
                Id.random(),
                client.id(),
                session == null ? null : session.id(),
                session == null ? null : session.when(),
                time,
                new Nrs(nrs),
                Set.of(),
                null,
                null,
                Answer.NOT_ASKED,
                Map.of(),
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

    Clearance cleared(@Nullable Id<BackInjury> injury, String date, @Nullable String until) {
        Clearance clearance = new Clearance(
                Id.random(),
                client.id(),
                injury,
                PersonalText.of("Dr Lind"),
                new PersonalDate(LocalDate.parse(date)),
                PersonalText.EMPTY,
                null,
                until == null ? null : new PersonalDate(LocalDate.parse(until)),
                Moment.of(LocalDate.parse(date).atTime(12, 0), BERLIN));
        clearances.add(clearance);
        return clearance;
    }

    void responded(Concern concern, Response.Action action, Moment time) {
        responses.add(new Response(
                Id.random(),
                client.id(),
                concern.about(),
                PersonalText.of(concern.subject()),
                action,
                PersonalText.EMPTY,
                time));
    }

    void dismissed(Moment time) {
        responses.add(new Response(
                Id.random(),
                client.id(),
                Response.About.CHECK_IN,
                PersonalText.EMPTY,
                Response.Action.IGNORE,
                PersonalText.EMPTY,
                time));
    }

    ClientBoard part(Moment now) {
        ClientRecord record =
                new ClientRecord(client, List.of(), clearances, List.of(), sessions, entries, List.of(), returns);
        return ClientBoard.of(record, responses, LIBRARY, now);
    }

    Board board(Moment now) {
        return Board.of(List.of(part(now)), now);
    }
}
