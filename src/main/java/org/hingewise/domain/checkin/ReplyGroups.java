package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.ReplyTokens.Kind;
import org.hingewise.domain.checkin.ReplyTokens.Token;
import org.jspecify.annotations.Nullable;

/** Finds the answers in groups of tokens that belong together: those after a question's number, or between two stops. */
final class ReplyGroups {
    private static final Set<Kind> ANSWERING = EnumSet.of(
            Kind.RANGE, Kind.NUMBER, Kind.YES, Kind.NO, Kind.ALL, Kind.REST, Kind.UNSURE, Kind.PLACE, Kind.LABEL);

    /** Names of places, when so many stand together, are the question and not its answer (decision). */
    private static final int MOST_PLACES = 4;

    private final ReplyWords words;
    private final ReplyAnswers answers = new ReplyAnswers();

    private final List<Token> looseNumbers = new ArrayList<>();
    /** Groups that stand alone, one for each question of a row; those that answer nothing keep their place. */
    private final List<List<Token>> looseAnswers = new ArrayList<>();

    /** The question last answered with no, which what follows may take back. */
    private @Nullable CheckInQuestion denied;

    private boolean lineOfDenied;

    ReplyGroups(ReplyWords words) {
        this.words = words;
    }

    /** What was answered; what stood alone is placed where it can only belong to one question. */
    ReplyAnswers finished() {
        settleRow();
        if (looseNumbers.size() == 1 && answers.score(looseNumbers.get(0).text())) {
            looseNumbers.clear();
        }
        looseNumbers.forEach(t -> answers.unclear(NamedSigns.numbered(t), t.text()));
        looseNumbers.clear();
        answers.settle();
        return answers;
    }

