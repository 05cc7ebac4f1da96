package org.hingewise.domain.progress;

import java.time.LocalDate;

/** How far back one looks; every chart of a page looks back equally far. */
public enum Span {
    WEEKS_4,
    MONTHS_3,
    MONTHS_6,
    YEAR,
    ALL;

    /**
     * The first day looked at.
     *
     * @param first the first day anything is known of; the answer for {@link #ALL}
     */
    public LocalDate from(LocalDate today, LocalDate first) {
        return switch (this) {
            case WEEKS_4 -> today.minusWeeks(4);
            case MONTHS_3 -> today.minusMonths(3);
            case MONTHS_6 -> today.minusMonths(6);
            case YEAR -> today.minusYears(1);
            case ALL -> first.isAfter(today) ? today : first;
        };
    }
}
