package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetEntry;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.MovementAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishViewModelTest {
    private static final SetPlan ROWS = new SetPlan(3, 8, Mass.lb(45), 7.0);

    private final Gym gym = new Gym();
    private final List<Session> saved = new ArrayList<>();

    private FinishViewModel finish(Session session) {
        FinishViewModel.Opened opened = FinishViewModel.read(
                        gym.use, gym.client.id(), session == null ? null : session.id())
                .orElseThrow();
        FinishViewModel finish = new FinishViewModel(gym.use, gym.tasks, opened);
        finish.onSaved(saved::add);
        return finish;
    }

    private FinishViewModel planned() {
        return finish(gym.planned("bird_dog", ROWS));
    }

    private Assignment done() {
        return saved.get(0).assignments().get(0);
    }

    @Test
    void aSessionDoneAsPlannedNeedsNothingTyped() {
        FinishViewModel finish = planned();
        gym.hoursLater(1);
        finish.save();
        assertThat(saved.get(0).ended()).isEqualTo(Gym.at("2026-11-18T11:10:00+01:00"));
        assertThat(done().done()).hasSize(3).allSatisfy(set -> {
            assertThat(set.load()).as("no drift by being shown").isEqualTo(Mass.lb(45));
            assertThat(set.amount()).isEqualTo(8);
        });
    }

    @Test
    void whatWasDoneDifferentlyIsTypedInShorthand() {
        FinishViewModel finish = planned();
        finish.sets(0, "2x8@20, 1x6@22,5 rpe8");
        finish.pain(0, 4);
        finish.effort(6);
        finish.familiarity(Familiarity.UNFAMILIAR);
        finish.note("Felt strong");
        finish.save();
        assertThat(done().done())
                .extracting(SetDone::amount, SetDone::load, SetDone::rpe)
                .containsExactly(tuple(8, Gym.kg(20), null), tuple(8, Gym.kg(20), null), tuple(6, Gym.kg(22.5), 8.0));
        assertThat(done().pain()).isEqualTo(4);
        assertThat(saved.get(0).effort()).isEqualTo(6);
        assertThat(saved.get(0).familiarity()).isEqualTo(Familiarity.UNFAMILIAR);
        assertThat(saved.get(0).note().value()).isEqualTo("Felt strong");
    }

    @Test
    void whatWasNotDoneIsNotWrittenDownAndNeedsNoReadableSets() {
        FinishViewModel finish = planned();
        finish.sets(0, "nonsense");
        finish.done(0, false);
        finish.save();
        assertThat(done().done()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "0x8", "3x-8", "3x1e9", "NaN", "3x8@NaN", "3x30s", "3x8 rpe 12"})
    void setsThatCannotBeReadAreSaidBesideThemWhenLeft(String typed) {
        FinishViewModel finish = planned();
        finish.sets(0, typed);
        assertThat(finish.state().rows().get(0).message()).isEmpty();
        finish.leave(0);
        assertThat(finish.state().rows().get(0).message()).isNotEmpty();
        finish.save();
        assertThat(saved).isEmpty();
        finish.sets(0, "3x8");
        finish.save();
        assertThat(saved).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"2,GO", "3,SETTLE", "5,SETTLE", "6,STOP"})
    void painShowsItsLight(int pain, PainLight light) {
        FinishViewModel finish = planned();
        finish.pain(0, pain);
        assertThat(finish.state().rows().get(0).light()).isEqualTo(light);
        assertThat(finish.state().rows().get(0).lightWords()).isNotEmpty();
        finish.pain(0, null);
        assertThat(finish.state().rows().get(0).light()).isNull();
    }

    @ParameterizedTest(name = "{0}, done {1}, form broke {2}: the hinge level is then {3}")
    @CsvSource({
        "kb_deadlift,true,false,H3",
        "kb_deadlift,true,true,H0",
        "kb_deadlift,false,true,H3",
        "bird_dog,true,true,H3"
    })
    void s35AFlawOfFormInAHingeEndsTheHingeLevel(String movement, boolean done, boolean broke, HingeLevel after) {
        gym.hinge(HingeLevel.H3);
        FinishViewModel finish = finish(gym.planned(movement, ROWS));
        finish.formBroke(0, broke);
        finish.done(0, done);
        assertThat(finish.state().rows().get(0).formBroke()).isEqualTo(done && broke);
        assertThat(finish.state().rows().get(0).endsHinge()).isEqualTo(after == HingeLevel.H0);
        finish.save();
        assertThat(done().formBroke()).isEqualTo(done && broke);
        HingeStanding standing =
                gym.record().hinge(gym.use.readLibrary().handle(), gym.now).standing();
        assertThat(standing.level()).isEqualTo(after);
        if (after == HingeLevel.H0) {
            assertThat(standing.ended().reason()).isEqualTo(HingeStanding.EndReason.FORM_FAULT);
        }
    }

    @Test
    void theDraftKeepsThatFormBrokeDown() {
        Session session = gym.planned("bird_dog", ROWS);
        finish(session).formBroke(0, true);
        assertThat(finish(session).state().rows().get(0).formBroke()).isTrue();
    }

    @Test
    void anEndInTheFutureIsNotTaken() {
        FinishViewModel finish = planned();
        finish.ended(LocalDate.of(2026, 11, 18), LocalTime.of(11, 20));
        finish.save();
        assertThat(saved).isEmpty();
        assertThat(finish.state().problem("ended")).isNotEmpty();
        finish.ended(LocalDate.of(2026, 11, 18), LocalTime.of(11, 0));
        assertThat(finish.state().problem("ended")).isEmpty();
        finish.save();
        assertThat(saved).hasSize(1);
    }

    @Test
    void anEndThatIsNoTimeIsNotTaken() {
        FinishViewModel finish = planned();
        finish.ended(null, LocalTime.NOON);
        finish.save();
        assertThat(saved).isEmpty();
        assertThat(finish.state().problem("ended")).isNotEmpty();
    }

    @Test
    void aStartAfterTheEndIsNotTaken() {
        FinishViewModel finish = planned();
        finish.started(LocalTime.of(11, 30), false);
        finish.ended(LocalDate.of(2026, 11, 18), LocalTime.of(11, 0));
        finish.save();
        assertThat(saved).isEmpty();
        assertThat(finish.state().problems()).isNotEmpty();
        finish.started(null, true);
        finish.save();
        assertThat(finish.state().problem("started")).isNotEmpty();
        finish.started(LocalTime.of(10, 15), false);
        finish.save();
        assertThat(saved.get(0).started()).isEqualTo(Gym.at("2026-11-18T10:15:00+01:00"));
    }

    @Test
    void aSessionThatWasStartedKeepsItsStart() {
        Session session = gym.planned("bird_dog", ROWS);
        Gym.saved(gym.use.startSession().handle(session.id()));
        gym.hoursLater(1);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().started()).isEqualTo(LocalTime.of(11, 10));
        finish.save();
        assertThat(saved.get(0).started()).isEqualTo(Gym.at("2026-11-18T11:10:00+01:00"));
    }

    @Test
    void aSessionPlannedForAnEarlierDayIsOfferedToHaveEndedThen() {
        Session session = gym.planned("bird_dog", ROWS);
        gym.hoursLater(48);
        assertThat(finish(session).state().day()).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(finish(session).state().time()).isEqualTo(LocalTime.of(14, 10));
    }

    @Test
    void aSessionThatWasNotPlannedNeedsOnlyItsEnd() {
        FinishViewModel finish = finish(null);
        assertThat(finish.state().planned()).isFalse();
        finish.ended(LocalDate.of(2026, 11, 17), LocalTime.of(19, 0));
        finish.familiarity(Familiarity.UNFAMILIAR);
        finish.save();
        assertThat(saved.get(0).ended()).isEqualTo(Gym.at("2026-11-17T19:00:00+01:00"));
        assertThat(saved.get(0).loadsBack()).isTrue();
        assertThat(gym.record().backSessions(gym.now)).hasSize(1);
    }

    @Test
    void aFinishedSessionCanBeCorrected() {
        Session session = gym.done("bird_dog", ROWS);
        gym.hoursLater(24);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().rows().get(0).sets()).startsWith("3 × 8 / side");
        assertThat(finish.state().effort()).isEqualTo(6);
        finish.pain(0, 5);
        finish.save();
        assertThat(saved.get(0).id()).isEqualTo(session.id());
        assertThat(saved.get(0).ended()).as("to the second").isEqualTo(session.ended());
        assertThat(done().done()).isEqualTo(session.assignments().get(0).done());
        assertThat(done().pain()).isEqualTo(5);
    }

    @Test
    void whatIsTypedIsKeptAndOfferedAgain() {
        Session session = gym.planned("bird_dog", ROWS);
        FinishViewModel first = finish(session);
        first.sets(0, "2x6");
        first.pain(0, 10);
        first.effort(9);
        first.note("two\nlines");
        first.ended(LocalDate.of(2026, 11, 18), LocalTime.of(10, 0));

        FinishViewModel again = finish(session);

        FinishState state = again.state();
        assertThat(state.fromDraft()).isTrue();
        assertThat(state.rows().get(0).sets()).isEqualTo("2x6");
        assertThat(state.rows().get(0).pain()).isEqualTo(10);
        assertThat(state.effort()).isEqualTo(9);
        assertThat(state.note()).isEqualTo("two\nlines");
        assertThat(state.time()).isEqualTo(LocalTime.of(10, 0));
        again.save();
        assertThat(finish(session).state().fromDraft()).isFalse();
    }

    @Test
    void startingOverForgetsTheDraft() {
        Session session = gym.planned("bird_dog", ROWS);
        finish(session).sets(0, "2x6");
        FinishViewModel again = finish(session);
        again.startOver();
        assertThat(again.state().fromDraft()).isFalse();
        assertThat(again.state().rows().get(0).sets()).startsWith("3 × 8");
        assertThat(finish(session).state().fromDraft()).isFalse();
    }

    @Test
    void aSessionRemovedMeanwhileSaysSoAndLosesNothingTyped() {
        Session session = gym.planned("bird_dog", ROWS);
        FinishViewModel finish = finish(session);
        finish.note("kept");
        gym.use.endSession().remove(session.id());
        finish.save();
        assertThat(saved).isEmpty();
        assertThat(finish.state().message()).isNotEmpty();
        assertThat(finish.state().note()).isEqualTo("kept");
    }

    @Test
    void aFullDiskSaysSo() {
        FinishViewModel finish = planned();
        gym.diskFull = true;
        finish.save();
        assertThat(finish.state().message()).contains("disk is full");
        gym.diskFull = false;
        finish.save();
        assertThat(saved).hasSize(1);
    }

    // ---- a session that ran

    private Session ran(int setsDone) {
        Session planned = gym.planned("bird_dog", ROWS);
        Session session = Gym.saved(gym.use.startSession().handle(planned.id()));
        if (setsDone > 0) {
            session = Gym.saved(gym.use
                    .recordSet()
                    .add(new MovementAt(session.id(), 0, "bird_dog"), new SetEntry(setsDone, 7, null, null, false)));
        }
        return session;
    }

    @Test
    void whatWasEnteredWhileItRanIsWhatWasDone() {
        Session session = ran(2);
        gym.hoursLater(0.75);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().rows().get(0).sets()).startsWith("2 × 7");
        assertThat(finish.state().minutes()).isEqualTo(45);
        assertThat(finish.state().suggested()).contains("new: ");
        finish.effort(6);
        assertThat(finish.state().load()).startsWith("Session load 270");
        finish.save();
        assertThat(done().done())
                .hasSize(2)
                .allSatisfy(set -> assertThat(set.time()).as("its own time").isEqualTo(session.started()));
        assertThat(saved.get(0).load()).hasValue(270);
    }

    @Test
    void minutesMoveTheStart() {
        Session session = ran(1);
        gym.hoursLater(1);
        FinishViewModel finish = finish(session);
        finish.minutes(40);
        assertThat(finish.state().minutes()).isEqualTo(40);
        finish.save();
        assertThat(saved.get(0).minutes()).hasValue(40);
    }

    @Test
    void aSessionOverMidnightKeepsItsMinutes() {
        gym.now = Gym.at("2026-11-18T23:30:00+01:00");
        Session session = ran(1);
        gym.hoursLater(1);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().minutes()).isEqualTo(60);
        finish.minutes(50);
        assertThat(finish.state().minutes()).isEqualTo(50);
        finish.save();
        assertThat(saved.get(0).minutes()).hasValue(50);
    }

    @Test
    void oneLeftRunningForThreeDaysIsTakenToHaveEndedWithItsLastSet() {
        Session session = ran(0);
        gym.hoursLater(0.5);
        session = Gym.saved(gym.use
                .recordSet()
                .add(new MovementAt(session.id(), 0, "bird_dog"), new SetEntry(3, 8, null, null, false)));
        Moment last = gym.now;
        gym.hoursLater(72);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().day()).isEqualTo(last.date());
        assertThat(finish.state().minutes()).isEqualTo(30);
        finish.save();
        assertThat(done().done()).hasSize(3);
    }

    @Test
    void aClockSetBackWhileItRanLosesNothing() {
        Session session = ran(3);
        gym.hoursLater(-2);
        FinishViewModel finish = finish(session);
        assertThat(finish.state().started()).as("not known any more").isNull();
        finish.minutes(50);
        finish.save();
        assertThat(saved).hasSize(1);
        assertThat(saved.get(0).minutes()).hasValue(50);
        assertThat(done().done()).hasSize(3);
    }
}
