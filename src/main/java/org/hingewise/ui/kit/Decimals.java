package org.hingewise.ui.kit;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;

/** Numbers as people type and read them: decimal point or comma, no thousands. */
public final class Decimals {
    private Decimals() {}

    /**
     * A typed number.
     *
     * @param decimals most digits after the point; 0 for whole numbers
     * @return empty when it is none, or has more decimals
     */
    public static Optional<Double> parse(String typed, int decimals) {
        String text = typed.strip().replace(',', '.').replace('−', '-');
        String digits = decimals == 0 ? "-?\\d{1,9}" : "-?\\d{1,9}(\\.\\d{0," + decimals + "})?";
        return text.matches(digits) ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }

    /** A number in the system's format. */
    public static String format(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.getDefault(Locale.Category.FORMAT));
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }
}
