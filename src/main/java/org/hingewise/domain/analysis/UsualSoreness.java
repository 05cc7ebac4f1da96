package org.hingewise.domain.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.PersonalCurve;
import org.hingewise.domain.soreness.SessionFit;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;
import org.jspecify.annotations.Nullable;

/**
 * What was learnt of one client's soreness by a moment (section C5): the sessions that can teach, newest first, and what
 * each of them says.
 */
public record UsualSoreness(List<Lesson> lessons) {
    /** Readings a session needs (C5). */
    static final int READINGS_NEEDED = 3;

    /** One of them lies from this hour, near the peak (C5) … */
    static final double PEAK_FROM = 20;

    /** … to this one (C5). */
    static final double PEAK_UNTIL = 52;

    /**
     * A session that can teach.
     *
     * @param leftOut whether the coach said not to learn from it
     */
    public record Lesson(Session session, SessionFit fit, boolean leftOut) {
        /** Height of this session's own curve, 0–10. */
        public double peak() {
            return Math.min(Nrs.MAX, fit.peak(session.familiarity()));
        }

        /** Hour of its peak. */
        public double peakHour() {
            return fit.peakHour();
        }
    }

    public UsualSoreness {
        lessons = List.copyOf(lessons);
    }

    /**
     * What the sessions that ended before a moment teach.
     *
     * @param before the end of the session one wants to know the usual course after; no session learns from itself
     */
    public static UsualSoreness of(ClientRecord record, Moment before) {
        Set<Id<Session>> leftOut =
                record.leftOut().stream().map(LeftOut::session).collect(Collectors.toSet());
        List<Lesson> lessons = new ArrayList<>();
        for (Session session : record.backSessions(before)) {
            if (session.when().isBefore(before)) {
                fit(record, session)
                        .ifPresent(fit -> lessons.add(new Lesson(session, fit, leftOut.contains(session.id()))));
            }
        }
        return new UsualSoreness(lessons);
    }

    /** Sessions it was learnt from. */
    public int sessions() {
        return (int) lessons.stream().filter(l -> !l.leftOut()).count();
    }

    /** Sessions still missing before it is shown; 0 when it is. */
    public int missing() {
        return Math.max(0, PersonalCurve.SESSIONS_NEEDED - sessions());
    }

    /** The curve after a session that unfamiliar; empty while it is still being learnt. */
    public Optional<PersonalCurve> curve(Familiarity familiarity) {
        return missing() > 0
                ? Optional.empty()
                : Optional.of(PersonalCurve.of(
                        lessons.stream()
                                .filter(l -> !l.leftOut())
                                .map(Lesson::fit)
                                .toList(),
                        familiarity));
    }

    /**
     * Fits a session that can teach. It has three readings or more within 96 hours, one of them at 20 to 52 hours; its
     * highest verdict, as given, is level 0 or 1; and it began gradually. Decisions, each the careful reading, so that
     * what is usual does not drift up: an onset nobody asked about only passes when there was no soreness at all; a pop
     * or giving way is no gradual onset; and soreness that was there before, or is counted from an older session, says
     * nothing of this one.
     */
    private static Optional<SessionFit> fit(ClientRecord record, Session session) {
        List<JudgedEntry> entries = record.entriesAfter(session);
        List<SessionFit.Score> scores = new ArrayList<>();
        for (JudgedEntry judged : entries) {
            Double hour = judged.entry().hoursAfterSession();
            Nrs nrs = judged.entry().nrs();
            if (nrs != null && hour != null && hour >= 0 && hour <= PersonalCurve.LAST_HOUR) {
                scores.add(new SessionFit.Score(hour, nrs.value()));
            }
        }
        boolean usable = scores.size() >= READINGS_NEEDED
                && scores.stream().anyMatch(s -> s.hour() >= PEAK_FROM && s.hour() <= PEAK_UNTIL)
                && entries.stream().noneMatch(j -> j.verdict().level().atLeast(Level.DOCTOR))
                && beganGradually(entries, scores)
                && entries.stream().allMatch(j -> isOfThisSession(record, session, j.entry()));
        return usable ? Optional.of(SessionFit.of(session.familiarity(), scores)) : Optional.empty();
    }

    private static boolean beganGradually(List<JudgedEntry> entries, List<SessionFit.Score> scores) {
        boolean sudden = entries.stream().anyMatch(j -> isSudden(j.entry()));
        boolean told = entries.stream().anyMatch(j -> j.entry().onset() == Onset.GRADUAL);
        return !sudden && (told || scores.stream().allMatch(s -> s.nrs() == 0));
    }

    private static boolean isSudden(SorenessEntry entry) {
        Onset onset = entry.onset();
        return (onset != null && onset.isSudden()) || entry.answer(Symptom.FELT_POP_OR_GIVE) == Answer.YES;
    }

    private static boolean isOfThisSession(ClientRecord record, Session session, SorenessEntry entry) {
        @Nullable Moment counted = Judging.clock(record, entry).orElse(null);
        return entry.presentBefore() != Answer.YES && session.when().equals(counted);
    }
}
