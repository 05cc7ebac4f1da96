package org.hingewise.exchange.portable;

import java.util.regex.Pattern;

/**
 * Keeps text cells from being taken for formulas when a table is opened in a spreadsheet (ASVS 5.0, 1.2.10): one that
 * begins like a formula, also after spaces or quotes, gets an apostrophe in front. Number columns are written as they are.
 */
public final class FormulaGuard {
    private static final char MARK = '\'';

    /** What spreadsheets begin a formula with, its full-width variants, and what some of them skip before one. */
    private static final Pattern FORMULA = Pattern.compile("[\\s'\"]*[=+\\-@\\t\\r\\n\\x00＝＋－＠].*", Pattern.DOTALL);

    private FormulaGuard() {}

    /** The text as it goes into a cell. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? MARK + text : text;
    }

    /** The text as it was before {@link #guarded}, for whoever reads a table again. */
    public static String bare(String cell) {
        boolean marked = !cell.isEmpty() && cell.charAt(0) == MARK;
        return marked && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
