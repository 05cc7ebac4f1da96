package org.hingewise.domain.load;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Mass;
import org.hingewise.domain.MassUnit;

/** Loads as a coach types and loads them. */
public final class Loads {
    /** Longest text read as a load. */
    private static final int MAX_TEXT = 20;

    private static final Pattern TYPED =
            Pattern.compile("(\\d{1,4})(?:[.,](\\d{1,3}))?\\s*(kg|kgs|lb|lbs)?", Pattern.CASE_INSENSITIVE);

    private Loads() {}

    /** The step between two loads that can be made: 0.5 kg or 1 lb below this value, else 2.5 kg or 5 lb (decision). */
    private static double step(double value, MassUnit unit) {
        return switch (unit) {
            case KG -> value < 20 ? 0.5 : 2.5;
            case LB -> value < 45 ? 1 : 5;
        };
    }

    /** The heaviest load that can be made and is not above this one. */
    public static Mass roundDown(Mass load, MassUnit unit) {
        double value = load.in(unit);
        double step = step(value, unit);
        return Mass.of(Math.floor(value / step + 1e-9) * step, unit);
    }

    /**
     * A load as it is typed: "52.5", "52,5", "115 lb". Comma and point both part the decimals, so no thousands are
     * grouped; without a unit the client's counts.
     *
     * @return empty when it is not a load from 0 to 1,000 kg
     */
    public static Optional<Mass> parse(String text, MassUnit unit) {
        String typed = text.strip();
        if (typed.length() > MAX_TEXT) {
            return Optional.empty();
        }
        Matcher m = TYPED.matcher(typed);
        if (!m.matches()) {
            return Optional.empty();
        }
        String decimals = m.group(2) == null ? "0" : m.group(2);
        double value = Double.parseDouble(m.group(1) + '.' + decimals);
        String named = m.group(3);
        MassUnit in = named == null ? unit : Character.toLowerCase(named.charAt(0)) == 'k' ? MassUnit.KG : MassUnit.LB;
        try {
            return Optional.of(Mass.of(value, in));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
