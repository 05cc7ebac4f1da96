package org.hingewise.ui.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.analysis.DomsComparison;
import org.hingewise.domain.analysis.DomsComparison.OwnPoint;
import org.hingewise.domain.analysis.DomsComparison.Reading;
import org.hingewise.text.Texts;
import org.hingewise.text.Times;
import org.hingewise.text.Words;

/** A reading in words, for its label, its read-out and the table. */
final class ReadingWords {
    private ReadingWords() {}

    /** Beside the newest point: the score and where it is felt. */
    static String label(Reading reading) {
        String place = place(reading);
        return place.isEmpty()
                ? Integer.toString(reading.nrs())
                : Texts.get("chart.doms.label", Integer.toString(reading.nrs()), place);
    }

    /** Regions and spread; empty when neither was asked. */
    static String place(Reading reading) {
        List<String> parts = new ArrayList<>();
        if (!reading.regions().isEmpty()) {
            parts.add(Words.regions(reading.regions()));
        }
        if (reading.distribution() != null) {
            parts.add(Words.distribution(reading.distribution()));
        }
        return String.join(", ", parts);
    }

    /** Where it is felt and which signs were reported. */
    static String told(Reading reading) {
        String place = place(reading);
        String signs = Words.symptoms(reading.reported());
        return place.isEmpty() || signs.isEmpty() ? place + signs : place + ", " + signs;
    }

    /** Where it lies beside the band, with the band's numbers. */
    static String band(Reading reading) {
        return Texts.get(
                "chart.doms.place." + reading.place().name().toLowerCase(Locale.ROOT),
                score(reading.band().p10()),
                score(reading.band().p90()));
    }

    /** The read-out, a line each: score and hour, when, place, symptoms, band, verdict. */
    static List<String> lines(Reading reading, LocalDate today) {
        List<String> lines = new ArrayList<>();
        lines.add(Texts.get("chart.doms.scoreAtHour", Integer.toString(reading.nrs()), Times.hours(reading.hour())));
        lines.add(Times.dayAndClock(reading.time(), today));
        String place = place(reading);
        if (!place.isEmpty()) {
            lines.add(sentence(place));
        }
        if (!reading.reported().isEmpty()) {
            lines.add(sentence(Words.symptoms(reading.reported())));
        }
        lines.add(band(reading));
        OwnPoint own = reading.own();
        if (own != null) {
            lines.add(Texts.get("chart.doms.own", score(own.expected()), score(own.upper())));
        }
        lines.add(Words.level(reading.level()));
        return lines;
    }

    /** The whole chart for someone who cannot see it. */
    static String describe(DomsComparison comparison, LocalDate today) {
        StringBuilder words = new StringBuilder();
        if (comparison.readings().isEmpty()) {
            words.append(Texts.get("chart.doms.noReadings"));
        }
        for (Reading reading : comparison.readings()) {
            words.append(String.join(", ", lines(reading, today))).append(". ");
        }
        if (!comparison.later().isEmpty()) {
            words.append(
                    Texts.get("chart.doms.later", comparison.later().size(), Integer.toString(comparison.lastHour())));
        }
        return words.toString().strip();
    }

    /** One decimal, as the system writes it. */
    static String score(double value) {
        return String.format(Locale.getDefault(Locale.Category.FORMAT), "%.1f", value);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.getDefault()) + words.substring(1);
    }
}
