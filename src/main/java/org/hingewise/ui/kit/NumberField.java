package org.hingewise.ui.kit;

import java.util.OptionalDouble;
import javax.swing.JTextField;

/** A number typed with a decimal point or comma, whichever the system uses. */
public final class NumberField extends JTextField {
    private static final int LIMIT = 12;

    private final double min;
    private final double max;
    private final int decimals;

    /**
     * An empty field.
     *
     * @param min smallest number taken
     * @param max largest number taken
     * @param decimals most digits after the point, 0 for whole numbers
     */
    public NumberField(String name, double min, double max, int decimals) {
        super(6);
        this.min = min;
        this.max = max;
        this.decimals = decimals;
        setName(name);
        setHorizontalAlignment(TRAILING);
        TypedText.fit(this, LIMIT);
    }

    /** Whether nothing is typed. */
    public boolean isBlank() {
        return getText().isBlank();
    }

    /** The number; empty when nothing, no number, or one out of range is typed. */
    public OptionalDouble number() {
        return Decimals.parse(getText(), decimals)
                .filter(n -> n >= min && n <= max)
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** Whether something is typed that cannot be taken. */
    public boolean isWrong() {
        return !isBlank() && number().isEmpty();
    }

    /** Shows a number in the system's format; NaN empties the field. */
    public void show(double number) {
        setText(Double.isNaN(number) ? "" : Decimals.format(number, decimals));
    }

    /** Calls back after each change of the text. */
    public NumberField onChange(Runnable changed) {
        TypedText.onChange(this, changed);
        return this;
    }
}