    /** As it was written, without what only mattered to the reading. */
    static String text(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" ")).strip();
    }

    /** From here on another line is read. */
    void nextLine() {
        lineOfDenied = false;
    }

    /** A number that may as well be the first question's own. */
    void doubtfulScore(Token token) {
        answers.unclear(token.text());
    }

    /** What follows a note's beginning: it answers nothing, but it may speak of a sign. */
    void noted(List<Token> tokens) {
        tokens.forEach(t -> answers.mentioned(NamedSigns.named(t), text(tokens)));
    }

    /**
     * Tokens after the number or the name of a question; null for a number no question has.
     *
     * @param part the name, when it names only a part of the question
     */
    void labelled(@Nullable CheckInQuestion question, @Nullable Token part, List<Token> tokens) {
        boolean clear = question != null
                && !(part != null && Tokens.has(tokens, Kind.NO))
                && switch (question) {
                    case SCORE -> score(tokens);
                    case PLACE -> place(tokens);
                    default -> sign(question, tokens);
                };
        if (!clear) {
            Set<WarningQuestion> about = EnumSet.noneOf(WarningQuestion.class);
            if (question != null) {
                question.sign().ifPresent(about::add);
            }
            tokens.forEach(t -> about.addAll(NamedSigns.named(t)));
            answers.unclear(
                    about,
                    (question == null ? "" : question.number() + ": ")
                            + (part == null ? "" : part.text() + " ")
                            + text(tokens));
        }
        denied = question != null && question.sign().isPresent() && Tokens.has(tokens, Kind.NO) ? question : null;
        lineOfDenied = true;
    }

    private boolean score(List<Token> tokens) {
        List<Token> said = tokens.stream().filter(t -> t.kind() != Kind.FILLING).toList();
        if (said.size() != 1) {
            return false;
        }
        Token one = said.get(0);
        return switch (one.kind()) {
            case NUMBER, RANGE, LABEL -> answers.score(one.text());
            case WORD -> {
                Integer named = words.numbers().get(ReplyTokens.small(one.text()));
                yield named != null && answers.score(named.toString());
            }
            default -> false;
        };
    }

    private boolean place(List<Token> tokens) {
        List<Token> places = Tokens.only(tokens, Kind.PLACE);
        if (places.isEmpty()) {
            // "Nowhere" is a place too; anything else is not.
            return tokens.stream().allMatch(t -> t.kind() == Kind.NO || t.kind() == Kind.FILLING)
                    && tokens.stream().anyMatch(t -> t.kind() == Kind.NO);
        }
        if (places.size() > MOST_PLACES || tokens.stream().anyMatch(t -> t.kind() == Kind.NO)) {
            return false;
        }
        places.forEach(p -> answers.places(p.regions()));
        return tokens.stream()
                .noneMatch(t -> t.kind() == Kind.WORD || t.kind() == Kind.HINT || t.kind() == Kind.UNSURE);
    }

    private boolean sign(CheckInQuestion question, List<Token> tokens) {
        boolean yes = Tokens.has(tokens, Kind.YES);
        boolean no = Tokens.has(tokens, Kind.NO);
        boolean elsewhere = tokens.stream()
                .anyMatch(t -> t.kind() == Kind.HINT
                        || (t.kind() == Kind.KEY && (t.question() != question || (no && t.part()))));
        boolean more = elsewhere
                || Tokens.has(tokens, Kind.WORD)
                || Tokens.has(tokens, Kind.PLACE)
                || Tokens.has(tokens, Kind.NUMBER)
                || Tokens.has(tokens, Kind.RANGE)
                || Tokens.has(tokens, Kind.ALL)
                || Tokens.has(tokens, Kind.REST);
        if (yes == no || Tokens.has(tokens, Kind.UNSURE) || (no && more)) {
            return false;
        }
        answers.ownSign(question, yes ? Answer.YES : Answer.NO);
        if (yes && more) {
            Tokens.only(tokens, Kind.PLACE).forEach(p -> answers.places(p.regions()));
            return !elsewhere
                    && Tokens.only(tokens, Kind.WORD).isEmpty()
                    && Tokens.only(tokens, Kind.NUMBER).isEmpty();
        }
        return true;
    }

    /**
     * Tokens without a question's number.
     *
     * @return whether they were taken as answers, or named as unclear; otherwise they are free words
     */
    boolean unlabelled(List<Token> all) {
        List<Token> tokens = all.stream().filter(t -> t.kind() != Kind.FILLING).toList();
        boolean odd = Tokens.has(tokens, Kind.WORD) || Tokens.has(tokens, Kind.HINT);
        if (!odd
                && !tokens.isEmpty()
                && (positional(all)
                        || (!Tokens.has(tokens, Kind.UNSURE) && (wide(tokens) || pairs(tokens) || keyed(tokens))))) {
            return true;
        }
        if (takesBack(all, tokens)) {
            return true;
        }
        if (tokens.stream().allMatch(t -> Tokens.isAnswer(t.kind())) && tokens.size() <= 1) {
            looseAnswers.add(all);
            return true;
        }
        if (!odd && !Tokens.has(tokens, Kind.UNSURE) && loose(tokens)) {
            return true;
        }
        looseAnswers.add(all);
        boolean answering = tokens.stream().anyMatch(t -> ANSWERING.contains(t.kind()));
        if ((answering && !(odd || Tokens.has(tokens, Kind.UNSURE))) || Tokens.isUnclear(tokens)) {
            answers.unclear(numbered(tokens), text(all));
            return true;
        }
        answers.mentioned(numbered(tokens), text(all));
        return false;
    }

    /** Whatever follows a no on its line, or goes on from it on a later one, makes that no unclear. */
    private boolean takesBack(List<Token> all, List<Token> tokens) {
        CheckInQuestion question = denied;
        if (question == null || tokens.isEmpty()) {
            return false;
        }
        boolean goesOn = Character.isLowerCase(all.get(0).text().codePointAt(0))
                || tokens.stream().anyMatch(t -> t.kind() == Kind.KEY || t.kind() == Kind.HINT);
        if (!lineOfDenied
                && !(goesOn && tokens.stream().noneMatch(t -> Tokens.isAnswer(t.kind()) && tokens.size() == 1))) {
            return false;
        }
        Set<WarningQuestion> about = numbered(tokens);
        question.sign().ifPresent(about::add);
        answers.unclear(about, question.number() + ": " + text(all));
        return true;
    }

    private static Set<WarningQuestion> numbered(List<Token> tokens) {
        Set<WarningQuestion> signs = EnumSet.noneOf(WarningQuestion.class);
        tokens.forEach(t -> signs.addAll(NamedSigns.numbered(t)));
        return signs;
    }

    /** "3-8 no", "all no", "rest no". */
    private boolean wide(List<Token> tokens) {
        if (tokens.size() != 2) {
            return false;
        }
        Answer answer = Tokens.answer(tokens.get(1).kind());
        Token over = tokens.get(0);
        if (answer == null) {
            return false;
        }
        if (over.kind() == Kind.ALL) {
            for (CheckInQuestion question : CheckInQuestion.values()) {
                answers.sign(question, answer);
            }
            return true;
        }
        if (over.kind() == Kind.REST) {
            answers.rest(answer);
            return true;
        }
        if (over.kind() != Kind.RANGE) {
            return false;
        }
        String[] ends = over.text().replaceAll("[^0-9]+", " ").strip().split(" ", -1);
        int from = Integer.parseInt(ends[0]);
        int to = Integer.parseInt(ends[1]);
        if (from <= CheckInQuestion.PLACE.number() || to > CheckInQuestion.ELSE.number() || from >= to) {
            return false;
        }
        for (int number = from; number <= to; number++) {
            CheckInQuestion.of(number).ifPresent(q -> answers.sign(q, answer));
        }
        return true;
    }

    /** "1 3 2 left 3 no 4 no": every number is a question's, and its answer is of the right kind. */
    private boolean pairs(List<Token> tokens) {
        List<Runnable> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Token number = tokens.get(i++);
            CheckInQuestion question =
                    number.kind() == Kind.NUMBER && number.text().length() == 1
                            ? CheckInQuestion.of(number.text().charAt(0) - '0').orElse(null)
                            : null;
            List<Token> own = new ArrayList<>();
            while (i < tokens.size() && (own.isEmpty() || tokens.get(i).kind() == Kind.PLACE)) {
                own.add(tokens.get(i++));
            }
            if (question == null || own.isEmpty() || !fits(question, own)) {
                return false;
            }
            found.add(() -> labelled(question, null, own));
        }
        found.forEach(Runnable::run);
        return true;
    }

    private boolean fits(CheckInQuestion question, List<Token> own) {
        Kind kind = own.get(0).kind();
        return switch (question) {
            case SCORE -> own.size() == 1 && (kind == Kind.NUMBER || kind == Kind.RANGE);
            case PLACE -> kind == Kind.PLACE && (answers.isBegun() || !looseNumbers.isEmpty());
            default -> own.size() == 1 && Tokens.answer(kind) != null;
        };
    }

    /** "night no", "no numbness", "pain 3". */
    private boolean keyed(List<Token> tokens) {
        List<Token> keys = Tokens.only(tokens, Kind.KEY);
        if (keys.isEmpty() || keys.size() * 2 != tokens.size()) {
            return keys.size() == 1 && keys.get(0).question() == CheckInQuestion.PLACE && placed(tokens);
        }
        boolean keyFirst = tokens.get(0).kind() == Kind.KEY;
        List<Runnable> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i += 2) {
            Token key = tokens.get(keyFirst ? i : i + 1);
            Token value = tokens.get(keyFirst ? i + 1 : i);
            CheckInQuestion question = key.question();
            if (key.kind() != Kind.KEY || value.kind() == Kind.KEY || question == null) {
                return false;
            }
            found.add(() -> labelled(question, key.part() ? key : null, List.of(value)));
        }
        found.forEach(Runnable::run);
        return true;
    }

    private boolean placed(List<Token> tokens) {
        List<Token> places = Tokens.only(tokens, Kind.PLACE);
        return places.size() == tokens.size() - 1 && place(places);
    }

    /** "4 left no no no no no no no": the score, places, and all signs in their order; one that is not said keeps its place. */
    private boolean positional(List<Token> all) {
        List<Token> told = all.stream()
                .filter(t -> t.kind() != Kind.FILLING || t.isPicture())
                .toList();
        int from = 0;
        while (from < told.size() && !Tokens.isAnswer(told.get(from).kind())) {
            from++;
        }
        int to = told.size();
        while (to > from && told.get(to - 1).isPicture()) {
            to--;
        }
        List<Token> before =
                told.subList(0, from).stream().filter(t -> !t.isPicture()).toList();
        List<Token> signs = told.subList(from, to);
        if (signs.size() != WarningQuestion.values().length
                || signs.stream().anyMatch(t -> !Tokens.isAnswer(t.kind()) && !t.isPicture())
                || Tokens.only(before, Kind.NUMBER).size() > 1
                || before.stream().anyMatch(t -> t.kind() != Kind.NUMBER && t.kind() != Kind.PLACE)) {
            return false;
        }
        looseNumbers.addAll(Tokens.only(before, Kind.NUMBER));
        before.forEach(t -> answers.places(t.regions()));
        row(signs.stream().map(List::of).toList());
        return true;
    }

    /** An answer for each sign in their order; what is none leaves its sign open and is named. */
    private void row(List<List<Token>> entries) {
        for (int i = 0; i < entries.size(); i++) {
            List<Token> entry = entries.get(i).stream()
                    .filter(t -> t.kind() != Kind.FILLING)
                    .toList();
            Answer answer = entry.size() == 1 ? Tokens.answer(entry.get(0).kind()) : null;
            CheckInQuestion question = CheckInQuestion.values()[CheckInQuestion.NIGHT.ordinal() + i];
            if (answer == null) {
                answers.unclear(question.sign().stream().toList(), question.number() + ": " + text(entries.get(i)));
            } else {
                answers.ownSign(question, answer);
            }
        }
    }

    /** A number, an answer or places alone. */
    private boolean loose(List<Token> tokens) {
        if (tokens.isEmpty()) {
            return false;
        }
        if (tokens.stream().allMatch(t -> t.kind() == Kind.PLACE)) {
            return place(tokens);
        }
        if (tokens.size() == 1
                && (tokens.get(0).kind() == Kind.NUMBER || tokens.get(0).kind() == Kind.RANGE)) {
            looseNumbers.add(tokens.get(0));
            return true;
        }
        boolean scoreAndPlace = tokens.get(0).kind() == Kind.NUMBER
                && tokens.size() > 1
                && tokens.stream().skip(1).allMatch(t -> t.kind() == Kind.PLACE);
        if (scoreAndPlace && !tokens.get(0).text().equals(Integer.toString(CheckInQuestion.PLACE.number()))) {
            looseNumbers.add(tokens.get(0));
            return place(tokens.subList(1, tokens.size()));
        }
        return false;
    }

    /** Answers that stood alone are a row only when there is one for each sign; what stands among them counts. */
    private void settleRow() {
        List<List<Token>> entries = new ArrayList<>(looseAnswers);
        looseAnswers.clear();
        while (!entries.isEmpty() && !Tokens.isAlone(entries.get(0))) {
            entries.remove(0);
        }
        while (!entries.isEmpty() && !Tokens.isAlone(entries.get(entries.size() - 1))) {
            entries.remove(entries.size() - 1);
        }
        if (entries.size() == WarningQuestion.values().length && answers.isOpenForRow()) {
            row(entries);
        } else {
            entries.stream().filter(Tokens::isAlone).forEach(e -> answers.unclear(text(e)));
        }
    }
}
