package org.hingewise.ui.soreness;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.WarningQuestion;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as text, kept as a draft. Times are kept as the moments they meant, so that "now" stays when it was typed.
 *
 * @param time when it felt like this
 * @param form what was typed
 */
record SorenessDraft(Moment time, SorenessForm form) {
    private static final String ANSWER = "answer.";
    private static final String REGION = "region.";
    private static final String TICK = "tick.";

    static String write(SorenessForm form, Moment now) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("time", text(form.time(), now));
        fields.put("after", form.after().kind().name());
        if (form.after().session() != null) {
            fields.put("session", form.after().session().toString());
        }
        if (form.after().ended() != null) {
            fields.put("ended", text(form.after().ended(), now));
        }
        fields.put("score", text(form.score()));
        fields.put("distribution", text(form.distribution()));
        fields.put("onset", text(form.onset()));
        fields.put("before", form.presentBefore().name());
        form.regions().forEach(r -> fields.put(REGION + r, Answer.YES.name()));
        form.answers().forEach((q, a) -> fields.put(ANSWER + q, a.name()));
        form.ticks().forEach(t -> fields.put(TICK + t, Answer.YES.name()));
        fields.put("sleep", form.sleep());
        fields.put("stress", text(form.stress()));
        fields.put("trust", text(form.trust()));
        fields.put("words", form.words());
        fields.put("note", form.note());
        return DraftText.of(fields);
    }

    /** Reads a draft; what it does not understand is left out, and a text that is no draft is none. */
    static Optional<SorenessDraft> read(String text, Moment now) {
        Map<String, String> fields = DraftText.fields(text);
        Moment time = moment(fields.get("time"), now);
        if (time == null) {
            return Optional.empty();
        }
        SorenessForm form = SorenessForm.empty(training(fields, now), now)
                .withTime(TimeChoice.at(time))
                .withScore(tenScale(fields.get("score")))
                .withDistribution(known(Distribution::valueOf, fields.get("distribution")))
                .withOnset(known(Onset::valueOf, fields.get("onset")))
                .withContext(
                        cut(fields.get("sleep"), SorenessForm.SLEEP_LIMIT),
                        tenScale(fields.get("stress")),
                        tenScale(fields.get("trust")))
                .withTexts(
                        cut(fields.get("words"), SorenessForm.WORDS_LIMIT),
                        cut(fields.get("note"), SorenessForm.NOTE_LIMIT));
        Answer before = known(Answer::valueOf, fields.get("before"));
        form = form.withPresentBefore(before == null ? Answer.NOT_ASKED : before);
        for (BackRegion region : BackRegion.values()) {
            form = fields.containsKey(REGION + region) ? form.withRegion(region, true) : form;
        }
        for (Symptom symptom : Symptom.values()) {
            form = fields.containsKey(TICK + symptom) ? form.withTick(symptom, true) : form;
        }
        for (WarningQuestion question : WarningQuestion.values()) {
            Answer answer = known(Answer::valueOf, fields.get(ANSWER + question));
            form = answer == null ? form : form.withAnswer(question, answer);
        }
        return Optional.of(new SorenessDraft(time, form));
    }

    private static Training training(Map<String, String> fields, Moment now) {
        Training.Kind kind = known(Training.Kind::valueOf, fields.get("after"));
        Id<Session> session = known(Id::of, fields.get("session"));
        Moment ended = moment(fields.get("ended"), now);
        if (kind == Training.Kind.RECORDED && session != null) {
            return Training.recorded(session);
        }
        return kind == Training.Kind.OTHER && ended != null ? Training.other(TimeChoice.at(ended)) : Training.UNKNOWN;
    }

    /** The moment a choice means, to the minute; now while it cannot be read. */
    private static String text(TimeChoice choice, Moment now) {
        Moment moment = choice.moment(now);
        return (moment == null ? now : moment).local().toOffsetDateTime().toString();
    }

    private static String text(@Nullable Integer score) {
        return score == null ? "" : Integer.toString(score);
    }

    private static String text(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    private static @Nullable Moment moment(@Nullable String text, Moment now) {
        try {
            return text == null ? null : new Moment(OffsetDateTime.parse(text).toInstant(), now.zone());
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable Integer tenScale(@Nullable String text) {
        Integer value = known(Integer::valueOf, text);
        return value == null || value < 0 || value > 10 ? null : value;
    }

    private static String cut(@Nullable String text, int limit) {
        return text == null ? "" : text.substring(0, Math.min(limit, text.length()));
    }

    private static <T> @Nullable T known(Function<String, T> read, @Nullable String text) {
        try {
            return text == null ? null : read.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
