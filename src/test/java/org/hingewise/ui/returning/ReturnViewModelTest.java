package org.hingewise.ui.returning;

import static org.assertj.core.api.Assertions.assertThat;

import org.hingewise.domain.analysis.NextLoad;
import org.hingewise.domain.analysis.ReturnStanding;
import org.hingewise.domain.returning.Criterion;
import org.hingewise.domain.returning.Ladder.Back;
import org.hingewise.domain.returning.Stage;
import org.junit.jupiter.api.Test;

class ReturnViewModelTest {
    private final ReturnDesk desk = new ReturnDesk();
    private final ReturnViewModel model = new ReturnViewModel(desk.uses, desk.tasks);

    private ReturnStanding standing() {
        return model.state().standing().orElseThrow();
    }

    @Test
    void withoutAPlanOneCanBeOpened() {
        model.show(desk.client.id());
        assertThat(model.state().standing()).isEmpty();
        model.open();
        assertThat(standing().plan().stage()).isEqualTo(Stage.MOVE);
    }

    @Test
    void theLadderShowsWhatIsMissing() {
        desk.lightLoad();
        model.show(desk.client.id());
        assertThat(standing().plan().stage()).isEqualTo(Stage.LIGHT);
        assertThat(standing().up().isReady()).isFalse();
        assertThat(standing().up().needed())
                .filteredOn(c -> !c.met())
                .extracting(Criterion::code)
                .containsExactly(Criterion.Code.HINGE, Criterion.Code.GREEN_WEEKS);
    }

    @Test
    void proposalsComeWithTheirReasonAndAreAppliedByNobody() {
        desk.lightLoad();
        model.show(desk.client.id());
        assertThat(model.state().proposals()).singleElement().satisfies(p -> {
            assertThat(p.next().answer()).isEqualTo(NextLoad.Answer.MORE);
            assertThat(p.next().percent()).isEqualTo(42);
        });
    }

    @Test
    void aStepBackIsSuggestedAndTheCoachMayStay() {
        desk.lightLoad();
        desk.did(1, "goblet_squat", 16.0, 0, 5);
        model.show(desk.client.id());
        assertThat(standing().back().orElseThrow().why()).isEqualTo(Back.TOO_SORE);
        model.stay("a long drive");
        assertThat(standing().back()).isEmpty();
        assertThat(standing().plan().stage()).isEqualTo(Stage.LIGHT);
    }

    @Test
    void whatIsRefusedSaysWhyAndChangesNothing() {
        desk.lightLoad();
        model.show(desk.client.id());
        model.stepUp("");
        assertThat(model.state().message()).contains("write down why");
        assertThat(standing().plan().stage()).isEqualTo(Stage.LIGHT);
        model.stepBack("slower");
        assertThat(model.state().message()).isEmpty();
        assertThat(standing().plan().stage()).isEqualTo(Stage.BEND);
        model.permitCore(false);
        assertThat(standing().plan().corePermitted()).isNull();
        model.close("done elsewhere");
        assertThat(model.state().standing()).isEmpty();
        assertThat(model.state().lastClosed()).isEqualTo(desk.now);
    }
}
