package org.hingewise.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.timeline.TimelineEvent;
import org.hingewise.domain.timeline.TimelineEvent.Kind;
import org.hingewise.domain.triage.Level;
import org.hingewise.ui.client.TimelineRow.Day;
import org.hingewise.ui.client.TimelineRow.Item;
import org.hingewise.usecase.RecordInjury;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineViewModelTest {
    private final ClientDesk desk = new ClientDesk();
    private final TimelineViewModel model = desk.timeline();

    private TimelineViewModel.State state() {
        return Objects.requireNonNull(model.state());
    }

    private List<Item> items() {
        return state().rows().stream()
                .filter(Item.class::isInstance)
                .map(Item.class::cast)
                .toList();
    }

    private List<Kind> kinds() {
        return items().stream().map(i -> i.event().kind()).toList();
    }

    private Item item(Kind kind) {
        return items().stream()
                .filter(i -> i.event().kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private JudgedEntry reported() {
        Session session = desk.trained();
        desk.hoursLater(24);
        return desk.felt(session, 7);
    }

    private void episode() {
        ClientDesk.saved(desk.useCases.recordInjury().handle(RecordInjury.Request.of(desk.client.id(), InjuryType.FD)));
    }

    @Test
    void newestComesFirstUnderTheDayItHappenedOn() {
        episode();
        reported();
        assertThat(kinds()).containsExactly(Kind.SORENESS_LOGGED, Kind.INJURY_RECORDED, Kind.CLIENT_ADDED);
        assertThat(state().rows().get(0)).isEqualTo(new Day(desk.now.date()));
        assertThat(state().rows().get(2)).isEqualTo(new Day(desk.now.date().minusDays(1)));
        assertThat(state().rows()).hasSize(5);
        assertThat(state().selected()).isEqualTo(items().get(items().size() - 1));
    }

    @Test
    void aReportKeepsItsVerdictAsItWasGiven() {
        JudgedEntry felt = reported();
        Item item = item(Kind.SORENESS_LOGGED);
        assertThat(item.judged()).isEqualTo(felt);
        assertThat(item.level()).isEqualTo(Level.DOCTOR);
        assertThat(item.gone()).isFalse();
        assertThat(item.toString()).doesNotContain("Soreness 7");
    }

    @Test
    void aReportTakenOutStaysWithItsLevelAndSaysSo() {
        JudgedEntry felt = reported();
        desk.useCases.logSoreness().remove(felt.id());
        assertThat(kinds()).startsWith(Kind.SORENESS_REMOVED, Kind.SORENESS_LOGGED);
        assertThat(item(Kind.SORENESS_LOGGED).gone()).isTrue();
        assertThat(item(Kind.SORENESS_LOGGED).level()).isEqualTo(Level.DOCTOR);
        desk.useCases.undo();
        assertThat(kinds()).startsWith(Kind.UNDONE);
        assertThat(item(Kind.SORENESS_LOGGED).judged()).isEqualTo(felt);
    }

    @Test
    void chipsLetKindsThroughAndCountThemAll() {
        episode();
        reported();
        model.toggle(EventGroup.SORENESS);
        assertThat(kinds()).containsExactly(Kind.SORENESS_LOGGED);
        assertThat(state().selected()).isEqualTo(items().get(0));
        model.toggle(EventGroup.HISTORY);
        assertThat(kinds()).containsExactly(Kind.SORENESS_LOGGED, Kind.INJURY_RECORDED);
        assertThat(state().counts())
                .isEqualTo(Map.of(EventGroup.SORENESS, 1, EventGroup.HISTORY, 1, EventGroup.CLIENT, 1));
        model.toggle(EventGroup.SORENESS);
        assertThat(kinds()).containsExactly(Kind.INJURY_RECORDED);
        model.everyKind();
        assertThat(items()).hasSize(3);
    }

    @Test
    void wordsAreFoundByTheirBeginnings() {
        episode();
        model.search("disc ep");
        assertThat(kinds()).containsExactly(Kind.INJURY_RECORDED);
        model.search("nowhere");
        assertThat(state().rows()).isEmpty();
        assertThat(state().selected()).isNull();
        assertThat(state().isFiltered()).isTrue();
        model.everything();
        assertThat(items()).hasSize(2);
    }

    @Test
    void whatIsSelectedStaysSelectedWhenSomethingHappens() {
        episode();
        Item added = item(Kind.CLIENT_ADDED);
        model.select(added);
        reported();
        assertThat(state().selected()).isEqualTo(added);
    }

    @Test
    void anotherClientBeginsWithoutFilters() {
        model.toggle(EventGroup.SORENESS);
        model.search("disc");
        model.show(Id.random());
        assertThat(state().isFiltered()).isFalse();
        assertThat(state().all()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindBelongsToAChipAndHasASentence(Kind kind) {
        Item item = TimelineViewModel.item(
                new TimelineEvent(1, desk.client.id(), desk.now, kind, "", Map.of()), Map.of(), desk.now.date());
        assertThat(item.group()).isNotNull();
        assertThat(item.sentence()).isNotBlank();
    }

    @Test
    void twoThousandEventsAreRows() {
        desk.store.write(r -> {
            for (int i = 0; i < 2000; i++) {
                r.timeline()
                        .append(new TimelineEvent(
                                0,
                                desk.client.id(),
                                desk.now.plusMinutes(i),
                                Kind.SESSION_STARTED,
                                "",
                                Map.of("name", PersonalText.of("Deadlift " + i))));
            }
            return r;
        });
        model.show(desk.client.id());
        assertThat(items()).hasSize(2001);
        model.search("deadlift 1999");
        assertThat(items()).hasSize(1);
    }
}
