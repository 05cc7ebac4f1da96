package org.hingewise.domain.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.hingewise.domain.Moment;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Session loads added up by week: effort times minutes (Foster; reliable in lifting, ICC 0.88 [Day04]). Shown plainly and
 * beside the mean of the four weeks before. That comparison judges nothing: a ratio of recent to earlier load is no measure
 * of risk [Impellizzeri20], and the mean leaves this week out so that the two numbers share nothing [Lolli19].
 *
 * @param weeks from the first session's to this one, oldest first, weeks without a session too
 * @param usual mean load of the four weeks before this one; null when the record does not reach back so far
 */
public record WeeklyLoad(List<Week> weeks, @Nullable Double usual) {
    /** Weeks this one is put beside (section G). */
    public static final int WEEKS_BEFORE = 4;

    /** A session running longer than this was left running, so its minutes are not known (decision). */
    static final int LONGEST_MINUTES = 6 * 60;

    /**
     * One week.
     *
     * @param monday its first day
     * @param load effort 0–10 times minutes, added up
     * @param sessions how many ended in it
     * @param unrated how many of them are not in the load, because effort or minutes are not known
     */
    public record Week(LocalDate monday, int load, int sessions, int unrated) {
        private Week plus(OptionalInt more) {
            return new Week(monday, load + more.orElse(0), sessions + 1, unrated + (more.isPresent() ? 0 : 1));
        }
    }

    public WeeklyLoad {
        weeks = List.copyOf(weeks);
    }

    /**
     * The weeks up to now.
     *
     * @param sessions in any order; those that have not ended by then are left out
     */
    public static WeeklyLoad of(List<Session> sessions, Moment now) {
        List<Session> ended = sessions.stream()
                .filter(s -> s.isEnded() && !s.when().isAfter(now))
                .sorted(Comparator.comparing(Session::when))
                .toList();
        LocalDate thisWeek = monday(now.date());
        List<Week> weeks = new ArrayList<>();
        if (ended.isEmpty()) {
            return new WeeklyLoad(weeks, null);
        }
        LocalDate first = monday(ended.get(0).when().date());
        for (LocalDate week = first; !week.isAfter(thisWeek); week = week.plusWeeks(1)) {
            weeks.add(week(week, ended));
        }
        return new WeeklyLoad(weeks, usual(weeks));
    }

    /** The week under way; its load so far. */
    public @Nullable Week current() {
        return weeks.isEmpty() ? null : weeks.get(weeks.size() - 1);
    }

    /** The load of one session; empty while effort or minutes are not known. */
    static OptionalInt load(Session session) {
        boolean forgotten = session.minutes().orElse(0) > LONGEST_MINUTES;
        return forgotten ? OptionalInt.empty() : session.load();
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Week week(LocalDate monday, List<Session> ended) {
        Week week = new Week(monday, 0, 0, 0);
        for (Session session : ended) {
            if (monday(session.when().date()).equals(monday)) {
                week = week.plus(load(session));
            }
        }
        return week;
    }

    private static @Nullable Double usual(List<Week> weeks) {
        int before = weeks.size() - 1;
        return before < WEEKS_BEFORE
                ? null
                : weeks.subList(before - WEEKS_BEFORE, before).stream()
                        .mapToInt(Week::load)
                        .average()
                        .orElseThrow();
    }
}
