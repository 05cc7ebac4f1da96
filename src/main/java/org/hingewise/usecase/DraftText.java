package org.hingewise.usecase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hingewise.domain.PersonalText;

/**
 * What a form holds, as one text that a draft can be kept as: a line a field, so that a draft outlives fields that come
 * and go. Empty fields are left out; nothing typed at all is an empty text, which forgets the draft.
 */
public final class DraftText {
    private DraftText() {}

    /**
     * The fields as a text. Characters that cannot be stored are left out.
     *
     * @param fields by name; names are made of letters, digits, dots, dashes and underscores
     * @throws IllegalArgumentException when a name holds anything else
     */
    public static String of(Map<String, String> fields) {
        StringBuilder text = new StringBuilder();
        fields.forEach((name, value) -> {
            if (!name.matches("[\\w.-]+")) {
                throw new IllegalArgumentException("no name for a field of a draft: " + name);
            }
            if (!value.isEmpty()) {
                String line = name + '=' + escaped(value) + '\n';
                if (text.length() + line.length() <= PersonalText.MAX_LENGTH) {
                    text.append(line);
                }
            }
        });
        return text.toString();
    }

    /** The fields of a kept draft, in their order; lines that are none are left out. */
    public static Map<String, String> fields(String draft) {
        Map<String, String> fields = new LinkedHashMap<>();
        draft.lines().forEach(line -> {
            int at = line.indexOf('=');
            if (at > 0) {
                fields.put(line.substring(0, at), plain(line.substring(at + 1)));
            }
        });
        return fields;
    }

    private static String escaped(String value) {
        StringBuilder line = new StringBuilder(value.length());
        value.codePoints()
                .filter(c -> c != 0 && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .forEach(c -> {
                    switch (c) {
                        case '\\' -> line.append("\\\\");
                        case '\n' -> line.append("\\n");
                        case '\r' -> line.append("\\r");
                        default -> line.appendCodePoint(c);
                    }
                });
        return line.toString();
    }

    private static String plain(String line) {
        StringBuilder value = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                char next = line.charAt(i);
                value.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}
