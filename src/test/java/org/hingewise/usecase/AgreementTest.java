package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hingewise.usecase.CoachDesk.refused;
import static org.hingewise.usecase.CoachDesk.saved;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.ReadinessForm;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.exchange.MovementFile;
import org.hingewise.text.ProblemTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("When the agreement is taken back, nothing new about health is saved; everything else goes on")
class AgreementTest {
    private final CoachDesk desk = new CoachDesk();
    private final UseCases uses =
            UseCases.over(desk.store, MovementFile.shipped(), verdict -> "advice", () -> desk.now, desk.changes::add);

    private final Client client = saved(uses.saveClient()
            .handle(SaveClient.Request.named("Maya", MassUnit.KG)
                    .withAgreement(LocalDate.of(2026, 3, 4), null, ReadinessForm.Outcome.NOT_DONE, null)));
    private final Id<Client> id = client.id();
    private final BackInjury episode = saved(uses.recordInjury().handle(RecordInjury.Request.of(id, InjuryType.NS)));
    private final Clearance clearance = saved(uses.recordClearance()
            .handle(new RecordClearance.Request(id, null, "Dr Hall", LocalDate.of(2026, 10, 1), "", null, null)));
    private final Session done = desk.trained(client);
    private final JudgedEntry entry = saved(uses.logSoreness().handle(desk.soreness(client, done, 2)));
    private final Session planned = saved(uses.planSession().handle(plan(null)));
    private final Session running = saved(uses.startSession()
            .handle(saved(uses.planSession().handle(plan(null))).id()));
    private final CheckInRequest asked = saved(uses.askCheckIn().handle(id)).request();
    private final ReturnPlan way = saved(uses.guideReturn().open(id, "by hand"));

    private PlanSession.Request plan(Id<Session> session) {
        return new PlanSession.Request(
                session,
                id,
                desk.now.plusMinutes(60),
                Familiarity.FAMILIAR,
                List.of(new PlanSession.Planned("bird_dog", new SetPlan(3, 8, null, null), "", null)),
                "");
    }

    private MovementAt at() {
        return new MovementAt(running.id(), 0, "bird_dog");
    }

    private Result<Client> withdraw() {
        return uses.saveClient()
                .handle(now().withAgreement(
                                LocalDate.of(2026, 3, 4),
                                LocalDate.of(2026, 11, 18),
                                ReadinessForm.Outcome.NOT_DONE,
                                null));
    }

    private SaveClient.Request now() {
        return SaveClient.Request.of(uses.readClient().handle(id).orElseThrow().client());
    }

    private Map<String, Supplier<Result<?>>> aboutHealth() {
        Map<String, Supplier<Result<?>>> all = new LinkedHashMap<>();
        all.put("soreness", () -> uses.logSoreness().handle(desk.soreness(client, done, 3)));
        all.put("soreness after another end", () -> uses.logSoreness()
                .handleAfter(desk.now.plusMinutes(-60), desk.soreness(client, null, 3)));
        all.put("soreness corrected", () -> uses.logSoreness().replace(entry.id(), desk.soreness(client, done, 4)));
        all.put("reply", () -> uses.answerCheckIn().handle(asked.id(), desk.soreness(client, done, 3), null));
        all.put("check-in message", () -> uses.askCheckIn().handle(id));
        all.put("episode", () -> uses.recordInjury().handle(RecordInjury.Request.of(id, InjuryType.MS)));
        all.put("episode changed", () -> uses.recordInjury().handle(worse(RecordInjury.Request.of(episode))));
        all.put("no episode", () -> uses.recordInjury().noneToReport(id));
        all.put("clearance", () -> uses.recordClearance()
                .handle(new RecordClearance.Request(id, null, "Dr Ray", LocalDate.of(2026, 11, 1), "", null, null)));
        all.put("hinge", () -> uses.assessHinge()
                .handle(new AssessHinge.Request(
                        id,
                        HingeLevel.H1,
                        Map.of(HingeItem.of(HingeLevel.H1).get(0), HingeAssessment.Seen.SEEN),
                        null,
                        "",
                        desk.now)));
        all.put("plan", () -> uses.planSession().handle(plan(null)));
        all.put("plan changed", () -> uses.planSession().handle(plan(planned.id())));
        all.put("session started", () -> uses.startSession().handle(planned.id()));
        all.put("set done", () -> uses.recordSet().add(at(), new SetEntry(1, 8, Mass.kg(16), 6.0, false)));
        all.put("pain in a movement", () -> uses.observeMovement().pain(at(), 3));
        all.put("leg symptom", () -> uses.observeMovement().legSymptom(at(), true));
        all.put("movement put in", () -> uses.putMovement()
                .handle(new PutMovement.Request(running.id(), null, "side_plank", new SetPlan(2, 20, null, null), "")));
        all.put("session ended", () -> uses.endSession()
                .handle(new EndSession.Request(
                        running.id(), id, desk.now, desk.now, Familiarity.FAMILIAR, 5, List.of(), "")));
        all.put("way back, step", () -> uses.guideReturn().stepUp(way.id(), "why"));
        all.put("way back, core", () -> uses.guideReturn().permitCore(way.id(), true));
        all.put("usual curve", () -> uses.learnUsual().handle(done.id(), true));
        all.put("line of the board", () -> uses.respond()
                .handle(new Respond.Request(id, Response.About.VERDICT, "x", Response.Action.MONITOR, "")));
        all.put("check-ins let go", () -> uses.respond().dismissCheckIns(id));
        all.put("history flags", () -> uses.saveClient()
                .handle(now().withHistory(Map.of(HistoryFlag.OSTEOPOROSIS, Answer.YES))));
        return all;
    }

