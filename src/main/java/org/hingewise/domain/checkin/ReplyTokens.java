package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.client.BackRegion;
import org.jspecify.annotations.Nullable;

/** Cuts a line of a reply into what can be told apart: numbers, answers, places, names of questions, other words. */
final class ReplyTokens {
    /** Kinds of token. */
    enum Kind {
        /** The number or name of a question, with what shows that its answer follows. */
        LABEL,
        /** "3-8". */
        RANGE,
        NUMBER,
        YES,
        NO,
        ALL,
        REST,
        UNSURE,
        PLACE,
        /** A word that stands for a question. */
        KEY,
        /** A word about a question that answers nothing: "sleep". */
        HINT,
        /** Everything after it on its line is free text. */
        NOTE,
        FILLING,
        WORD,
        /** Comma, full stop or the like. */
        STOP
    }

    /**
     * A part of a line.
     *
     * @param text as it was written
     * @param question of a label or a key
     * @param dotted of a label: a number and a full stop, which may as well be the end of a sentence
     * @param first whether nothing stands before it on its line
     * @param part of a label or a key: whether it names only a part of its question
     */
    record Token(
            Kind kind,
            String text,
            @Nullable CheckInQuestion question,
            Set<BackRegion> regions,
            boolean dotted,
            boolean first,
            boolean part) {
        /** A picture, which says nothing but may stand where an answer was expected. */
        boolean isPicture() {
            return kind == Kind.FILLING && text.codePoints().noneMatch(Character::isLetterOrDigit);
        }

        /** Whether it is the question itself, as it was sent. */
        boolean isAsked() {
            return kind == Kind.LABEL && text.charAt(0) > ReplyText.ASKED && text.charAt(0) < ReplyText.LAST;
        }
    }

