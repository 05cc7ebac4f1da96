package org.hingewise.exchange;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.domain.movement.Cap;
import org.hingewise.domain.movement.Demand;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.movement.Pattern;
import org.hingewise.exchange.MovementFileProblem.Fault;
import org.jspecify.annotations.Nullable;

/** One line of the movement file, with everything that is wrong on it. */
final class MovementRow {
    static final List<String> COLUMNS = columns();

    private static final String BETWEEN_CUES = " | ";
    private static final String BETWEEN_IDS = ">";
    private static final String ALWAYS = "always";

    private final NamedCsvRecord record;
    private final List<Fault> faults = new ArrayList<>();
    private final @Nullable Movement movement;

    MovementRow(NamedCsvRecord record) {
        this.record = record;
        this.movement = parse();
    }

    /** The movement; empty when the line has faults. */
    Optional<Movement> movement() {
        return Optional.ofNullable(movement);
    }

    List<Fault> faults() {
        return faults;
    }

    private static List<String> columns() {
        List<String> all = new ArrayList<>(List.of("id", "name", "pattern", "equipment", "measure", "per_side"));
        Stream.of(Demand.values()).map(Demand::code).forEach(all::add);
        all.addAll(List.of(
                "hinge_required",
                "cap_percent_e1rm",
                "cap_rpe",
                "cap_mass_kg",
                "cap_hold",
                "cap_note",
                "easier",
                "cues",
                "article_named",
                "basis"));
        return List.copyOf(all);
    }

    static List<String> values(Movement m) {
        List<String> all = new ArrayList<>(List.of(
                m.id(), m.name(), m.pattern().code(), m.equipment(), m.measure().code(), yesNo(m.perSide())));
        Stream.of(Demand.values()).map(d -> String.valueOf(m.demand(d))).forEach(all::add);
        Cap cap = m.priorInjuryCap();
        HingeLevel until = cap.holdUntil();
        all.addAll(List.of(
                String.valueOf(m.hingeRequired().number()),
                text(cap.percentE1rm()),
                text(cap.rpe()),
                cap.mass() == null ? "" : plain(cap.mass()),
                !cap.hold() ? "" : until == null ? ALWAYS : String.valueOf(until.number()),
                cap.note(),
                String.join(BETWEEN_IDS, m.easier()),
                String.join(BETWEEN_CUES, m.cues()),
                yesNo(m.articleNamed()),
                m.basis()));
        return all;
    }

    private @Nullable Movement parse() {
        if (record.getFieldCount() != COLUMNS.size()) {
            fault("has " + record.getFieldCount() + " values instead of " + COLUMNS.size());
            return null;
        }
        Pattern pattern = value("pattern", Pattern::ofCode);
        Measure measure = value("measure", Measure::ofCode);
        Boolean perSide = value("per_side", MovementRow::yesNo);
        Boolean named = value("article_named", MovementRow::yesNo);
        Integer hinge = number("hinge_required", 0, 5, true);
        Map<Demand, Integer> demands = new EnumMap<>(Demand.class);
        for (Demand demand : Demand.values()) {
            Integer score = number(demand.code(), 0, Movement.MAX_DEMAND, true);
            if (score != null && score > 0) {
                demands.put(demand, score);
            }
        }
        Cap cap = cap();
        List<String> cues = list("cues", "\\s*\\|\\s*");
        if (cues.isEmpty()) {
            fault("has no cues");
        }
        if (pattern == null || measure == null || perSide == null || named == null || hinge == null || cap == null) {
            return null;
        }
        if (!faults.isEmpty()) {
            return null;
        }
        try {
            return new Movement(
                    field("id"),
                    field("name"),
                    pattern,
                    field("equipment"),
                    measure,
                    perSide,
                    demands,
                    HingeLevel.of(hinge),
                    cap,
                    list("easier", BETWEEN_IDS),
                    cues,
                    named,
                    field("basis"));
        } catch (IllegalArgumentException e) {
            fault(String.valueOf(e.getMessage()));
            return null;
        }
    }

    private @Nullable Cap cap() {
        Integer percent = number("cap_percent_e1rm", 1, 100, false);
        Integer rpe = number("cap_rpe", 1, 10, false);
        String hold = field("cap_hold");
        Integer until = hold.isEmpty() || hold.equals(ALWAYS) ? null : number("cap_hold", 1, 5, true);
        Mass mass = null;
        String kg = field("cap_mass_kg");
        if (!kg.isEmpty()) {
            try {
                mass = Mass.kg(Double.parseDouble(kg));
            } catch (IllegalArgumentException e) {
                fault("cap_mass_kg '" + kg + "' is not a mass");
            }
        }
        if (!faults.isEmpty()) {
            return null;
        }
        return new Cap(
                percent, rpe, mass, !hold.isEmpty(), until == null ? null : HingeLevel.of(until), field("cap_note"));
    }

    private List<String> list(String column, String separator) {
        return Stream.of(field(column).split(separator))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private <T> @Nullable T value(String column, Function<String, Optional<T>> parse) {
        Optional<T> found = parse.apply(field(column));
        if (found.isEmpty()) {
            fault(column + " '" + field(column) + "' is not known");
            return null;
        }
        return found.get();
    }

    private @Nullable Integer number(String column, int low, int high, boolean needed) {
        String text = field(column);
        if (text.isEmpty() && !needed) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= low && number <= high) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        fault(column + " '" + text + "' is not a whole number from " + low + " to " + high);
        return null;
    }

    private String field(String column) {
        return record.getField(column).strip();
    }

    private void fault(String what) {
        String id = record.findField("id").orElse("");
        faults.add(new Fault(record.getStartingLineNumber(), "'" + id + "' " + what));
    }

    private static Optional<Boolean> yesNo(String text) {
        return text.equals("yes") ? Optional.of(true) : text.equals("no") ? Optional.of(false) : Optional.empty();
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    private static String text(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static String plain(Mass mass) {
        double kg = mass.in(MassUnit.KG);
        return kg == Math.rint(kg) ? String.valueOf((long) kg) : String.valueOf(kg);
    }
}
