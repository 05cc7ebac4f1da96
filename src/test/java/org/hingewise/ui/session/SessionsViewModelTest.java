package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.session.PainLight;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.ui.session.SessionsState.Kind;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.RecordClearance;
import org.junit.jupiter.api.Test;

class SessionsViewModelTest {
    private static final SetPlan EIGHTS = new SetPlan(3, 8, null, null);

    private final Gym gym = new Gym();

    private SessionsViewModel sessions() {
        SessionsViewModel sessions = new SessionsViewModel(gym.use, gym.tasks, gym.client.id());
        sessions.refresh();
        return sessions;
    }

    private static SessionsState.Detail detail(SessionsViewModel sessions) {
        SessionsState.Detail detail = sessions.state().detail();
        assertThat(detail).isNotNull();
        return detail;
    }

    @Test
    void aClientWithoutSessionsHasAnEmptyList() {
        assertThat(sessions().state().isEmpty()).isTrue();
        assertThat(sessions().state().detail()).isNull();
    }

    @Test
    void plannedOnesStandOnTopNextFirstAndPastOnesNewestFirst() {
        Session first = gym.done("bird_dog", EIGHTS);
        gym.hoursLater(48);
        Session second = gym.done("dead_bug", EIGHTS);
        Session next = gym.planned("bird_dog", EIGHTS);
        gym.hoursLater(1);
        Session later = gym.planned("glute_bridge", EIGHTS);
        SessionsState state = sessions().state();
        assertThat(state.upcoming()).extracting(SessionsState.Item::id).containsExactly(next.id(), later.id());
        assertThat(state.past()).extracting(SessionsState.Item::id).containsExactly(second.id(), first.id());
        assertThat(state.detail().id()).as("the next one is shown first").isEqualTo(next.id());
    }

    @Test
    void aPastSessionShowsWhatWasDoneWithPainAndTheGateAsItWas() {
        gym.hinge(HingeLevel.H2);
        Session planned = gym.planned("goblet_squat", new SetPlan(3, 8, Gym.kg(16), 6.0));
        gym.ended(planned, List.of(new SetDone(8, Gym.kg(16), 6.0, false, gym.now)), 4);
        gym.discEpisode2022();
        SessionsState.Line line = detail(sessions()).lines().get(0);
        assertThat(line.planned()).isEqualTo("3 × 8 · 16 kg · RPE 6");
        assertThat(line.done()).isEqualTo("1 × 8 · 16 kg · RPE 6");
        assertThat(line.pain()).isEqualTo("4");
        assertThat(line.light()).isEqualTo(PainLight.SETTLE);
        assertThat(line.gate()).isEqualTo(Gate.GO);
        assertThat(line.now()).as("not asked again for what is over").isNull();
    }

    @Test
    void aDecisionReadsAsItWasTaken() {
        Gym.saved(gym.use
                .planSession()
                .handle(new PlanSession.Request(
                        null,
                        gym.client.id(),
                        gym.now.plusMinutes(60),
                        Familiarity.FAMILIAR,
                        List.of(
                                new PlanSession.Planned("kb_swing", EIGHTS, "Has swung for years", null),
                                new PlanSession.Planned("bird_dog", EIGHTS, "", "kb_swing")),
                        "")));
        List<SessionsState.Line> lines = detail(sessions()).lines();
        assertThat(lines.get(0).under()).contains("Has swung for years");
        assertThat(lines.get(0).against()).as("decided already").isFalse();
        assertThat(lines.get(1).under()).contains("Instead of Kettlebell swing");
    }

    @Test
    void aHoldThatCameUpSinceIsShownUntilItIsCleared() {
        Session done = gym.done("bird_dog", EIGHTS);
        gym.planned("glute_bridge", EIGHTS);
        assertThat(detail(sessions()).kind()).isEqualTo(Kind.PLANNED);
        gym.hoursLater(31);
        gym.soreness7(done.id());

        SessionsState.Detail held = detail(sessions());
        assertThat(held.kind()).isEqualTo(Kind.HELD);
        assertThat(held.held()).contains("See a doctor").contains("19 Nov");
        assertThat(held.lines().get(0).now()).isEqualTo(Gate.HOLD);
        assertThat(held.lines().get(0).against()).isTrue();
        assertThat(held.lines().get(0).why()).as("said once for all, above").isEmpty();

        gym.hoursLater(1);
        Gym.saved(gym.use
                .recordClearance()
                .handle(new RecordClearance.Request(
                        gym.client.id(), null, "Dr Lindqvist", gym.now.date(), "", null, null)));
        assertThat(detail(sessions()).kind()).isEqualTo(Kind.PLANNED);
        assertThat(detail(sessions()).held()).isEmpty();
    }

    @Test
    void sorenessAfterASessionStandsBesideIt() {
        Session done = gym.done("bird_dog", EIGHTS);
        gym.hoursLater(31);
        gym.soreness7(done.id());
        SessionsState.After after = detail(sessions()).after().get(0);
        assertThat(after.score()).isEqualTo("7");
        assertThat(after.when()).isEqualTo("31 h");
        assertThat(after.word()).isEqualTo("See a doctor");
    }

    @Test
    void whatWasStartedTellsTheTime() {
        Session planned = gym.planned("bird_dog", EIGHTS);
        gym.use.startSession().handle(planned.id());
        SessionsViewModel sessions = sessions();
        assertThat(detail(sessions).kind()).isEqualTo(Kind.RUNNING);
        assertThat(detail(sessions).about()).contains("started");
    }

    @Test
    void removingTakesItOutAndUndoBringsItBack() {
        gym.planned("bird_dog", EIGHTS);
        SessionsViewModel sessions = sessions();
        sessions.remove();
        assertThat(sessions.state().isEmpty()).isTrue();
        assertThat(gym.use.undo()).isPresent();
        sessions.refresh();
        assertThat(sessions.state().upcoming()).hasSize(1);
    }

    @Test
    void removingWhatIsGoneSaysSo() {
        Session planned = gym.planned("bird_dog", EIGHTS);
        SessionsViewModel sessions = sessions();
        gym.use.endSession().remove(planned.id());
        sessions.remove();
        assertThat(sessions.state().message()).isNotEmpty();
    }
}
