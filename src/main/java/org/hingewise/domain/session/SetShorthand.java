package org.hingewise.domain.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.movement.Movement.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Sets as a coach types them: {@code 3x8@52.5 rpe7}, {@code 5x5@225lb}, {@code 3x30s}, {@code 3 × 20 m / side}, and one
 * set as {@code 8@52.5}, {@code 6x40kg} or, when it only warmed up, {@code w 8@20}. Comma and point both part decimals, so
 * no thousands are grouped. What is left out is left open.
 */
public final class SetShorthand {
    /** Longest text read. */
    public static final int MAX_LENGTH = 200;

    private static final String NUMBER = "(\\d{1,9}(?:[.,]\\d{1,3})?)";
    private static final Pattern ONE = Pattern.compile("(?:(\\d{1,9})\\s*[x×*]\\s*)?"
            + "(\\d{1,9})\\s*(reps?|s|secs?|seconds?|min|m|metres?|meters?)?"
            + "(?:\\s*/\\s*side|\\s+per side)?"
            + "(?:(?:\\s*@\\s*|\\s+|\\s*·\\s*)(?:" + NUMBER + "\\s*(kgs?|lbs?)?|bw|bodyweight))?"
            + "(?:(?:\\s*·\\s*|\\s*)rpe\\s*" + NUMBER + ")?");
    /** Reps with a load that names its unit can be parted by a cross without being taken for sets: {@code 6x40kg}. */
    private static final Pattern CROSSED =
            Pattern.compile("(\\d{1,9})\\s*[x×*]\\s*((?:\\d{1,9}(?:[.,]\\d{1,3})?)\\s*(?:kgs?|lbs?)\\b.*)");

