package org.hingewise.ui.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.hinge.HingeStep;
import org.hingewise.domain.progress.MovementCourse;
import org.hingewise.domain.progress.Progress;
import org.hingewise.domain.progress.WeeklyLoad;
import org.hingewise.domain.session.PainLight;
import org.hingewise.text.HingeTexts;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.chart.Caption;
import org.hingewise.ui.chart.Figures;
import org.hingewise.ui.chart.Figures.Column;
import org.hingewise.ui.chart.Mark;
import org.hingewise.ui.chart.Series;
import org.hingewise.ui.chart.Series.Look;
import org.hingewise.ui.chart.Strip;
import org.hingewise.ui.chart.Trend;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The charts of what was done: loads, weeks and the hinge. */
final class TrainingGraphs {
    private static final String WHOLE = "#,##0";
    private static final String HALVES = "#,##0.#";

    private final Progress progress;
    private final LocalDate today;
    private final MassUnit unit;

    TrainingGraphs(Progress progress) {
        this.progress = progress;
        this.today = progress.until();
        this.unit = progress.client().unit();
    }

    /** The best set of each day, what it lets one estimate, and the pain at that load. */
    Trend loads(@Nullable MovementCourse course) {
        List<Mark> best = new ArrayList<>();
        List<Mark> estimated = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double top = 0;
        for (MovementCourse.Time time : course == null ? List.<MovementCourse.Time>of() : course.times()) {
            LocalDateTime when = time.session().when().local().toLocalDateTime();
            Mass e1rm = time.e1rm();
            best.add(new Mark(when, time.load().in(unit), tone(time.pain()), words(time)));
            top = Math.max(top, time.load().in(unit));
            if (e1rm != null) {
                estimated.add(new Mark(when, e1rm.in(unit), null, List.of()));
                top = Math.max(top, e1rm.in(unit));
            }
            rows.add(List.of(
                    Times.shortDay(time.session().when().date(), today),
                    set(time),
                    e1rm == null ? "–" : SetWords.load(rounded(e1rm), unit),
                    time.pain() == null ? "–" : Integer.toString(time.pain()),
                    time.after() == null ? "–" : Words.level(time.after())));
        }
        Collections.reverse(rows);
        Scale scale = Scale.upTo(top);
        return new Trend(
                new Caption(
                        course == null
                                ? Texts.get("progress.loads.titleBare")
                                : Texts.get("progress.loads.title", course.name(), unit.symbol()),
                        Texts.get("progress.loads.hint"),
                        Texts.get("progress.loads.about"),
                        Texts.get("progress.loads.empty"),
                        file("loads")),
                progress.from(),
                today,
                List.of(new Strip(
                        "",
                        scale.top(),
                        scale.tick(),
                        HALVES,
                        List.of(
                                new Series(Look.LINE, true, Texts.get("progress.loads.e1rm"), estimated),
                                new Series(Look.LINE, false, "", best)))),
                new Figures(
                        List.of(
                                column("progress.col.day", 60),
                                number("progress.col.set", 90),
                                number("progress.col.e1rm", 84),
                                number("progress.col.pain", 48),
                                column("progress.col.afterwards", 0)),
                        rows));
    }

    /** Load by week. */
    Trend weeks() {
        List<Mark> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        WeeklyLoad load = progress.load();
        double top = load.usual() == null ? 0 : load.usual();
        LocalDate from = progress.from();
        LocalDate until = today;
        for (WeeklyLoad.Week week : load.weeks()) {
            from = week.monday().isBefore(from) ? week.monday() : from;
            LocalDate sunday = week.monday().with(DayOfWeek.SUNDAY);
            until = sunday.isAfter(until) ? sunday : until;
            top = Math.max(top, week.load());
            List<String> words = new ArrayList<>(List.of(
                    Texts.get("progress.weeks.point", number(week.load())),
                    Texts.get("progress.weeks.from", day(week.monday())),
                    Texts.get("progress.weeks.sessions", week.sessions())));
            if (week.unrated() > 0) {
                words.add(Texts.get("progress.weeks.unrated", week.unrated()));
            }
            if (week.load() > 0 || week.sessions() > 0) {
                marks.add(new Mark(week.monday().atStartOfDay(), week.load(), null, words));
            }
            rows.add(List.of(
                    day(week.monday()),
                    number(week.load()),
                    Integer.toString(week.sessions()),
                    Integer.toString(week.unrated())));
        }
        Collections.reverse(rows);
        Double usual = load.usual();
        WeeklyLoad.Week now = load.current();
        Scale scale = Scale.upTo(top);
        return new Trend(
                new Caption(
                        Texts.get("progress.weeks.title"),
                        usual == null || now == null
                                ? Texts.get("progress.weeks.hint")
                                : Texts.get("progress.weeks.compared", number(now.load()), number(usual)),
                        Texts.get("progress.weeks.about"),
                        Texts.get("progress.weeks.empty"),
                        file("weekly-load")),
                from,
                until,
                List.of(new Strip(
                        "",
                        scale.top(),
                        scale.tick(),
                        WHOLE,
                        List.of(new Series(Look.BARS, false, "", marks)),
                        null,
                        usual == null ? null : new Strip.Guide(usual, ""))),
                new Figures(
                        List.of(
                                column("progress.col.week", 0),
                                number("progress.col.load", 80),
                                number("progress.col.sessions", 80),
                                number("progress.col.unrated", 120)),
                        rows));
    }

