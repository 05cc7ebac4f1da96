package org.hingewise.domain.checkin;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hingewise.domain.checkin.ReplyTokens.Kind;
import org.hingewise.domain.checkin.ReplyTokens.Token;

/** Which warning signs a part of a reply speaks of, whatever it says of them. */
final class NamedSigns {
    private NamedSigns() {}

    /** The sign a word names, if it is a word for one. */
    static Set<WarningQuestion> named(Token token) {
        CheckInQuestion question = token.question();
        Set<WarningQuestion> named = EnumSet.noneOf(WarningQuestion.class);
        if (question != null) {
            question.sign().ifPresent(named::add);
        }
        return named;
    }

    /** The signs a token names, by their numbers too. */
    static Set<WarningQuestion> numbered(Token token) {
        Set<WarningQuestion> found = named(token);
        boolean range = token.kind() == Kind.RANGE;
        if (range || token.kind() == Kind.NUMBER) {
            int[] numbers = Pattern.compile("\\D+")
                    .splitAsStream(token.text())
                    .filter(n -> n.length() == 1)
                    .mapToInt(Integer::parseInt)
                    .toArray();
            for (CheckInQuestion question : CheckInQuestion.values()) {
                int number = question.number();
                boolean hit = IntStream.of(numbers).anyMatch(n -> n == number)
                        || (range && numbers.length == 2 && number > numbers[0] && number < numbers[1]);
                if (hit) {
                    question.sign().ifPresent(found::add);
                }
            }
        }
        return found;
    }
}
