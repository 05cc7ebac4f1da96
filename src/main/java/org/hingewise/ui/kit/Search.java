package org.hingewise.ui.kit;

import java.text.Normalizer;
import java.util.Locale;

/** Finds words as people type them: without case, accents or the order of words. */
public final class Search {
    private Search() {}

    /** Whether every word typed begins a word of the text; nothing typed finds everything. */
    public static boolean matches(String typed, String text) {
        String words = " " + fold(text);
        for (String word : fold(typed).split(" ", -1)) {
            if (!words.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /** Lower case, without accents, one blank between words; "ø", "ł" and "ß" as people without those keys type them. */
    static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ı", "i");
        return plain.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
