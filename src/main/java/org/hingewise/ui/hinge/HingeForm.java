package org.hingewise.ui.hinge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hingewise.domain.hinge.HingeAssessment.Seen;
import org.hingewise.domain.hinge.HingeItem;
import org.hingewise.domain.hinge.HingeLevel;
import org.hingewise.usecase.DraftText;

/**
 * What the checklist holds. Answers stay when the aim changes, so that nothing has to be watched twice.
 *
 * @param seen answers; a missing one is not checked
 * @param load test load as typed
 * @param day day it was watched as typed; empty for today
 * @param time time of day as typed; empty for now
 */
record HingeForm(HingeLevel aim, Map<HingeItem, Seen> seen, String load, String day, String time, String note) {
    /** Longest note taken; it fits a draft with everything else. */
    static final int NOTE_LENGTH = 3000;

    HingeForm {
        EnumMap<HingeItem, Seen> answered = new EnumMap<>(HingeItem.class);
        seen.forEach((item, answer) -> {
            if (answer != Seen.NOT_CHECKED) {
                answered.put(item, answer);
            }
        });
        seen = Map.copyOf(answered);
    }

    static HingeForm aimingAt(HingeLevel aim) {
        return new HingeForm(aim, Map.of(), "", "", "", "");
    }

    /**
     * What a draft held.
     *
     * @param otherwise the aim when the draft has none
     */
    static HingeForm ofDraft(String draft, HingeLevel otherwise) {
        Map<String, String> fields = DraftText.fields(draft);
        EnumMap<HingeItem, Seen> seen = new EnumMap<>(HingeItem.class);
        for (HingeItem item : HingeItem.values()) {
            Stream.of(Seen.values())
                    .filter(s -> s.name().equals(fields.get(item.name())))
                    .forEach(s -> seen.put(item, s));
        }
        HingeLevel aim = Stream.of(HingeLevel.values())
                .filter(l -> l != HingeLevel.H0 && l.name().equals(fields.get("aim")))
                .findFirst()
                .orElse(otherwise);
        return new HingeForm(
                aim,
                seen,
                fields.getOrDefault("load", ""),
                fields.getOrDefault("day", ""),
                fields.getOrDefault("time", ""),
                fields.getOrDefault("note", ""));
    }

    /** Empty when nothing but the aim was touched. */
    String draft() {
        if (isEmpty()) {
            return "";
        }
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("aim", aim.name());
        for (HingeItem item : HingeItem.values()) {
            Seen answer = seen.get(item);
            fields.put(item.name(), answer == null ? "" : answer.name());
        }
        fields.put("load", load);
        fields.put("day", day);
        fields.put("time", time);
        fields.put("note", note);
        return DraftText.of(fields);
    }

    boolean isEmpty() {
        return seen.isEmpty() && load.isBlank() && day.isBlank() && time.isBlank() && note.isBlank();
    }

    /** Whether any item of the level aimed at was looked at. */
    boolean isAnythingChecked() {
        return HingeItem.of(aim).stream().anyMatch(seen::containsKey);
    }

    Seen of(HingeItem item) {
        return seen.getOrDefault(item, Seen.NOT_CHECKED);
    }

    /** The answers of the level aimed at. */
    Map<HingeItem, Seen> answers() {
        EnumMap<HingeItem, Seen> answers = new EnumMap<>(HingeItem.class);
        HingeItem.of(aim).forEach(item -> answers.put(item, of(item)));
        return answers;
    }

    HingeForm withAim(HingeLevel level) {
        return new HingeForm(level, seen, load, day, time, note);
    }

    HingeForm with(HingeItem item, Seen answer) {
        EnumMap<HingeItem, Seen> changed = new EnumMap<>(HingeItem.class);
        changed.putAll(seen);
        changed.put(item, answer);
        return new HingeForm(aim, changed, load, day, time, note);
    }

    HingeForm withDetails(String testLoad, String onDay, String atTime, String remark) {
        return new HingeForm(aim, seen, testLoad, onDay, atTime, remark);
    }
}
