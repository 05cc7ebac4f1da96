package org.hingewise.ui.returning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
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
import org.hingewise.domain.client.Client;
import org.hingewise.domain.gate.Gate;
import org.hingewise.domain.gate.GateAnswer;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.exchange.MovementFile;
import org.hingewise.gui.Sample;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.Events;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.GuideReturn;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.RecordClearance;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;
import org.jspecify.annotations.Nullable;

/** A store in memory with one client, told in days before the evening of 19 November 2026. */
final class ReturnDesk {
    private static final Moment EVENING = Sample.at(11, 19, 18, 10);

    final FakeStore store = new FakeStore();
    final DirectTasks tasks = new DirectTasks();
    Moment now = EVENING;
    final UseCases uses =
            UseCases.over(store, MovementFile.shipped(), v -> "This is not a diagnosis.", () -> now, Events.NONE);
    final Client client = saved(uses.saveClient().handle(SaveClient.Request.named("Maya Okafor", MassUnit.KG)));

    GuideReturn guide() {
        return uses.guideReturn();
    }

    void daysAgo(double days) {
        now = EVENING.plusMinutes(-Math.round(days * 24 * 60));
    }

    /** Trained now; three sets of eight planned, the last one with more repetitions. */
    Session did(String movement, @Nullable Double kg, int pain, int extra) {
        Mass load = kg == null ? null : Mass.kg(kg);
        GateAnswer fine =
                new GateAnswer(movement, Gate.GO, 0, List.of(), null, List.of(), List.of(), List.of(), false, true);
        Assignment done = new Assignment(
                movement,
                movement,
                new SetPlan(3, 8, load, null),
                fine,
                Assignment.Decision.AS_ADVISED,
                PersonalText.EMPTY,
                null,
                Collections.nCopies(3, new SetDone(8 + extra, load, null, false, now)),
                pain,
                false,
                false);
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                now.plusMinutes(-50),
                now,
                Familiarity.FAMILIAR,
                5,
                true,
                List.of(done),
                PersonalText.EMPTY);
        return store.write(r -> {
            r.sessions().save(session);
            return session;
        });
    }

    /** How it feels now. */
    void felt(@Nullable Session session, int nrs) {
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        for (Symptom symptom : Symptom.values()) {
            answers.put(symptom, Answer.NO);
        }
        saved(uses.logSoreness()
                .handle(new LogSoreness.Request(
                        client.id(),
                        session == null ? null : session.id(),
                        now,
                        nrs,
                        Set.of(),
                        Distribution.DIFFUSE,
                        Onset.GRADUAL,
                        Answer.NO,
                        answers,
                        7.0,
                        3,
                        6,
                        "",
                        "")));
    }

    /** A session with its next morning. */
    void did(double daysAgo, String movement, @Nullable Double kg, int extra, int morning) {
        daysAgo(daysAgo);
        Session session = did(movement, kg, 1, extra);
        daysAgo(daysAgo - 0.6);
        felt(session, morning);
        daysAgo(0);
    }

    void seenByDoctor() {
        saved(uses.recordClearance()
                .handle(new RecordClearance.Request(
                        client.id(), null, "Dr Lindqvist", now.date(), "no barbell before December", null, null)));
    }

    ReturnPlan plan() {
        return uses.readClient().handle(client.id()).orElseThrow().returns().get(0);
    }

    /** A way back that began four weeks ago with a bad day and is at light load now. */
    void lightLoad() {
        did(60, "goblet_squat", 30.0, 0, 1);
        daysAgo(29);
        felt(did("kb_swing", 16.0, 6, 0), 8);
        daysAgo(28);
        saved(guide().open(client.id(), "Sharp after swings"));
        daysAgo(26);
        seenByDoctor();
        saved(guide().stepUp(plan().id(), ""));
        saved(guide().permitCore(plan().id(), true));
        daysAgo(24);
        felt(null, 0);
        daysAgo(23);
        saved(guide().stepUp(plan().id(), "Calm since Monday, told by phone"));
        daysAgo(16);
        saved(guide().stepUp(plan().id(), "Core work went well at home"));
        daysAgo(10);
        saved(guide().stepUp(plan().id(), "Hinge looked at by her physiotherapist"));
        did(9, "kb_deadlift_elevated", 12.0, 2, 1);
        did(6, "kb_deadlift_elevated", 12.0, 2, 1);
        did(3, "goblet_squat", 16.0, 2, 1);
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
