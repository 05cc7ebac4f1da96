package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The short code that says which check-in a reply answers: five random characters and a check character, shown as
 * {@code HW-K7F-3QX}.
 *
 * <p>The characters are the digits and capitals without 0, 1, I, L and O, which are taken for each other; that leaves 31, a
 * prime, so that the weighted sum modulo 31 tells every single wrong character and every two swapped ones.
 *
 * @param value the six characters, without the beginning and the dashes
 */
public record CheckInCode(String value) {
    /** What codes are written with. */
    static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final int HALF = 3;
    private static final String BEGIN = "HW";
    private static final Pattern WHOLE =
            Pattern.compile("(?<![\\p{L}\\p{N}])HW[- ]?([A-Z0-9]{3})[- ]?([A-Z0-9]{3})(?![\\p{L}\\p{N}])");
    private static final Pattern NAMED =
            Pattern.compile("(?:\\bcode\\s*[:=]?\\s*)?" + WHOLE.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern LIKE_ONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])HW-[\\p{L}\\p{N}]{0,9}(?:-[\\p{L}\\p{N}]{0,9})?");

    /** @throws IllegalArgumentException when the check character does not fit */
    public CheckInCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("no check-in code");
        }
    }

    /** A new code. */
    public static CheckInCode random(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        int sum = 0;
        for (int i = 1; i < LENGTH; i++) {
            int digit = random.nextInt(CHARACTERS.length());
            code.append(CHARACTERS.charAt(digit));
            sum += i * digit;
        }
        // The last character has the weight of its place too: the whole sum is a multiple of 31.
        for (int check = 0; check < CHARACTERS.length(); check++) {
            if ((sum + LENGTH * check) % CHARACTERS.length() == 0) {
                return new CheckInCode(code.append(CHARACTERS.charAt(check)).toString());
            }
        }
        throw new IllegalStateException("31 is a prime");
    }

    /** As it is sent: {@code HW-K7F-3QX}. */
    public String shown() {
        return BEGIN + "-" + value.substring(0, HALF) + "-" + value.substring(HALF);
    }

    /** Reads a code as it is sent; in any case, with or without the dashes. */
    public static Optional<CheckInCode> of(String shown) {
        Matcher whole = WHOLE.matcher(shown.strip().toUpperCase(Locale.ROOT));
        return whole.matches() ? checked(whole) : Optional.empty();
    }

    /**
     * What a text holds of codes.
     *
     * @param codes the codes, each once
     * @param broken what looks like a code and is none, because a character is wrong, missing or added
     */
    record Found(List<CheckInCode> codes, List<String> broken) {
        boolean isNothing() {
            return codes.isEmpty() && broken.isEmpty();
        }
    }

    /** Looks for codes in a text whose dashes are plain ones. */
    static Found in(String text) {
        Set<CheckInCode> codes = new LinkedHashSet<>();
        List<String> broken = new ArrayList<>();
        String capitals = text.toUpperCase(Locale.ROOT);
        Matcher whole = WHOLE.matcher(capitals);
        while (whole.find()) {
            checked(whole).ifPresentOrElse(codes::add, () -> broken.add(whole.group()));
        }
        Matcher like = LIKE_ONE.matcher(WHOLE.matcher(capitals).replaceAll(" "));
        while (like.find()) {
            broken.add(like.group());
        }
        return new Found(List.copyOf(codes), broken);
    }

    /** The text with something else in the place of its codes, and of the word before them. */
    static String takeOut(String text, String instead) {
        return NAMED.matcher(text).replaceAll(instead);
    }

    private static Optional<CheckInCode> checked(Matcher whole) {
        String value = whole.group(1) + whole.group(2);
        return isCode(value) ? Optional.of(new CheckInCode(value)) : Optional.empty();
    }

    private static boolean isCode(String value) {
        if (value.length() != LENGTH) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = CHARACTERS.indexOf(value.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += (i + 1) * digit;
        }
        return sum % CHARACTERS.length() == 0;
    }
}
