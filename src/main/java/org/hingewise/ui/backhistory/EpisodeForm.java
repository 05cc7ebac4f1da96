package org.hingewise.ui.backhistory;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hingewise.domain.Answer;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.InjuryType;
import org.hingewise.domain.client.RoughDate;
import org.hingewise.text.Times;
import org.hingewise.usecase.DraftText;
import org.jspecify.annotations.Nullable;

/**
 * What the episode form holds, as typed. Choices are held by their names.
 *
 * @param typed by field; a missing one is empty
 */
record EpisodeForm(Map<EpisodeField, String> typed) {
    static final EpisodeForm EMPTY = new EpisodeForm(Map.of());

    EpisodeForm {
        EnumMap<EpisodeField, String> kept = new EnumMap<>(EpisodeField.class);
        typed.forEach((field, text) -> {
            if (!text.isEmpty()) {
                kept.put(field, text);
            }
        });
        typed = Map.copyOf(kept);
    }

    /** What the form starts from when an episode is changed. */
    static EpisodeForm of(BackInjury b) {
        EnumMap<EpisodeField, String> typed = new EnumMap<>(EpisodeField.class);
        typed.put(EpisodeField.WHEN, text(b.when(), b));
        typed.put(EpisodeField.TYPE, b.type().name());
        typed.put(EpisodeField.WHERE, code(b.regions()));
        typed.put(EpisodeField.HOW, b.howItHappened().value());
        typed.put(EpisodeField.WORST, b.worstNrs() == null ? "" : b.worstNrs().toString());
        typed.put(EpisodeField.LAST_SYMPTOMS, text(b.lastSymptoms(), b));
        typed.put(EpisodeField.WORSE, b.worseWith().value());
        typed.put(EpisodeField.BETTER, b.betterWith().value());
        typed.put(EpisodeField.LEG, code(b.legSymptoms(), Answer.NOT_ASKED));
        typed.put(EpisodeField.STATUS, code(b.status(), BackInjury.Status.NOT_KNOWN));
        typed.put(EpisodeField.TREATMENT, b.treatment().value());
        PersonalDate surgery = b.surgeryDate();
        typed.put(EpisodeField.SURGERY, surgery == null ? "" : Times.date(surgery.value()));
        typed.put(EpisodeField.NOTES, b.notes().value());
        return new EpisodeForm(typed);
    }

    /** What a draft held; fields no longer known are left out. */
    static EpisodeForm ofDraft(String draft) {
        EnumMap<EpisodeField, String> typed = new EnumMap<>(EpisodeField.class);
        DraftText.fields(draft).forEach((key, text) -> EpisodeField.of(key).ifPresent(field -> typed.put(field, text)));
        return new EpisodeForm(typed);
    }

    String draft() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (EpisodeField field : EpisodeField.values()) {
            fields.put(field.key(), get(field));
        }
        return DraftText.of(fields);
    }

    String get(EpisodeField field) {
        return typed.getOrDefault(field, "");
    }

    EpisodeForm with(EpisodeField field, String text) {
        EnumMap<EpisodeField, String> changed = new EnumMap<>(EpisodeField.class);
        changed.putAll(typed);
        changed.put(field, text);
        return new EpisodeForm(changed);
    }

    boolean isEmpty() {
        return typed.values().stream().allMatch(String::isBlank);
    }

    /** What it was; null while not chosen. */
    @Nullable
    InjuryType type() {
        return one(InjuryType.values(), EpisodeField.TYPE);
    }

    /** Where it was; empty while not chosen. */
    Set<BackRegion> regions() {
        Set<String> names = Set.of(get(EpisodeField.WHERE).split(","));
        return Stream.of(BackRegion.values())
                .filter(r -> names.contains(r.name()))
                .collect(Collectors.toSet());
    }

    Answer leg() {
        Answer leg = one(Answer.values(), EpisodeField.LEG);
        return leg == null ? Answer.NOT_ASKED : leg;
    }

    BackInjury.Status status() {
        BackInjury.Status status = one(BackInjury.Status.values(), EpisodeField.STATUS);
        return status == null ? BackInjury.Status.NOT_KNOWN : status;
    }

    /** Whether a day of surgery is asked for: after surgery, or when one is there already. */
    boolean asksForSurgery() {
        InjuryType type = type();
        return (type != null && type.isSurgery()) || !get(EpisodeField.SURGERY).isBlank();
    }

    /**
     * Whether the day of the last symptoms is worth asking for: an episode that is over counts as recent while it is not
     * known ({@link org.hingewise.domain.gate.PastEpisode}).
     */
    boolean missesLastSymptoms() {
        return !get(EpisodeField.WHEN).isBlank()
                && get(EpisodeField.LAST_SYMPTOMS).isBlank()
                && status() != BackInjury.Status.ONGOING;
    }

    /** How regions are held. */
    static String code(Set<BackRegion> regions) {
        return new TreeSet<>(regions).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static String code(Enum<?> value, Enum<?> none) {
        return value == none ? "" : value.name();
    }

    private static String text(@Nullable RoughDate date, BackInjury b) {
        return date == null ? "" : ToldDate.text(date, b.recordedAt().date());
    }

    private <E extends Enum<E>> @Nullable E one(E[] values, EpisodeField field) {
        String name = get(field);
        return Stream.of(values).filter(v -> v.name().equals(name)).findFirst().orElse(null);
    }
}
