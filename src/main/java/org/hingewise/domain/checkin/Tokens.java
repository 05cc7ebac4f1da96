package org.hingewise.domain.checkin;

import java.util.List;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.ReplyTokens.Kind;
import org.hingewise.domain.checkin.ReplyTokens.Token;
import org.jspecify.annotations.Nullable;

/** Asks what is among the tokens of a piece of a reply. */
final class Tokens {
    private Tokens() {}

    static boolean isAnswer(Kind kind) {
        return kind == Kind.UNSURE || answer(kind) != null;
    }

    /** Words nobody knows, with an answer among them: "no idea", "it is 3 times better". Only free of answers they are words. */
    static boolean isUnclear(List<Token> tokens) {
        long answers = tokens.stream()
                .filter(t -> t.kind() == Kind.NUMBER || t.kind() == Kind.YES || t.kind() == Kind.NO)
                .count();
        boolean names = has(tokens, Kind.KEY) || has(tokens, Kind.HINT);
        return answers > 0 && (names || answers > 2 || tokens.size() <= 3);
    }

    static boolean isAlone(List<Token> entry) {
        List<Token> said = entry.stream().filter(t -> t.kind() != Kind.FILLING).toList();
        return said.size() == 1 && isAnswer(said.get(0).kind());
    }

    static @Nullable Answer answer(Kind kind) {
        return kind == Kind.YES ? Answer.YES : kind == Kind.NO ? Answer.NO : null;
    }

    static boolean has(List<Token> tokens, Kind kind) {
        return tokens.stream().anyMatch(t -> t.kind() == kind);
    }

    static List<Token> only(List<Token> tokens, Kind kind) {
        return tokens.stream().filter(t -> t.kind() == kind).toList();
    }
}
