package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the sheet so far; nothing in it is a default that could pass for an answer.
 *
 * @param after the training it is counted from
 * @param score 0–10; null when not asked
 * @param presentBefore whether it was there before that training
 * @param answers questions answered with yes or no; a missing one was not asked
 * @param ticks which of a question's signs, for those answered with yes
 * @param sleep hours slept, as typed
 * @param stress 0–10; null when not asked
 * @param trust 0–10; null when not asked
 */
public record SorenessForm(
        Training after,
        TimeChoice time,
        @Nullable Integer score,
        Set<BackRegion> regions,
        @Nullable Distribution distribution,
        @Nullable Onset onset,
        Answer presentBefore,
        Map<WarningQuestion, Answer> answers,
        Set<Symptom> ticks,
        String sleep,
        @Nullable Integer stress,
        @Nullable Integer trust,
        String words,
        String note) {
    /** Most characters of the client's own words (decision: a sentence or two). */
    public static final int WORDS_LIMIT = 300;
    /** Most characters of a note (decision: half a page). */
    public static final int NOTE_LIMIT = 2_000;
    /** Most characters of the hours slept. */
    public static final int SLEEP_LIMIT = 6;

    public SorenessForm {
        regions = Set.copyOf(regions);
        answers = Map.copyOf(answers);
        ticks = Set.copyOf(ticks);
    }

    /** Nothing asked yet. */
    static SorenessForm empty(Training after, Moment now) {
        return new SorenessForm(
                after,
                TimeChoice.of(TimeChoice.Preset.NOW, now),
                null,
                Set.of(),
                null,
                null,
                Answer.NOT_ASKED,
                Map.of(),
                Set.of(),
                "",
                null,
                null,
                "",
                "");
    }

    public Answer answer(WarningQuestion question) {
        return answers.getOrDefault(question, Answer.NOT_ASKED);
    }

    /** Questions nobody asked yet. */
    public List<WarningQuestion> unasked() {
        List<WarningQuestion> open = new ArrayList<>();
        for (WarningQuestion question : WarningQuestion.values()) {
            if (answer(question) == Answer.NOT_ASKED) {
                open.add(question);
            }
        }
        return open;
    }

    /** The exact symptoms all answers stand for. */
    Map<Symptom, Answer> symptoms() {
        EnumMap<Symptom, Answer> all = new EnumMap<>(Symptom.class);
        for (WarningQuestion question : WarningQuestion.values()) {
            all.putAll(question.answers(answer(question), ticks));
        }
        return all;
    }

    SorenessForm withAfter(Training value) {
        return change(value, time, score, regions, distribution, onset, presentBefore);
    }

    SorenessForm withTime(TimeChoice value) {
        return change(after, value, score, regions, distribution, onset, presentBefore);
    }

    SorenessForm withScore(@Nullable Integer value) {
        return change(after, time, value, regions, distribution, onset, presentBefore);
    }

    SorenessForm withRegion(BackRegion region, boolean marked) {
        Set<BackRegion> more = EnumSet.noneOf(BackRegion.class);
        more.addAll(regions);
        if (marked) {
            more.add(region);
        } else {
            more.remove(region);
        }
        return change(after, time, score, more, distribution, onset, presentBefore);
    }

    SorenessForm withDistribution(@Nullable Distribution value) {
        return change(after, time, score, regions, value, onset, presentBefore);
    }

    SorenessForm withOnset(@Nullable Onset value) {
        return change(after, time, score, regions, distribution, value, presentBefore);
    }

    SorenessForm withPresentBefore(Answer value) {
        return change(after, time, score, regions, distribution, onset, value);
    }

    SorenessForm withAnswer(WarningQuestion question, Answer value) {
        EnumMap<WarningQuestion, Answer> more = new EnumMap<>(WarningQuestion.class);
        more.putAll(answers);
        if (value == Answer.NOT_ASKED) {
            more.remove(question);
        } else {
            more.put(question, value);
        }
        return signs(more, ticks);
    }

    SorenessForm withTick(Symptom symptom, boolean ticked) {
        Set<Symptom> more = EnumSet.noneOf(Symptom.class);
        more.addAll(ticks);
        if (ticked) {
            more.add(symptom);
        } else {
            more.remove(symptom);
        }
        return signs(answers, more);
    }

    SorenessForm withContext(String sleepHours, @Nullable Integer stressScore, @Nullable Integer trustScore) {
        return new SorenessForm(
                after,
                time,
                score,
                regions,
                distribution,
                onset,
                presentBefore,
                answers,
                ticks,
                sleepHours,
                stressScore,
                trustScore,
                words,
                note);
    }

    SorenessForm withTexts(String ownWords, String coachsNote) {
        return new SorenessForm(
                after,
                time,
                score,
                regions,
                distribution,
                onset,
                presentBefore,
                answers,
                ticks,
                sleep,
                stress,
                trust,
                ownWords,
                coachsNote);
    }

    private SorenessForm change(
            Training newAfter,
            TimeChoice newTime,
            @Nullable Integer newScore,
            Set<BackRegion> newRegions,
            @Nullable Distribution newDistribution,
            @Nullable Onset newOnset,
            Answer newPresentBefore) {
        return new SorenessForm(
                newAfter,
                newTime,
                newScore,
                newRegions,
                newDistribution,
                newOnset,
                newPresentBefore,
                answers,
                ticks,
                sleep,
                stress,
                trust,
                words,
                note);
    }

    private SorenessForm signs(Map<WarningQuestion, Answer> newAnswers, Set<Symptom> newTicks) {
        return new SorenessForm(
                after,
                time,
                score,
                regions,
                distribution,
                onset,
                presentBefore,
                newAnswers,
                newTicks,
                sleep,
                stress,
                trust,
                words,
                note);
    }
}
