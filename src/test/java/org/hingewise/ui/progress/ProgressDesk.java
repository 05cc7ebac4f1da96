package org.hingewise.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.exchange.MovementFile;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.AssessHinge;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.UseCases;

/** Months of a client's training and soreness, told in a few words, over a store in memory. */
final class ProgressDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/London");

    final FakeStore store;
    final DirectTasks tasks = new DirectTasks();
    final Client client;
    Moment now = at("2026-11-19T18:10");
    final UseCases useCases;

    ProgressDesk(FakeStore store, Client client) {
        this.store = store;
        this.client = client;
        useCases =
                UseCases.over(store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> now, Events.NONE);
    }

    static Moment at(String local) {
        return Moment.of(LocalDateTime.parse(local), ZONE);
    }

    /** One movement done, best set of that load. */
    record Did(String id, String name, double kg, Integer pain) {}

    /** An hour of training that loaded the back. */
    Session trained(String ended, int effort, Did... did) {
        Moment end = at(ended);
        List<Assignment> assignments = new ArrayList<>();
        for (Did d : did) {
            SetDone set = new SetDone(8, Mass.kg(d.kg()), 8.0, false, end.plusMinutes(-30));
            assignments.add(new Assignment(
                    d.id(),
                    d.name(),
                    new SetPlan(3, 8, Mass.kg(d.kg()), 8.0),
                    new GateAnswer(d.id(), Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true),
                    Assignment.Decision.AS_ADVISED,
                    PersonalText.EMPTY,
                    null,
                    List.of(set, set, set),
                    d.pain(),
                    false,
                    false));
        }
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                end.plusMinutes(-60),
                end,
                Familiarity.NEW_STEP,
                effort,
                true,
                assignments,
                PersonalText.EMPTY);
        return store.write(r -> {
            r.sessions().save(session);
            return session;
        });
    }

    /** A report, judged by the rules. */
    void felt(Session session, int hours, int nrs, double sleep, int stress, int trust) {
        Moment before = now;
        now = session.when().plusMinutes(hours * 60L);
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        for (Symptom s : Symptom.values()) {
            answers.put(s, Answer.NO);
        }
        saved(useCases.logSoreness()
                .handle(new LogSoreness.Request(
                        client.id(),
                        session.id(),
                        now,
                        nrs,
                        Set.of(),
                        Distribution.DIFFUSE,
                        Onset.GRADUAL,
                        Answer.NO,
                        answers,
                        sleep,
                        stress,
                        trust,
                        "",
                        "")));
        now = before;
    }

    /** The hinge shows a level. */
    void hinged(String time, HingeLevel level) {
        Moment before = now;
        now = at(time);
        Map<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        HingeItem.of(level).forEach(item -> seen.put(item, Seen.SEEN));
        saved(useCases.assessHinge().handle(new AssessHinge.Request(client.id(), level, seen, null, "", now)));
        now = before;
    }

    /** A way back opened at the triage stage on a day, then one step a line: "2026-08-02 UP MOVE". */
    ReturnPlan wayBack(String opened, String... steps) {
        ReturnPlan plan = ReturnPlan.open(client.id(), Stage.TRIAGE, null, PersonalText.EMPTY, at(opened + "T09:00"));
        for (String step : steps) {
            String[] words = step.split(" ");
            plan = plan.with(new ReturnPlan.Step(
                    ReturnPlan.Kind.valueOf(words[1]),
                    Stage.valueOf(words[2]),
                    at(words[0] + "T09:00"),
                    PersonalText.EMPTY));
        }
        ReturnPlan told = plan;
        return store.write(r -> {
            r.returns().save(told);
            return told;
        });
    }

    /** Half a year: a steady climb, a bad week in July, and back again. */
    ProgressDesk halfAYear() {
        hinged("2026-05-25T10:00", HingeLevel.H1);
        hinged("2026-05-29T10:00", HingeLevel.H1);
        hinged("2026-06-15T10:00", HingeLevel.H2);
        hinged("2026-06-19T10:00", HingeLevel.H2);
        hinged("2026-08-10T10:00", HingeLevel.H2);
        hinged("2026-08-14T10:00", HingeLevel.H2);
        hinged("2026-09-28T10:00", HingeLevel.H3);
        hinged("2026-10-02T10:00", HingeLevel.H3);
        double[] loads = {40, 42.5, 45, 45, 50, 55, 60, 60, 65, 30, 35, 40, 45, 50, 55, 60, 65, 67.5, 70, 75, 80, 85, 85
        };
        int[] peaks = {4, 4, 3, 4, 3, 3, 3, 2, 7, 5, 3, 2, 2, 3, 2, 2, 1, 2, 2, 1, 2, 1, 2};
        Moment first = at("2026-06-02T18:00");
        for (int i = 0; i < loads.length; i++) {
            boolean bad = peaks[i] >= 5;
            String ended = first.plusMinutes(i * 7L * 24 * 60)
                    .local()
                    .toLocalDateTime()
                    .toString();
            Did deadlift = new Did("trap_bar_deadlift", "Trap-bar deadlift", loads[i], bad ? 4 : peaks[i] / 2);
            Did squat = new Did("goblet_squat", "Goblet squat", 12 + i / 4 * 2, i % 5 == 4 ? null : 0);
            Session session = peaks[i] == 7
                    ? trained(ended, 9, deadlift, new Did("kb_swing", "Kettlebell swing", 24, 3))
                    : trained(ended, 6 + i % 2, deadlift, squat);
            felt(session, 8, peaks[i] / 3, bad ? 4.5 : 7.5, bad ? 8 : 3, bad ? 4 : 7);
            felt(session, 26, peaks[i], bad ? 5 : 7, bad ? 7 : 3 + i % 2, bad ? 3 : 7 + i / 12);
            felt(session, 50 + i % 3 * 4, bad ? 4 : Math.max(0, peaks[i] - 3), 7.5, 3, 8);
            if (bad) {
                felt(session, 98, 1, 7, 4, 6);
            }
        }
        wayBack(
                "2026-07-29",
                "2026-08-02 UP MOVE",
                "2026-08-09 UP CORE",
                "2026-08-14 BACK MOVE",
                "2026-08-17 UP CORE",
                "2026-08-28 UP BEND",
                "2026-09-19 UP LIGHT",
                "2026-10-14 UP BARBELL");
        return this;
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
