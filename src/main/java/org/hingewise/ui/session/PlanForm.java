package org.hingewise.ui.session;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hingewise.domain.Id;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.movement.MovementLibrary;
import org.hingewise.domain.session.Assignment;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * Everything typed into a plan. Immutable; gestures make a new one.
 *
 * @param session the session being changed; null for a new one
 * @param day null while what is typed is no day
 * @param time null while what is typed is no time
 * @param familiarity what the coach chose; null while the guess stands
 */
record PlanForm(
        @Nullable Id<Session> session,
        @Nullable LocalDate day,
        @Nullable LocalTime time,
        @Nullable Familiarity familiarity,
        List<PlanRow> rows,
        String note) {
    /** Plans begin on the half hour. */
    private static final int STEP_MINUTES = 30;

    PlanForm {
        rows = List.copyOf(rows);
    }

    /** Nothing planned yet; the next half hour is offered. */
    static PlanForm empty(Moment now) {
        Moment next = now.plusMinutes(STEP_MINUTES - 1);
        int minute = next.local().getMinute() / STEP_MINUTES * STEP_MINUTES;
        return new PlanForm(
                null,
                next.date(),
                next.local().toLocalTime().withMinute(minute).withSecond(0).withNano(0),
                null,
                List.of(),
                "");
    }

    /** A planned session to change. */
    static PlanForm of(Session session, MovementLibrary library, MassUnit unit) {
        Moment when = session.planned() == null ? session.when() : session.planned();
        return new PlanForm(
                session.id(),
                when.date(),
                when.local().toLocalTime(),
                session.familiarity(),
                rows(session, library, unit),
                session.note().value());
    }

    /** With the movements of an earlier session once more; reasons are given anew. */
    PlanForm like(Session session, MovementLibrary library, MassUnit unit) {
        PlanForm more = this;
        for (Assignment a : session.assignments()) {
            more = more.adding(PlanRow.of(
                    more.freeKey(),
                    a.movement(),
                    a.plan(),
                    library.find(a.movement()).orElse(null),
                    unit));
        }
        return more;
    }

    private static List<PlanRow> rows(Session session, MovementLibrary library, MassUnit unit) {
        List<PlanRow> rows = new ArrayList<>();
        for (Assignment a : session.assignments()) {
            rows.add(PlanRow.of(
                            rows.size(),
                            a.movement(),
                            a.plan(),
                            library.find(a.movement()).orElse(null),
                            unit)
                    .because(a.overrideReason().value())
                    .insteadOf(a.swappedFrom()));
        }
        return rows;
    }

    boolean isEmpty() {
        return rows.isEmpty() && note.isBlank();
    }

    /** When it is planned for; null while day or time cannot be read. */
    @Nullable
    Moment when(ZoneId zone) {
        return day == null || time == null ? null : Moment.of(day.atTime(time), zone);
    }

    Optional<PlanRow> row(int key) {
        return rows.stream().filter(r -> r.key() == key).findFirst();
    }

    /** A key no row has. */
    int freeKey() {
        return rows.stream().mapToInt(PlanRow::key).max().orElse(-1) + 1;
    }

    PlanForm at(@Nullable LocalDate newDay, @Nullable LocalTime newTime) {
        return new PlanForm(session, newDay, newTime, familiarity, rows, note);
    }

    PlanForm as(@Nullable Familiarity chosen) {
        return new PlanForm(session, day, time, chosen, rows, note);
    }

    PlanForm noting(String text) {
        return new PlanForm(session, day, time, familiarity, rows, text);
    }

    PlanForm with(List<PlanRow> changed) {
        return new PlanForm(session, day, time, familiarity, changed, note);
    }

    PlanForm adding(PlanRow row) {
        List<PlanRow> more = new ArrayList<>(rows);
        more.add(row);
        return with(more);
    }

    PlanForm without(int key) {
        return with(rows.stream().filter(r -> r.key() != key).toList());
    }

    PlanForm changing(int key, UnaryOperator<PlanRow> change) {
        return with(rows.stream().map(r -> r.key() == key ? change.apply(r) : r).toList());
    }

    /** The row moved up (negative) or down by some places. */
    PlanForm moving(int key, int by) {
        List<PlanRow> moved = new ArrayList<>(rows);
        int from = row(key).map(moved::indexOf).orElse(-1);
        int to = from + by;
        if (from < 0 || to < 0 || to >= moved.size()) {
            return this;
        }
        moved.add(to, moved.remove(from));
        return with(moved);
    }

    /** As a text to keep; empty when there is nothing worth keeping. */
    String draft() {
        if (isEmpty()) {
            return "";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("day", day == null ? "" : day.toString());
        fields.put("time", time == null ? "" : time.toString());
        fields.put("familiarity", familiarity == null ? "" : familiarity.code());
        for (int i = 0; i < rows.size(); i++) {
            PlanRow row = rows.get(i);
            String n = i + ".";
            fields.put(n + "movement", row.movement());
            fields.put(n + "sets", row.sets());
            fields.put(n + "load", row.load());
            fields.put(n + "rpe", row.rpe());
            fields.put(n + "swapped", row.swappedFrom() == null ? "" : row.swappedFrom());
        }
        fields.put("note", note);
        for (int i = 0; i < rows.size(); i++) {
            fields.put(i + ".reason", rows.get(i).reason());
        }
        return DraftText.of(fields);
    }

    /** What was kept; empty when it was nothing. A day that has gone by is not kept. */
    static Optional<PlanForm> ofDraft(String draft, @Nullable Id<Session> session, Moment now) {
        Map<String, String> fields = DraftText.fields(draft);
        List<PlanRow> rows = new ArrayList<>();
        for (int i = 0; fields.containsKey(i + ".movement"); i++) {
            String n = i + ".";
            String swapped = fields.getOrDefault(n + "swapped", "");
            rows.add(new PlanRow(
                    i,
                    fields.getOrDefault(n + "movement", ""),
                    fields.getOrDefault(n + "sets", ""),
                    fields.getOrDefault(n + "load", ""),
                    fields.getOrDefault(n + "rpe", ""),
                    null,
                    fields.getOrDefault(n + "reason", ""),
                    swapped.isEmpty() ? null : swapped));
        }
        PlanForm fresh = empty(now);
        PlanForm form = new PlanForm(
                session,
                fresh.day(),
                fresh.time(),
                Familiarity.ofCode(fields.getOrDefault("familiarity", "")).orElse(null),
                rows,
                fields.getOrDefault("note", ""));
        return form.isEmpty() ? Optional.empty() : Optional.of(form.atKept(fields, now));
    }

    private PlanForm atKept(Map<String, String> fields, Moment now) {
        try {
            LocalDate kept = LocalDate.parse(fields.getOrDefault("day", ""));
            LocalTime clock = LocalTime.parse(fields.getOrDefault("time", ""));
            return kept.isBefore(now.date()) ? this : at(kept, clock);
        } catch (DateTimeException e) {
            return this;
        }
    }
}
