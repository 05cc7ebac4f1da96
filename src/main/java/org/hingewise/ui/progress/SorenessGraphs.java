package org.hingewise.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.progress.Progress;
import org.hingewise.domain.progress.SessionSoreness;
import org.hingewise.domain.session.JudgedEntry;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.NormalCurve;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.text.SetWords;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;
import org.hingewise.ui.chart.Caption;
import org.hingewise.ui.chart.Curves;
import org.hingewise.ui.chart.Figures;
import org.hingewise.ui.chart.Figures.Column;
import org.hingewise.ui.chart.Mark;
import org.hingewise.ui.chart.Series;
import org.hingewise.ui.chart.Series.Look;
import org.hingewise.ui.chart.Strip;
import org.hingewise.ui.chart.Trend;
import org.hingewise.ui.kit.Tone;
import org.jspecify.annotations.Nullable;

/** The charts of how sore the back was, and how the client was doing meanwhile. */
final class SorenessGraphs {
    private static final String SCORES = "0";
    private static final int DAY = 24;
    private static final double LONG_NIGHT = 12;

    private final Progress progress;
    private final LocalDate today;

    SorenessGraphs(Progress progress) {
        this.progress = progress;
        this.today = progress.until();
    }

    /** The highest score after each session. */
    Trend peaks() {
        List<Mark> marks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (SessionSoreness s : progress.soreness()) {
            marks.add(new Mark(
                    s.session().when().local().toLocalDateTime(),
                    s.peak(),
                    Tone.of(s.level()),
                    List.of(
                            Texts.get("progress.peak.point", Integer.toString(s.peak()), Times.hours(s.peakHour())),
                            session(s.session()),
                            Words.level(s.level()))));
            rows.add(List.of(
                    shortDay(s.session()),
                    Words.training(s.session()),
                    Integer.toString(s.peak()),
                    Times.hours(s.peakHour()),
                    Words.level(s.level())));
        }
        return new Trend(
                new Caption(
                        Texts.get("progress.peak.title"),
                        Texts.get("progress.peak.hint"),
                        Texts.get("progress.peak.about"),
                        Texts.get("progress.peak.empty"),
                        file("peak-soreness")),
                progress.from(),
                today,
                List.of(new Strip("", Nrs.MAX, 2, SCORES, List.of(new Series(Look.STEMS, false, "", marks)))),
                new Figures(
                        List.of(
                                column("progress.col.day", 60),
                                column("progress.col.session", 0),
                                number("progress.col.peak", 52),
                                number("progress.col.after", 56),
                                column("progress.col.verdict", 128)),
                        newestFirst(rows)));
    }

    /** How long it took to settle. */
    Trend settling() {
        List<Mark> took = new ArrayList<>();
        List<Mark> low = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        double longest = NormalCurve.USUALLY_GONE + DAY;
        for (SessionSoreness s : progress.soreness()) {
            Double hour = s.settledHour();
            if (hour != null) {
                longest = Math.max(longest, hour);
                Mark mark = new Mark(
                        s.session().when().local().toLocalDateTime(),
                        hour,
                        null,
                        List.of(settled(s), session(s.session())));
                // What did not rise took no time to settle: it is no part of the line.
                (hour == 0 ? low : took).add(mark);
            }
            rows.add(List.of(shortDay(s.session()), Words.training(s.session()), settled(s)));
        }
        Strip strip = new Strip(
                "",
                DAY * Math.ceil(longest / DAY),
                longest > 5 * DAY ? 2 * DAY : DAY,
                Texts.get("chart.doms.hourTick"),
                List.of(new Series(Look.LINE, false, "", took), new Series(Look.RINGS, false, "", low)),
                new Strip.Zone(0, NormalCurve.USUALLY_GONE),
                null);
        return new Trend(
                new Caption(
                        Texts.get("progress.settle.title"),
                        Texts.get(
                                low.isEmpty() ? "progress.settle.hint" : "progress.settle.hint.low",
                                Integer.toString(NormalCurve.USUALLY_GONE)),
                        Texts.get("progress.settle.about"),
                        Texts.get("progress.settle.empty"),
                        file("hours-to-settle")),
                progress.from(),
                today,
                List.of(strip),
                new Figures(
                        List.of(
                                column("progress.col.day", 60),
                                column("progress.col.session", 0),
                                column("progress.col.settled", 200)),
                        newestFirst(rows)));
    }

