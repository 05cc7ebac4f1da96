package org.hingewise.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.hingewise.domain.analysis.NextStep;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.hingewise.usecase.RecordClearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OverviewViewModelTest {
    private final ClientDesk desk = new ClientDesk();

    private static OverviewViewModel.State state(OverviewViewModel model) {
        return Objects.requireNonNull(model.state());
    }

    @Test
    void aNewClientHasNothingToDrawAndSomethingToDo() {
        OverviewViewModel.State state = state(desk.overview());
        assertThat(state.hasNothingToDraw()).isTrue();
        assertThat(state.standing()).isNull();
        assertThat(state.next()).isNotEmpty();
    }

    @Test
    void timeThatGoesByBringsTheCheckInUpAndOtherwiseLeavesWhatIsShownAlone() {
        OverviewViewModel model = desk.overview();
        desk.trained();
        model.show(desk.client.id());
        int[] shown = {0};
        model.onChange(() -> shown[0]++);
        desk.hoursLater(0.1);
        model.tick();
        assertThat(shown[0]).isZero();
        assertThat(kinds(model)).doesNotContain(NextStep.Kind.CHECK_IN_DUE);
        desk.hoursLater(24);
        model.tick();
        assertThat(shown[0]).isEqualTo(1);
        assertThat(kinds(model)).contains(NextStep.Kind.CHECK_IN_DUE);
    }

    private static List<NextStep.Kind> kinds(OverviewViewModel model) {
        return state(model).next().stream().map(NextStep::kind).toList();
    }

    @Test
    void theNewestReportStandsAndItsSessionIsDrawn() {
        OverviewViewModel model = desk.overview();
        Session session = desk.trained();
        desk.hoursLater(24);
        JudgedEntry felt = desk.felt(session, 2);
        assertThat(state(model).standing()).isEqualTo(felt);
        assertThat(state(model).open().level()).isEqualTo(Level.USUAL);
        assertThat(state(model).comparison().session()).isEqualTo(session);
        assertThat(state(model).isNewerReport()).isFalse();
    }

    @Test
    void aHeldVerdictStaysInViewWithItsSessionWhateverCameLater() {
        OverviewViewModel model = desk.overview();
        Session first = desk.trained();
        desk.hoursLater(24);
        JudgedEntry held = desk.felt(first, 5, Symptom.NIGHT_WAKING);
        desk.hoursLater(24);
        Session later = desk.trained();
        desk.hoursLater(10);
        JudgedEntry calm = desk.felt(later, 1);
        assertThat(state(model).standing()).isEqualTo(held);
        assertThat(state(model).newest()).isEqualTo(calm);
        assertThat(state(model).isNewerReport()).isTrue();
        assertThat(state(model).comparison().session()).isEqualTo(first);
    }

    @Test
    void aNewerSessionTakesTheChartOverOnceNothingIsHeld() {
        OverviewViewModel model = desk.overview();
        Session first = desk.trained();
        desk.hoursLater(24);
        desk.felt(first, 2);
        desk.hoursLater(48);
        Session later = desk.trained();
        model.show(desk.client.id());
        assertThat(state(model).comparison().session()).isEqualTo(later);
    }

    @Test
    void aClearanceAnswersTheVerdictAndSaysSo() {
        OverviewViewModel model = desk.overview();
        Session session = desk.trained();
        desk.hoursLater(24);
        desk.felt(session, 5, Symptom.NIGHT_WAKING);
        assertThat(state(model).next().get(0).kind()).isEqualTo(NextStep.Kind.CLINICIAN);
        desk.hoursLater(1);
        ClientDesk.saved(desk.useCases
                .recordClearance()
                .handle(new RecordClearance.Request(desk.client.id(), null, "Dr L", desk.now.date(), "", null, null)));
        assertThat(state(model).standing()).isNull();
        assertThat(state(model).open().seen()).isNotNull();
        assertThat(state(model).next()).noneMatch(s -> s.kind() == NextStep.Kind.CLINICIAN);
    }

    @Test
    void aReportIsFoundByItsId() {
        OverviewViewModel model = desk.overview();
        Session session = desk.trained();
        desk.hoursLater(8);
        JudgedEntry felt = desk.felt(session, 1);
        assertThat(state(model).entry(felt.id())).contains(felt);
    }

    @ParameterizedTest
    @EnumSource(NextStep.Kind.class)
    void everyStepHasAWayToDoIt(NextStep.Kind kind) {
        assertThat(Way.of(kind)).isNotNull();
    }
}
