package org.hingewise.ui.kit;

import java.text.DateFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps together what reads as one where a text wraps: a number and its unit, a day and its month, a set and its sign. */
final class Unbroken {
    private static final String HARD = "\u00A0";
    private static final Pattern UNITS =
            Pattern.compile("(?<=\\d) (?=(?:kg|lb|h|min|minutes|s|m|%|of|out of)(?![\\p{L}\\d]))");
    private static final Pattern SIGNS = Pattern.compile("(?<=RPE) (?=\\d)|(?<=[×/]) | (?=[×/·])");

    private static final Map<Locale, Pattern> MONTHS = new ConcurrentHashMap<>();

    private Unbroken() {}

    static String of(String text) {
        if (text.chars().noneMatch(Character::isDigit)) {
            return text;
        }
        String kept = SIGNS.matcher(UNITS.matcher(text).replaceAll(HARD)).replaceAll(HARD);
        return MONTHS.computeIfAbsent(Locale.getDefault(Locale.Category.FORMAT), Unbroken::months)
                .matcher(kept)
                .replaceAll(HARD);
    }

    /** "12 Nov", "Nov 12" and "Nov 2026", in the names of a format. */
    private static Pattern months(Locale format) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(format);
        String any = Stream.of(names.getShortMonths(), names.getMonths())
                .flatMap(Stream::of)
                .filter(name -> !name.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile("(?<=\\d\\.?) (?=(?:" + any + ")(?!\\p{L}))|(?<=(?<!\\p{L})(?:" + any + ")) (?=\\d)");
    }
}
