package org.hingewise.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.exchange.MovementFile;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.EditMovement;
import org.hingewise.usecase.EndSession;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.SorenessReports;
import org.hingewise.usecase.Store;
import org.hingewise.usecase.StoreProblem;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A coach with one client, a clock that tests set, and short words for what tests of sessions do often. */
final class Gym {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** Whether every write fails, as on a full disk. */
    boolean diskFull;

    Moment now = at("2026-11-18T11:10:00+01:00");
    final List<Change> changes = new ArrayList<>();
    final UseCases use =
            UseCases.over(new Disk(), MovementFile.shipped(), verdict -> "advice", () -> now, changes::add);
    final DirectTasks tasks = new DirectTasks();
    final Client client;

    Gym() {
        this(MassUnit.KG);
    }

    Gym(MassUnit unit) {
        client = saved(use.saveClient().handle(SaveClient.Request.named("Maya Okafor", unit)));
    }

    static Moment at(String time) {
        return new Moment(OffsetDateTime.parse(time).toInstant(), ZONE);
    }

    PlanViewModel planner() {
        PlanViewModel planner = new PlanViewModel(use, tasks, client.id());
        planner.open();
        return planner;
    }

    ClientRecord record() {
        return use.readClient().handle(client.id()).orElseThrow();
    }

    Movement movement(String id) {
        return use.readLibrary().handle().find(id).orElseThrow();
    }

    Gym discEpisode2022() {
        return injury(InjuryType.FD);
    }

    Gym injury(InjuryType type) {
        saved(use.recordInjury()
                .handle(new RecordInjury.Request(
                        null,
                        client.id(),
                        type,
                        RoughDate.month(YearMonth.of(2022, 3)),
                        Set.of(),
                        "Lifting a sofa",
                        8,
                        Answer.YES,
                        "",
                        "",
                        "",
                        null,
                        BackInjury.Status.SETTLED,
                        RoughDate.month(YearMonth.of(2022, 5)),
                        "")));
        return this;
    }

    /** Shows a level on two days, seven and three days ago; above H1 after every level below it. */
    Gym hinge(HingeLevel level) {
        for (int n = 1; n <= level.number(); n++) {
            int daysAgo = 3 + 7 * (level.number() - n);
            assessed(HingeLevel.of(n), daysAgo + 3);
            assessed(HingeLevel.of(n), daysAgo);
        }
        return this;
    }

    private void assessed(HingeLevel level, int daysAgo) {
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(level).forEach(i -> seen.put(i, Seen.SEEN));
        saved(use.assessHinge()
                .handle(new AssessHinge.Request(
                        client.id(), level, seen, null, "", now.plusMinutes(-daysAgo * 24 * 60L))));
    }

    /** A movement of the coach's own that asks nothing of a back; tells its id. */
    String ownMovement(String name) {
        return saved(use.editMovement()
                        .handle(new EditMovement.Request(
                                null,
                                name,
                                Pattern.CARRY,
                                "sandbag",
                                Movement.Measure.REPS,
                                false,
                                Map.of(),
                                HingeLevel.H0,
                                Cap.NONE,
                                List.of(),
                                List.of("Hug it."))))
                .id();
    }

    /** A planned session of one movement, in two hours. */
    Session planned(String movement, SetPlan plan) {
        return saved(use.planSession()
                .handle(new PlanSession.Request(
                        null,
                        client.id(),
                        now.plusMinutes(120),
                        Familiarity.FAMILIAR,
                        List.of(new PlanSession.Planned(movement, plan, "", null)),
                        "")));
    }

    /** A session of one movement, done as planned and ended now. */
    Session done(String movement, SetPlan plan) {
        return ended(
                planned(movement, plan),
                IntStream.range(0, plan.sets())
                        .mapToObj(i -> new SetDone(plan.amount(), plan.load(), plan.rpe(), false, now))
                        .toList(),
                1);
    }

    Session ended(Session session, List<SetDone> sets, @Nullable Integer pain) {
        return saved(use.endSession()
                .handle(new EndSession.Request(
                        session.id(),
                        client.id(),
                        null,
                        now,
                        session.familiarity(),
                        6,
                        List.of(new EndSession.Done(sets, pain, false)),
                        "")));
    }

    /** A planned session of several movements, in two hours. */
    Session plannedAll(List<String> movements, List<SetPlan> plans) {
        return saved(use.planSession()
                .handle(new PlanSession.Request(
                        null,
                        client.id(),
                        now.plusMinutes(120),
                        Familiarity.NEW_STEP,
                        IntStream.range(0, movements.size())
                                .mapToObj(i -> new PlanSession.Planned(movements.get(i), plans.get(i), "", null))
                                .toList(),
                        "")));
    }

    /** Ends a session now with what was done and the pain of each movement. */
    Session endedAll(Session session, List<List<SetDone>> sets, List<@Nullable Integer> pain) {
        return saved(use.endSession()
                .handle(new EndSession.Request(
                        session.id(),
                        client.id(),
                        now.plusMinutes(-55),
                        now,
                        session.familiarity(),
                        6,
                        IntStream.range(0, sets.size())
                                .mapToObj(i -> new EndSession.Done(sets.get(i), pain.get(i), false))
                                .toList(),
                        "")));
    }

    List<SetDone> sets(int count, int amount, @Nullable Mass load, @Nullable Double rpe) {
        return java.util.Collections.nCopies(count, new SetDone(amount, load, rpe, false, now));
    }

    /** Soreness of 7 with no sign of anything else: a verdict of level 2 stands open. */
    void soreness7(@Nullable Id<Session> session) {
        soreness(session, 7);
    }

    /** Soreness with no sign of anything else. */
    void soreness(@Nullable Id<Session> session, int nrs) {
        saved(use.logSoreness().handle(SorenessReports.noSign(client.id(), session, now, nrs)));
    }

    void hoursLater(double hours) {
        now = now.plusMinutes(Math.round(hours * 60));
    }

    static Mass kg(double value) {
        return Mass.kg(value);
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }

    private final class Disk implements Store {
        private final FakeStore store = new FakeStore();

        @Override
        public <R> R read(Function<Records, R> work) {
            return store.read(work);
        }

        @Override
        public <R> R write(Function<Records, R> work) {
            if (diskFull) {
                throw new StoreProblem(StoreProblem.Code.DISK_FULL, Map.of("file", "coach.hingewise"), null);
            }
            return store.write(work);
        }
    }
}
