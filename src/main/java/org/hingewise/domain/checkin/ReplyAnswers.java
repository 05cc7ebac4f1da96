package org.hingewise.domain.checkin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Answer;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.soreness.Nrs;
import org.jspecify.annotations.Nullable;

/** The answers found so far: what is not certain is kept as unclear, and what is said twice differently is told. */
final class ReplyAnswers {
    private static final Pattern DIGITS = Pattern.compile("-?\\d+(?:[.,]\\d+)?");

    private final Map<WarningQuestion, Answer> signs = new EnumMap<>(WarningQuestion.class);
    private final Set<BackRegion> regions = EnumSet.noneOf(BackRegion.class);
    private final List<String> unclear = new ArrayList<>();
    /** Signs whose own answer was unclear: what was said of all of them does not speak for these. */
    private final Set<WarningQuestion> doubtful = EnumSet.noneOf(WarningQuestion.class);

    /** What was said besides, by the signs it names: what was said of all of them does not speak for these either. */
    private final Map<WarningQuestion, String> mentioned = new EnumMap<>(WarningQuestion.class);

    /** Signs answered on their own, and not only with all of them. */
    private final Set<WarningQuestion> own = EnumSet.noneOf(WarningQuestion.class);

    private @Nullable Answer rest;
    private @Nullable Integer score;
    private @Nullable String typedScore;
    private @Nullable CheckInQuestion contradiction;

    /** The first question that was answered in two ways; empty when none was. */
    Optional<CheckInQuestion> contradiction() {
        return Optional.ofNullable(contradiction);
    }

    /** Whether nothing answers anything. */
    boolean isNothing() {
        return score == null && regions.isEmpty() && signs.isEmpty() && unclear.isEmpty();
    }

    Reply reply(CheckInCode code, String said, boolean cut) {
        return new Reply(code, score, typedScore, regions, signs, said, unclear, cut);
    }

    /** Whether the score or a sign is answered already. */
    boolean isBegun() {
        return score != null || !signs.isEmpty();
    }

    /** Whether no sign was answered or left in doubt yet. */
    boolean isOpenForRow() {
        return signs.isEmpty() && doubtful.isEmpty();
    }

    /** What is not certain. */
    void unclear(String said) {
        unclear.add(said);
    }

    /** What is not certain, and leaves these signs in doubt. */
    void unclear(Collection<WarningQuestion> about, String said) {
        doubtful.addAll(about);
        unclear.add(said);
    }

    /** What was said besides names these signs. */
    void mentioned(Collection<WarningQuestion> named, String said) {
        named.forEach(sign -> mentioned.putIfAbsent(sign, said));
    }

    void places(Collection<BackRegion> places) {
        regions.addAll(places);
    }

    /** An answer for all signs that have none of their own. */
    void rest(Answer answer) {
        rest = answer;
    }

    /** An answer of a sign; of another question it says nothing. */
    void sign(CheckInQuestion question, Answer answer) {
        question.sign().ifPresent(sign -> {
            Answer before = signs.put(sign, answer);
            if (before != null && before != answer) {
                contradict(question);
            }
        });
    }

    /** An answer that was given to this sign alone. */
    void ownSign(CheckInQuestion question, Answer answer) {
        sign(question, answer);
        question.sign().ifPresent(own::add);
    }

    /**
     * A number from 0 to 10; halves and ranges count up, because soreness is asked at its worst (decision).
     *
     * @return whether it is one
     */
    boolean score(String typed) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        String bare = typed.replaceAll("(?i)\\s*(?:/|out of|of|von)\\s*10\\s*$", "");
        Matcher numbers = DIGITS.matcher(bare.replaceAll("(?i)(?<=\\d)\\s?(?:-|to|bis)\\s?(?=\\d)", " "));
        int found = 0;
        while (numbers.find()) {
            found++;
            double number = Double.parseDouble(numbers.group().replace(',', '.'));
            if (found > 1 && number < highest) {
                return false; // "1- 0" is no range
            }
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

    /** After the last answer: what was said of all of them speaks for those that were not left in doubt. */
    void settle() {
        Answer others = rest;
        if (others != null) {
            for (WarningQuestion question : WarningQuestion.values()) {
                signs.putIfAbsent(question, others);
            }
        }
        signs.entrySet().removeIf(a -> a.getValue() == Answer.NO && doubtful.contains(a.getKey()));
        mentioned.forEach((sign, said) -> {
            if (!own.contains(sign) && signs.remove(sign, Answer.NO) && !unclear.contains(said)) {
                unclear.add(said);
            }
        });
    }

    private void contradict(CheckInQuestion question) {
        if (contradiction == null) {
            contradiction = question;
        }
    }
}
