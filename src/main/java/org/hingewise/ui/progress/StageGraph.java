package org.hingewise.ui.progress;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hingewise.domain.Moment;
import org.hingewise.domain.progress.Progress;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.returning.ReturnPlan.Kind;
import org.hingewise.domain.returning.ReturnPlan.Step;
import org.hingewise.domain.returning.Stage;
import org.hingewise.text.ReturnTexts;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.ui.chart.Caption;
import org.hingewise.ui.chart.Figures;
import org.hingewise.ui.chart.Figures.Column;
import org.hingewise.ui.chart.Mark;
import org.hingewise.ui.chart.Series;
import org.hingewise.ui.chart.Series.Look;
import org.hingewise.ui.chart.Strip;
import org.hingewise.ui.chart.Trend;
import org.jspecify.annotations.Nullable;

/** The chart of the way back: which stage held when. Where no way back was open there is no line. */
final class StageGraph {
    private static final String WHOLE = "0";

    private StageGraph() {}

    static Trend of(Progress progress) {
        LocalDate today = progress.until();
        List<Series> ways = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (ReturnPlan plan : progress.returns()) {
            ways.add(way(plan, progress.from().atStartOfDay(), today));
            plan.steps()
                    .forEach(step -> rows.add(List.of(
                            Times.day(step.time().date(), today),
                            ReturnTexts.stage(step.stage()),
                            ReturnTexts.what(step))));
        }
        Collections.reverse(rows);
        return new Trend(
                new Caption(
                        Texts.get("progress.stages.title"),
                        Texts.get("progress.stages.hint"),
                        Texts.get("progress.stages.about"),
                        Texts.get("progress.stages.empty"),
                        "return-stage-" + today),
                progress.from(),
                today,
                List.of(new Strip("", Stage.FULL.number(), 1, WHOLE, ways)),
                new Figures(
                        List.of(
                                new Column(Texts.get("progress.col.from"), false, 110),
                                new Column(Texts.get("progress.col.stage"), false, 0),
                                new Column(Texts.get("progress.col.step"), false, 190)),
                        rows));
    }

    private static Series way(ReturnPlan plan, LocalDateTime start, LocalDate today) {
        List<Mark> marks = new ArrayList<>();
        for (Step step : plan.steps()) {
            if (step.kind() == Kind.STAYED) {
                continue;
            }
            LocalDateTime began = step.time().local().toLocalDateTime();
            if (began.isBefore(start)) {
                // Only the last one before the span still counts in it.
                marks.clear();
            }
            String day = Times.day(step.time().date(), today);
            marks.add(new Mark(
                    began.isBefore(start) ? start : began,
                    step.stage().number(),
                    null,
                    List.of(
                            ReturnTexts.stage(step.stage()),
                            Texts.get(
                                    step.kind() == Kind.CLOSED ? "progress.stages.ended" : "progress.stages.from",
                                    day))));
        }
        return new Series(Look.STEPS, false, "", marks, local(plan.closed()));
    }

    private static @Nullable LocalDateTime local(@Nullable Moment moment) {
        return moment == null ? null : moment.local().toLocalDateTime();
    }
}
