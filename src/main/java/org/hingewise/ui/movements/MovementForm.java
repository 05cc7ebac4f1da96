package org.hingewise.ui.movements;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * What the movement form holds, as typed. Choices are held by their codes.
 *
 * @param typed by field; a missing one is empty
 * @param demands score of each demand; a missing one is 0
 */
record MovementForm(Map<MovementField, String> typed, Map<Demand, Integer> demands) {
    private static final String YES = "yes";
    private static final String BETWEEN_IDS = ">";

    /** {@code CAP_HOLD} of a movement that no hinge level brings back. */
    static final String ALWAYS = "always";

    static final MovementForm EMPTY = new MovementForm(
            Map.of(
                    MovementField.PATTERN, Pattern.HINGE.code(),
                    MovementField.MEASURE, Measure.REPS.code()),
            Map.of());

    MovementForm {
        EnumMap<MovementField, String> kept = new EnumMap<>(MovementField.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Map.copyOf(kept);
        demands = demands.entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What the form starts from when a movement is changed. */
    static MovementForm of(Movement m) {
        EnumMap<MovementField, String> typed = new EnumMap<>(MovementField.class);
        typed.put(MovementField.NAME, m.name());
        typed.put(MovementField.PATTERN, m.pattern().code());
        typed.put(MovementField.EQUIPMENT, MovementRow.isBare(m) ? "" : m.equipment());
        typed.put(MovementField.MEASURE, m.measure().code());
        typed.put(MovementField.PER_SIDE, m.perSide() ? YES : "");
        typed.put(MovementField.HINGE, level(m.hingeRequired()));
        Cap cap = m.priorInjuryCap();
        typed.put(MovementField.CAP_PERCENT, text(cap.percentE1rm()));
        typed.put(MovementField.CAP_RPE, text(cap.rpe()));
        typed.put(MovementField.CAP_MASS, mass(cap.mass()));
        HingeLevel until = cap.holdUntil();
        typed.put(MovementField.CAP_HOLD, !cap.hold() ? "" : until == null ? ALWAYS : level(until));
        typed.put(MovementField.CAP_NOTE, cap.note());
        typed.put(MovementField.EASIER, String.join(BETWEEN_IDS, m.easier()));
        typed.put(MovementField.CUES, String.join("\n", m.cues()));
        return new MovementForm(typed, m.demands());
    }

    /** What a draft held; fields no longer known are left out. */
    static MovementForm ofDraft(String draft) {
        EnumMap<MovementField, String> typed = new EnumMap<>(MovementField.class);
        EnumMap<Demand, Integer> demands = new EnumMap<>(Demand.class);
        DraftText.fields(draft).forEach((key, text) -> {
            MovementField.of(key).ifPresent(field -> typed.put(field, text));
            for (Demand demand : Demand.values()) {
                if (key.equals(demand.code()) && text.matches("[0-" + Movement.MAX_DEMAND + "]")) {
                    demands.put(demand, Integer.valueOf(text));
                }
            }
        });
        return new MovementForm(typed, demands);
    }

    String draft() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (MovementField field : MovementField.values()) {
            fields.put(field.key(), get(field));
        }
        demands.forEach((demand, score) -> fields.put(demand.code(), score.toString()));
        return DraftText.of(fields);
    }

    String get(MovementField field) {
        return typed.getOrDefault(field, "");
    }

    MovementForm with(MovementField field, String text) {
        EnumMap<MovementField, String> changed = new EnumMap<>(MovementField.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new MovementForm(changed, demands);
    }

    MovementForm with(Demand demand, int score) {
        EnumMap<Demand, Integer> changed = new EnumMap<>(Demand.class);
        changed.putAll(demands);
        changed.put(demand, score);
        return new MovementForm(typed, changed);
    }

    MovementForm withEasier(List<String> ids) {
        return with(MovementField.EASIER, String.join(BETWEEN_IDS, ids));
    }

    MovementForm withPerSide(boolean perSide) {
        return with(MovementField.PER_SIDE, perSide ? YES : "");
    }

    Pattern pattern() {
        return Pattern.ofCode(get(MovementField.PATTERN)).orElse(Pattern.HINGE);
    }

    Measure measure() {
        return Measure.ofCode(get(MovementField.MEASURE)).orElse(Measure.REPS);
    }

    boolean isPerSide() {
        return get(MovementField.PER_SIDE).equals(YES);
    }

    int demand(Demand demand) {
        return demands.getOrDefault(demand, 0);
    }

    int total() {
        return demands.values().stream().mapToInt(Integer::intValue).sum();
    }

    HingeLevel hinge() {
        return level(get(MovementField.HINGE));
    }

    boolean isHeld() {
        return !get(MovementField.CAP_HOLD).isEmpty();
    }

    /** The level that lifts the hold; null when none does or nothing is held. */
    @Nullable
    HingeLevel heldUntil() {
        String hold = get(MovementField.CAP_HOLD);
        return hold.isEmpty() || hold.equals(ALWAYS) ? null : level(hold);
    }

    List<String> easier() {
        return parts(get(MovementField.EASIER).split(BETWEEN_IDS));
    }

    /** One cue a line. */
    List<String> cues() {
        return parts(get(MovementField.CUES).split("\n"));
    }

    /** How a level is held. */
    static String level(HingeLevel level) {
        return level == HingeLevel.H0 ? "" : level.name();
    }

    private static HingeLevel level(String held) {
        return Stream.of(HingeLevel.values())
                .filter(l -> l.name().equals(held))
                .findFirst()
                .orElse(HingeLevel.H0);
    }

    private static List<String> parts(String[] split) {
        List<String> parts = new ArrayList<>();
        for (String part : split) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static String mass(@Nullable Mass mass) {
        if (mass == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setGroupingUsed(false);
        return format.format(mass.in(MassUnit.KG));
    }
}
