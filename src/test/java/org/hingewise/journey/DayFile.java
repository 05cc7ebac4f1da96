package org.hingewise.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.exchange.MovementFile;
import org.hingewise.storage.SqlStore;
import org.hingewise.storage.StoreFile;
import org.hingewise.text.VerdictTexts;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.EndSession;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;

/** A coach's file on the morning of a full day: Maya and Noor trained yesterday, Ben trains today. */
final class DayFile {
    private static final long A_DAY = 24 * 60;

    private final SqlStore store;
    private final UseCases use;
    private final SetClock clock;

    private DayFile(SqlStore store, SetClock clock) {
        this.store = store;
        this.clock = clock;
        use = UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, clock, Events.NONE);
    }

    /** Writes it. */
    static void make(Path file, Path tmp) {
        try {
            Files.createDirectories(file.getParent());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        SetClock clock = new SetClock(DayStory.MORNING);
        try (SqlStore store = SqlStore.open(StoreFile.of(file, tmp).ifMissing(StoreFile.IfMissing.CREATE), clock)) {
            DayFile day = new DayFile(store, clock);
            day.trainedYesterday("Maya Okafor", 0);
            day.trainedYesterday("Noor Haddad", 15);
            day.trainsToday();
        }
    }

    private void trainedYesterday(String name, int minutesLater) {
        Client client = client(name);
        clock.set(DayStory.MORNING.plusMinutes(minutesLater - A_DAY));
        Session planned = plan(client, planned("bird_dog", 3, 8, null));
        List<EndSession.Done> done = planned.assignments().stream()
                .map(a -> new EndSession.Done(
                        Collections.nCopies(3, new SetDone(8, null, null, false, clock.now())), 0, false))
                .toList();
        saved(use.endSession()
                .handle(new EndSession.Request(
                        planned.id(),
                        client.id(),
                        clock.now().plusMinutes(-50),
                        clock.now(),
                        Familiarity.FAMILIAR,
                        6,
                        done,
                        "")));
    }

    private void trainsToday() {
        Client ben = client("Ben Ortiz");
        hinge(ben, HingeLevel.H1, 12);
        hinge(ben, HingeLevel.H1, 9);
        hinge(ben, HingeLevel.H2, 6);
        hinge(ben, HingeLevel.H2, 3);
        daysAgo(0);
        plan(ben, planned("goblet_squat", 3, 10, 16.0), planned("kb_deadlift", 3, 8, 20.0));
    }

    private Client client(String name) {
        daysAgo(30);
        Client asked = saved(use.saveClient().handle(SaveClient.Request.named(name, MassUnit.KG)))
                .withHistoryAsked(Answer.NO);
        return store.write(records -> {
            records.clients().save(asked);
            return asked;
        });
    }

    private void hinge(Client client, HingeLevel level, int daysAgo) {
        daysAgo(daysAgo);
        Map<HingeItem, Seen> seen = HingeItem.of(level).stream()
                .collect(Collectors.toMap(i -> i, i -> Seen.SEEN, (a, b) -> a, () -> new EnumMap<>(HingeItem.class)));
        saved(use.assessHinge().handle(new AssessHinge.Request(client.id(), level, seen, null, "", clock.now())));
    }

    private static PlanSession.Planned planned(String movement, int sets, int amount, Double kg) {
        return new PlanSession.Planned(
                movement, new SetPlan(sets, amount, kg == null ? null : Mass.kg(kg), null), "", null);
    }

    private Session plan(Client client, PlanSession.Planned... movements) {
        return saved(use.planSession()
                .handle(new PlanSession.Request(
                        null, client.id(), clock.now().plusMinutes(30), Familiarity.FAMILIAR, List.of(movements), "")));
    }

    private void daysAgo(int days) {
        clock.set(DayStory.MORNING.plusMinutes(-days * A_DAY));
    }

    private static <T> T saved(Result<T> result) {
        assertThat(result).as("%s", result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
