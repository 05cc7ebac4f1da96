package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.board.Who;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.text.CheckInTexts;
import org.hingewise.usecase.ReadReply.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A check-in is asked for by message and answered by reply")
class CheckInRequestTest {
    private static final ReplyParser PARSER = new ReplyParser(CheckInTexts.reading());

    private final CoachDesk desk = new CoachDesk();
    private final AskCheckIn ask = new AskCheckIn(desk.ledger);
    private final ReadReply read = new ReadReply(desk.store);
    private final AnswerCheckIn answer = new AnswerCheckIn(desk.ledger, desk.log);
    private Client maya;
    private Session session;

    @BeforeEach
    void trained() {
        maya = desk.client("Maya");
        session = desk.trained(maya);
        desk.hoursLater(24);
    }

    private CheckInRequest asked() {
        return CoachDesk.saved(ask.handle(maya.id())).request();
    }

    private CheckIn due(Session about, int hour) {
        return new CheckIn(new Who(maya.id(), maya.name()), about, 24.0, about.id(), hour, desk.now, false, 0);
    }

    @Test
    void theBoardsHourOfAnOlderSessionIsAskedAboutThatSession() {
        Session newest = desk.trained(maya);
        AskCheckIn.Asked asked = CoachDesk.saved(ask.handle(due(session, 48)));
        assertThat(asked.session()).isEqualTo(session);
        assertThat(asked.request().session()).isEqualTo(session.id());
        assertThat(asked.request().hour()).isEqualTo(48);
        assertThat(CoachDesk.saved(ask.handle(due(newest, 48))).request().code())
                .isNotEqualTo(asked.request().code());
    }

    private Outcome outcome(String text) {
        return read.handle(text, PARSER);
    }

    private JudgedEntry answered(CheckInRequest request, int nrs) {
        return CoachDesk.saved(answer.handle(request.id(), desk.soreness(maya, session, nrs), null));
    }

