package org.hingewise.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.text.Times;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** Days along the bottom; names months where days would crowd. Its numbers are days since 1970. */
final class DayAxis extends NumberAxis {
    /** Room for one name, unscaled pixels. */
    private static final int ROOM = 64;

    private static final double SECONDS_A_DAY = ChronoUnit.DAYS.getDuration().toSeconds();
    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(2),
            Period.ofDays(7),
            Period.ofDays(14),
            Period.ofMonths(1),
            Period.ofMonths(2),
            Period.ofMonths(3),
            Period.ofMonths(6),
            Period.ofYears(1));

    private final transient LocalDate from;
    private final transient LocalDate until;

    DayAxis(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
        setRange((double) from.toEpochDay(), until.toEpochDay() + 1.0);
    }

    static double day(LocalDateTime time) {
        return time.toLocalDate().toEpochDay() + time.toLocalTime().toSecondOfDay() / SECONDS_A_DAY;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected List refreshTicksHorizontal(Graphics2D g, Rectangle2D area, RectangleEdge edge) {
        double days = until.toEpochDay() + 1.0 - from.toEpochDay();
        double most = Math.max(1, area.getWidth() / ChartStyle.px(ROOM));
        Period step = STEPS.stream()
                .filter(p -> days / (p.toTotalMonths() * 30.4 + p.get(ChronoUnit.DAYS)) <= most)
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
        List<NumberTick> ticks = new ArrayList<>();
        for (LocalDate day = first(step); !day.isAfter(until); day = day.plus(step)) {
            if (!day.isBefore(from)) {
                ticks.add(new NumberTick(
                        day.toEpochDay(), label(day, step), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
            }
        }
        return ticks;
    }

    private LocalDate first(Period step) {
        if (step.toTotalMonths() == 0) {
            return from;
        }
        return step.toTotalMonths() == 12 ? from.withDayOfYear(1) : from.withDayOfMonth(1);
    }

    private String label(LocalDate day, Period step) {
        if (step.toTotalMonths() == 0) {
            return Times.shortDay(day, day);
        }
        String pattern = day.getMonthValue() == 1 ? "yyyy" : "LLL";
        return day.format(DateTimeFormatter.ofPattern(pattern, Locale.getDefault(Locale.Category.FORMAT)));
    }
}
