package org.hingewise.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.Moment;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.HistoryFlag;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.domain.returning.Stage;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Familiarity;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.domain.triage.Level;

/** Names of stored values in plain words, and the values as a person reads them. What has no name is not shown. */
final class FieldWords {
    private static final String LABEL = "changes.field.";
    private static final String LINE_END = "\n";

    /** Where each part of the path names one of several answers: the names are words of their own. */
    private static final Map<String, UnaryOperator<String>> NAMED = Map.of(
            "client.health.history", name -> Words.history(HistoryFlag.valueOf(name)),
            "soreness_entry.health.symptoms", name -> Words.symptom(Symptom.valueOf(name)),
            "movement_edit.movement.demands", name -> MovementTexts.demand(Demand.valueOf(name)));

    /** Readers by the last part of a path. */
    private static final Map<String, UnaryOperator<String>> VALUES = Map.ofEntries(
            Map.entry("sex", code("client.sex.")),
            Map.entry("unit", code("client.unit.")),
            Map.entry("language", code("client.language.")),
            Map.entry("readiness", code("client.readiness.")),
            Map.entry("status", code("history.status.")),
            Map.entry("type", v -> Words.injury(InjuryType.valueOf(v))),
            Map.entry("regions", each(v -> Words.region(BackRegion.valueOf(v)))),
            Map.entry("distribution", v -> Words.distribution(Distribution.valueOf(v))),
            Map.entry("onset", v -> Words.onset(Onset.valueOf(v))),
            Map.entry("familiarity", v -> Words.familiarity(Familiarity.valueOf(v))),
            Map.entry("level", v -> Words.level(Level.of(Integer.parseInt(v)))),
            Map.entry("aim", v -> HingeTexts.code(HingeLevel.of(Integer.parseInt(v)))),
            Map.entry("hingeRequired", v -> HingeTexts.code(HingeLevel.of(Integer.parseInt(v)))),
            Map.entry("holdUntil", v -> HingeTexts.code(HingeLevel.of(Integer.parseInt(v)))),
            Map.entry("item", v -> HingeTexts.item(HingeItem.valueOf(v))),
            Map.entry("stage", v -> ReturnTexts.stage(Stage.valueOf(v))),
            Map.entry("about", v -> BoardTexts.about(Response.About.valueOf(v))),
            Map.entry("action", v -> BoardTexts.action(Response.Action.valueOf(v))),
            Map.entry("pattern", v -> Words.pattern(Pattern.valueOf(v))),
            Map.entry("measure", v -> MovementTexts.measure(Movement.Measure.valueOf(v))),
            Map.entry("asked_hour", v -> Texts.get("time.hours", v)),
            Map.entry("when", FieldWords::roughDate),
            Map.entry("lastSymptoms", FieldWords::roughDate));

    /** Values that are yes or no, or one of a few words. */
    private static final String WORD = "changes.value.";

    private FieldWords() {}

    /** What a value is called: "Date of birth", "Movement 1: pain"; empty when it is not shown. */
    static String label(String table, String path) {
        String owner = table + "." + path;
        int last = owner.lastIndexOf('.');
        UnaryOperator<String> named = NAMED.get(owner.substring(0, last));
        if (named != null) {
            return Texts.get(
                    "changes.field.of",
                    Texts.get(LABEL + owner.substring(0, last)),
                    named.apply(owner.substring(last + 1)));
        }
        String key = LABEL + owner.replaceAll("\\.\\d+(?=\\.|$)", ".n");
        if (!Texts.has(key)) {
            return "";
        }
        Object[] numbers = Arrays.stream(path.split("\\."))
                .filter(part -> part.matches("\\d+"))
                .map(part -> (Object) (Integer.parseInt(part) + 1))
                .toArray();
        return Texts.get(key, numbers);
    }

    /** A value as it is read; what cannot be made out is shown as it is stored. */
    static String value(String path, String stored, MassUnit unit, LocalDate today) {
        String name = path.substring(path.lastIndexOf('.') + 1);
        try {
            if (name.endsWith("_mg") || name.endsWith("Mg")) {
                return SetWords.load(new Mass(Long.parseLong(stored)), unit);
            }
            if (name.endsWith("_at")) {
                return Times.dayAndClock(new Moment(Instant.parse(stored), ZoneId.systemDefault()), today);
            }
            if (stored.matches("\\d{4}-\\d\\d-\\d\\d")) {
                return Times.date(LocalDate.parse(stored));
            }
            UnaryOperator<String> reader = VALUES.get(name);
            if (reader != null && !stored.isEmpty()) {
                return reader.apply(stored);
            }
        } catch (RuntimeException e) {
            return stored;
        }
        String word =
                WORD + (isFlag(name) && stored.matches("[01]") ? stored.equals("1") ? "true" : "false" : lower(stored));
        return stored.matches("[A-Za-z_01]+") && Texts.has(word) ? Texts.get(word) : stored.replace(LINE_END, ", ");
    }

    private static boolean isFlag(String name) {
        return switch (name) {
            case "archived", "loads_back", "form_broke", "leg_symptom", "warm_up", "hidden" -> true;
            default -> false;
        };
    }

    private static UnaryOperator<String> code(String prefix) {
        return value -> Texts.get(prefix + lower(value));
    }

    private static String lower(String value) {
        return value.toLowerCase(Locale.ROOT);
    }

    private static UnaryOperator<String> each(UnaryOperator<String> one) {
        return values -> values.lines().map(one).collect(Collectors.joining(", "));
    }

    private static String roughDate(String firstAndLast) {
        String[] days = firstAndLast.split(LINE_END, -1);
        return RoughDates.text(new RoughDate(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
    }
}
