package org.hingewise.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.hingewise.domain.checkin.CheckInQuestion;
import org.hingewise.domain.checkin.ReplyWords;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Language;

/** The texts clients get to read, in their language, and the words their answers are read by. */
final class CheckInWords {
    private static final String PLACE = "read.place.";
    private static final String KEY = "read.key.";
    private static final String PART = "read.part.";
    private static final String HINT = "read.hint.";
    private static final List<String> SENTENCES =
            List.of("message.greeting", "message.greeting.plain", "message.how", "message.urgent", "message.add");

    private final Language language;
    private final Properties texts;

    private CheckInWords(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of a language. */
    static CheckInWords of(Language language) {
        String file = "/org/hingewise/checkin/" + language.code() + ".properties";
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(CheckInWords.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new CheckInWords(language, texts);
    }

    Locale locale() {
        return language.locale();
    }

    /** Every key, for comparing languages. */
    Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** @throws MissingResourceException when the language does not define the key */
    String get(String key, Object... args) {
        return new MessageFormat(pattern(key), locale()).format(args);
    }

    /** The pattern itself, with its holes. */
    String pattern(String key) {
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new MissingResourceException("no text for " + key, language.code(), key);
        }
        return pattern;
    }

    /** The words of every language together: a client may answer in another one than was asked in. */
    static ReplyWords reading() {
        List<CheckInWords> languages =
                Stream.of(Language.values()).map(CheckInWords::of).toList();
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Set<BackRegion>> places = new HashMap<>();
        Map<String, CheckInQuestion> keys = new HashMap<>();
        Set<String> parts = new HashSet<>();
        Map<String, CheckInQuestion> hints = new HashMap<>();
        Map<CheckInQuestion, List<String>> questions = new EnumMap<>(CheckInQuestion.class);
        List<String> sentences = new ArrayList<>();
        for (CheckInWords words : languages) {
            List<String> counted = words.list("read.numbers");
            counted.forEach(number -> numbers.put(number, counted.indexOf(number)));
            for (String key : words.keys()) {
                if (key.startsWith(PLACE)) {
                    words.list(key).forEach(word -> places.put(word, regions(key)));
                } else if (key.startsWith(KEY)) {
                    CheckInQuestion question = question(key.substring(KEY.length()));
                    words.list(key).forEach(word -> keys.put(word, question));
                } else if (key.startsWith(PART)) {
                    CheckInQuestion question = question(key.substring(PART.length()));
                    words.list(key).forEach(word -> keys.put(word, question));
                    parts.addAll(words.list(key));
                } else if (key.startsWith(HINT)) {
                    CheckInQuestion question = question(key.substring(HINT.length()));
                    words.list(key).forEach(word -> hints.put(word, question));
                }
            }
            for (CheckInQuestion question : CheckInQuestion.values()) {
                questions
                        .computeIfAbsent(question, q -> new ArrayList<>())
                        .add(words.pattern("question." + question.code()));
            }
            SENTENCES.forEach(key -> sentences.add(words.pattern(key)));
        }
        return new ReplyWords(
                all(languages, "read.yes"),
                all(languages, "read.no"),
                all(languages, "read.all"),
                all(languages, "read.rest"),
                all(languages, "read.unsure"),
                numbers,
                places,
                keys,
                parts,
                hints,
                all(languages, "read.note"),
                all(languages, "read.filling"),
                questions,
                sentences,
                List.copyOf(all(languages, "read.ignoredBegin")),
                List.copyOf(all(languages, "read.ignoredEnd")));
    }

    private List<String> list(String key) {
        return Stream.of(pattern(key).split(",", -1))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Set<String> all(List<CheckInWords> languages, String key) {
        Set<String> all = new HashSet<>();
        languages.forEach(words -> all.addAll(words.list(key)));
        return all;
    }

    private static Set<BackRegion> regions(String key) {
        Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
        for (String code : key.substring(PLACE.length()).split("\\.", -1)) {
            regions.add(BackRegion.valueOf(code.toUpperCase(Locale.ROOT)));
        }
        return regions;
    }

    private static CheckInQuestion question(String code) {
        return CheckInQuestion.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
