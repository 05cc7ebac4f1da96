package org.hingewise.ui.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.exchange.MovementFile;
import org.hingewise.text.VerdictTexts;
import org.hingewise.ui.kit.DirectTasks;
import org.hingewise.usecase.Change;
import org.hingewise.usecase.FakeStore;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Result;
import org.hingewise.usecase.SaveClient;
import org.hingewise.usecase.UseCases;

/** A store in memory with one client, a clock that tests set, and a screen told of every change. */
final class ClientDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final FakeStore store = new FakeStore();
    final DirectTasks tasks = new DirectTasks();
    Moment now = new Moment(OffsetDateTime.parse("2026-11-18T11:10:00+01:00").toInstant(), ZONE);
    Runnable changed = () -> {};
    final UseCases useCases =
            UseCases.over(store, MovementFile.shipped(), VerdictTexts::advice, () -> now, this::committed);
    final Client client = saved(useCases.saveClient().handle(SaveClient.Request.named("Maya", MassUnit.KG)));

    private void committed(Change change) {
        changed.run();
    }

    void hoursLater(double hours) {
        now = now.plusMinutes(Math.round(hours * 60));
    }

    /** A session that loaded the back and ended now. */
    Session trained() {
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                null,
                now,
                Familiarity.UNFAMILIAR,
                null,
                true,
                java.util.List.of(),
                PersonalText.EMPTY);
        return store.write(r -> {
            r.sessions().save(session);
            return session;
        });
    }

    /** A report now: gradual, spread out, everything asked, nothing of it there but what is named. */
    JudgedEntry felt(Session session, int nrs, Symptom... yes) {
        Map<Symptom, Answer> answers = new EnumMap<>(Symptom.class);
        for (Symptom s : Symptom.values()) {
            answers.put(s, Answer.NO);
        }
        for (Symptom s : yes) {
            answers.put(s, Answer.YES);
        }
        return saved(useCases.logSoreness()
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
                        7.5,
                        2,
                        8,
                        "",
                        "")));
    }

    OverviewViewModel overview() {
        OverviewViewModel model = new OverviewViewModel(useCases, tasks);
        changed = () -> model.show(client.id());
        model.show(client.id());
        return model;
    }

    TimelineViewModel timeline() {
        TimelineViewModel model = new TimelineViewModel(useCases, tasks);
        changed = () -> model.show(client.id());
        model.show(client.id());
        return model;
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }
}