    /** Every session on its normal band. */
    Curves curves() {
        List<Curves.Cell> cells = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (DomsComparison comparison : progress.curves()) {
            Session session = Objects.requireNonNull(comparison.session());
            SessionSoreness s = progress.soreness().stream()
                    .filter(o -> o.session().id().equals(session.id()))
                    .findFirst()
                    .orElseThrow();
            String label = Times.shortDay(session.when().date(), today);
            long outside = comparison.readings().stream()
                    .filter(r -> r.place() == DomsComparison.Place.ABOVE)
                    .count();
            String above = Texts.get("progress.curves.above", outside);
            cells.add(new Curves.Cell(
                    comparison,
                    label,
                    new Mark(
                            session.when().local().toLocalDateTime(),
                            s.peak(),
                            Tone.of(s.level()),
                            List.of(
                                    Texts.get(
                                            "progress.peak.point",
                                            Integer.toString(s.peak()),
                                            Times.hours(s.peakHour())),
                                    session(session),
                                    above,
                                    Words.level(s.level())))));
            comparison
                    .readings()
                    .forEach(r -> rows.add(List.of(
                            shortDay(session),
                            Times.hours(r.hour()),
                            Integer.toString(r.nrs()),
                            Texts.get(
                                    "chart.table.range",
                                    decimal(r.band().p10()),
                                    decimal(r.band().p90())),
                            Words.level(r.level()))));
        }
        return new Curves(
                new Caption(
                        Texts.get("progress.curves.title"),
                        Texts.get("progress.curves.hint", cells.size()),
                        Texts.get("progress.curves.about"),
                        Texts.get("progress.curves.empty"),
                        file("every-session")),
                cells,
                new Figures(
                        List.of(
                                column("progress.col.session", 80),
                                number("progress.col.after", 64),
                                number("progress.col.score", 90),
                                number("progress.col.normal", 84),
                                column("progress.col.verdict", 0)),
                        newestFirst(rows)));
    }

    /** Soreness, and back trust, sleep and stress under it. */
    Trend wellbeing() {
        List<Strip> strips = new ArrayList<>();
        strips.add(strip("progress.felt.soreness", Nrs.MAX, 5, SCORES, j -> {
            Nrs nrs = j.entry().nrs();
            return nrs == null ? null : (double) nrs.value();
        }));
        strips.add(strip(
                "progress.felt.trust",
                Nrs.MAX,
                5,
                SCORES,
                j -> asDouble(j.entry().trust())));
        strips.add(strip(
                "progress.felt.sleep", LONG_NIGHT, 6, SCORES, j -> j.entry().sleepHours()));
        strips.add(strip(
                "progress.felt.stress",
                Nrs.MAX,
                5,
                SCORES,
                j -> asDouble(j.entry().stress())));
        List<List<String>> rows = new ArrayList<>();
        for (JudgedEntry j : progress.entries()) {
            rows.add(List.of(
                    Times.dayAndClock(j.entry().time(), today),
                    j.entry().nrs() == null
                            ? "–"
                            : Integer.toString(j.entry().nrs().value()),
                    orDash(asDouble(j.entry().trust())),
                    orDash(j.entry().sleepHours()),
                    orDash(asDouble(j.entry().stress()))));
        }
        return new Trend(
                new Caption(
                        Texts.get("progress.felt.title"),
                        Texts.get("progress.felt.hint"),
                        Texts.get("progress.felt.about"),
                        Texts.get("progress.felt.empty"),
                        file("soreness-trust-sleep-stress")),
                progress.from(),
                today,
                strips,
                new Figures(
                        List.of(
                                column("progress.col.when", 0),
                                number("progress.col.score", 90),
                                number("progress.col.trust", 90),
                                number("progress.col.sleep", 90),
                                number("progress.col.stress", 90)),
                        newestFirst(rows)));
    }

    private Strip strip(
            String key, double top, double tick, String pattern, Function<JudgedEntry, @Nullable Double> value) {
        String name = Texts.get(key);
        boolean soreness = key.equals("progress.felt.soreness");
        List<Mark> marks = new ArrayList<>();
        for (JudgedEntry j : progress.entries()) {
            Double told = value.apply(j);
            if (told != null) {
                List<String> words = new ArrayList<>(List.of(
                        Texts.get("progress.felt.point", name, SetWords.rpe(told)),
                        Times.dayAndClock(j.entry().time(), today)));
                if (soreness) {
                    words.add(Words.level(j.verdict().level()));
                }
                marks.add(new Mark(
                        j.entry().time().local().toLocalDateTime(),
                        told,
                        soreness ? Tone.of(j.verdict().level()) : null,
                        words));
            }
        }
        return new Strip(name, top, tick, pattern, List.of(new Series(Look.LINE, false, "", marks)));
    }

    private String settled(SessionSoreness s) {
        Double hour = s.settledHour();
        if (hour == null) {
            return Texts.get("progress.settle.notSeen", Times.hours(s.lastHour()));
        }
        return hour == 0 ? Texts.get("progress.settle.low") : Texts.get("progress.settle.after", Times.hours(hour));
    }

    private String session(Session session) {
        return Texts.get("progress.session", day(session), Words.session(session));
    }

    private String day(Session session) {
        return Times.day(session.when().date(), today);
    }

    private String shortDay(Session session) {
        return Times.shortDay(session.when().date(), today);
    }

    private String file(String name) {
        return name + "-" + today;
    }

    private static <T> List<T> newestFirst(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    private static @Nullable Double asDouble(@Nullable Integer value) {
        return value == null ? null : value.doubleValue();
    }

    private static String orDash(@Nullable Double value) {
        return value == null ? "–" : SetWords.rpe(value);
    }

    private static String decimal(double value) {
        return SetWords.rpe(Math.round(value * 10) / 10.0);
    }

    private static Column column(String key, int width) {
        return new Column(Texts.get(key), false, width);
    }

    private static Column number(String key, int width) {
        return new Column(Texts.get(key), true, width);
    }
}