    private static Outcome.Understood understood(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Understood.class);
        return (Outcome.Understood) outcome;
    }

    private static String problem(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome).problem().code();
    }

    @ParameterizedTest(name = "{0} h after: asked for {1}")
    @CsvSource({"5, ", "6, 8", "23, 24", "60, 48", "71, 72", "100, "})
    void itAsksAboutTheNewestSessionForTheWindowThatIsDue(double hours, Integer hour) {
        desk.hoursLater(hours - 24);
        AskCheckIn.Asked asked = CoachDesk.saved(ask.handle(maya.id()));
        assertThat(asked.request().hour()).isEqualTo(hour);
        assertThat(asked.request().session()).isEqualTo(session.id());
        assertThat(asked.session()).isEqualTo(session);
        assertThat(asked.client()).isEqualTo(maya);
    }

    @Test
    void somebodyWithoutTrainingIsAskedToo() {
        Client tom = desk.client("Tom");
        AskCheckIn.Asked asked = CoachDesk.saved(ask.handle(tom.id()));
        assertThat(asked.session()).isNull();
        assertThat(asked.request().hour()).isNull();
    }

    @Test
    void copyingAgainGivesTheSameCodeUntilItIsAnsweredAndAnotherWindowAnotherCode() {
        CheckInRequest first = asked();
        assertThat(asked()).isEqualTo(first);
        assertThat(CoachDesk.saved(ask.handle(due(session, 0))).request().code())
                .isNotEqualTo(first.code());
        answered(first, 3);
        assertThat(CoachDesk.saved(ask.handle(due(session, 24))).request().code())
                .isNotEqualTo(first.code());
    }

    @Test
    void askingIsNoStepToUndoBecauseTheMessageIsOnItsWay() {
        int before = desk.changes.size();
        CheckInRequest request = asked();
        assertThat(desk.changes).hasSize(before);
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(desk.store.<Boolean>read(
                        r -> r.checkInRequests().find(request.id()).isPresent()))
                .isTrue();
    }

    @Test
    void theCodeFindsTheClientHoweverLateTheReplyComes() {
        CheckInRequest request = asked();
        desk.client("Tom");
        desk.hoursLater(500);
        Outcome.Understood found = understood(outcome(request.code().shown() + " 1: 3; 3: no"));
        assertThat(found.client()).isEqualTo(maya);
        assertThat(found.request()).isEqualTo(request);
        assertThat(found.reply().score()).isEqualTo(3);
        assertThat(found.reply().answer(WarningQuestion.NIGHT)).isEqualTo(Answer.NO);
        assertThat(found.earlier()).isNull();
    }

    @Test
    void readingSavesNothing() {
        CheckInRequest request = asked();
        outcome(request.code().shown() + " 1: 3");
        assertThat(desk.store.<Integer>read(r -> r.soreness().all().size())).isZero();
    }

    @Test
    void aSavedAnswerIsAReportLikeAnyOtherAndUndoOpensTheCodeAgain() {
        CheckInRequest request = asked();
        JudgedEntry saved = answered(request, 3);
        assertThat(saved.entry().sessionId()).isEqualTo(session.id());
        assertThat(saved.advice()).startsWith("advice");
        assertThat(desk.store.<Integer>read(r -> r.timeline().of(maya.id()).size()))
                .isEqualTo(2);
        assertThat(outcome(request.code().shown() + " 1: 4"))
                .isInstanceOfSatisfying(
                        Outcome.Used.class, used -> assertThat(used.before()).isEqualTo(saved));
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        understood(outcome(request.code().shown() + " 1: 4"));
        assertThat(desk.store.<Integer>read(r -> r.soreness().all().size())).isZero();
    }

    @Test
    void anAnswerThatWasTakenOutLeavesTheCodeOpen() {
        CheckInRequest request = asked();
        desk.log.remove(answered(request, 3).id());
        understood(outcome(request.code().shown() + " 1: 4"));
        answered(request, 4);
    }

    @Test
    void twoRepliesForOneMessageAreNotBothSaved() {
        CheckInRequest request = asked();
        answered(request, 3);
        assertThat(CoachDesk.refused(answer.handle(request.id(), desk.soreness(maya, session, 5), null)))
                .extracting(Problem::code)
                .containsExactly("answered_meanwhile");
    }

    @Test
    void aSecondReplyForOneWindowIsToldWhoeverAnsweredTheFirst() {
        CheckInRequest request = asked();
        JudgedEntry digit = CoachDesk.saved(desk.log.handle(desk.soreness(maya, session, 2)));
        assertThat(understood(outcome(request.code().shown() + " 1: 4")).earlier())
                .isEqualTo(digit);
    }

    @Test
    void anAnswerToAnEarlierWindowIsNoAnswerToThisOne() {
        desk.hoursLater(-16);
        CoachDesk.saved(desk.log.handle(desk.soreness(maya, session, 2)));
        desk.hoursLater(16);
        assertThat(understood(outcome(asked().code().shown() + " 1: 4")).earlier())
                .isNull();
    }

    @Test
    void anotherClientsReportCannotBeSavedForIt() {
        CheckInRequest request = asked();
        Client tom = desk.client("Tom");
        assertThat(CoachDesk.refused(answer.handle(request.id(), desk.soreness(tom, null, 5), null)))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }

    @Test
    void whatIsWrongWithTheReportIsToldAndTheCodeStaysOpen() {
        CheckInRequest request = asked();
        LogSoreness.Request early = desk.soreness(maya, session, 3);
        desk.hoursLater(-48);
        assertThat(CoachDesk.refused(answer.handle(request.id(), early, null))).isNotEmpty();
        desk.hoursLater(48);
        understood(outcome(request.code().shown() + " 1: 4"));
    }

    @Test
    void itMayBeCountedFromATrainingNobodyWroteDown() {
        CheckInRequest request = asked();
        JudgedEntry saved =
                CoachDesk.saved(answer.handle(request.id(), desk.soreness(maya, null, 3), desk.now.plusMinutes(-120)));
        assertThat(saved.entry().hoursAfterSession()).isEqualTo(2);
    }

    @Test
    void wrongCodesAndGoneClientsAreRefusedWithTheReason() {
        CheckInRequest request = asked();
        String other = SampleRecords.CODE.shown();
        assertThat(problem(outcome(other + " 1: 3"))).isEqualTo("unknown_code");
        assertThat(problem(outcome("1: 3"))).isEqualTo("no_code");
        assertThat(problem(outcome("nonsense"))).isEqualTo("no_code");
        assertThat(problem(outcome(""))).isEqualTo("empty");
        assertThat(problem(outcome(request.code().shown() + "X 1: 3"))).isEqualTo("edited_code");
        assertThat(problem(outcome(request.code().shown() + " " + other + " 1: 3")))
                .isEqualTo("several_codes");
        assertThat(problem(outcome(request.code().shown() + " 1: 3; 1: 4"))).isEqualTo("contradiction");
        assertThat(problem(outcome(request.code().shown() + " see you"))).isEqualTo("no_answer");
        desk.store.write(r -> {
            r.clients().remove(maya.id());
            return maya;
        });
        assertThat(problem(outcome(request.code().shown() + " 1: 3"))).isEqualTo("client_gone");
    }

    @Test
    void whatWasNotAnsweredStaysNotAsked() {
        CheckInRequest request = asked();
        LogSoreness.Request report = new LogSoreness.Request(
                maya.id(),
                session.id(),
                desk.now,
                1,
                Set.of(),
                null,
                null,
                Answer.NOT_ASKED,
                Map.of(),
                null,
                null,
                null,
                "",
                "");
        JudgedEntry saved = CoachDesk.saved(answer.handle(request.id(), report, null));
        assertThat(saved.verdict().level().number()).isEqualTo(1);
        assertThat(saved.entry().symptoms()).isEmpty();
    }
}
