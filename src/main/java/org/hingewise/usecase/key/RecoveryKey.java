package org.hingewise.usecase.key;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The key on paper that opens a file whose passphrase is forgotten: 128 random bits and a 32-bit checksum, written as 8
 * groups of 4 letters and digits. The letters are Crockford's Base32, which leaves out I, L, O and U; who writes O for 0
 * or I or L for 1 is understood.
 */
public final class RecoveryKey implements Secret {
    /** How many groups there are. */
    public static final int GROUPS = 8;

    /** Characters of a group. */
    public static final int GROUP = 4;

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int KEY_BYTES = 16;
    private static final int CHECK_BYTES = 4;
    private static final int BITS = 5;

    private final byte[] key;
    private boolean closed;

    private RecoveryKey(byte[] key) {
        this.key = key;
    }

    /** A new one. */
    public static RecoveryKey random(SecureRandom random) {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        return new RecoveryKey(key);
    }

    /** How many characters of a key a text holds; blanks and dashes do not count. */
    public static int count(CharSequence typed) {
        return (int) typed.chars().filter(c -> !isBetween(c)).count();
    }

    /**
     * Reads what was typed from the paper, in any case, with any blanks and dashes between.
     *
     * @return empty when it is no recovery key: the checksum notices any slip but one in four billion
     */
    public static Optional<RecoveryKey> read(CharSequence typed) {
        if (count(typed) != GROUPS * GROUP) {
            return Optional.empty();
        }
        byte[] all = new byte[KEY_BYTES + CHECK_BYTES];
        int bit = 0;
        for (int i = 0; i < typed.length(); i++) {
            if (!isBetween(typed.charAt(i))) {
                int value = value(typed.charAt(i));
                if (value < 0) {
                    return Optional.empty();
                }
                for (int b = BITS - 1; b >= 0; b--, bit++) {
                    all[bit / 8] |= (byte) (((value >> b) & 1) << (7 - bit % 8));
                }
            }
        }
        byte[] key = Arrays.copyOf(all, KEY_BYTES);
        boolean fits = Arrays.equals(Arrays.copyOfRange(all, KEY_BYTES, all.length), checksum(key));
        Arrays.fill(all, (byte) 0);
        return fits ? Optional.of(new RecoveryKey(key)) : Optional.empty();
    }

    private static boolean isBetween(int c) {
        return c == '-' || Character.isWhitespace(c);
    }

    private static int value(char typed) {
        char c = Character.toUpperCase(typed);
        return LETTERS.indexOf(c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c);
    }

    /** As it stands on the paper: 8 groups of 4. */
    public List<String> groups() {
        byte[] all = Arrays.copyOf(bytes(), KEY_BYTES + CHECK_BYTES);
        System.arraycopy(checksum(key), 0, all, KEY_BYTES, CHECK_BYTES);
        List<String> groups = new ArrayList<>();
        StringBuilder group = new StringBuilder();
        for (int bit = 0; bit < all.length * 8; bit += BITS) {
            int value = 0;
            for (int b = bit; b < bit + BITS; b++) {
                value = (value << 1) | ((all[b / 8] >> (7 - b % 8)) & 1);
            }
            group.append(LETTERS.charAt(value));
            if (group.length() == GROUP) {
                groups.add(group.toString());
                group.setLength(0);
            }
        }
        Arrays.fill(all, (byte) 0);
        return groups;
    }

    /** Whether a text is one of its groups, typed back. */
    public boolean isGroup(int number, CharSequence typed) {
        String group = groups().get(number);
        StringBuilder plain = new StringBuilder();
        typed.chars().filter(c -> !isBetween(c)).forEach(c -> plain.append((char) c));
        if (plain.length() != group.length()) {
            return false;
        }
        for (int i = 0; i < group.length(); i++) {
            if (value(plain.charAt(i)) != value(group.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The 16 bytes without the checksum; the caller overwrites them. */
    public byte[] bytes() {
        if (closed) {
            throw new IllegalStateException("a recovery key is used after it was closed");
        }
        return key.clone();
    }

    private static byte[] checksum(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), CHECK_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    @Override
    public void close() {
        closed = true;
        Arrays.fill(key, (byte) 0);
    }

    /** Says nothing of it. */
    @Override
    public String toString() {
        return "•••";
    }
}
