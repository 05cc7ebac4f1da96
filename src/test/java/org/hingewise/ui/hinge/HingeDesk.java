package org.hingewise.ui.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStanding;
import org.hingewise.exchange.MovementFile;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;

/** A store in memory with one client, whose hinge is watched at a moment that tests set. */
final class HingeDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final FakeStore store = new FakeStore();
    final DirectTasks tasks = new DirectTasks();
    Moment now = at("2026-11-02T10:00:00+01:00");
    final UseCases useCases =
            UseCases.over(store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> now, Events.NONE);
    final Client client = saved(useCases.saveClient().handle(SaveClient.Request.named("Maya", MassUnit.KG)));

    static Moment at(String time) {
        return new Moment(OffsetDateTime.parse(time).toInstant(), ZONE);
    }

    HingeViewModel screen() {
        HingeViewModel screen = new HingeViewModel(useCases, tasks);
        screen.show(client.id());
        return screen;
    }

    static HingeViewModel.State state(HingeViewModel screen) {
        return Objects.requireNonNull(screen.state());
    }

    ClientRecord record() {
        return useCases.readClient().handle(client.id()).orElseThrow();
    }

    HingeStanding standing() {
        return record().hinge(useCases.readLibrary().handle(), now).standing();
    }

    /** Everything of a level is there. */
    HingeAssessment passed(HingeLevel level) {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(level).forEach(item -> seen.put(item, Seen.SEEN));
        return saved(useCases.assessHinge().handle(new AssessHinge.Request(client.id(), level, seen, null, "", now)));
    }

    void newInjury() {
        saved(useCases.recordInjury()
                .handle(new RecordInjury.Request(
                        null,
                        client.id(),
                        InjuryType.MS,
                        RoughDate.day(now.date()),
                        Set.of(),
                        "",
                        null,
                        Answer.NO,
                        "",
                        "",
                        "",
                        null,
                        BackInjury.Status.ONGOING,
                        null,
                        "")));
    }

    void daysLater(int days) {
        now = now.plusMinutes(days * 24L * 60);
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
