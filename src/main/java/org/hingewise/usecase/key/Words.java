package org.hingewise.usecase.key;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up passphrases of four random words. The list is the Electronic Frontier Foundation's large word list (2016,
 * Creative Commons Attribution 3.0): 7,776 words, so that four of them hold 51.7 bits.
 */
public final class Words {
    /** Words of a passphrase. */
    public static final int COUNT = 4;

    private static final String LIST = "words.txt";
    private static final String COMMENT = "#";

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** The list that comes with the program. Reads a file: not for the event thread. */
    public static Words shipped() {
        try (InputStream in = Words.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException("the word list is missing");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<String> words = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith(COMMENT)) {
                    words.add(line);
                }
            }
            return new Words(List.copyOf(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many there are. */
    public int size() {
        return words.size();
    }

    /** Four words with blanks between; the caller overwrites them. */
    public char[] four(SecureRandom random) {
        StringBuilder four = new StringBuilder();
        for (int i = 0; i < COUNT; i++) {
            four.append(i == 0 ? "" : " ").append(words.get(random.nextInt(words.size())));
        }
        char[] chars = new char[four.length()];
        four.getChars(0, chars.length, chars, 0);
        four.replace(0, chars.length, " ".repeat(chars.length));
        return chars;
    }
}
