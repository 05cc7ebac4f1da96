package org.hingewise.usecase.key;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes up passphrases of four random words. The words are made by a rule of our own: consonant, vowel, consonant, vowel,
 * consonant, of small letters that lie on the same keys of English and German keyboards and are heard apart in both
 * languages. They mean nothing, and rude or frightening ones are left out.
 */
public final class Words {
    /** Words of a passphrase. */
    public static final int COUNT = 4;

    /** Without y and z, which change places; without c, h, j, q, v, w and x, which sound otherwise or are not heard. */
    private static final List<String> CONSONANTS = List.of("b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t");

    private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u");

    /** Those that are heard clearly at the end of a word. */
    private static final List<String> ENDINGS = List.of("k", "l", "m", "n", "p", "r", "s", "t");

    /** Parts of words that offend or frighten in English or German; a word with one of them is not made. */
    private static final List<String> UNWANTED = List.of(
            "anal", "anus", "bob", "boner", "bum", "dago", "dik", "dum", "fag", "fak", "fat", "fik", "fot", "fuk",
            "fut", "gas", "kak", "kik", "kil", "kok", "koma", "kot", "kun", "lud", "mor", "nas", "neg", "nig", "nud",
            "nut", "pak", "ped", "pen", "pim", "pip", "pis", "pop", "por", "pup", "pus", "rap", "rek", "sad", "sek",
            "sem", "sod", "suk", "sut", "tit", "tod", "tot", "tumor", "tut");

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    /** Every word of the rule. */
    public static Words made() {
        List<String> syllables = new ArrayList<>();
        for (String consonant : CONSONANTS) {
            for (String vowel : VOWELS) {
                syllables.add(consonant + vowel);
            }
        }
        List<String> words = new ArrayList<>();
        for (String first : syllables) {
            for (String second : syllables) {
                for (String last : ENDINGS) {
                    String word = first + second + last;
                    if (UNWANTED.stream().noneMatch(word::contains)) {
                        words.add(word);
                    }
                }
            }
        }
        return new Words(List.copyOf(words));
    }

    /** All of them, in the order of the alphabet. */
    List<String> all() {
        return words;
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
