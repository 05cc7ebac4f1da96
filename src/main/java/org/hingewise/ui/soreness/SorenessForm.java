package org.hingewise.ui.soreness;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.WarningQuestion;
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
        return with(c -> c.after = value);
    }

    SorenessForm withTime(TimeChoice value) {
        return with(c -> c.time = value);
    }

    SorenessForm withScore(@Nullable Integer value) {
        return with(c -> c.score = value);
    }

    SorenessForm withRegion(BackRegion region, boolean marked) {
        Set<BackRegion> more = EnumSet.noneOf(BackRegion.class);
        more.addAll(regions);
        if (marked) {
            more.add(region);
        } else {
            more.remove(region);
        }
        return with(c -> c.regions = more);
    }

    SorenessForm withDistribution(@Nullable Distribution value) {
        return with(c -> c.distribution = value);
    }

    SorenessForm withOnset(@Nullable Onset value) {
        return with(c -> c.onset = value);
    }

    SorenessForm withPresentBefore(Answer value) {
        return with(c -> c.presentBefore = value);
    }

    /** With what a client replied; what was not answered stays not asked. */
    SorenessForm withReply(Reply reply) {
        String own = reply.words();
        SorenessForm filled = withScore(reply.score())
                .withTexts(own.length() > WORDS_LIMIT ? own.substring(0, WORDS_LIMIT) : own, note);
        for (BackRegion region : reply.regions()) {
            filled = filled.withRegion(region, true);
        }
        for (WarningQuestion question : WarningQuestion.values()) {
            filled = filled.withAnswer(question, reply.answer(question));
        }
        return filled;
    }

    SorenessForm withAnswer(WarningQuestion question, Answer value) {
        EnumMap<WarningQuestion, Answer> more = new EnumMap<>(WarningQuestion.class);
        more.putAll(answers);
        if (value == Answer.NOT_ASKED) {
            more.remove(question);
        } else {
            more.put(question, value);
        }
        return with(c -> c.answers = more);
    }

    /**
     * Whether a sign's box shows a tick: ticked by the coach, or what a yes counts as until a tick says which, so that
     * nothing is kept that was not seen.
     */
    boolean showsTick(WarningQuestion question, Symptom symptom) {
        return ticks.contains(symptom) || countsAs(question, symptom);
    }

    private boolean countsAs(WarningQuestion question, Symptom symptom) {
        return answer(question) == Answer.YES
                && question.ticks().stream().noneMatch(ticks::contains)
                && question.countsAs().filter(symptom::equals).isPresent();
    }

    /** A tick set or taken away; a touch on the one a yes counts as anyway means that it was said. */
    SorenessForm withTick(Symptom symptom, boolean ticked) {
        boolean counted = Stream.of(WarningQuestion.values()).anyMatch(q -> countsAs(q, symptom));

        Set<Symptom> more = EnumSet.noneOf(Symptom.class);
        more.addAll(ticks);
        if (ticked || counted) {
            more.add(symptom);
        } else {
            more.remove(symptom);
        }
        return with(c -> c.ticks = more);
    }

    SorenessForm withContext(String sleepHours, @Nullable Integer stressScore, @Nullable Integer trustScore) {
        return with(c -> {
            c.sleep = sleepHours;
            c.stress = stressScore;
            c.trust = trustScore;
        });
    }

    SorenessForm withTexts(String ownWords, String coachsNote) {
        return with(c -> {
            c.words = ownWords;
            c.note = coachsNote;
        });
    }

    private SorenessForm with(Consumer<Change> change) {
        Change changed = new Change(this);
        change.accept(changed);
        return changed.form();
    }

    /** The same form, to change something in. */
    private static final class Change {
        private Training after;
        private TimeChoice time;
        private @Nullable Integer score;
        private Set<BackRegion> regions;
        private @Nullable Distribution distribution;
        private @Nullable Onset onset;
        private Answer presentBefore;
        private Map<WarningQuestion, Answer> answers;
        private Set<Symptom> ticks;
        private String sleep;
        private @Nullable Integer stress;
        private @Nullable Integer trust;
        private String words;
        private String note;

        Change(SorenessForm form) {
            after = form.after;
            time = form.time;
            score = form.score;
            regions = form.regions;
            distribution = form.distribution;
            onset = form.onset;
            presentBefore = form.presentBefore;
            answers = form.answers;
            ticks = form.ticks;
            sleep = form.sleep;
            stress = form.stress;
            trust = form.trust;
            words = form.words;
            note = form.note;
        }

        SorenessForm form() {
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
                    words,
                    note);
        }
    }
}
