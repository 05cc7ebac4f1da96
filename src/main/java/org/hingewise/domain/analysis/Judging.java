package org.hingewise.domain.analysis;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.PersonalCurve;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.GivenVerdict;
import org.hingewise.domain.triage.OpenVerdict;
import org.hingewise.domain.triage.Reading;
import org.hingewise.domain.triage.SorenessClock;
import org.hingewise.domain.triage.TriageInput;
import org.hingewise.domain.triage.Usual;
import org.jspecify.annotations.Nullable;

/** Puts a client's record into the form triage asks for. */
final class Judging {
    /** Readings this long before the session still say whether pain was there before it (R1.10; decision: one day). */
    static final double BEFORE_SESSION_HOURS = 24;

    private Judging() {}

    static TriageInput of(ClientRecord record, SorenessEntry entry) {
        List<SorenessEntry> before = before(record, entry);
        Moment clock = clock(record, before, entry).orElse(null);
        return TriageInput.builder()
                .hours(clock == null ? null : Math.max(0, entry.time().hoursSince(clock)))
                .nrs(entry.nrs())
                .earlier(readings(before, clock))
                .symptoms(entry.reported(), notAsked(entry))
                .onset(entry.onset())
                .distribution(entry.distribution())
                .history(record.historyFlags(entry.time()), historyNotAsked(record, entry.time()))
                .usual(clock == null ? null : usual(record, clock, entry))
                .painBeforeSession(entry.presentBefore() == Answer.YES)
                .build();
    }

    /**
     * What is usual for this client at that hour; null while it is being learnt, and after the last hour it speaks of, so
     * that it stretches no window (C5).
     */
    private static @Nullable Usual usual(ClientRecord record, Moment clock, SorenessEntry entry) {
        double hours = entry.time().hoursSince(clock);
        if (!(hours >= 0 && hours <= PersonalCurve.LAST_HOUR)) {
            return null;
        }
        return record.sessions().stream()
                .filter(s -> clock.equals(s.ended()))
                .findFirst()
                .flatMap(s -> UsualSoreness.of(record, clock).curve(s.familiarity()))
                .map(curve -> Usual.at(curve, hours))
                .orElse(null);
    }

    private static List<SorenessEntry> before(ClientRecord record, SorenessEntry entry) {
        return record.entries().stream()
                .map(JudgedEntry::entry)
                .filter(e -> e.time().isBefore(entry.time()) && !e.id().equals(entry.id()))
                .toList();
    }

    /** The end of the session an entry's hours are counted from; empty when none is known. */
    static Optional<Moment> clock(ClientRecord record, SorenessEntry entry) {
        return clock(record, before(record, entry), entry);
    }

    /** The session the hours are counted from: the one named, or an older one whose soreness had not passed. */
    private static Optional<Moment> clock(ClientRecord record, List<SorenessEntry> before, SorenessEntry entry) {
        Moment named = entry.sessionEnded();
        if (named == null) {
            return Optional.empty();
        }
        List<Moment> ends = new ArrayList<>();
        ends.add(named);
        for (Session session : record.backSessions(entry.time())) {
            Moment end = session.ended();
            if (end != null && end.isBefore(named)) {
                ends.add(end);
            }
        }
        List<SorenessClock.Score> scores = new ArrayList<>();
        for (SorenessEntry e : before) {
            Nrs nrs = e.nrs();
            if (nrs != null) {
                scores.add(new SorenessClock.Score(e.time(), nrs));
            }
        }
        return SorenessClock.start(ends, scores, entry.time());
    }

    private static List<Reading> readings(List<SorenessEntry> before, @Nullable Moment clock) {
        List<Reading> readings = new ArrayList<>();
        for (SorenessEntry e : before) {
            Nrs nrs = e.nrs();
            if (nrs != null && clock != null && e.time().hoursSince(clock) >= -BEFORE_SESSION_HOURS) {
                readings.add(new Reading(e.time().hoursSince(clock), nrs, e.distribution()));
            }
        }
        return readings;
    }

    private static Set<Symptom> notAsked(SorenessEntry entry) {
        EnumSet<Symptom> missing = EnumSet.noneOf(Symptom.class);
        entry.allAnswers().forEach((symptom, answer) -> {
            if (answer == Answer.NOT_ASKED) {
                missing.add(symptom);
            }
        });
        return missing;
    }

    private static Set<HistoryFlag> historyNotAsked(ClientRecord record, Moment now) {
        EnumSet<HistoryFlag> missing = EnumSet.noneOf(HistoryFlag.class);
        for (HistoryFlag flag : HistoryFlag.values()) {
            if (flag.isAsked() && record.client().answer(flag) == Answer.NOT_ASKED) {
                missing.add(flag);
            }
        }
        if (record.injuries().isEmpty() && record.client().historyAsked() == Answer.NOT_ASKED) {
            missing.add(HistoryFlag.PREVIOUS_BACK_INJURY);
        }
        missing.removeAll(record.historyFlags(now));
        return missing;
    }

    static OpenVerdict open(ClientRecord record) {
        List<GivenVerdict> given = record.entries().stream()
                .map(j -> new GivenVerdict(
                        j.entry().time(), j.entry().recordedAt(), j.entry().nrs(), j.verdict()))
                .toList();
        List<Moment> seen = record.clearances().stream().map(Judging::seen).toList();
        return OpenVerdict.of(given, seen);
    }

    /** When the clinician saw the client: on the clearance's day, and not after it was written down. */
    static Moment seen(Clearance clearance) {
        Moment recorded = clearance.recordedAt();
        Moment endOfDay = Moment.of(clearance.date().value().atTime(LocalTime.MAX), recorded.zone());
        return endOfDay.isBefore(recorded) ? endOfDay : recorded;
    }
}
