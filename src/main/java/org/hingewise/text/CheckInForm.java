package org.hingewise.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.checkin.CheckInQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.soreness.Nrs;

/**
 * A check-in as one page that needs nothing else: no network, no file beside it. Everything put into it is escaped, so that
 * a name is a name whatever it is made of.
 */
final class CheckInForm {
    private static final String TEMPLATE = "/org/hingewise/checkin/form.html";
    private static final Pattern HOLE = Pattern.compile("%([a-zA-Z]+)%");

    private final CheckInWords words;

    CheckInForm(CheckInWords words) {
        this.words = words;
    }

    /** The page for a code. */
    String page(String code, String name) {
        Map<String, String> holes = new LinkedHashMap<>();
        holes.put("lang", words.locale().getLanguage());
        holes.put("title", text("form.title"));
        holes.put("intro", escaped(words.get("form.intro", name)));
        holes.put("questions", questions());
        holes.put("note", text("form.note"));
        holes.put("urgent", text("form.urgent"));
        holes.put("sudden", text("message.urgent"));
        holes.put("answers", text("form.answers"));
        holes.put("answersHint", text("form.answers.hint"));
        holes.put("copy", text("form.copy"));
        holes.put("share", text("form.share"));
        holes.put("private", text("form.private"));
        holes.put("words", script(code));
        return HOLE.matcher(template()).replaceAll(hole -> {
            String value = holes.get(hole.group(1));
            return Matcher.quoteReplacement(value == null ? hole.group() : value);
        });
    }

    private String questions() {
        StringBuilder html = new StringBuilder();
        for (CheckInQuestion question : CheckInQuestion.values()) {
            html.append("<fieldset><legend>")
                    .append(question.number())
                    .append(". ")
                    .append(text(question == CheckInQuestion.PLACE ? "form.place" : "question." + question.code()))
                    .append("</legend>");
            html.append(
                    switch (question) {
                        case SCORE -> scores(question);
                        case PLACE -> places(question);
                        default ->
                            "<div class=\"row two\">"
                                    + pick(question, "radio", "no", words.get("word.no"))
                                    + pick(question, "radio", "yes", words.get("word.yes"))
                                    + "</div>";
                    });
            html.append("</fieldset>\n");
        }
        return html.toString();
    }

    private String scores(CheckInQuestion question) {
        StringBuilder html = new StringBuilder("<div class=\"row scores\">");
        for (int score = Nrs.MIN; score <= Nrs.MAX; score++) {
            String number = Integer.toString(score);
            html.append(pick(question, "radio", number, number));
        }
        return html.append("</div><div class=\"ends muted\"><span>0 ")
                .append(text("form.score.none"))
                .append("</span><span>10 ")
                .append(text("form.score.worst"))
                .append("</span></div>")
                .toString();
    }

    private String places(CheckInQuestion question) {
        StringBuilder html = new StringBuilder("<div class=\"row two\">");
        for (BackRegion region : BackRegion.values()) {
            String code = region.name().toLowerCase(Locale.ROOT);
            html.append(pick(question, "checkbox", code, words.get("place." + code)));
        }
        return html.append("</div>").toString();
    }

    private static String pick(CheckInQuestion question, String type, String code, String word) {
        String name = "q" + question.number();
        return "<label class=\"pick\"><input type=\"" + type + "\" name=\"" + name + "\" id=\"" + name + "-" + code
                + "\" value=\"" + escaped(word) + "\">" + escaped(word) + "</label>";
    }

    private String script(String code) {
        return "{\"code\":" + quoted(code)
                + ",\"questions\":" + CheckInQuestion.values().length
                + ",\"urgent\":" + CheckInQuestion.BLADDER.number()
                + ",\"sudden\":" + CheckInQuestion.WEAKNESS.number()
                + ",\"yes\":" + quoted(words.get("word.yes"))
                + ",\"note\":" + quoted(words.get("word.note"))
                + ",\"copied\":" + quoted(words.get("form.copied"))
                + ",\"notCopied\":" + quoted(words.get("form.notCopied"))
                + ",\"nothing\":" + quoted(words.get("form.nothing")) + "}";
    }

    private String text(String key) {
        return escaped(words.get(key));
    }

    /** As text of a page, and as the value of an attribute in double quotes. */
    static String escaped(String text) {
        StringBuilder html = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            html.append(
                    switch (c) {
                        case '&' -> "&amp;";
                        case '<' -> "&lt;";
                        case '>' -> "&gt;";
                        case '"' -> "&quot;";
                        case '\'' -> "&#39;";
                        default -> String.valueOf(c);
                    });
        }
        return html.toString();
    }

    /** As a string of a script inside a page: nothing in it can end the script. */
    static String quoted(String text) {
        StringBuilder script = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= ' ' && c < 127 && "\\\"'<>&".indexOf(c) < 0;
            script.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return script.append('"').toString();
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(CheckInForm.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
