package org.hingewise.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.hingewise.domain.MassUnit;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.history.HistoryEntry;
import org.hingewise.domain.history.HistoryEntry.FieldChange;
import org.hingewise.usecase.Trash;
import org.hingewise.usecase.Trash.Removed;
import org.hingewise.usecase.backup.BackupReason;
import org.jspecify.annotations.Nullable;

/** Words about the history, the trash and erasing. */
public final class HistoryTexts {
    private static final int NAMED = 3;

    /** Tables as storage names them, in the order in which a coach thinks of them. */
    private static final List<String> COUNTED = List.of(
            "client",
            "back_injury",
            "clearance",
            "return_plan",
            "hinge_assessment",
            "session",
            "assignment",
            "set_done",
            "soreness_entry",
            "check_in_request",
            "board_response",
            "draft",
            "timeline",
            "history");

    private HistoryTexts() {}

    /**
     * A value that changed, in words.
     *
     * @param was empty when there was none
     * @param is empty when there is none any more
     */
    public record Line(String label, String was, String is) {}

    /** What was done, in one line: "Session changed: effort, note". */
    public static String sentence(HistoryEntry entry) {
        String action = code(entry.action());
        if (!entry.action().isOfRecord()) {
            Map<String, String> told = entry.fields().stream()
                    .filter(f -> f.became() != null)
                    .collect(Collectors.toMap(FieldChange::path, f -> value(f.became())));
            return switch (entry.action()) {
                case BACKED_UP -> Texts.get("changes.backed_up", why(told.getOrDefault("why", "")));
                case UNLOCK_FAILED -> Texts.get("changes.unlock_failed", number(told.getOrDefault("times", "1")));
                case EMPTIED -> Texts.get("changes.emptied", number(told.getOrDefault("records", "0")));
                case EXPORTED, PRINTED -> {
                    String what = "changes.what." + told.getOrDefault("what", "");
                    yield Texts.has(what)
                            ? Texts.get("changes." + action + ".what", Texts.get(what))
                            : Texts.get("changes." + action);
                }
                case ERASED -> Texts.get(entry.emptied() ? "changes.erased.line" : "changes.erased");
                default -> Texts.get("changes." + action);
            };
        }
        String what = kind(entry.table());
        String sentence = Texts.get("changes." + action, what);
        Set<String> names = new LinkedHashSet<>();
        if (entry.action() == HistoryEntry.Action.CHANGED) {
            entry.fields().forEach(f -> names.add(FieldWords.label(entry.table(), f.path())));
        }
        names.remove("");
        if (names.isEmpty()) {
            return sentence;
        }
        String first = names.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Texts.get(names.size() > NAMED ? "changes.fields.more" : "changes.fields", sentence, first);
    }

    /** Every value that changed and has a name, in words. */
    public static List<Line> lines(HistoryEntry entry, MassUnit unit, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        if (entry.action().isOfRecord()) {
            for (FieldChange field : entry.fields()) {
                String label = FieldWords.label(entry.table(), field.path());
                String was = words(field.path(), field.was(), unit, today);
                String is = words(field.path(), field.became(), unit, today);
                if (!label.isEmpty() && !was.equals(is)) {
                    lines.add(new Line(label, was, is));
                }
            }
        }
        return lines;
    }

    private static String words(String path, @Nullable PersonalText stored, MassUnit unit, LocalDate today) {
        return stored == null ? "" : FieldWords.value(path, stored.value(), unit, today);
    }

    /** Who did it: "mara", "mara, by a command". */
    public static String who(HistoryEntry entry) {
        String name = entry.actor().isEmpty()
                ? Texts.get("changes.nobody")
                : entry.actor().value();
        return entry.command() ? Texts.get("changes.by_command", name) : name;
    }

    /** A kind of record, as storage names its table: "Session". */
    public static String kind(String table) {
        String key = "changes.kind." + table;
        return Texts.has(key) ? Texts.get(key) : Texts.get("changes.kind.other");
    }

    /** A kind of record a coach removes: "Session". */
    static String kind(Trash.Kind kind) {
        return Texts.get("trash.kind." + code(kind));
    }

    /** What there is of a client, a line a kind: "Sessions: 12". */
    public static List<String> counted(SortedMap<String, Long> counts) {
        List<String> lines = new ArrayList<>();
        for (String table : COUNTED) {
            Long number = counts.get(table);
            if (number != null) {
                lines.add(Texts.get("erase.count", Texts.get("erase.kind." + table), number));
            }
        }
        return lines;
    }

    /** What was removed: "Session, Deadlift, Thu 19 Nov". */
    public static String removed(Removed removed, LocalDate today) {
        List<String> parts = new ArrayList<>();
        if (removed.kind() == Trash.Kind.INJURY) {
            parts.add(injury(removed.what().value()));
        } else {
            parts.add(kind(removed.kind()));
            if (!removed.what().isEmpty()) {
                parts.add(removed.what().value());
            }
        }
        Integer number = removed.number();
        if (number != null) {
            parts.add(Texts.get("trash.number." + code(removed.kind()), number));
        }
        if (removed.about() != null) {
            parts.add(Times.day(removed.about().date(), today));
        }
        return String.join(", ", parts);
    }

    private static String injury(String type) {
        try {
            return Words.injury(InjuryType.valueOf(type));
        } catch (IllegalArgumentException e) {
            return Texts.get("timeline.episode");
        }
    }

    private static String why(String code) {
        for (BackupReason reason : BackupReason.values()) {
            if (reason.code().equals(code)) {
                return BackupTexts.reason(reason);
            }
        }
        return "–";
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }

    private static String value(@Nullable PersonalText text) {
        return text == null ? "" : text.value();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
