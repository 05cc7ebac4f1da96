package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LogSorenessTest {
    private final CoachDesk desk = new CoachDesk();
    private final Client client = desk.client("Maya");
    private final Session session = desk.trained(client);

    @Test
    void anOrdinaryReportIsSavedWithItsVerdictAndItsAdvice() {
        desk.hoursLater(24);
        JudgedEntry judged = saved(desk.log.handle(desk.soreness(client, session, 3)));
        assertThat(judged.verdict().level()).isEqualTo(Level.USUAL);
        assertThat(judged.advice()).isEqualTo("advice 0");
        assertThat(judged.entry().hoursAfterSession()).isEqualTo(24.0);
        assertThat(record().entries()).containsExactly(judged);
    }

    @Test
    void earlierReadingsCountInTheVerdict() {
        desk.hoursLater(30);
        saved(desk.log.handle(desk.soreness(client, session, 7)));
        desk.hoursLater(20);
        JudgedEntry later = saved(desk.log.handle(desk.soreness(client, session, 2)));
        assertThat(later.verdict().rules()).anyMatch(r -> r.id().equals("R2.1"));
    }

    @Test
    void theOlderClockRunsOnWhenTheBackWasTrainedWhileStillSore() {
        desk.hoursLater(60);
        saved(desk.log.handle(desk.soreness(client, session, 3)));
        desk.hoursLater(1);
        Session second = desk.trained(client);
        desk.hoursLater(12);
        JudgedEntry judged = saved(desk.log.handle(desk.soreness(client, second, 4)));
        assertThat(judged.verdict().rules())
                .as("73 h after the older session, not 13 h after the newer")
                .anyMatch(r -> r.id().equals("R2.4"));
    }

    @ParameterizedTest
    @CsvSource({"3,USUAL", "5,WATCH", "7,DOCTOR"})
    @DisplayName("S30 S31 S32 stress, sleep and trust in the back are written down and change no verdict by themselves")
    void stressSleepAndTrustChangeNoVerdict(int nrs, Level level) {
        desk.hoursLater(24);
        for (int worst : List.of(0, 10)) {
            LogSoreness.Request plain = desk.soreness(client, session, nrs);
            JudgedEntry judged = saved(desk.log.handle(new LogSoreness.Request(
                    plain.client(),
                    plain.session(),
                    plain.time(),
                    plain.nrs(),
                    plain.regions(),
                    plain.distribution(),
                    plain.onset(),
                    plain.presentBefore(),
                    plain.symptoms(),
                    (double) worst,
                    worst,
                    10 - worst,
                    "",
                    "")));
            assertThat(judged.verdict().level()).isEqualTo(level);
            assertThat(judged.entry().trust()).isEqualTo(10 - worst);
        }
    }

    @Test
    void aCorrectedEntryTakesTheEarlierOnesPlaceAndIsJudgedWithoutIt() {
        desk.hoursLater(24);
        JudgedEntry wrong = saved(desk.log.handle(desk.soreness(client, session, 9)));
        desk.hoursLater(0.1);
        JudgedEntry right = saved(desk.log.replace(wrong.id(), desk.soreness(client, session, 3)));
        assertThat(record().entries()).containsExactly(right);
        assertThat(right.verdict().level()).isEqualTo(Level.USUAL);
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(record().entries()).containsExactly(wrong);
    }

    @Test
    void aRefusedCorrectionLeavesTheEarlierEntry() {
        desk.hoursLater(24);
        JudgedEntry kept = saved(desk.log.handle(desk.soreness(client, session, 9)));
        refused(desk.log.replace(kept.id(), desk.soreness(client, session, 11)));
        assertThat(record().entries()).containsExactly(kept);
    }

    @Test
    void aCorrectionOfAnEntryThatIsGoneIsSavedAsNew() {
        desk.hoursLater(24);
        JudgedEntry right = saved(desk.log.replace(Id.random(), desk.soreness(client, session, 3)));
        assertThat(record().entries()).containsExactly(right);
    }

    @Test
    void theCheckWhileTypingAndTheSaveAgree() {
        desk.hoursLater(31);
        LogSoreness.Request request = desk.soreness(client, session, 7);
        LogSoreness.Check check = LogSoreness.check(record(), request, desk.now);
        assertThat(check.verdict()).isEqualTo(saved(desk.log.handle(request)).verdict());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aScoreOutsideTheScaleIsRefused(int nrs) {
        desk.hoursLater(24);
        assertThat(refused(desk.log.handle(desk.soreness(client, session, nrs))))
                .containsExactly(new Problem("nrs", "out_of_range", Map.of("min", "0", "max", "10")));
        assertThat(record().entries()).isEmpty();
    }

    @Test
    void aTimeBeforeTheSessionOrInTheFutureIsRefused() {
        LogSoreness.Request atTheEnd = desk.soreness(client, session, 2);
        desk.hoursLater(10);
        assertThat(refused(desk.log.handle(at(atTheEnd, session.when().plusMinutes(-1)))))
                .extracting(Problem::code)
                .containsExactly("before_session");
        assertThat(refused(desk.log.handle(at(atTheEnd, desk.now.plusMinutes(3)))))
                .extracting(Problem::code)
                .containsExactly("in_future");
        assertThat(desk.log.handle(at(atTheEnd, session.when()))).isInstanceOf(Result.Saved.class);
    }

    @Test
    void aSessionKnownByItsEndIsFoundOrWrittenDown() {
        desk.hoursLater(24);
        JudgedEntry first = saved(desk.log.handleAfter(session.when(), desk.soreness(client, null, 2)));
        assertThat(first.entry().sessionId()).isEqualTo(session.id());
        Moment other = session.when().plusMinutes(60);
        JudgedEntry second = saved(desk.log.handleAfter(other, desk.soreness(client, null, 2)));
        assertThat(record().session(second.entry().sessionId())).hasValueSatisfying(s -> {
            assertThat(s.ended()).isEqualTo(other);
            assertThat(s.loadsBack()).isTrue();
        });
    }

    @Test
    void aRefusedEntryLeavesNoUnplannedSessionBehind() {
        desk.hoursLater(24);
        refused(desk.log.handleAfter(session.when().plusMinutes(60), desk.soreness(client, null, 12)));
        assertThat(record().sessions()).hasSize(1);
    }

    @Test
    void anEntryForNobodyIsRefused() {
        LogSoreness.Request r = desk.soreness(client, null, 2);
        LogSoreness.Request nobody = new LogSoreness.Request(
                Id.random(), null, r.time(), 2, Set.of(), null, null, Answer.NO, Map.of(), null, null, null, "", "");
        assertThat(refused(desk.log.handle(nobody))).containsExactly(Problem.of("client", "not_found"));
    }

    @Test
    void anEntryCanBeTakenBackAndTheTimelineKeepsBoth() {
        desk.hoursLater(24);
        saved(desk.log.handle(desk.soreness(client, session, 3)));
        assertThat(desk.undo.undo(desk.store, () -> desk.now, desk.changes::add))
                .isPresent();
        assertThat(record().entries()).isEmpty();
        List<TimelineEvent> events = new ReadClient(desk.store).timeline(client.id());
        assertThat(events)
                .extracting(TimelineEvent::kind)
                .startsWith(TimelineEvent.Kind.UNDONE, TimelineEvent.Kind.SORENESS_LOGGED);
    }

    private org.hingewise.domain.analysis.ClientRecord record() {
        return new ReadClient(desk.store).handle(client.id()).orElseThrow();
    }

    private static LogSoreness.Request at(LogSoreness.Request r, Moment time) {
        return new LogSoreness.Request(
                r.client(),
                r.session(),
                time,
                r.nrs(),
                r.regions(),
                r.distribution(),
                r.onset(),
                r.presentBefore(),
                r.symptoms(),
                r.sleepHours(),
                r.stress(),
                r.trust(),
                r.words(),
                r.note());
    }
}
