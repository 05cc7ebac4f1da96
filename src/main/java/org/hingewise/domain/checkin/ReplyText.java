package org.hingewise.domain.checkin;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A pasted text made plain: one form of every character, what messengers and mail programs put around it taken away, and
 * the message's own sentences taken out, so that only what the client wrote is left.
 */
final class ReplyText {
    /** Stands for a question of the message that was taken out: this plus the question's number. */
    static final char ASKED = '\uE000';

    /** After every such mark. */
    static final char LAST = '\uE00A';

    /** Stands where the message went on to something else, so that no question waits for its answer any longer. */
    static final String END = "\n\uE00A\n";

    /** "[18/11/2026, 09:12] Maya:" and "18.11.26, 09:12 - Maya:", as messengers put it before a copied message. */
    private static final Pattern CHAT_HEAD = Pattern.compile(
            "^\\s*\\[?(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4},?\\s+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s*[ap]\\.?m\\.?)?"
                    + "|\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?,\\s*\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4})"
                    + "\\]?\\s*-?\\s*[^:\\n]{0,80}:\\s");

    private static final Pattern QUOTED = Pattern.compile("^\\s*[>|\\u00bb].*");
    private static final Pattern SIGNATURE = Pattern.compile("^--\\s*$");
    private static final Pattern QUOTE_RULE = Pattern.compile("^\\s*[-_]{3,}.*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\uFE0E\\uFE0F\\u20E3]");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]+");
    private static final Pattern HOLE = Pattern.compile("\\{\\d}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}\\uE0FF]+");

    /** Stands for a hole of a sentence while its words are counted. */
    private static final String HOLE_MARK = "\uE0FF";

    private final ReplyWords words;
    /** Sentences of a message, each with what stands in its place. */
    private final Map<Pattern, String> sentences = new LinkedHashMap<>();

    ReplyText(ReplyWords words) {
        this.words = words;
        for (CheckInQuestion question : CheckInQuestion.values()) {
            String mark = " " + (char) (ASKED + question.number()) + " ";
            words.questions().getOrDefault(question, List.of()).forEach(asked -> sentences.put(sentence(asked), mark));
        }
        words.sentences().forEach(sentence -> sentences.put(sentence(sentence), END));
    }

    /** One form of every character, lines parted by a line feed, nothing taken away but what cannot be seen. */
    static String plain(String text) {
        String whole = text.replace("½", ".5").replace("¼", ".25").replace("¾", ".75");
        String one = Normalizer.normalize(whole, Normalizer.Form.NFKC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u0085', '\n')
                .replace('\u2019', '\'')
                .replace('\u2018', '\'');
        String seen = UNSEEN.matcher(one).replaceAll("");
        return BLANKS.matcher(DASHES.matcher(seen).replaceAll("-")).replaceAll(" ");
    }

    /** The lines the client wrote, without quotes, heads and signatures. */
    List<String> own(String plain) {
        List<String> own = new ArrayList<>();
        for (String line : plain.split("\n", -1)) {
            if (SIGNATURE.matcher(line).matches()) {
                break;
            }
            String bare = CHAT_HEAD.matcher(line).replaceFirst("").strip();
            if (!QUOTED.matcher(line).matches() && !isIgnored(bare.toLowerCase(Locale.ROOT))) {
                own.add(bare);
            }
        }
        return own;
    }

    private boolean isIgnored(String line) {
        return QUOTE_RULE.matcher(line).matches()
                || words.ignoredBegin().stream().anyMatch(begin -> begins(line, begin))
                || words.ignoredEnd().stream().anyMatch(line::endsWith);
    }

    private static boolean begins(String line, String begin) {
        String[] parts = begin.split("…", -1);
        return line.startsWith(parts[0]) && (parts.length == 1 || line.indexOf(parts[1], parts[0].length()) >= 0);
    }

    /** Takes the message's sentences out; a question leaves a mark that says which one it was. */
    String withoutIt(String own) {
        String left = own;
        for (Map.Entry<Pattern, String> sentence : sentences.entrySet()) {
            left = sentence.getKey().matcher(left).replaceAll(sentence.getValue());
        }
        return left;
    }

    /** A sentence as it may come back: other blanks, line ends and punctuation between its words. */
    private static Pattern sentence(String sentence) {
        String marked = HOLE.matcher(plain(sentence)).replaceAll(" " + HOLE_MARK + " ");
        StringBuilder pattern = new StringBuilder();
        for (String word : BETWEEN_WORDS.split(marked, -1)) {
            if (!word.isEmpty()) {
                pattern.append(pattern.length() == 0 ? "" : "[^\\p{L}\\p{N}]{1,6}");
                pattern.append(word.equals(HOLE_MARK) ? "[^\\n]{0,80}?" : Pattern.quote(word));
            }
        }
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + pattern + "(?![\\p{L}\\p{N}])[?.:!)]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
