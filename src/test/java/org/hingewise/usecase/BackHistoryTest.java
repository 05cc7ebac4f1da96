package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.time.LocalDate;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.junit.jupiter.api.Test;

class BackHistoryTest {
    private final CoachDesk desk = new CoachDesk();
    private final Client client = desk.client("Maya");
    private final RecordInjury injuries = new RecordInjury(desk.ledger);
    private final RecordClearance clearances = new RecordClearance(desk.ledger);

    @Test
    void onlyTheKindIsNeededAndTheHistoryThenCountsAsAsked() {
        BackInjury injury = saved(injuries.handle(RecordInjury.Request.of(client.id(), InjuryType.NS)));
        assertThat(record().injuries()).containsExactly(injury);
        assertThat(record().client().historyAsked()).isEqualTo(Answer.YES);
        assertThat(record().historyFlags(desk.now)).contains(HistoryFlag.PREVIOUS_BACK_INJURY);
    }

    @Test
    void undoingAnEpisodeAlsoUndoesThatItWasAsked() {
        saved(injuries.handle(RecordInjury.Request.of(client.id(), InjuryType.NS)));
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(record().injuries()).isEmpty();
        assertThat(record().client().historyAsked()).isEqualTo(Answer.NOT_ASKED);
    }

    @Test
    void symptomsCannotEndBeforeTheEpisodeBegan() {
        RecordInjury.Request r = RecordInjury.Request.of(client.id(), InjuryType.FD);
        RecordInjury.Request wrong = new RecordInjury.Request(
                null,
                r.client(),
                r.type(),
                RoughDate.year(2022),
                Set.of(),
                "",
                null,
                Answer.NO,
                "",
                "",
                "",
                null,
                BackInjury.Status.SETTLED,
                RoughDate.year(2021),
                "");
        assertThat(refused(injuries.handle(wrong))).containsExactly(Problem.of("lastSymptoms", "before_episode"));
    }

    @Test
    void aYearThatHasNotEndedIsNotTheFuture() {
        RecordInjury.Request r = RecordInjury.Request.of(client.id(), InjuryType.FD);
        RecordInjury.Request thisYear = new RecordInjury.Request(
                null,
                r.client(),
                r.type(),
                RoughDate.year(2026),
                Set.of(),
                "",
                null,
                Answer.NO,
                "",
                "",
                "",
                null,
                BackInjury.Status.SETTLED,
                null,
                "");
        saved(injuries.handle(thisYear));
    }

    @Test
    void surgeryCountsAsRecentForTwelveWeeks() {
        RecordInjury.Request r = RecordInjury.Request.of(client.id(), InjuryType.PD);
        LocalDate surgery = desk.now.date().minusWeeks(12);
        saved(injuries.handle(withSurgery(r, surgery)));
        assertThat(record().historyFlags(desk.now)).doesNotContain(HistoryFlag.SPINE_SURGERY_WITHIN_12WK);
        saved(injuries.handle(withSurgery(r, surgery.plusDays(1))));
        assertThat(record().historyFlags(desk.now)).contains(HistoryFlag.SPINE_SURGERY_WITHIN_12WK);
    }

    @Test
    void aClearanceRecordedAfterAVerdictLiftsIt() {
        Session session = desk.trained(client);
        desk.hoursLater(31);
        saved(desk.log.handle(desk.soreness(client, session, 8)));
        assertThat(record().open().level()).isEqualTo(Level.DOCTOR);
        desk.hoursLater(1);
        saved(clearances.handle(clearance(desk.now.date())));
        assertThat(record().open().level()).isEqualTo(Level.USUAL);
    }

    @Test
    void aClearanceFromBeforeTheVerdictDoesNotLiftIt() {
        Session session = desk.trained(client);
        desk.hoursLater(31);
        saved(desk.log.handle(desk.soreness(client, session, 8)));
        desk.hoursLater(1);
        saved(clearances.handle(clearance(desk.now.date().minusDays(1))));
        assertThat(record().open().level()).isEqualTo(Level.DOCTOR);
    }

    @Test
    void aClearanceNeedsAClinicianAndADayThatHasCome() {
        assertThat(refused(clearances.handle(new RecordClearance.Request(client.id(), null, " ", null, "", 0, null))))
                .extracting(Problem::field)
                .containsExactlyInAnyOrder("by", "date", "maxPercentE1rm");
        assertThat(refused(clearances.handle(clearance(desk.now.date().plusDays(1)))))
                .containsExactly(Problem.of("date", "in_future"));
    }

    private RecordClearance.Request clearance(LocalDate day) {
        return new RecordClearance.Request(client.id(), null, "Dr Lindqvist", day, "", null, null);
    }

    private static RecordInjury.Request withSurgery(RecordInjury.Request r, LocalDate day) {
        return new RecordInjury.Request(
                null,
                r.client(),
                r.type(),
                null,
                Set.of(),
                "",
                null,
                Answer.NO,
                "",
                "",
                "",
                day,
                BackInjury.Status.SETTLED,
                null,
                "");
    }

    private ClientRecord record() {
        return new ReadClient(desk.store).handle(client.id()).orElseThrow();
    }
}
