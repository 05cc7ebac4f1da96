package org.hingewise.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every sentence and word shown, by key. A bundle per area keeps them findable; a key is defined once over all bundles.
 *
 * <p>Patterns are {@link MessageFormat} patterns, always, so a straight apostrophe quotes: texts use ’ instead.
 */
public final class Texts {
    /** The areas, each a file beside this class; one that is not there yet is left out. */
    static final List<String> AREAS = List.of(
            "domain",
            "words",
            "gate",
            "problems",
            "commands",
            "screens",
            "client",
            "chart",
            "soreness",
            "checkin",
            "backhistory",
            "hinge",
            "session",
            "live",
            "movements",
            "progress",
            "timeline",
            "today",
            "returning",
            "backups",
            "key",
            "changes",
            "record");

    private static final Map<String, String> PATTERNS = load();

    private static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z]*)\\}");

    private Texts() {}

    /**
     * The text of a key, with its placeholders filled in.
     *
     * @param args values for {0}, {1}, …; give numbers and dates already formatted where their look matters
     * @throws MissingResourceException when no area defines the key
     */
    public static String get(String key, Object... args) {
        return format(pattern(key), args);
    }

    /**
     * The text of a key whose placeholders are names, such as {nrs}.
     *
     * @param values a value for each name, already formatted
     * @throws MissingResourceException when no area defines the key, or a name has no value
     */
    public static String named(String key, Map<String, String> values) {
        List<String> args = new ArrayList<>();
        String numbered = NAME.matcher(pattern(key)).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new MissingResourceException(
                        "no value for " + found.group(1) + " in " + key, Texts.class.getName(), key);
            }
            args.add(value);
            return "{" + (args.size() - 1) + "}";
        });
        return format(numbered, args.toArray());
    }

    /** Whether an area defines the key. */
    public static boolean has(String key) {
        return PATTERNS.containsKey(key);
    }

    /** The bundle of an area, for libraries that look texts up themselves; they see patterns, not texts. */
    public static ResourceBundle bundle(String area) {
        ResourceBundle bundle = find(area);
        if (bundle == null) {
            throw new MissingResourceException("no area " + area, Texts.class.getName(), area);
        }
        return bundle;
    }

    private static String pattern(String key) {
        String pattern = PATTERNS.get(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, Texts.class.getName(), key);
        }
        return pattern;
    }

    private static String format(String pattern, Object... args) {
        return new MessageFormat(pattern, Locale.getDefault(Locale.Category.FORMAT)).format(args);
    }

    /** Every key, as defined in the bundles. */
    static Set<String> keys() {
        return PATTERNS.keySet();
    }

    private static Map<String, String> load() {
        Map<String, String> all = new HashMap<>();
        for (String area : AREAS) {
            ResourceBundle bundle = find(area);
            if (bundle != null) {
                for (String key : bundle.keySet()) {
                    String before = all.put(key, bundle.getString(key));
                    if (before != null) {
                        throw new IllegalStateException("text defined twice: " + key);
                    }
                }
            }
        }
        return Map.copyOf(all);
    }

    private static @Nullable ResourceBundle find(String area) {
        try {
            return ResourceBundle.getBundle("org.hingewise.text." + area, Locale.ENGLISH);
        } catch (MissingResourceException e) {
            return null;
        }
    }
}