    private static final Pattern WARM_UP_FIRST = Pattern.compile("(?:warm[- ]?up|wu|w)\\s*(?=\\d)");
    private static final Pattern WARM_UP_LAST = Pattern.compile("(?:\\s*·\\s*|\\s+)(?:warm[- ]?up|wu|w)$");
    private static final Pattern NO_LOAD = Pattern.compile(".*(?:\\s|@|·)(?:bw|bodyweight)\\b.*");
    private static final Pattern HUGE_LOAD = Pattern.compile(".*@\\s*\\d+(?:[.,]\\d+)?(?:e\\+?\\d+|(?<=\\d{10})).*");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:;|\\+|,\\s)\\s*");

    private SetShorthand() {}

    /** What became of a text. */
    public sealed interface Reading {}

    /**
     * Sets that could be read; every number is in the range {@link SetPlan} takes.
     *
     * @param sets null when only one number was given
     * @param measure the unit typed; null when none was
     * @param load null when none was given
     * @param rpe null when none was given
     * @param bodyweight whether it says that there is no load, which is more than giving none
     * @param warmUp whether it says that it only warmed up
     */
    public record Typed(
            @Nullable Integer sets,
            int amount,
            @Nullable Measure measure,
            @Nullable Mass load,
            @Nullable Double rpe,
            boolean bodyweight,
            boolean warmUp)
            implements Reading {
        /** As a plan; one set when their number was left out. */
        public SetPlan plan() {
            return new SetPlan(sets == null ? 1 : sets, amount, load, rpe);
        }
    }

    /** A text that is no sets, and what is wrong with it. */
    public record Wrong(Fault fault) implements Reading {}

    /** What can be wrong. */
    public enum Fault {
        EMPTY,
        /** Not written like sets at all. */
        UNREADABLE,
        /** Outside 1 to 50 sets. */
        SETS,
        /** Outside 1 to 10,000. */
        AMOUNT,
        /** Outside 0 to 1,000 kg. */
        LOAD,
        /** Outside 1 to 10, or finer than halves. */
        RPE,
        /** A unit that is not how this movement is counted. */
        MEASURE,
        /** More sets than are left, where a load may have been meant: {@code 6x40}. */
        SETS_OR_LOAD;

        /** Lower case, for picking its sentence. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Reads one kind of set.
     *
     * @param counted how the movement is counted
     * @param unit the unit of a load typed without one
     */
    public static Reading read(String text, Measure counted, MassUnit unit) {
        if (text.length() > MAX_LENGTH) {
            return new Wrong(Fault.UNREADABLE);
        }
        String whole = text.strip().toLowerCase(Locale.ROOT);
        if (whole.isEmpty()) {
            return new Wrong(Fault.EMPTY);
        }
        String typed = WARM_UP_LAST
                .matcher(WARM_UP_FIRST.matcher(whole).replaceFirst(""))
                .replaceFirst("");
        Matcher crossed = CROSSED.matcher(typed);
        Matcher m = ONE.matcher(crossed.matches() ? crossed.group(1) + '@' + crossed.group(2) : typed);
        if (!m.matches()) {
            return new Wrong(HUGE_LOAD.matcher(typed).matches() ? Fault.LOAD : Fault.UNREADABLE);
        }
        Integer sets = m.group(1) == null ? null : Integer.valueOf(m.group(1));
        if (sets != null && (sets < 1 || sets > SetPlan.MAX_SETS)) {
            return new Wrong(Fault.SETS);
        }
        Measure measure = measure(m.group(3));
        if (measure != null && measure != counted) {
            return new Wrong(Fault.MEASURE);
        }
        long amount = Long.parseLong(m.group(2)) * ("min".equals(m.group(3)) ? 60 : 1);
        if (amount < 1 || amount > SetPlan.MAX_AMOUNT) {
            return new Wrong(Fault.AMOUNT);
        }
        Mass load = null;
        if (m.group(4) != null) {
            double value = number(m.group(4));
            MassUnit in = m.group(5) == null ? unit : m.group(5).startsWith("kg") ? MassUnit.KG : MassUnit.LB;
            try {
                load = Mass.of(value, in);
            } catch (IllegalArgumentException e) {
                return new Wrong(Fault.LOAD);
            }
        }
        Double rpe = m.group(6) == null ? null : rpe(m.group(6));
        if (m.group(6) != null && rpe == null) {
            return new Wrong(Fault.RPE);
        }
        return new Typed(
                sets,
                (int) amount,
                measure,
                load,
                rpe,
                NO_LOAD.matcher(typed).matches(),
                typed.length() < whole.length());
    }

    /** Several kinds of sets in a row; {@code wrong} is null when all could be read. */
    public record Several(List<Typed> typed, @Nullable Fault wrong) {
        public Several {
            typed = List.copyOf(typed);
        }
    }

    /**
     * Reads sets of several kinds, parted by a semicolon, a plus or a comma with a blank: {@code 2x8@50, 1x6@52.5}.
     *
     * @param counted how the movement is counted
     * @param unit the unit of a load typed without one
     */
    public static Several readSeveral(String text, Measure counted, MassUnit unit) {
        if (text.length() > MAX_LENGTH) {
            return new Several(List.of(), Fault.UNREADABLE);
        }
        List<Typed> all = new ArrayList<>();
        int sets = 0;
        for (String part : BETWEEN.split(text.strip(), -1)) {
            Reading reading = read(part, counted, unit);
            if (reading instanceof Wrong wrong) {
                return new Several(List.of(), wrong.fault());
            }
            Typed typed = (Typed) reading;
            all.add(typed);
            sets += typed.plan().sets();
        }
        return sets > SetPlan.MAX_SETS ? new Several(List.of(), Fault.SETS) : new Several(all, null);
    }

    /** An effort of 1 to 10 in halves, comma or point; null when it is none. */
    public static @Nullable Double rpe(String text) {
        String typed = text.strip();
        if (!typed.matches("\\d{1,2}(?:[.,]\\d{1,3})?")) {
            return null;
        }
        double value = number(typed);
        boolean halves = value * 2 == Math.rint(value * 2);
        return halves && value >= 1 && value <= 10 ? value : null;
    }

    private static double number(String digits) {
        return Double.parseDouble(digits.replace(',', '.'));
    }

    private static @Nullable Measure measure(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (typed.startsWith("r")) {
            return Measure.REPS;
        }
        return typed.startsWith("s") || typed.equals("min") ? Measure.SECONDS : Measure.METRES;
    }
}
