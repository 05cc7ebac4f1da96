package org.hingewise.domain.checkin;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.checkin.Reply.Reading;
import org.hingewise.domain.checkin.Reply.Reason;

/**
 * Reads a reply to a check-in message: answers in any order and layout, by number or by name, several on a line, in any of
 * the languages messages are sent in. What is quoted is not read, except that a mail often holds the code only there. What
 * cannot be told for certain is no answer and is named; two different answers to one question refuse the whole.
 */
public final class ReplyParser {
    /** Most characters read (decision: ten times the longest message with its answers). */
    public static final int LIMIT = PersonalText.MAX_LENGTH;

    private static final Pattern COMPACT = Pattern.compile("^\\s*[2-9]\\.\\p{L}.*");

    private static final Pattern NUMBERED = Pattern.compile("(?:^|[\\s,;])[2-9]\\s?[:.)=-](?!\\d)");

    private final ReplyWords words;
    private final ReplyText message;

    /** @param words of every language there is */
    public ReplyParser(ReplyWords words) {
        this.words = words;
        message = new ReplyText(words);
    }

    /** Reads a text; of a longer one than {@link #LIMIT} only the beginning. */
    public Reading read(String text) {
        boolean cut = text.length() > LIMIT;
        String plain = ReplyText.plain(cut ? text.substring(0, LIMIT) : text);
        if (plain.isBlank()) {
            return refused(Reason.EMPTY, "");
        }
        String own = String.join("\n", message.own(plain));
        CheckInCode.Found found = CheckInCode.in(own);
        if (found.isNothing()) {
            found = CheckInCode.in(plain);
        }
        if (found.codes().size() > 1) {
            return refused(Reason.SEVERAL_CODES, "");
        }
        if (!found.broken().isEmpty()) {
            return refused(Reason.EDITED_CODE, found.broken().get(0));
        }
        if (found.codes().isEmpty()) {
            return refused(Reason.NO_CODE, "");
        }
        return read(found.codes().get(0), own, cut);
    }

    private Reading read(CheckInCode code, String own, boolean cut) {
        String[] lines =
                message.withoutIt(CheckInCode.takeOut(own, ReplyText.END)).split("\n", -1);
        boolean compactDots = false;
        boolean numbered = false;
        for (String line : lines) {
            numbered |= NUMBERED.matcher(line).find();
            compactDots |= COMPACT.matcher(line).matches();
        }
        ReplyLines reading = new ReplyLines(words, compactDots, numbered);
        for (String line : lines) {
            reading.line(line);
        }
        ReplyAnswers answers = reading.finished();
        Optional<CheckInQuestion> twice = answers.contradiction();
        if (twice.isPresent()) {
            return refused(Reason.CONTRADICTION, Integer.toString(twice.get().number()));
        }
        if (answers.isNothing()) {
            return refused(Reason.NO_ANSWER, "");
        }
        return new Reading.Read(answers.reply(code, reading.said(), cut));
    }

    private static Reading refused(Reason reason, String detail) {
        return new Reading.Refused(reason, detail);
    }
}
