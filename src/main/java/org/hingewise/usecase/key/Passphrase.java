package org.hingewise.usecase.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A passphrase in Unicode form NFKC, so that it is the same on every keyboard and system. Blanks count as they are typed.
 *
 * <p>Its characters can be overwritten. Only one with characters outside ASCII passes through a string once, because Java
 * has no other way to normalise it.
 */
public final class Passphrase implements Secret {
    /** Fewest characters of one the coach makes up; a decision, see the record on passphrases. */
    public static final int SHORTEST = 12;

    /** Most characters taken. */
    public static final int LONGEST = 200;

    /** Fewest different characters: "aaaaaaaaaaaa" is no passphrase. */
    public static final int FEWEST_DIFFERENT = 5;

    /** UTF-8 needs no more for one UTF-16 unit. */
    private static final int MOST_BYTES = 3;

    private final char[] characters;
    private boolean closed;

    private Passphrase(char[] characters) {
        this.characters = characters;
    }

    /**
     * What was typed.
     *
     * @param typed overwritten here
     */
    public static Passphrase of(char[] typed) {
        char[] normal = isAscii(typed)
                ? typed.clone()
                : Normalizer.normalize(CharBuffer.wrap(typed), Normalizer.Form.NFKC)
                        .toCharArray();
        Arrays.fill(typed, '\0');
        return new Passphrase(normal);
    }

    private static boolean isAscii(char[] typed) {
        for (char c : typed) {
            if (c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** What keeps it from guarding a file. */
    public Flaw flaw() {
        requireOpen();
        if (length() < SHORTEST) {
            return Flaw.TOO_SHORT;
        }
        return CharBuffer.wrap(characters).chars().distinct().count() < FEWEST_DIFFERENT ? Flaw.TOO_PLAIN : Flaw.NONE;
    }

    /** Characters, as a reader counts them. */
    public int length() {
        requireOpen();
        return Character.codePointCount(characters, 0, characters.length);
    }

    /** Whether another one is the same. */
    public boolean isSameAs(Passphrase other) {
        requireOpen();
        other.requireOpen();
        return Arrays.equals(characters, other.characters);
    }

    /** A second one that is closed on its own. */
    public Passphrase copy() {
        requireOpen();
        return new Passphrase(characters.clone());
    }

    /** In UTF-8; the caller overwrites them. */
    public byte[] bytes() {
        requireOpen();
        byte[] room = new byte[MOST_BYTES * characters.length];
        ByteBuffer encoded = ByteBuffer.wrap(room);
        StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .encode(CharBuffer.wrap(characters), encoded, true);
        byte[] bytes = Arrays.copyOf(room, encoded.position());
        Arrays.fill(room, (byte) 0);
        return bytes;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("a passphrase is used after it was closed");
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(characters, '\0');
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "•••";
    }

    /** What may be wrong with a passphrase somebody made up. */
    public enum Flaw {
        NONE,
        /** Fewer than {@link #SHORTEST} characters. */
        TOO_SHORT,
        /** Fewer than {@link #FEWEST_DIFFERENT} different characters. */
        TOO_PLAIN
    }
}
