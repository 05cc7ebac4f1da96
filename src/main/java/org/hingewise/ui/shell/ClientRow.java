package org.hingewise.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckIns;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A client in the list.
 *
 * @param line what is going on, in a few words
 * @param level the verdict that stands; null when there is none: nothing reported yet, or a clinician has seen it
 * @param levelWord the same in words
 */
record ClientRow(Id<Client> id, String name, String line, @Nullable Level level, String levelWord, boolean archived) {
    /** A session's hours are told for a week; after that its day (decision: the longest soreness is followed). */
    private static final double HOURS_TOLD = 168;

    static ClientRow of(ClientRecord record, Moment now) {
        Client client = record.client();
        OpenVerdict open = record.open();
        return new ClientRow(
                client.id(),
                client.name().value(),
                line(record, open, now),
                open.because() == null ? null : open.level(),
                Words.standing(open),
                client.archived());
    }

    /** What a screen reader says of it. */
    String spoken() {
        return Texts.get("clients.spoken", name, levelWord, line);
    }

    private static String line(ClientRecord record, OpenVerdict open, Moment now) {
        if (record.client().consent().isWithdrawn()) {
            return Texts.get("clients.line.withdrawn");
        }
        List<Session> back = record.backSessions(now);
        if (back.isEmpty()) {
            return withoutTraining(record, open, now);
        }
        Session session = back.get(0);
        double hours = now.hoursSince(session.when());
        if (hours > HOURS_TOLD) {
            return Texts.get("clients.line.last", Times.day(session.when().date(), now.date()));
        }
        OptionalInt due = CheckIns.due(record, now);
        Level level = open.level();
        if (due.isPresent() && !level.atLeast(Level.DOCTOR)) {
            return Texts.get("clients.line.due", Times.hours(due.getAsInt()));
        }
        if (level.atLeast(Level.DOCTOR) || record.entriesAfter(session).isEmpty()) {
            return Texts.get("clients.line.after", Times.hours(hours), movement(session));
        }
        return Texts.get("clients.line.level", Words.standing(open), Times.hours(hours));
    }

    private static String withoutTraining(ClientRecord record, OpenVerdict open, Moment now) {
        if (open.because() != null) {
            return Texts.get(
                    "clients.line.reported", Times.day(open.because().time().date(), now.date()));
        }
        return record.sessions().stream()
                .filter(s -> s.when().isAfter(now))
                .findFirst()
                .map(s -> Texts.get("clients.line.planned", Times.day(s.when().date(), now.date())))
                .or(() -> record.sessions().stream()
                        .filter(Session::isEnded)
                        .map(Session::when)
                        .max(Comparator.naturalOrder())
                        .map(last -> Texts.get("clients.line.last", Times.day(last.date(), now.date()))))
                .orElseGet(() -> Texts.get("clients.line.none"));
    }

    private static String movement(Session session) {
        return session.heaviest().map(Assignment::movementName).orElseGet(() -> Texts.get("clients.line.training"));
    }
}
