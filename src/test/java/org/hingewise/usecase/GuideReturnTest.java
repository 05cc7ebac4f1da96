package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.exchange.MovementFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuideReturnTest {
    private final CoachDesk desk = new CoachDesk();
    private final Client ana = desk.client("Ana");
    private final GuideReturn guide = new GuideReturn(desk.ledger, new ReadLibrary(desk.store, MovementFile.shipped()));

    private ReturnPlan opened() {
        return CoachDesk.saved(guide.open(ana.id(), ""));
    }

    private ReturnPlan shown() {
        return new ReadClient(desk.store)
                .handle(ana.id())
                .orElseThrow()
                .returns()
                .get(0);
    }

    private List<TimelineEvent> timeline() {
        return new ReadClient(desk.store).timeline(ana.id());
    }

    private void sore(int nrs) {
        Session session = desk.trained(ana);
        desk.hoursLater(24);
        CoachDesk.saved(desk.log.handle(desk.soreness(ana, session, nrs)));
        desk.hoursLater(1);
    }

    @Test
    void anOpenVerdictOpensItAtStageZero() {
        sore(8);
        ReturnPlan plan = opened();
        assertThat(plan.stage()).isEqualTo(Stage.TRIAGE);
        assertThat(plan.verdict()).isNotNull();
        assertThat(plan.episodeFrom()).isEqualTo(plan.verdict());
        assertThat(timeline()).first().extracting(TimelineEvent::kind).isEqualTo(Kind.RETURN_OPENED);
    }

    @Test
    void byHandItBeginsWithMoving() {
        ReturnPlan plan = opened();
        assertThat(plan.stage()).isEqualTo(Stage.MOVE);
        assertThat(plan.verdict()).isNull();
    }

    @Test
    void onlyOneIsOpenAtATime() {
        opened();
        assertThat(CoachDesk.refused(guide.open(ana.id(), "")))
                .extracting(Problem::code)
                .containsExactly("return_open_already");
        CoachDesk.saved(guide.close(shown().id(), "moved away"));
        assertThat(opened().isOpen()).isTrue();
    }

    @Test
    void steppingUpAsksForAReasonWhileSomethingIsMissing() {
        ReturnPlan plan = opened();
        assertThat(CoachDesk.refused(guide.stepUp(plan.id(), "  ")))
                .extracting(Problem::code)
                .containsExactly("return_reason_needed");
        ReturnPlan up = CoachDesk.saved(guide.stepUp(plan.id(), "her doctor said so by phone"));
        assertThat(up.stage()).isEqualTo(Stage.CORE);
        assertThat(timeline().get(0).details().get("reason").value()).isEqualTo("her doctor said so by phone");
        assertThat(timeline().get(0).details().get("stage").value()).isEqualTo("2");
    }

    @Test
    void withEverythingThereSteppingUpNeedsNoReason() {
        sore(8);
        ReturnPlan plan = opened();
        CoachDesk.saved(new RecordClearance(desk.ledger)
                .handle(new RecordClearance.Request(
                        ana.id(), null, "Dr Lindqvist", desk.now.date(), "walking, no load", null, null)));
        assertThat(CoachDesk.saved(guide.stepUp(plan.id(), "")).stage()).isEqualTo(Stage.MOVE);
    }

    @Test
    void theDoctorsPermissionIsTickedAndTakenBack() {
        ReturnPlan plan = opened();
        assertThat(CoachDesk.saved(guide.permitCore(plan.id(), true)).corePermitted())
                .isEqualTo(desk.now);
        int events = timeline().size();
        CoachDesk.saved(guide.permitCore(plan.id(), true));
        assertThat(timeline()).hasSize(events);
        assertThat(CoachDesk.saved(guide.permitCore(plan.id(), false)).corePermitted())
                .isNull();
        assertThat(timeline()).first().extracting(TimelineEvent::kind).isEqualTo(Kind.RETURN_CORE_NOT_PERMITTED);
    }

    @Test
    void aSuggestedStepBackNeedsNoReasonAndAnotherOneDoes() {
        ReturnPlan plan = opened();
        CoachDesk.saved(guide.stepUp(plan.id(), "why not"));
        desk.hoursLater(1);
        assertThat(CoachDesk.refused(guide.stepBack(plan.id(), "")))
                .extracting(Problem::code)
                .containsExactly("return_reason_needed");
        sore(5);
        assertThat(CoachDesk.saved(guide.stepBack(plan.id(), "")).stage()).isEqualTo(Stage.MOVE);
        assertThat(CoachDesk.saved(guide.stepBack(plan.id(), "careful")).stage())
                .isEqualTo(Stage.TRIAGE);
        assertThat(CoachDesk.refused(guide.stepBack(plan.id(), "more careful")))
                .extracting(Problem::code)
                .containsExactly("return_first_stage");
    }

    @Test
    void stayingNeedsAReasonAndIsKept() {
        ReturnPlan plan = opened();
        assertThat(CoachDesk.refused(guide.stay(plan.id(), ""))).hasSize(1);
        desk.hoursLater(2);
        ReturnPlan stayed = CoachDesk.saved(guide.stay(plan.id(), "a bad night, no more"));
        assertThat(stayed.stage()).isEqualTo(Stage.MOVE);
        assertThat(stayed.watchedSince()).isEqualTo(desk.now);
        assertThat(stayed.since()).isEqualTo(plan.opened());
    }

    @Test
    void everyStepCanBeUndone() {
        ReturnPlan plan = opened();
        CoachDesk.saved(guide.stepUp(plan.id(), "why not"));
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(shown()).isEqualTo(plan);
        desk.undo.undo(desk.store, () -> desk.now, desk.changes::add);
        assertThat(new ReadClient(desk.store).handle(ana.id()).orElseThrow().returns())
                .isEmpty();
    }

    @Test
    void afterTheLastStageTheWayBackEnds() {
        ReturnPlan plan = opened();
        for (int i = 1; i < 6; i++) {
            CoachDesk.saved(guide.stepUp(plan.id(), "by hand"));
        }
        assertThat(shown().stage()).isEqualTo(Stage.FULL);
        assertThat(CoachDesk.saved(guide.stepUp(plan.id(), "by hand")).isOpen()).isFalse();
        assertThat(CoachDesk.refused(guide.stepUp(plan.id(), "once more")))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void closingEarlyNeedsAReason(String reason) {
        ReturnPlan plan = opened();
        assertThat(CoachDesk.refused(guide.close(plan.id(), reason)))
                .extracting(Problem::code)
                .containsExactly("return_reason_needed");
    }

    @Test
    void aPlanOrClientThatIsNotThereIsRefused() {
        assertThat(CoachDesk.refused(guide.open(Id.random(), "")))
                .extracting(Problem::code)
                .containsExactly("not_found");
        assertThat(CoachDesk.refused(guide.stepUp(Id.random(), "x")))
                .extracting(Problem::code)
                .containsExactly("not_found");
        assertThat(CoachDesk.refused(guide.permitCore(Id.random(), true)))
                .extracting(Problem::code)
                .containsExactly("not_found");
    }

    @Test
    void aReasonThatCannotBeStoredIsRefused() {
        assertThat(CoachDesk.refused(guide.open(ana.id(), "bad \0 text")))
                .extracting(Problem::code)
                .containsExactly("unreadable_text");
    }
}
