package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.text.TypedDates;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.RecordInjury;
import org.jspecify.annotations.Nullable;

/**
 * The episode form turned into a request, with what could not be read. What could not be read is left out of the request,
 * so that the rest can be checked as well.
 *
 * @param request of cause unknown while nothing is chosen; then {@code problems} says so
 */
record EpisodeReading(RecordInjury.Request request, List<Problem> problems) {
    private static final Pattern WORST = Pattern.compile("(\\d{1,3})(\\s*/\\s*10)?");

    /**
     * Reads the form.
     *
     * @param before the episode being changed; null for a new one
     */
    static EpisodeReading of(EpisodeForm form, Id<Client> client, @Nullable BackInjury before, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        InjuryType type = form.type();
        if (type == null) {
            problems.add(Problem.of(EpisodeField.TYPE.key(), "required"));
        }
        RoughDateReading when = RoughDateReading.of(
                form.get(EpisodeField.WHEN),
                today,
                null,
                before == null ? null : RoughDateReading.Shown.of(before.when(), before));
        RoughDateReading last = RoughDateReading.of(
                form.get(EpisodeField.LAST_SYMPTOMS),
                today,
                when.date(),
                before == null ? null : RoughDateReading.Shown.of(before.lastSymptoms(), before));
        add(problems, EpisodeField.WHEN, when.problem());
        add(problems, EpisodeField.LAST_SYMPTOMS, last.problem());
        RecordInjury.Request request = new RecordInjury.Request(
                before == null ? null : before.id(),
                client,
                type == null ? InjuryType.NS : type,
                when.date(),
                form.regions(),
                form.get(EpisodeField.HOW),
                worst(form.get(EpisodeField.WORST).strip(), problems),
                form.leg(),
                form.get(EpisodeField.WORSE),
                form.get(EpisodeField.BETTER),
                form.get(EpisodeField.TREATMENT),
                surgery(form.get(EpisodeField.SURGERY), today, problems),
                form.status(),
                last.date(),
                form.get(EpisodeField.NOTES));
        return new EpisodeReading(request, List.copyOf(problems));
    }

    private static @Nullable Integer worst(String typed, List<Problem> problems) {
        if (typed.isEmpty()) {
            return null;
        }
        Matcher score = WORST.matcher(typed);
        int value = score.matches() ? Integer.parseInt(score.group(1)) : -1;
        if (value < 0 || value > 10) {
            problems.add(new Problem(EpisodeField.WORST.key(), "out_of_range", Map.of("min", "0", "max", "10")));
            return null;
        }
        return value;
    }

    private static @Nullable LocalDate surgery(String typed, LocalDate today, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = TypedDates.day(typed, today);
        if (day.isEmpty()) {
            problems.add(Problem.of(EpisodeField.SURGERY.key(), "no_such_day"));
        }
        return day.orElse(null);
    }

    private static void add(List<Problem> problems, EpisodeField field, @Nullable String code) {
        if (code != null) {
            problems.add(Problem.of(field.key(), code));
        }
    }
}
