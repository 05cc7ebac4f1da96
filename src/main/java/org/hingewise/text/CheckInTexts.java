package org.hingewise.text;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hingewise.domain.checkin.CheckInQuestion;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.checkin.ReplyWords;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/** What a client is sent, in the client's language, and the words the reply is read by. */
public final class CheckInTexts {
    private CheckInTexts() {}

    /** The words replies are read by, of every language there is. Reads files: take it once for many replies. */
    public static ReplyWords reading() {
        return CheckInWords.reading();
    }

    /**
     * The message a client is sent.
     *
     * @param session the session it asks about; null when there is none
     */
    public static String message(CheckInRequest request, Client client, @Nullable Session session) {
        CheckInWords words = CheckInWords.of(client.language());
        List<String> lines = new ArrayList<>();
        lines.add(greeting(words, client, session));
        lines.add(words.get("message.how"));
        lines.add("");
        for (CheckInQuestion question : CheckInQuestion.values()) {
            lines.add(question.number() + ". " + words.get("question." + question.code()));
        }
        lines.add("");
        lines.add(words.get("message.code", request.code().shown()));
        lines.add(words.get("message.add"));
        lines.add(words.get("message.urgent"));
        return String.join("\n", lines) + "\n";
    }

    /** The same questions as one page that works without a network; the text it builds is read like any other reply. */
    public static String form(CheckInRequest request, Client client) {
        return new CheckInForm(CheckInWords.of(client.language()))
                .page(request.code().shown(), client.name().value().strip());
    }

    /** Whether a text has the beginning of a code in it, so that it is worth showing to be mended. */
    public static boolean looksLikeReply(String text) {
        int length = Math.min(text.length(), ReplyParser.LIMIT);
        return text.substring(0, length).toUpperCase(Locale.ROOT).contains("HW");
    }

    private static String greeting(CheckInWords words, Client client, @Nullable Session session) {
        String name = client.name().value().strip();
        if (session == null) {
            return words.get("message.greeting.plain", name);
        }
        DateTimeFormatter day = DateTimeFormatter.ofPattern(words.pattern("date"), words.locale());
        return words.get("message.greeting", name, session.when().local().format(day));
    }
}