    /** Hinge levels. */
    Trend hinge() {
        List<Mark> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        LocalDateTime start = progress.from().atStartOfDay();
        for (HingeStep step : progress.hinge()) {
            LocalDateTime began = step.from().local().toLocalDateTime();
            String what =
                    Texts.get("progress.hinge.point", HingeTexts.code(step.level()), HingeTexts.level(step.level()));
            Mark mark = new Mark(
                    began.isBefore(start) ? start : began,
                    step.level().number(),
                    null,
                    List.of(
                            what,
                            Texts.get("progress.hinge.from", day(step.from().date()))));
            if (began.isBefore(start)) {
                // Only the last one before the span still counts in it.
                marks.clear();
            }
            marks.add(mark);
            rows.add(List.of(day(step.from().date()), what));
        }
        Collections.reverse(rows);
        return new Trend(
                new Caption(
                        Texts.get("progress.hinge.title"),
                        Texts.get("progress.hinge.hint"),
                        Texts.get("progress.hinge.about"),
                        Texts.get("progress.hinge.empty"),
                        file("hinge-level")),
                progress.from(),
                today,
                List.of(new Strip(
                        "",
                        HingeLevel.H5.number(),
                        1,
                        Texts.get("progress.hinge.tick"),
                        List.of(new Series(Look.STEPS, false, "", marks)),
                        null,
                        new Strip.Guide(HingeLevel.H3.number(), Texts.get("progress.hinge.mastered")))),
                new Figures(List.of(column("progress.col.from", 110), column("progress.col.level", 0)), rows));
    }

    private List<String> words(MovementCourse.Time time) {
        List<String> words = new ArrayList<>();
        words.add(set(time));
        words.add(day(time.session().when().date()));
        Mass e1rm = time.e1rm();
        if (e1rm != null) {
            words.add(Texts.get("progress.loads.estimate", SetWords.load(rounded(e1rm), unit)));
        }
        Integer pain = time.pain();
        words.add(
                pain == null
                        ? Texts.get("progress.loads.painNotAsked")
                        : Texts.get(
                                "progress.pain." + PainLight.of(pain).name().toLowerCase(Locale.ROOT),
                                Integer.toString(pain)));
        return words;
    }

    private String set(MovementCourse.Time time) {
        return Texts.get(
                "progress.loads.point", Integer.toString(time.best().amount()), SetWords.load(time.load(), unit));
    }

    /** An estimate within a tenth needs no decimals. */
    private Mass rounded(Mass estimate) {
        return Mass.of((double) Math.round(estimate.in(unit)), unit);
    }

    private static Tone tone(@Nullable Integer pain) {
        if (pain == null) {
            return Tone.NODATA;
        }
        return switch (PainLight.of(pain)) {
            case GO -> Tone.USUAL;
            case SETTLE -> Tone.WATCH;
            case STOP -> Tone.DOCTOR;
        };
    }

    private static String number(double value) {
        return SetWords.rpe((double) Math.round(value));
    }

    private String day(LocalDate day) {
        return Times.day(day, today);
    }

    private String file(String name) {
        return name + "-" + today;
    }

    private static Column column(String key, int width) {
        return new Column(Texts.get(key), false, width);
    }

    private static Column number(String key, int width) {
        return new Column(Texts.get(key), true, width);
    }
}
