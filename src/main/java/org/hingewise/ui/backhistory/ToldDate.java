package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.text.RoughDates;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;

/**
 * A rough date as it was told. One that was cut off on the day it was written down ("this year") is named by the whole of
 * it, and one of a few days ("2 weeks ago") by the day in its middle.
 */
final class ToldDate {
    /** A range no longer than this, that is no month, is told by its middle day. */
    private static final int ABOUT_DAYS = 31;

    private ToldDate() {}

    /** @param recorded the day it was written down */
    static String text(RoughDate date, LocalDate recorded) {
        LocalDate first = date.first();
        if (date.last().equals(recorded) && !first.equals(recorded) && first.getDayOfMonth() == 1) {
            return RoughDates.text(whole(date));
        }
        long days = ChronoUnit.DAYS.between(first, date.last());
        boolean isMonth = date.equals(RoughDate.month(YearMonth.from(first)));
        return days == 0 || days > ABOUT_DAYS || isMonth
                ? RoughDates.text(date)
                : Texts.get("history.about", Times.date(first.plusDays(days / 2)));
    }

    private static RoughDate whole(RoughDate date) {
        LocalDate first = date.first();
        YearMonth month = YearMonth.from(first);
        return Stream.of(
                        RoughDate.month(month),
                        new RoughDate(first, month.plusMonths(2).atEndOfMonth()),
                        RoughDate.year(first.getYear()))
                .filter(d -> d.first().equals(first) && !d.last().isBefore(date.last()))
                .findFirst()
                .orElse(date);
    }
}
