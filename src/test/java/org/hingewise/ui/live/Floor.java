package org.hingewise.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.exchange.MovementFile;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.EndSession;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.PlanSession;
import org.hingewise.usecase.RecordInjury;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.SorenessReports;
import org.hingewise.usecase.UseCases;

/** Ruth on the gym floor: a disc episode long ago, a hinge that is mastered, a session last week and one today. */
final class Floor {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    final FakeStore store = new FakeStore();
    final DirectTasks tasks = new DirectTasks();
    Moment now = at("2026-11-05T17:00:00Z");
    long nanos;
    final UseCases use = UseCases.over(store, MovementFile.shipped(), verdict -> "advice", () -> now, change -> {});
    final Client client;
    final Session session;

    Floor() {
        this(MassUnit.KG);
    }

    Floor(MassUnit unit) {
        client = saved(use.saveClient().handle(SaveClient.Request.named("Ruth Bauer", unit)));
        hinge();
        ended(plan(Mass.kg(62.5)));
        minutesLater(60 * 24 * 7);
        ended(plan(Mass.kg(37.5)));
        minutesLater(60 * 24 * 7);
        disc();
        session = plan(Mass.kg(40));
        saved(use.startSession().handle(session.id()));
    }

    static Moment at(String time) {
        return new Moment(OffsetDateTime.parse(time).toInstant(), ZONE);
    }

    /** Both clocks go on. */
    void secondsLater(long seconds) {
        now = new Moment(now.instant().plusSeconds(seconds), now.zone());
        nanos += seconds * 1_000_000_000L;
    }

    void minutesLater(long minutes) {
        secondsLater(minutes * 60);
    }

    LiveViewModel live() {
        LiveViewModel live = new LiveViewModel(use, tasks, client.id(), session.id(), () -> nanos);
        live.refresh();
        return live;
    }

    Session stored() {
        return store.<Session>read(r -> r.sessions().find(session.id()).orElseThrow());
    }

    Assignment stored(int position) {
        return stored().assignments().get(position);
    }

    /** On the way back at light load; goblet squats with two repetitions more, twice, and a green morning. */
    void returning() {
        Moment then = now;
        store.write(r -> {
            for (Session s : r.sessions().of(client.id())) {
                if (s.isEnded()) {
                    List<Assignment> all = new ArrayList<>(s.assignments());
                    List<SetDone> sets = new ArrayList<>(all.get(1).done());
                    SetDone last = sets.remove(sets.size() - 1);
                    sets.add(new SetDone(last.amount() + 2, last.load(), last.rpe(), false, last.time()));
                    all.set(1, all.get(1).withDone(sets));
                    r.sessions().save(s.withAssignments(all));
                }
            }
            r.returns()
                    .save(ReturnPlan.open(
                            client.id(), Stage.LIGHT, null, PersonalText.EMPTY, then.plusMinutes(-30 * 24 * 60)));
            return client;
        });
        now = then.plusMinutes(-6 * 24 * 60);
        Id<Session> session = use.readClient()
                .handle(client.id())
                .orElseThrow()
                .backSessions(now)
                .get(0)
                .id();
        saved(use.logSoreness().handle(SorenessReports.noSign(client.id(), session, now, 1)));
        now = then;
    }

    private Session plan(Mass deadlift) {
        return saved(use.planSession()
                .handle(new PlanSession.Request(
                        null,
                        client.id(),
                        now,
                        Familiarity.FAMILIAR,
                        List.of(
                                new PlanSession.Planned("bird_dog", new SetPlan(3, 8, null, null), "", null),
                                new PlanSession.Planned("goblet_squat", new SetPlan(3, 10, Mass.kg(16), 6.0), "", null),
                                new PlanSession.Planned(
                                        "trap_bar_deadlift", new SetPlan(3, 6, deadlift, 6.0), "", null),
                                new PlanSession.Planned("side_plank", new SetPlan(3, 20, null, null), "", null)),
                        "")));
    }

    private void ended(Session planned) {
        List<EndSession.Done> done = new ArrayList<>();
        for (Assignment a : planned.assignments()) {
            SetPlan p = a.plan();
            List<SetDone> sets = new ArrayList<>();
            for (int i = 0; i < p.sets(); i++) {
                sets.add(new SetDone(p.amount(), p.load(), i == 0 ? Double.valueOf(5) : p.rpe(), false, now));
            }
            done.add(new EndSession.Done(sets, 1, false));
        }
        saved(use.endSession()
                .handle(new EndSession.Request(
                        planned.id(), client.id(), now.plusMinutes(-50), now, Familiarity.FAMILIAR, 6, done, "")));
    }

    private void hinge() {
        for (HingeLevel level : List.of(HingeLevel.H1, HingeLevel.H2, HingeLevel.H3)) {
            for (int daysAgo : List.of(40 - 10 * level.number(), 37 - 10 * level.number())) {
                Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
                HingeItem.of(level).forEach(i -> seen.put(i, Seen.SEEN));
                saved(use.assessHinge()
                        .handle(new AssessHinge.Request(
                                client.id(), level, seen, null, "", now.plusMinutes(-daysAgo * 24L * 60))));
            }
        }
    }

    private void disc() {
        saved(use.recordInjury()
                .handle(new RecordInjury.Request(
                        null,
                        client.id(),
                        InjuryType.FD,
                        RoughDate.month(YearMonth.of(2022, 3)),
                        Set.of(),
                        "",
                        8,
                        Answer.NO,
                        "",
                        "",
                        "",
                        null,
                        BackInjury.Status.SETTLED,
                        RoughDate.month(YearMonth.of(2022, 5)),
                        "")));
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).as("%s", result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
