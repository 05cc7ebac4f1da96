package org.hingewise.domain.checkin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.client.BackRegion;

/**
 * The words a reply is read by, in lower case, of every language a message is sent in; a client may answer in another one
 * than was asked in.
 *
 * @param all said of every yes-or-no question: "all no"
 * @param rest said of those not answered otherwise: "rest no"
 * @param unsure words after which an answer is none: "no idea"
 * @param numbers numbers in words
 * @param places words for regions
 * @param keys words that stand for a question: "night: no"
 * @param parts those keys that name only a part of their question, so that a no to them answers nothing
 * @param hints words that name what a question is about but not the complaint ("sleep"), so that they answer nothing
 * @param note words before what the client wants to add
 * @param filling words that mean nothing beside an answer
 * @param questions the questions as they are sent, which a reply may repeat
 * @param sentences the other sentences of a message; {0} and the like stand for anything short
 * @param ignoredBegin beginnings of lines that mail programs add; what follows … has to be on the line too
 * @param ignoredEnd ends of lines that mail programs add
 */
public record ReplyWords(
        Set<String> yes,
        Set<String> no,
        Set<String> all,
        Set<String> rest,
        Set<String> unsure,
        Map<String, Integer> numbers,
        Map<String, Set<BackRegion>> places,
        Map<String, CheckInQuestion> keys,
        Set<String> parts,
        Map<String, CheckInQuestion> hints,
        Set<String> note,
        Set<String> filling,
        Map<CheckInQuestion, List<String>> questions,
        List<String> sentences,
        List<String> ignoredBegin,
        List<String> ignoredEnd) {
    public ReplyWords {
        yes = Set.copyOf(yes);
        no = Set.copyOf(no);
        all = Set.copyOf(all);
        rest = Set.copyOf(rest);
        unsure = Set.copyOf(unsure);
        numbers = Map.copyOf(numbers);
        places = Map.copyOf(places);
        keys = Map.copyOf(keys);
        parts = Set.copyOf(parts);
        hints = Map.copyOf(hints);
        note = Set.copyOf(note);
        filling = Set.copyOf(filling);
        questions = Map.copyOf(questions);
        sentences = List.copyOf(sentences);
        ignoredBegin = List.copyOf(ignoredBegin);
        ignoredEnd = List.copyOf(ignoredEnd);
    }
}
