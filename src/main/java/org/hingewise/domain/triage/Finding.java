package org.hingewise.domain.triage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found.
 *
 * @param detail which case of the rule; empty when it has only one
 * @param numbers values its sentence shows, by name
 */
record Finding(String detail, Map<String, String> numbers) {
    /** Between the codes of a value that names several things. */
    static final String SEPARATOR = ",";

    Finding {
        numbers = Map.copyOf(numbers);
    }

    static Finding plain() {
        return of("");
    }

    static Finding of(String detail) {
        return new Finding(detail, Map.of());
    }

    /** A check that finds those of these signs that were reported, whatever else was. */
    static Function<Report, Optional<Finding>> anyOf(Symptom... signs) {
        List<Symptom> asked = List.of(signs);
        return report -> {
            Set<Symptom> found = report.reported(asked);
            return found.isEmpty() ? Optional.empty() : Optional.of(plain().with("symptoms", found, Symptom::code));
        };
    }

    /** This finding with one more value, unless it is not known. */
    Finding with(String name, @Nullable Number value) {
        return value == null ? this : with(name, text(value.doubleValue()));
    }

    Finding with(String name, String value) {
        Map<String, String> more = new HashMap<>(numbers);
        more.put(name, value);
        return new Finding(detail, more);
    }

    /** This finding with the codes of several things, in a fixed order. */
    <T extends Comparable<T>> Finding with(String name, Collection<T> things, Function<T, String> code) {
        return with(name, things.stream().sorted().map(code).collect(Collectors.joining(SEPARATOR)));
    }

    /** A number as plain text: a point, at most one decimal, no trailing zero. */
    static String text(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
