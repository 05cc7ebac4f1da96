package org.hingewise.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with a request, so that everything is told at once. */
final class Problems {
    /** Earliest date any record may carry (decision: nobody alive was born before). */
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final List<Problem> list = new ArrayList<>();

    void add(String field, String code) {
        list.add(Problem.of(field, code));
    }

    void add(String field, String code, Map<String, String> values) {
        list.add(new Problem(field, code, values));
    }

    /** The text trimmed, or a problem when it cannot be stored or is too long. */
    PersonalText text(String field, String value, int max) {
        String text = value.strip();
        if (text.length() > max) {
            add(field, "too_long", Map.of("max", Integer.toString(max), "length", Integer.toString(text.length())));
            return PersonalText.EMPTY;
        }
        if (text.indexOf('\0') >= 0 || PersonalText.hasLoneSurrogate(text)) {
            add(field, "unreadable_text");
            return PersonalText.EMPTY;
        }
        return PersonalText.of(text);
    }

    void required(String field, boolean given) {
        if (!given) {
            add(field, "required");
        }
    }

    void range(String field, @Nullable Integer value, int min, int max) {
        if (value != null && (value < min || value > max)) {
            add(field, "out_of_range", Map.of("min", Integer.toString(min), "max", Integer.toString(max)));
        }
    }

    void range(String field, @Nullable Double value, int min, int max) {
        if (value != null && !(value >= min && value <= max)) {
            add(field, "out_of_range", Map.of("min", Integer.toString(min), "max", Integer.toString(max)));
        }
    }

    void notInFuture(String field, @Nullable LocalDate day, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            add(field, "in_future");
        } else {
            notAncient(field, day);
        }
    }

    void notAncient(String field, @Nullable LocalDate day) {
        if (day != null && day.isBefore(EARLIEST)) {
            add(field, "too_long_ago");
        }
    }

    void notInFuture(String field, @Nullable Moment moment, Moment now) {
        if (moment != null && moment.isAfter(now.plusMinutes(LogSoreness.CLOCK_SLACK_MINUTES))) {
            add(field, "in_future");
        } else if (moment != null) {
            notAncient(field, moment.date());
        }
    }

    boolean none() {
        return list.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(list);
    }

    /** Refused when there is any problem, else what the supplier saves. */
    <T> Result<T> orSave(Supplier<T> save) {
        return none() ? new Result.Saved<>(save.get()) : new Result.Refused<>(list());
    }
}
