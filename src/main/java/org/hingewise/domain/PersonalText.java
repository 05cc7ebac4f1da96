package org.hingewise.domain;

/**
 * Text that says who a person is or tells of their health. Storage seals it; {@code toString} hides it from logs.
 *
 * @param value the text itself; empty when nothing is known
 */
public record PersonalText(String value) implements Comparable<PersonalText> {
    /** Nothing known. */
    public static final PersonalText EMPTY = new PersonalText("");

    /** Longest text kept in one field, in UTF-16 units (decision: four printed pages). */
    public static final int MAX_LENGTH = 10_000;

    public PersonalText {
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("text longer than " + MAX_LENGTH + " characters");
        }
        if (value.indexOf('\0') >= 0 || hasLoneSurrogate(value)) {
            throw new IllegalArgumentException("text holds a character that cannot be stored");
        }
    }

    public static PersonalText of(String value) {
        return value.isEmpty() ? EMPTY : new PersonalText(value);
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    /** Whether a UTF-16 text holds half a character, which no file format can carry. */
    public static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int compareTo(PersonalText other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
