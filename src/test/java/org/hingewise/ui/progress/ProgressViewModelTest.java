package org.hingewise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.progress.LookBack;
import org.hingewise.domain.progress.Span;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.chart.Series;
import org.hingewise.ui.chart.Trend;
import org.hingewise.usecase.FakeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressViewModelTest {
    private final FakeStore store = new FakeStore();
    private final ProgressDesk desk = new ProgressDesk(store, put("Maya"));
    private final ProgressViewModel model = new ProgressViewModel(desk.useCases, desk.tasks);

    private Client put(String name) {
        Client client = Client.named(name, MassUnit.KG, ProgressDesk.at("2026-03-04T09:00"));
        store.write(r -> {
            r.clients().save(client);
            return client;
        });
        return client;
    }

    @BeforeEach
    void halfAYear() {
        desk.halfAYear();
        model.show(desk.client.id());
    }

    private ProgressViewModel.State state() {
        return Objects.requireNonNull(model.state());
    }

    @Test
    void itLooksBackHalfAYearUnlessToldOtherwise() {
        assertThat(state().span()).isEqualTo(Span.MONTHS_6);
        assertThat(state().progress().from()).isEqualTo(LocalDate.of(2026, 5, 19));
        assertThat(state().progress().soreness()).hasSize(23);
    }

    @ParameterizedTest(name = "{0} begins on {1}")
    @CsvSource({
        "WEEKS_4, 2026-10-22, 2",
        "MONTHS_3, 2026-08-19, 11",
        "YEAR, 2025-11-19, 23",
        "ALL, 2026-05-25, 23",
    })
    void oneSpanHoldsForEveryChart(Span span, LocalDate from, int sessions) {
        model.span(span);
        assertThat(state().progress().from()).isEqualTo(from);
        assertThat(state().progress().soreness()).hasSize(sessions);
        assertThat(state().progress().curves()).hasSize(Math.min(12, sessions));
        assertThat(state().progress().entries())
                .allMatch(j -> !j.entry().time().date().isBefore(from));
        assertThat(state().progress().movements().get(0).times())
                .allMatch(t -> !t.session().when().date().isBefore(from));
    }

    @Test
    void theMovementDoneMostOftenIsShownFirstAndAnotherCanBeChosen() {
        assertThat(state().movement().name()).isEqualTo("Trap-bar deadlift");
        model.movement("goblet_squat");
        assertThat(state().movement().name()).isEqualTo("Goblet squat");
        model.span(Span.MONTHS_3);
        assertThat(state().movement().name()).isEqualTo("Goblet squat");
    }

    @Test
    void aMovementNotDoneInTheSpanGivesWayToOneThatWas() {
        model.movement("kb_swing");
        assertThat(state().movement().name()).isEqualTo("Kettlebell swing");
        model.span(Span.WEEKS_4);
        assertThat(state().movement().name()).isEqualTo("Trap-bar deadlift");
    }

    @Test
    void oneLooksBackFromTheNewestSessionAndCanChooseAnother() {
        assertThat(state().lookBack().level()).isEqualTo(Level.WATCH);
        LookBack worst = state().progress().lookBacks().get(1);
        assertThat(worst.level()).isEqualTo(Level.DOCTOR);
        model.lookBack(worst.session().id());
        assertThat(state().lookBack()).isEqualTo(worst);
        assertThat(worst.differences())
                .anyMatch(d -> d.kind() == LookBack.Kind.NEW_MOVEMENT && "Kettlebell swing".equals(d.movement()));
    }

    @Test
    void anotherClientBeginsAnew() {
        Client other = put("Jonas");
        model.movement("goblet_squat");
        model.show(other.id());
        assertThat(state().movement()).isNull();
        assertThat(state().lookBack()).isNull();
        model.show(desk.client.id());
        assertThat(state().movement().name()).isEqualTo("Trap-bar deadlift");
    }

    @Test
    void theListenerHearsOfEachChange() {
        int[] heard = {0};
        model.onChange(() -> heard[0]++);
        model.span(Span.ALL);
        model.span(Span.ALL);
        model.movement("goblet_squat");
        assertThat(heard[0]).isEqualTo(2);
    }

    @Test
    void whatStayedLowIsNoPartOfTheLineOfHoursToSettle() {
        Trend trend = new SorenessGraphs(state().progress()).settling();
        List<Series> series = trend.strips().get(0).series();
        assertThat(series).extracting(Series::look).containsExactly(Series.Look.LINE, Series.Look.RINGS);
        assertThat(series.get(0).marks()).isNotEmpty().allMatch(m -> m.value() > 0);
        assertThat(series.get(1).marks())
                .isNotEmpty()
                .allMatch(m -> m.value() == 0 && m.words().contains("Stayed at 1 or less"));
        assertThat(trend.caption().hint()).contains("ring: stayed low");
    }

    @Test
    void theWeekUnderWayIsDrawnWithinTheAxis() {
        Trend trend = new TrainingGraphs(state().progress()).weeks();
        LocalDate newest = trend.marks().get(trend.marks().size() - 1).time().toLocalDate();
        assertThat(trend.until()).isAfterOrEqualTo(newest.with(DayOfWeek.SUNDAY));
    }
}
