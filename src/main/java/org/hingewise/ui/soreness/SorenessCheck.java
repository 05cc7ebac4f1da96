package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.triage.Verdict;
import org.hingewise.usecase.LogSoreness;
import org.hingewise.usecase.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it stands, judged against a client's record: pure, so that it can run after every key.
 *
 * @param problems what keeps it from being saved
 * @param hours hours since the training; null when not known
 * @param verdict of what can be judged, even while a field is wrong; null when the session is gone
 * @param comparison the curve with this point on it
 */
record SorenessCheck(
        List<Problem> problems, @Nullable Double hours, @Nullable Verdict verdict, DomsComparison comparison) {

    static SorenessCheck of(ClientRecord record, SorenessForm form, Moment now) {
        Id<Client> client = record.client().id();
        Session other = unrecorded(client, form, now);
        ClientRecord known = other == null ? record : record.withSession(other);
        Id<Session> counted = other == null ? form.after().session() : other.id();

        List<Problem> problems = new ArrayList<>(typedProblems(form, now));
        LogSoreness.Check check = LogSoreness.check(known, request(client, counted, form, now), now);
        check.problems().stream()
                .filter(p -> problems.stream().noneMatch(q -> q.field().equals(p.field())))
                .forEach(problems::add);
        if (check.entry() == null) {
            check = LogSoreness.check(known, request(client, counted, savable(form, now), now), now);
        }
        SorenessEntry entry = check.entry();
        Verdict verdict = check.verdict();
        ClientRecord with =
                entry == null || verdict == null ? known : known.withEntry(new JudgedEntry(entry, verdict, ""));
        boolean timed = problems.stream().noneMatch(p -> p.field().equals("time"));
        return new SorenessCheck(
                problems,
                entry == null || !timed ? null : entry.hoursAfterSession(),
                verdict,
                DomsComparison.of(timed ? with : known, with.session(counted).orElse(null)));
    }

    /** What was typed and cannot be read as what it should be. */
    static List<Problem> typedProblems(SorenessForm form, Moment now) {
        List<Problem> problems = new ArrayList<>();
        if (form.time().moment(now) == null) {
            problems.add(Problem.of("time", unreadable(form.time())));
        }
        TimeChoice ended = form.after().ended();
        if (ended != null) {
            Moment end = ended.moment(now);
            if (end == null) {
                problems.add(Problem.of("session_ended", unreadable(ended)));
            } else if (end.isAfter(now)) {
                problems.add(Problem.of("session_ended", "in_future"));
            }
        }
        if (!form.sleep().isBlank() && hoursSlept(form.sleep()) == null) {
            problems.add(Problem.of("sleepHours", "not_a_number"));
        }
        return problems;
    }

    private static String unreadable(TimeChoice typed) {
        return typed.clock().isBlank() ? "required" : "not_a_time";
    }

    /** The request a sheet stands for; a time that cannot be read counts as now. */
    static LogSoreness.Request request(
            Id<Client> client, @Nullable Id<Session> session, SorenessForm form, Moment now) {
        Moment time = form.time().moment(now);
        return new LogSoreness.Request(
                client,
                session,
                time == null ? now : time,
                form.score(),
                form.regions(),
                form.distribution(),
                form.onset(),
                form.presentBefore(),
                form.symptoms(),
                hoursSlept(form.sleep()),
                form.stress(),
                form.trust(),
                form.words(),
                form.note());
    }

    /** The sheet without whatever may keep it from being saved: signs are judged, and saved, even while a field is wrong. */
    static SorenessForm savable(SorenessForm form, Moment now) {
        return form.withTime(TimeChoice.of(TimeChoice.Preset.NOW, now))
                .withContext("", form.stress(), form.trust())
                .withTexts("", "");
    }

    /** When a training that is not in the records ended; null when none was chosen or it cannot be used. */
    static @Nullable Moment unrecordedEnd(SorenessForm form, Moment now) {
        TimeChoice ended = form.after().ended();
        Moment end = ended == null ? null : ended.moment(now);
        return end == null || end.isAfter(now) ? null : end;
    }

    /** The training that saving will write down as unplanned. */
    private static @Nullable Session unrecorded(Id<Client> client, SorenessForm form, Moment now) {
        Moment ended = unrecordedEnd(form, now);
        return ended == null
                ? null
                : new Session(
                        Id.random(),
                        client,
                        null,
                        null,
                        ended,
                        Familiarity.UNFAMILIAR,
                        null,
                        true,
                        List.of(),
                        PersonalText.EMPTY);
    }

    /** Reads 5, 5.5 and 5,5; null when it is no number. */
    static @Nullable Double hoursSlept(String typed) {
        String text = typed.strip().replace(',', '.');
        return text.matches("\\d{1,3}(\\.\\d{0,2})?") ? Double.valueOf(text) : null;
    }
}
