package org.hingewise.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;

/** A store in memory with a clock that tests set, and short words for what tests do often. */
final class CoachDesk {
    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final FakeStore store = new FakeStore();
    final List<Change> changes = new ArrayList<>();
    final Undo undo = new Undo();
    Moment now = at("2026-11-18T11:10:00+01:00");
    final Ledger ledger = new Ledger(store, () -> now, changes::add, undo);
    final LogSoreness log =
            new LogSoreness(ledger, verdict -> "advice " + verdict.level().number());

    static Moment at(String time) {
        return new Moment(OffsetDateTime.parse(time).toInstant(), ZONE);
    }

    Client client(String name) {
        return saved(new SaveClient(ledger).handle(SaveClient.Request.named(name, MassUnit.KG)));
    }

    /** A session that loaded the back and ended now. */
    Session trained(Client client) {
        Session session = new Session(
                Id.random(),
                client.id(),
                null,
                null,
                now,
                Familiarity.NEW_STEP,
                null,
                true,
                List.of(),
                PersonalText.EMPTY);
        store.write(r -> {
            r.sessions().save(session);
            return session;
        });
        return session;
    }

    void hoursLater(double hours) {
        now = now.plusMinutes(Math.round(hours * 60));
    }

    static Map<Symptom, Answer> allNo() {
        Map<Symptom, Answer> answers = new java.util.EnumMap<>(Symptom.class);
        for (Symptom s : Symptom.values()) {
            answers.put(s, Answer.NO);
        }
        return answers;
    }

    LogSoreness.Request soreness(Client client, Session session, int nrs) {
        return new LogSoreness.Request(
                client.id(),
                session == null ? null : session.id(),
                now,
                nrs,
                Set.of(),
                Distribution.DIFFUSE,
                Onset.GRADUAL,
                Answer.NO,
                allNo(),
                null,
                null,
                null,
                "",
                "");
    }

    static <T> T saved(Result<T> result) {
        assertThat(result).isInstanceOf(Result.Saved.class);
        return ((Result.Saved<T>) result).value();
    }

    static List<Problem> refused(Result<?> result) {
        assertThat(result).isInstanceOf(Result.Refused.class);
        return ((Result.Refused<?>) result).problems();
    }
}
