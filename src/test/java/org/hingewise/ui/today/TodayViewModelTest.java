package org.hingewise.ui.today;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.Response.Action;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.Theme;
import org.hingewise.ui.record.RecordGallery;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.UseCases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TodayViewModelTest {
    private final Sample sample = new Sample(new Theme());
    private final UseCases uses =
            UseCases.over(sample.store, MovementFile.shipped(), v -> "", () -> sample.now, Events.NONE);
    private final List<String> told = new ArrayList<>();
    private int years = 3;
    private final TodayViewModel model = new TodayViewModel(uses, sample.tasks, told::add, () -> years);
    private int renders;

    @BeforeEach
    void show() {
        model.onChange(() -> renders++);
        model.show();
    }

    private TodayState.Due due(String name) {
        return model.state().checkIns().stream()
                .filter(d -> d.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return model.state().checkIns().stream().map(TodayState.Due::name).toList();
    }

    @Test
    void oldRecordsAreOneLineAndOffIsOff() {
        assertThat(model.state().old()).isEmpty();
        RecordGallery.old(sample);
        TodayViewModel again = readAnew();
        assertThat(again.state().old()).isEqualTo("No entry for 3 years or more: Per Dahl, Oskar Brandt and one more.");
        years = 0;
        again.show();
        assertThat(again.state().old()).isEmpty();
    }

    @Test
    void aClientWithoutTheAgreementIsOneLine() {
        RecordGallery.withdrawn(sample);
        TodayViewModel again = readAnew();
        assertThat(again.state().attention().stream().filter(a -> a.name().equals("Maya Okafor")))
                .singleElement()
                .satisfies(line -> assertThat(line.chip()).isEqualTo("Agreement"));
        assertThat(again.state().checkIns()).extracting(TodayState.Due::name).doesNotContain("Maya Okafor");
    }

    /** As a file that was just opened, because the store was written to behind the use cases. */
    private TodayViewModel readAnew() {
        UseCases fresh = UseCases.over(sample.store, MovementFile.shipped(), v -> "", () -> sample.now, Events.NONE);
        TodayViewModel again = new TodayViewModel(fresh, sample.tasks, told::add, () -> years);
        again.show();
        return again;
    }

    @Test
    void theBoardSaysWhoAndWhy() {
        assertThat(model.state().attention())
                .extracting(TodayState.Attention::name, TodayState.Attention::chip)
                .contains(
                        tuple("Maya Okafor", "See a doctor"),
                        tuple("Ana Pereira", "Watch"),
                        tuple("Tom Nguyen", "Ask first"));
        assertThat(model.state().attention().get(0).why())
                .contains("7/10 at 31 h")
                .contains("one spot");
        assertThat(due("Jonas Lind").window()).isEqualTo("24 h peak · 1 missed");
        assertThat(due("Jonas Lind").hours()).isEqualTo("24 h");
    }

    @ParameterizedTest(name = "{0} / 10 a day after: asks for more {1}")
    @CsvSource({"0, false", "2, false", "3, true", "10, true"})
    void aDigitIsLoggedUnlessTheRulesWantToKnowMoreThanTheSigns(int nrs, boolean asks) {
        List<String> asked = new ArrayList<>();
        model.score(due("Jonas Lind"), nrs, () -> asked.add("sheet"));
        model.show();
        assertThat(asked).hasSize(asks ? 1 : 0);
        assertThat(names().contains("Jonas Lind")).isEqualTo(asks);
        assertThat(uses.readClient().handle(sample.jonas.id()).orElseThrow().entries())
                .hasSize(asks ? 0 : 1);
    }

    @Test
    void aScoreWithoutTheSignsIsOnTheBoardUntilTheyAreAsked() {
        model.score(due("Jonas Lind"), 1, () -> {});
        model.show();
        assertThat(model.state().attention())
                .filteredOn(a -> a.name().equals("Jonas Lind"))
                .extracting(TodayState.Attention::chip)
                .containsExactly("Watch");
    }

    @ParameterizedTest(name = "read at 18:10:00, the clock shows {0} {1}: read again {2}")
    @CsvSource({
        "2026-11-19T18:10:59, Europe/London, false",
        "2026-11-19T18:11:00, Europe/London, true",
        "2026-11-19T18:09:59, Europe/London, true",
        "2026-11-20T00:00:00, Europe/London, true",
        "2026-11-22T18:10:00, Europe/London, true",
        "2026-11-19T19:10:30, Europe/Berlin, true",
    })
    void theBoardIsReadAgainWhenTheClockShowsAnotherMinuteHoweverItGotThere(String local, String zone, boolean again) {
        Moment now = Moment.of(LocalDateTime.parse(local), ZoneId.of(zone));
        sample.now = now;
        int before = renders;
        model.tick(now);
        assertThat(renders - before).isEqualTo(again ? 1 : 0);
    }

    @Test
    void afterANightWithTheLidShutTheDayAndTheWindowsAreRight() {
        sample.now = Sample.at(11, 20, 16, 5);
        model.tick(sample.now);
        assertThat(model.state().day()).startsWith("Fri");
        assertThat(due("Jonas Lind").window()).isEqualTo("48 h peak · 2 missed");
    }

    @Test
    void aLineClosesWithAnActionAndIgnoringNeedsAReason() {
        TodayState.Attention ana = model.state().attention().stream()
                .filter(a -> a.name().equals("Ana Pereira"))
                .findFirst()
                .orElseThrow();
        List<Problem> wrong = new ArrayList<>();
        model.respond(ana.concern(), Action.IGNORE, " ", wrong::addAll);
        assertThat(wrong).extracting(Problem::field).containsExactly("reason");
        model.respond(ana.concern(), Action.MONITOR, "", p -> assertThat(p).isEmpty());
        model.show();
        assertThat(model.state().attention())
                .extracting(TodayState.Attention::name)
                .doesNotContain("Ana Pereira");
    }

    @Test
    void checkInsAreLetGo() {
        model.dismiss(due("Jonas Lind"));
        model.show();
        assertThat(names()).doesNotContain("Jonas Lind");
        assertThat(told).isEmpty();
    }

    @Test
    void theWeekIsCounted() {
        assertThat(model.state().figures().get(0).value()).isEqualTo("3");
    }
}