    private static final int PHRASE = 5;
    private static final Pattern ASKED = Pattern.compile("[\\uE001-\\uE009]\\s*[?:.=]*");
    private static final Pattern STRONG_LABEL =
            Pattern.compile("(?:(?:q|f|nr|question|frage)\\b\\.?\\s*)?#?\\(?([1-9])\\s*(?::|=|\\)|->)");
    private static final Pattern NAMED_LABEL = Pattern.compile("(?:q|f|nr\\.?|question|frage)\\s*([1-9])(?!\\d)");
    private static final Pattern DOTTED_LABEL = Pattern.compile("([1-9])\\s?\\.(?!\\d)");
    private static final Pattern DASHED_LABEL = Pattern.compile("([1-9])(?:\\s+-\\s+|\\s*-\\s*(?=\\p{L}))");
    private static final Pattern RANGE_LABEL =
            Pattern.compile("([1-9])\\s{0,2}(?:-|to\\b|bis\\b)\\s{0,2}([1-9])\\s*[:=)]");
    private static final Pattern RANGE = Pattern.compile(
            "([0-9]|10)\\s?(?:-|to\\b|bis\\b)\\s?([0-9]{1,2})(?!\\d|\\s*[:=]|[.,]\\d)(?:\\s*/\\s*10(?!\\d))?");
    private static final Pattern NUMBER = Pattern.compile(
            "-?\\d+(?:[.,]\\d+(?!\\s*[:=)]|\\d))?(?:\\s*(?:/|out of|of|von)\\s*10(?!\\d))?(?![\\p{L}\\d])");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}']*");
    private static final Pattern STOP = Pattern.compile("[,;|!?.]+|\\uE00A");
    /** "n/a", "n.a." and "k.A.": no answer, though each begins like a no. */
    private static final Pattern NOT_SAID = Pattern.compile("(?:n\\s?[/.]\\s?a|k\\s?[/.]\\s?a)(?![\\p{L}\\d])\\.?");

    private static final Pattern AFTER_KEY = Pattern.compile("\\s*[:=]");

    private final ReplyWords words;
    /** As it was written, and in small letters at the same places. */
    private final String written;

    private final String line;
    private final boolean compactDots;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ReplyTokens(String line, ReplyWords words, boolean compactDots) {
        written = line;
        this.line = small(line);
        this.words = words;
        this.compactDots = compactDots;
    }

    /**
     * The tokens of a line.
     *
     * @param compactDots whether other lines are numbered as "2.left", so that "1.3" is the answer 3
     */
    static List<Token> of(String line, ReplyWords words, boolean compactDots) {
        ReplyTokens cutting = new ReplyTokens(line, words, compactDots);
        cutting.cut();
        return cutting.tokens;
    }

    /** In small letters, one for one. */
    static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            small.append(Character.toLowerCase(text.charAt(i)));
        }
        return small.toString();
    }

    private void cut() {
        while (at < line.length()) {
            if (!(asked()
                    || rangeLabel()
                    || label()
                    || range()
                    || number()
                    || notSaid()
                    || word()
                    || stop()
                    || picture())) {
                at++;
            }
        }
    }

    private boolean asked() {
        Matcher m = here(ASKED);
        return m != null
                && add(
                        Kind.LABEL,
                        m,
                        CheckInQuestion.of(line.charAt(at) - ReplyText.ASKED).orElse(null));
    }

    private boolean label() {
        for (Pattern pattern : List.of(STRONG_LABEL, NAMED_LABEL)) {
            Matcher m = here(pattern);
            if (m != null) {
                return add(Kind.LABEL, m, question(m));
            }
        }
        Matcher compact = tokens.isEmpty() && compactDots ? here(Pattern.compile("([1-9])\\.(?=\\d)")) : null;
        Matcher dotted = compact == null ? here(DOTTED_LABEL) : compact;
        Matcher dashed = dotted == null ? here(DASHED_LABEL) : dotted;
        if (dashed == null) {
            return false;
        }
        tokens.add(new Token(
                Kind.LABEL,
                written.substring(at, dashed.end()),
                question(dashed),
                Set.of(),
                true,
                tokens.isEmpty(),
                false));
        at = dashed.end();
        return true;
    }

    private static @Nullable CheckInQuestion question(Matcher m) {
        return CheckInQuestion.of(Integer.parseInt(m.group(1))).orElse(null);
    }

    private boolean rangeLabel() {
        Matcher m = here(RANGE_LABEL);
        return m != null && add(Kind.RANGE, m, null);
    }

    /** A picture says nothing that could be taken for an answer, but it stands where one was expected. */
    private boolean picture() {
        int code = line.codePointAt(at);
        int type = Character.getType(code);
        boolean shown = type == Character.OTHER_SYMBOL || type == Character.SURROGATE || type == Character.UNASSIGNED;
        return shown && put(Kind.FILLING, at + Character.charCount(code), null, Set.of());
    }

    private boolean range() {
        Matcher m = here(RANGE);
        return m != null && add(Kind.RANGE, m, null);
    }

    private boolean number() {
        Matcher m = here(NUMBER);
        return m != null && add(Kind.NUMBER, m, null);
    }

    private boolean notSaid() {
        Matcher m = here(NOT_SAID);
        return m != null && add(Kind.UNSURE, m, null);
    }

    private boolean stop() {
        Matcher m = STOP.matcher(line).region(at, line.length());
        return m.lookingAt() && add(Kind.STOP, m, null);
    }

    /** The longest known phrase that begins here, or one word nobody knows. */
    private boolean word() {
        List<Integer> ends = new ArrayList<>();
        Matcher m = PART.matcher(line).region(at, line.length());
        int from = at;
        while (ends.size() < PHRASE && m.region(from, line.length()).lookingAt()) {
            ends.add(m.end());
            from = m.end();
            if (from < line.length() && (line.charAt(from) == ' ' || line.charAt(from) == '-')) {
                from++;
            } else {
                break;
            }
        }
        for (int n = ends.size() - 1; n >= 0; n--) {
            String phrase = line.substring(at, ends.get(n)).replace('-', ' ');
            if (known(phrase, ends.get(n))) {
                return true;
            }
        }
        return !ends.isEmpty() && put(Kind.WORD, ends.get(0), null, Set.of());
    }

    private boolean known(String phrase, int end) {
        Set<BackRegion> place = words.places().get(phrase);
        CheckInQuestion key = words.keys().get(phrase);
        if (words.note().contains(phrase) && line.startsWith(":", end)) {
            return put(Kind.NOTE, end + 1, null, Set.of());
        }
        if (key != null) {
            Matcher colon = AFTER_KEY.matcher(line).region(end, line.length());
            boolean label = colon.lookingAt();
            int to = label ? colon.end() : end;
            tokens.add(new Token(
                    label ? Kind.LABEL : Kind.KEY,
                    written.substring(at, to),
                    key,
                    Set.of(),
                    false,
                    tokens.isEmpty(),
                    words.parts().contains(phrase)));
            at = to;
            return true;
        }
        if (place != null) {
            return put(Kind.PLACE, end, null, place);
        }
        CheckInQuestion hint = words.hints().get(phrase);
        if (hint != null) {
            return put(Kind.HINT, end, hint, Set.of());
        }
        if (phrase.length() == 1 && end < line.length() && !isEnd(line.charAt(end))) {
            return false;
        }
        Kind kind = answer(phrase);
        return kind != null && put(kind, end, null, Set.of());
    }

    /** Whether a single letter before it may be a whole answer. */
    private static boolean isEnd(char next) {
        return Character.isWhitespace(next) || next == ReplyText.LAST || ",;|!?.".indexOf(next) >= 0;
    }

    private @Nullable Kind answer(String phrase) {
        if (words.unsure().contains(phrase)) {
            return Kind.UNSURE;
        }
        if (words.yes().contains(phrase)) {
            return Kind.YES;
        }
        if (words.no().contains(phrase)) {
            return Kind.NO;
        }
        if (words.all().contains(phrase)) {
            return Kind.ALL;
        }
        if (words.rest().contains(phrase)) {
            return Kind.REST;
        }
        return words.filling().contains(phrase) ? Kind.FILLING : null;
    }

    private @Nullable Matcher here(Pattern pattern) {
        boolean inWord = at > 0 && Character.isLetterOrDigit(line.charAt(at - 1));
        Matcher m = pattern.matcher(line).region(at, line.length()).useTransparentBounds(true);
        return !inWord && m.lookingAt() ? m : null;
    }

    private boolean add(Kind kind, Matcher m, @Nullable CheckInQuestion question) {
        return put(kind, m.end(), question, Set.of());
    }

    private boolean put(Kind kind, int end, @Nullable CheckInQuestion question, Set<BackRegion> regions) {
        tokens.add(new Token(kind, written.substring(at, end), question, regions, false, tokens.isEmpty(), false));
        at = end;
        return true;
    }
}
