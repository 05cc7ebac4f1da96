package org.hingewise.ui.today;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.Board;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.board.Concern;
import org.hingewise.domain.board.OldRecord;
import org.hingewise.domain.board.OnTheWay;
import org.hingewise.domain.board.TodaySession;
import org.hingewise.domain.board.Week;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.triage.Level;
import org.hingewise.text.BoardTexts;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.jspecify.annotations.Nullable;

/** Puts the board into words. */
final class TodayLines {
    private TodayLines() {}

    /** Clients named in the line about old records; more are counted (decision: one line). */
    private static final int NAMED = 2;

    /** @param years without an entry after which a record is old */
    static TodayState of(Board board, List<OldRecord> old, int years) {
        Moment now = board.now();
        return new TodayState(
                now,
                Times.day(now.date(), now.date()),
                board.attention().stream().map(c -> attention(c, now)).toList(),
                board.checkIns().stream().map(TodayLines::due).toList(),
                board.sessions().stream().map(TodayLines::training).toList(),
                figures(board.week()),
                old(old, years));
    }

    private static String old(List<OldRecord> old, int years) {
        if (old.isEmpty()) {
            return "";
        }
        String names =
                old.stream().limit(NAMED).map(o -> o.who().name().value()).collect(Collectors.joining(", "));
        int more = Math.max(0, old.size() - NAMED);
        return Texts.get("today.old", years, names, more);
    }

    private static TodayState.Attention attention(Concern concern, Moment now) {
        Level level = concern instanceof Concern.OpenVerdict verdict ? verdict.level() : null;
        return new TodayState.Attention(
                concern,
                concern.who().name().value(),
                BoardTexts.why(concern, now),
                level,
                level == null ? chip(concern) : Words.level(level));
    }

    private static String chip(Concern concern) {
        return Texts.get("today.chip." + concern.about().name().toLowerCase(Locale.ROOT));
    }

    private static TodayState.Due due(CheckIn c) {
        Session after = c.after();
        Double hours = c.hours();
        String window = BoardTexts.window(c);
        int missed = c.earlier() + (c.missed() ? 1 : 0);
        return new TodayState.Due(
                c,
                c.who().name().value(),
                after == null ? Texts.get("today.noTraining") : BoardTexts.training(after),
                ago(hours),
                c.earlier() > 0
                        ? Texts.get("today.missed.more", window, missed)
                        : c.missed() ? Texts.get("today.missed", window) : window);
    }

    /** Hours for a week, days after that. */
    private static String ago(@Nullable Double hours) {
        if (hours == null) {
            return "";
        }
        return hours < 168 ? Times.hours(Math.floor(hours)) : Texts.get("today.days", (long) (hours / 24));
    }

    private static TodayState.Training training(TodaySession s) {
        String about =
                switch (s.state()) {
                    case READY -> BoardTexts.training(s.session());
                    case ASK_FIRST -> Texts.get("today.session.ask", BoardTexts.training(s.session()));
                    case REPLAN -> Texts.get("today.session.replan", BoardTexts.training(s.session()));
                    case RUNNING -> Texts.get("today.session.running", BoardTexts.training(s.session()));
                    case DONE -> Texts.get("today.session.done", BoardTexts.training(s.session()));
                };
        OnTheWay way = s.onTheWay();
        return new TodayState.Training(
                s,
                Times.clock(s.time()),
                s.who().name().value(),
                about,
                way == null ? "" : ReturnTexts.stage(way.stage()),
                way == null
                        ? List.of()
                        : way.next().stream()
                                .map(p -> ReturnTexts.nextLoad(p.movement(), p.next(), way.unit()))
                                .toList());
    }

    private static List<TodayState.Figure> figures(Week week) {
        return List.of(
                new TodayState.Figure(
                        Integer.toString(week.sessions()), Texts.get("today.week.sessions", week.sessions())),
                new TodayState.Figure(percent(week.answered(), week.asked()), Texts.get("today.week.answered")),
                new TodayState.Figure(
                        week.readings() == 0 ? "–" : Texts.get("today.week.of", week.usual(), week.readings()),
                        Texts.get("today.week.usual")));
    }

    private static String percent(int part, int of) {
        return of == 0 ? "–" : Texts.get("today.week.percent", Math.round(100.0 * part / of));
    }
}
