package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hingewise.domain.Answer;
import org.hingewise.domain.checkin.ReplyTokens.Kind;
import org.hingewise.domain.checkin.ReplyTokens.Token;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;

/** Gathers answers as they are found; what is not certain is kept as unclear, and what is said twice differently is told. */
final class ReplyAnswers {
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(?:[.,]\\d+)?");
    private static final Set<Kind> ANSWERING = EnumSet.of(
            Kind.RANGE, Kind.NUMBER, Kind.YES, Kind.NO, Kind.ALL, Kind.REST, Kind.UNSURE, Kind.PLACE, Kind.LABEL);

    /** Names of places, when so many stand together, are the question and not its answer (decision). */
    private static final int MOST_PLACES = 4;

    private final ReplyWords words;
    private final Map<WarningQuestion, Answer> answers = new EnumMap<>(WarningQuestion.class);
    private final Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
    private final List<String> unclear = new ArrayList<>();
    /** Signs whose own answer was unclear: what was said of all of them does not speak for these. */
    private final Set<WarningQuestion> doubtful = EnumSet.noneOf(WarningQuestion.class);

    private final List<Token> looseNumbers = new ArrayList<>();
    /** Groups that stand alone, one for each question of a row; those that answer nothing keep their place. */
    private final List<List<Token>> looseAnswers = new ArrayList<>();

    /** What was said besides, by the signs it names: what was said of all of them does not speak for these either. */
    private final Map<WarningQuestion, String> mentioned = new EnumMap<>(WarningQuestion.class);

    /** Signs answered on their own, and not only with all of them. */
    private final Set<WarningQuestion> own = EnumSet.noneOf(WarningQuestion.class);

    /** The question last answered with no, which what follows may take back. */
    private @Nullable CheckInQuestion denied;

    private boolean lineOfDenied;
    private @Nullable Answer rest;
    private @Nullable Integer score;
    private @Nullable String typedScore;
    private @Nullable CheckInQuestion contradiction;

    ReplyAnswers(ReplyWords words) {
        this.words = words;
    }

    /** The first question that was answered in two ways; empty when none was. */
    Optional<CheckInQuestion> contradiction() {
        settle();
        return Optional.ofNullable(contradiction);
    }

    /** Whether nothing answers anything. */
    boolean isNothing() {
        return score == null && regions.isEmpty() && answers.isEmpty() && unclear.isEmpty();
    }

    Reply reply(CheckInCode code, String said, boolean cut) {
        return new Reply(code, score, typedScore, regions, answers, said, unclear, cut);
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
        unclear.add(token.text());
    }

    /** What follows a note's beginning: it answers nothing, but it may speak of a sign. */
    void noted(List<Token> tokens) {
        tokens.forEach(t -> NamedSigns.named(t).forEach(sign -> mentioned.putIfAbsent(sign, text(tokens))));
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
            if (question != null) {
                question.sign().ifPresent(doubtful::add);
            }
            tokens.forEach(t -> doubtful.addAll(NamedSigns.named(t)));
            unclear.add((question == null ? "" : question.number() + ": ")
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
            case NUMBER, RANGE, LABEL -> number(one.text());
            case WORD -> {
                Integer named = words.numbers().get(ReplyTokens.small(one.text()));
                yield named != null && number(named.toString());
            }
            default -> false;
        };
    }

    /** A number from 0 to 10; halves and ranges count up, because soreness is asked at its worst (decision). */
    private boolean number(String typed) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        String bare = typed.replaceAll("(?i)\\s*(?:/|out of|of|von)\\s*10\\s*$", "");
        Matcher numbers = DIGITS.matcher(bare.replaceAll("(?i)(?<=\\d)\\s?(?:-|to|bis)\\s?(?=\\d)", " "));
        int found = 0;
        while (numbers.find()) {
            found++;
            if (found > 1 && Double.parseDouble(numbers.group().replace(',', '.')) < highest) {
                return false; // "1- 0" is no range
            }
            double number = Double.parseDouble(numbers.group().replace(',', '.'));
            lowest = Math.min(lowest, number);
            highest = Math.max(highest, number);
        }
        if (found == 0 || !(highest >= Nrs.MIN && highest <= Nrs.MAX) || bare.startsWith("-")) {
            return false;
        }
        if (lowest == Nrs.MIN && highest == Nrs.MAX) {
            return false; // the scale itself, left over from the question
        }
        int counted = (int) Math.ceil(highest);
        if (score != null && score != counted) {
            contradict(CheckInQuestion.SCORE);
        } else {
            score = counted;
            typedScore = found > 1 || highest != counted ? bare.strip() : typedScore;
        }
        return true;
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
        places.forEach(p -> regions.addAll(p.regions()));
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
        put(question, yes ? Answer.YES : Answer.NO);
        question.sign().ifPresent(own::add);
        if (yes && more) {
            Tokens.only(tokens, Kind.PLACE).forEach(p -> regions.addAll(p.regions()));
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
            tokens.forEach(t -> doubtful.addAll(NamedSigns.numbered(t)));
            unclear.add(text(all));
            return true;
        }
        tokens.forEach(t -> NamedSigns.numbered(t).forEach(sign -> mentioned.putIfAbsent(sign, text(all))));
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
        question.sign().ifPresent(doubtful::add);
        tokens.forEach(t -> doubtful.addAll(NamedSigns.numbered(t)));
        unclear.add(question.number() + ": " + text(all));
        return true;
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
                put(question, answer);
            }
            return true;
        }
        if (over.kind() == Kind.REST) {
            rest = answer;
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
            CheckInQuestion.of(number).ifPresent(q -> put(q, answer));
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
            case PLACE -> kind == Kind.PLACE && (score != null || !answers.isEmpty() || !looseNumbers.isEmpty());
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
        before.forEach(t -> regions.addAll(t.regions()));
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
                question.sign().ifPresent(doubtful::add);
                unclear.add(question.number() + ": " + text(entries.get(i)));
            } else {
                put(question, answer);
                question.sign().ifPresent(own::add);
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

    /** What stood alone is placed where it can only belong to one question. */
    private void settle() {
        settleRow();
        if (looseNumbers.size() == 1 && number(looseNumbers.get(0).text())) {
            looseNumbers.clear();
        }
        looseNumbers.forEach(t -> {
            doubtful.addAll(NamedSigns.numbered(t));
            unclear.add(t.text());
        });
        looseNumbers.clear();
        Answer others = rest;
        if (others != null) {
            for (WarningQuestion question : WarningQuestion.values()) {
                answers.putIfAbsent(question, others);
            }
        }
        rest = null;
        answers.entrySet().removeIf(a -> a.getValue() == Answer.NO && doubtful.contains(a.getKey()));
        mentioned.forEach((sign, said) -> {
            if (!own.contains(sign) && answers.remove(sign, Answer.NO) && !unclear.contains(said)) {
                unclear.add(said);
            }
        });
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
        if (entries.size() == WarningQuestion.values().length && answers.isEmpty() && doubtful.isEmpty()) {
            row(entries);
        } else {
            entries.stream().filter(Tokens::isAlone).forEach(e -> unclear.add(text(e)));
        }
    }

    private void put(CheckInQuestion question, Answer answer) {
        question.sign().ifPresent(sign -> {
            Answer before = answers.put(sign, answer);
            if (before != null && before != answer) {
                contradict(question);
            }
        });
    }

    private void contradict(CheckInQuestion question) {
        if (contradiction == null) {
            contradiction = question;
        }
    }
}
