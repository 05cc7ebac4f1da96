package org.hingewise.ui.backhistory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Client;
import org.hingewise.text.TypedDates;
import org.hingewise.usecase.DraftText;
import org.hingewise.usecase.Problem;
import org.hingewise.usecase.RecordClearance;
import org.jspecify.annotations.Nullable;

/**
 * What the clearance form holds, as typed.
 *
 * @param about id of the episode; empty for the back as a whole
 */
record ClearanceForm(String about, String by, String date, String limits, String percent, String until) {
    /** Longest text about limits that is taken. */
    static final int LIMITS_LENGTH = 1000;

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%?");

    static ClearanceForm about(@Nullable Id<BackInjury> episode, String today) {
        return new ClearanceForm(episode == null ? "" : episode.toString(), "", today, "", "", "");
    }

    static ClearanceForm ofDraft(String draft) {
        Map<String, String> fields = DraftText.fields(draft);
        return new ClearanceForm(
                fields.getOrDefault("about", ""),
                fields.getOrDefault("by", ""),
                fields.getOrDefault("date", ""),
                fields.getOrDefault("limits", ""),
                fields.getOrDefault("percent", ""),
                fields.getOrDefault("until", ""));
    }

    String draft() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("about", about);
        fields.put("by", by);
        fields.put("date", date);
        fields.put("limits", limits);
        fields.put("percent", percent);
        fields.put("until", until);
        return DraftText.of(fields);
    }

    ClearanceForm withAbout(@Nullable Id<BackInjury> episode) {
        return new ClearanceForm(episode == null ? "" : episode.toString(), by, date, limits, percent, until);
    }

    /** The form turned into a request, with what could not be read. */
    record Reading(RecordClearance.Request request, List<Problem> problems) {}

    /** @param episodes the client's; one that is gone counts as the back as a whole */
    Reading read(Id<Client> client, List<BackInjury> episodes, LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        Id<BackInjury> episode = episodes.stream()
                .map(BackInjury::id)
                .filter(id -> id.toString().equals(about))
                .findFirst()
                .orElse(null);
        RecordClearance.Request request = new RecordClearance.Request(
                client,
                episode,
                by,
                day("date", date, today, problems),
                limits,
                percent(problems),
                day("validUntil", until, today, problems));
        return new Reading(request, List.copyOf(problems));
    }

    private @Nullable Integer percent(List<Problem> problems) {
        String typed = percent.strip();
        if (typed.isEmpty()) {
            return null;
        }
        Matcher number = PERCENT.matcher(typed);
        int value = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (value < 1 || value > 100) {
            problems.add(new Problem("maxPercentE1rm", "out_of_range", Map.of("min", "1", "max", "100")));
            return null;
        }
        return value;
    }

    private static @Nullable LocalDate day(String field, String typed, LocalDate today, List<Problem> problems) {
        if (typed.isBlank()) {
            return null;
        }
        Optional<LocalDate> day = TypedDates.day(typed, today);
        if (day.isEmpty()) {
            problems.add(Problem.of(field, "no_such_day"));
        }
        return day.orElse(null);
    }
}
