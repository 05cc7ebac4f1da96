package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.ui.session.PlanCheck.Standing;
import org.hingewise.ui.session.PlanRow.Cell;
import org.junit.jupiter.api.Test;

/** What a plan is when one comes back to it, or starts from an earlier one. */
class PlanDraftTest {
    private final Gym gym = new Gym();
    private final List<Session> saved = new ArrayList<>();

    private PlanViewModel planner() {
        PlanViewModel planner = gym.planner();
        planner.onSaved(saved::add);
        return planner;
    }

    @Test
    void whatIsTypedIsKeptAndOfferedAgain() {
        PlanViewModel first = planner();
        first.add("kb_swing");
        first.type(0, Cell.SETS, "5x5");
        first.assignAnyway("Because; with = signs\nand lines");
        first.add("bird_dog");
        first.when(LocalDate.of(2026, 11, 20), LocalTime.of(18, 30));

        PlanViewModel again = planner();

        PlanState state = again.state();
        assertThat(state.fromDraft()).isTrue();
        assertThat(state.rows()).extracting(PlanState.Row::sets).containsExactly("5x5", "3 × 8 / side");
        assertThat(state.rows()).extracting(PlanState.Row::standing).containsExactly(Standing.ANYWAY, Standing.FINE);
        assertThat(state.day()).isEqualTo(LocalDate.of(2026, 11, 20));
        again.save();
        assertThat(saved.get(0).assignments().get(0).overrideReason().value()).contains("\nand lines");
        assertThat(planner().state().fromDraft()).as("saved, so forgotten").isFalse();
    }

    @Test
    void aDraftForADayGoneByIsOfferedForToday() {
        PlanViewModel first = planner();
        first.add("bird_dog");
        gym.hoursLater(48);
        assertThat(planner().state().day()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void startingOverForgetsTheDraft() {
        PlanViewModel first = planner();
        first.add("bird_dog");
        PlanViewModel again = planner();
        again.startOver();
        assertThat(again.state().rows()).isEmpty();
        assertThat(planner().state().fromDraft()).isFalse();
    }

    @Test
    void theDraftOfAChangeIsNotTheDraftOfANewPlan() {
        Session session = gym.planned("bird_dog", new SetPlan(3, 8, null, null));
        PlanViewModel change = planner();
        change.open(session);
        change.add("dead_bug");
        assertThat(planner().state().rows()).isEmpty();
        PlanViewModel again = new PlanViewModel(gym.use, gym.tasks, gym.client.id());
        again.open(session);
        assertThat(again.state().rows()).hasSize(2);
        again.onSaved(saved::add);
        again.save();
        assertThat(saved.get(0).id()).isEqualTo(session.id());
    }

    @Test
    void planningAgainTakesTheMovementsOfAnEarlierSession() {
        Session done = gym.done("bird_dog", new SetPlan(2, 6, null, null));
        PlanViewModel planner = planner();
        planner.openLike(done);
        assertThat(planner.state().rows().get(0).sets()).isEqualTo("2 × 6 / side");
        planner.save();
        assertThat(saved.get(0).id()).isNotEqualTo(done.id());
    }

    @Test
    void planningAgainOverADraftKeepsBoth() {
        Session done = gym.done("bird_dog", new SetPlan(2, 6, null, null));
        PlanViewModel first = planner();
        first.add("dead_bug");
        PlanViewModel planner = planner();
        planner.openLike(done);
        assertThat(planner.state().fromDraft()).isTrue();
        assertThat(planner.state().rows()).hasSize(2);
    }

    @Test
    void whatIsSearchedForBeforeTheClientIsReadStays() {
        PlanViewModel planner = new PlanViewModel(gym.use, gym.tasks, gym.client.id());
        planner.search("swing");
        assertThat(planner.state().loading()).isTrue();
        assertThat(planner.state().words()).isEqualTo("swing");
    }
}
