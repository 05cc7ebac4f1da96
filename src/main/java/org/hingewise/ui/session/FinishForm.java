package org.hingewise.ui.session;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.analysis.SessionFamiliarity;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * Everything typed when a session is finished. Immutable; gestures make a new one.
 *
 * @param day day it ended; null while what is typed is no day
 * @param time time it ended; null while what is typed is no time
 * @param started time it started on the day it ended; null when not told
 * @param startedWrong whether what is typed as its start is no time
 * @param effort 0–10; null when not asked
 * @param rows one for each planned movement, in the plan's order
 */
record FinishForm(
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable LocalTime started,
        boolean startedWrong,
        Familiarity familiarity,
        @Nullable Integer effort,
        List<FinishRow> rows,
        String note) {
    /** A session that was planned for an earlier day is taken to have lasted so long (decision). */
    private static final int USUAL_MINUTES = 60;

    /** A start later in the day than the end was the evening before when it then took fewer hours than this (decision). */
    private static final int LONGEST_OVER_MIDNIGHT = 6;

    FinishForm {
        rows = List.copyOf(rows);
    }

    /** What is offered for a planned session, one being corrected, or, with null, one that was not planned. */
    static FinishForm of(@Nullable Session session, ClientRecord record, MovementLibrary library, Moment now) {
        Moment ended = ended(session, now);
        List<FinishRow> rows = new ArrayList<>();
        if (session != null) {
            boolean written = session.isEnded()
                    || session.assignments().stream().anyMatch(a -> !a.done().isEmpty());
            for (Assignment a : session.assignments()) {
                rows.add(FinishRow.of(
                        a,
                        written,
                        library.find(a.movement()).orElse(null),
                        record.client().unit()));
            }
        }
        Moment started = session == null ? null : session.started();
        if (started != null && started.isAfter(ended)) {
            started = null; // the clock was set back while it ran: whoever was there knows better
        }
        return new FinishForm(
                ended.date(),
                clock(ended),
                started == null ? null : clock(started),
                false,
                session == null ? Familiarity.NEW_STEP : familiarity(session, record, now),
                session == null ? null : session.effort(),
                rows,
                session == null ? "" : session.note().value());
    }

    /** What was decided; for one that ran and has sets, what they suggest, unless the coach called it unfamiliar. */
    private static Familiarity familiarity(Session session, ClientRecord record, Moment now) {
        boolean suggests = session.isRunning()
                && session.familiarity() != Familiarity.UNFAMILIAR
                && session.assignments().stream().anyMatch(a -> !a.workSets().isEmpty());
        return suggests ? SessionFamiliarity.ofDone(record, session, now).familiarity() : session.familiarity();
    }

    private static Moment ended(@Nullable Session session, Moment now) {
        if (session == null) {
            return now;
        }
        if (session.ended() != null) {
            return session.ended();
        }
        if (session.isForgotten(now)) {
            return session.lastSign().orElse(now);
        }
        Moment planned = session.planned();
        if (session.started() == null && planned != null && planned.date().isBefore(now.date())) {
            return planned.plusMinutes(USUAL_MINUTES);
        }
        return now;
    }

    private static LocalTime clock(Moment moment) {
        return moment.local().toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * When it ended, to the second where the text still stands for an exact moment.
     *
     * @param exact what the texts were written from; null when there is none
     */
    @Nullable
    Moment ended(ZoneId zone, @Nullable Moment exact) {
        if (day == null || time == null) {
            return null;
        }
        boolean same = exact != null && exact.date().equals(day) && clock(exact).equals(time);
        return same ? exact : Moment.of(day.atTime(time), zone);
    }

    /** When it started; null when not told or while it cannot be read. */
    @Nullable
    Moment started(ZoneId zone, @Nullable Moment exact) {
        if (started == null || day == null) {
            return null;
        }
        if (exact != null && clock(exact).equals(started)) {
            return exact;
        }
        return Moment.of((isOverMidnight(started) ? day.minusDays(1) : day).atTime(started), zone);
    }

    /** Whether it began on the evening before it ended. */
    private boolean isOverMidnight(LocalTime from) {
        return time != null
                && from.isAfter(time)
                && Duration.between(from, time).plusDays(1).toHours() < LONGEST_OVER_MIDNIGHT;
    }

    FinishForm endedAt(@Nullable LocalDate newDay, @Nullable LocalTime newTime) {
        return new FinishForm(newDay, newTime, started, startedWrong, familiarity, effort, rows, note);
    }

    FinishForm startedAt(@Nullable LocalTime newStart, boolean wrong) {
        return new FinishForm(day, time, newStart, wrong, familiarity, effort, rows, note);
    }

    FinishForm as(Familiarity chosen) {
        return new FinishForm(day, time, started, startedWrong, chosen, effort, rows, note);
    }

    FinishForm costing(@Nullable Integer score) {
        return new FinishForm(day, time, started, startedWrong, familiarity, score, rows, note);
    }

    FinishForm noting(String text) {
        return new FinishForm(day, time, started, startedWrong, familiarity, effort, rows, text);
    }

    FinishForm changing(int row, UnaryOperator<FinishRow> change) {
        List<FinishRow> changed = new ArrayList<>(rows);
        changed.set(row, change.apply(rows.get(row)));
        return new FinishForm(day, time, started, startedWrong, familiarity, effort, changed, note);
    }

    /** As a text to keep. */
    String draft() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", day == null ? "" : day.toString());
        fields.put("time", time == null ? "" : time.toString());
        fields.put("started", started == null ? "" : started.toString());
        fields.put("familiarity", familiarity.code());
        fields.put("effort", effort == null ? "" : effort.toString());
        for (int i = 0; i < rows.size(); i++) {
            FinishRow row = rows.get(i);
            fields.put(i + ".movement", row.movement());
            fields.put(i + ".done", Boolean.toString(row.done()));
            fields.put(i + ".sets", row.sets());
            fields.put(i + ".pain", row.pain() == null ? "" : row.pain().toString());
            fields.put(i + ".formBroke", Boolean.toString(row.formBroke()));
        }
        fields.put("note", note);
        return DraftText.of(fields);
    }

    /** This form with what was kept laid over it; rows whose movement changed since are left as they are. */
    FinishForm kept(String draft) {
        Map<String, String> fields = DraftText.fields(draft);
        List<FinishRow> laid = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            laid.add(rows.get(i).kept(fields, i + "."));
        }
        return new FinishForm(
                keptDay(fields),
                keptTime(fields, "time", time),
                keptTime(fields, "started", started),
                false,
                Familiarity.ofCode(fields.getOrDefault("familiarity", "")).orElse(familiarity),
                FinishRow.score(fields.getOrDefault("effort", ""), effort),
                laid,
                fields.getOrDefault("note", note));
    }

    private @Nullable LocalDate keptDay(Map<String, String> fields) {
        try {
            return fields.containsKey("day") ? LocalDate.parse(fields.get("day")) : day;
        } catch (DateTimeException e) {
            return day;
        }
    }

    private static @Nullable LocalTime keptTime(
            Map<String, String> fields, String name, @Nullable LocalTime otherwise) {
        try {
            return fields.containsKey(name) ? LocalTime.parse(fields.get(name)) : otherwise;
        } catch (DateTimeException e) {
            return otherwise;
        }
    }
}