    private static RecordInjury.Request worse(RecordInjury.Request r) {
        return new RecordInjury.Request(
                r.id(),
                r.client(),
                InjuryType.FD,
                r.when(),
                r.regions(),
                r.howItHappened(),
                9,
                r.legSymptoms(),
                r.worseWith(),
                r.betterWith(),
                r.treatment(),
                r.surgeryDate(),
                r.status(),
                r.lastSymptoms(),
                r.notes());
    }

    @TestFactory
    Stream<DynamicTest> nothingNewIsSaved() {
        saved(withdraw());
        return aboutHealth().entrySet().stream()
                .map(use -> DynamicTest.dynamicTest(use.getKey(), () -> {
                    var before = uses.readClient().handle(id);
                    int requests = desk.store.<Integer>read(
                            r -> r.checkInRequests().of(id).size());
                    List<Problem> problems = refused(use.getValue().get());
                    assertThat(problems).extracting(Problem::code).containsExactly("agreement_withdrawn");
                    assertThat(uses.readClient().handle(id)).isEqualTo(before);
                    assertThat(desk.store.<Integer>read(
                                    r -> r.checkInRequests().of(id).size()))
                            .isEqualTo(requests);
                }));
    }

    @Test
    void allOfItIsSavedWhileTheAgreementStandsOrWasNotAskedFor() {
        saved(uses.saveClient().handle(now().withAgreement(null, null, ReadinessForm.Outcome.NOT_DONE, null)));
        List<String> refused = new ArrayList<>();
        aboutHealth().forEach((name, use) -> {
            if (use.get() instanceof Result.Refused<?> no
                    && no.problems().stream().anyMatch(p -> p.code().equals("agreement_withdrawn"))) {
                refused.add(name);
            }
        });
        assertThat(refused).isEmpty();
    }

    @Test
    void theSentenceSaysWhatToDo() {
        assertThat(ProblemTexts.sentence(Problem.of("client", "agreement_withdrawn")))
                .contains("Ask again", "save it for the client", "archive", "erase");
    }

    @Test
    void readingArchivingTakingOutAndNamingGoOn() {
        saved(withdraw());
        assertThat(uses.readClient().handle(id)).isPresent();
        assertThat(uses.readClient().timeline(id)).isNotEmpty();
        saved(uses.archiveClient().handle(id, true));
        saved(uses.archiveClient().handle(id, false));
        saved(uses.logSoreness().remove(entry.id()));
        saved(uses.recordClearance().remove(clearance.id()));
        saved(uses.respond().keepRecord(id));
        SaveClient.Request r = now();
        saved(uses.saveClient()
                .handle(new SaveClient.Request(
                        r.id(),
                        "Maya Stone",
                        r.birthDate(),
                        r.sex(),
                        "maya@example.org",
                        r.emergencyContact(),
                        r.doctor(),
                        r.goals(),
                        r.unit(),
                        r.language(),
                        r.bodyMassKg(),
                        r.consentGiven(),
                        r.consentWithdrawn(),
                        r.readiness(),
                        r.readinessDate(),
                        r.history(),
                        r.historyAsked(),
                        r.notes())));
    }

    @Test
    void givenAnewOrUndoneItStandsAgain() {
        saved(withdraw());
        refused(uses.logSoreness().handle(desk.soreness(client, done, 3)));
        uses.undo();
        saved(uses.logSoreness().handle(desk.soreness(client, done, 3)));
        saved(withdraw());
        saved(uses.saveClient()
                .handle(now().withAgreement(LocalDate.of(2026, 11, 18), null, ReadinessForm.Outcome.NOT_DONE, null)));
        saved(uses.logSoreness().handle(desk.soreness(client, done, 3)));
    }

    @Test
    void nothingTypedIsKeptButTheAgreementItself() {
        saved(withdraw());
        uses.keepDraft().keep("soreness", id, "typed");
        uses.keepDraft().keep(KeepDraft.AGREEMENT, id, "typed");
        assertThat(uses.keepDraft().find("soreness", id)).isEmpty();
        assertThat(uses.keepDraft().find(KeepDraft.AGREEMENT, id)).contains("typed");
    }

    @Test
    void todayAsksNothingAndSaysOneLine() {
        desk.hoursLater(24);
        assertThat(checkIns()).hasSize(1);
        saved(withdraw());
        assertThat(checkIns()).isEmpty();
        assertThat(uses.readBoard().handle().attention()).singleElement().satisfies(c -> assertThat(c.about())
                .isEqualTo(Response.About.AGREEMENT));
        assertThat(uses.readBoard().handle().sessions()).isEmpty();
    }

    private List<CheckIn> checkIns() {
        return uses.readBoard().handle().checkIns();
    }

    @Test
    void everyKindThatWritesAboutHealthNeedsTheAgreement() {
        assertThat(Stream.of(Kind.values()).filter(k -> !k.needsAgreement()))
                .containsExactlyInAnyOrder(
                        Kind.CLIENT_ADDED,
                        Kind.CLIENT_CHANGED,
                        Kind.CLIENT_ARCHIVED,
                        Kind.CLIENT_RESTORED,
                        Kind.CLIENT_REMOVED,
                        Kind.CLIENT_PUT_BACK,
                        Kind.RECORD_PUT_BACK,
                        Kind.CONSENT_WITHDRAWN,
                        Kind.INJURY_REMOVED,
                        Kind.CLEARANCE_REMOVED,
                        Kind.SESSION_REMOVED,
                        Kind.SORENESS_REMOVED,
                        Kind.MOVEMENT_CHANGED,
                        Kind.RECORD_KEPT,
                        Kind.RECORD_BROUGHT_IN,
                        Kind.UNDONE);
    }
}
