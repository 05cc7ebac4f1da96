package org.hingewise.domain.client;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as people remember it: a day, a month, a season ("autumn 2024") or a year.
 *
 * @param first first day it can mean
 * @param last last day it can mean; recency counts from here, which is the careful reading
 */
public record RoughDate(LocalDate first, LocalDate last) {
    public RoughDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a rough date ends before it begins");
        }
    }

    public static RoughDate day(LocalDate day) {
        return new RoughDate(day, day);
    }

    public static RoughDate month(YearMonth month) {
        return new RoughDate(month.atDay(1), month.atEndOfMonth());
    }

    public static RoughDate year(int year) {
        return new RoughDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
