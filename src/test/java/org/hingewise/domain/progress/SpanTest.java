package org.hingewise.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest(name = "{0} of {1} begins on {3}")
    @CsvSource({
        "WEEKS_4, 2026-11-19, 2026-01-01, 2026-10-22",
        "MONTHS_3, 2026-05-31, 2026-01-01, 2026-02-28",
        "MONTHS_6, 2026-08-31, 2026-01-01, 2026-02-28",
        "YEAR, 2028-02-29, 2026-01-01, 2027-02-28",
        "ALL, 2026-11-19, 2020-03-04, 2020-03-04",
        "ALL, 2026-11-19, 2026-11-20, 2026-11-19",
    })
    void aSpanBeginsSoLongBefore(Span span, LocalDate today, LocalDate first, LocalDate from) {
        assertThat(span.from(today, first)).isEqualTo(from);
    }
}
