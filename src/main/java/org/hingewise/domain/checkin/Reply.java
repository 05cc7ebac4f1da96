package org.hingewise.domain.checkin;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackRegion;
import org.jspecify.annotations.Nullable;

/**
 * What a client answered, as far as it was understood; nothing is guessed.
 *
 * @param score 0–10; null when not answered
 * @param typedScore the number as it was typed when the score was counted up from it; null otherwise
 * @param regions where it is felt
 * @param answers yes or no by question; a missing one was not answered
 * @param words what was said besides, in the client's words
 * @param unclear parts that look like an answer and could not be taken for one
 * @param cut whether only the beginning of the text was read
 */
public record Reply(
        CheckInCode code,
        @Nullable Integer score,
        @Nullable String typedScore,
        Set<BackRegion> regions,
        Map<WarningQuestion, Answer> answers,
        String words,
        List<String> unclear,
        boolean cut) {
    public Reply {
        regions = Set.copyOf(regions);
        answers = Map.copyOf(answers);
        unclear = List.copyOf(unclear);
    }

    /** The answer to a question; not asked unless it was yes or no. */
    public Answer answer(WarningQuestion question) {
        return answers.getOrDefault(question, Answer.NOT_ASKED);
    }

    /** What became of a text. */
    public sealed interface Reading {
        /** It is a reply. */
        record Read(Reply reply) implements Reading {}

        /**
         * It is none.
         *
         * @param detail what was found instead: the broken code, or the number of the question; empty for none
         */
        record Refused(Reason reason, String detail) implements Reading {}
    }

    /** Why a text is no reply. */
    public enum Reason {
        /** Nothing in it. */
        EMPTY,
        /** No code in it. */
        NO_CODE,
        /** A code with a wrong, missing or added character. */
        EDITED_CODE,
        /** Codes of several messages. */
        SEVERAL_CODES,
        /** Two different answers to one question. */
        CONTRADICTION,
        /** A code and nothing that answers a question. */
        NO_ANSWER
    }
}
