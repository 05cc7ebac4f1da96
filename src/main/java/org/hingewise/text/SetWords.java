package org.hingewise.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement;
import org.hingewise.domain.movement.Movement.Measure;
import org.hingewise.domain.session.SetDone;
import org.hingewise.domain.session.SetPlan;
import org.jspecify.annotations.Nullable;

/** Sets, loads and efforts in numbers, in the system's format and the client's unit; what it writes can be typed back. */
public final class SetWords {
    private static final int DECIMALS = 2;

    private SetWords() {}

    /** Sets and what is in each: "3 × 8 / side", "3 × 30 s". */
    public static String sets(int sets, int amount, Measure measure, boolean perSide) {
        String each = amount(amount, measure);
        return Texts.get(perSide ? "sets.perSide" : "sets.of", Integer.toString(sets), each);
    }

    /** One set's amount: "8", "30 s", "20 m". */
    public static String amount(int amount, Measure measure) {
        return Texts.get("sets.amount." + measure.code(), Integer.toString(amount));
    }

    /** One set as it was done: "6 × 40 kg · RPE 6", "30 s"; a warm-up says so. */
    public static String one(SetDone set, @Nullable Movement movement, MassUnit unit) {
        Measure measure = movement == null ? Measure.REPS : movement.measure();
        return one(set.amount(), set.load(), set.rpe(), set.warmUp(), measure, unit);
    }

    /** One set as it is planned. */
    public static String one(int amount, @Nullable Mass load, Measure measure, MassUnit unit) {
        return one(amount, load, null, false, measure, unit);
    }

    private static String one(
            int amount, @Nullable Mass load, @Nullable Double rpe, boolean warmUp, Measure measure, MassUnit unit) {
        String each = amount(amount, measure);
        StringBuilder line = new StringBuilder(
                load == null ? each : Texts.get("sets.with." + measure.code(), each, load(load, unit)));
        tail(line, rpe, warmUp);
        return line.toString();
    }

    private static void tail(StringBuilder line, @Nullable Double rpe, boolean warmUp) {
        if (rpe != null) {
            line.append(" · ").append(Texts.get("sets.rpe", rpe(rpe)));
        }
        if (warmUp) {
            line.append(" · ").append(Texts.get("sets.warmUp"));
        }
    }

    /** A load with its unit: "52.5 kg". */
    public static String load(Mass load, MassUnit unit) {
        return Texts.get("sets.load", number(load, unit), unit.symbol());
    }

    /** A load without its unit, for a column that names it: "52.5". */
    public static String number(Mass load, MassUnit unit) {
        return number(load.in(unit));
    }

    /** An effort: "7" or "7.5". */
    public static String rpe(double rpe) {
        return number(rpe);
    }

    /**
     * A plan in one line: "3 × 8 · 52.5 kg · RPE 7".
     *
     * @param movement how it is counted; null when it is no longer known, then in reps
     */
    public static String plan(SetPlan plan, @Nullable Movement movement, MassUnit unit) {
        return line(plan.sets(), plan.amount(), plan.load(), plan.rpe(), false, movement, unit);
    }

    /**
     * Sets as they were done, equal ones in a row together: "2 × 8 · 50 kg; 1 × 6 · 52.5 kg"; empty when none was.
     *
     * @param movement how it is counted; null when it is no longer known, then in reps
     */
    public static String done(List<SetDone> done, @Nullable Movement movement, MassUnit unit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= done.size(); i++) {
            if (i == done.size() || !isAlike(done.get(from), done.get(i))) {
                SetDone one = done.get(from);
                parts.add(line(i - from, one.amount(), one.load(), one.rpe(), one.warmUp(), movement, unit));
                from = i;
            }
        }
        return String.join("; ", parts);
    }

    private static boolean isAlike(SetDone a, SetDone b) {
        return a.amount() == b.amount()
                && a.warmUp() == b.warmUp()
                && Objects.equals(a.load(), b.load())
                && Objects.equals(a.rpe(), b.rpe());
    }

    private static String line(
            int sets,
            int amount,
            @Nullable Mass load,
            @Nullable Double rpe,
            boolean warmUp,
            @Nullable Movement movement,
            MassUnit unit) {
        StringBuilder line = new StringBuilder(sets(
                sets,
                amount,
                movement == null ? Measure.REPS : movement.measure(),
                movement != null && movement.perSide()));
        if (load != null) {
            line.append(" · ").append(load(load, unit));
        }
        tail(line, rpe, warmUp);
        return line.toString();
    }

    static String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(value);
    }
}
