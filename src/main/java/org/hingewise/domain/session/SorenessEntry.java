package org.hingewise.domain.session;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackRegion;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.soreness.Distribution;
import org.hingewise.domain.soreness.Nrs;
import org.hingewise.domain.soreness.Onset;
import org.hingewise.domain.soreness.Symptom;
import org.jspecify.annotations.Nullable;

/**
 * One report of how the back feels.
 *
 * @param sessionId the training session it is counted from; null when none is known
 * @param sessionEnded when that session ended, as known when this was logged; null when not known
 * @param time when it felt like this, not when it was typed
 * @param nrs worst soreness 0–10; null when not asked
 * @param presentBefore whether it was already there before that session
 * @param symptoms each symptom's answer; a missing one counts as not asked
 * @param sleepHours hours slept, 0–24; null when not asked
 * @param stress 0 none – 10 most; null when not asked
 * @param trust trust in the back, 0 none – 10 full; null when not asked
 * @param words the client's own words for it
 */
public record SorenessEntry(
        Id<SorenessEntry> id,
        Id<Client> client,
        @Nullable Id<Session> sessionId,
        @Nullable Moment sessionEnded,
        Moment time,
        @Nullable Nrs nrs,
        Set<BackRegion> regions,
        @Nullable Distribution distribution,
        @Nullable Onset onset,
        Answer presentBefore,
        Map<Symptom, Answer> symptoms,
        @Nullable Double sleepHours,
        @Nullable Integer stress,
        @Nullable Integer trust,
        PersonalText words,
        PersonalText note,
        Moment recordedAt)
        implements Entity<SorenessEntry> {
    public SorenessEntry {
        if (sleepHours != null && !(sleepHours >= 0 && sleepHours <= 24)) {
            throw new IllegalArgumentException("hours slept outside 0 to 24");
        }
        requireTenScale(stress);
        requireTenScale(trust);
        regions = Set.copyOf(regions);
        symptoms = Map.copyOf(symptoms);
    }

    private static void requireTenScale(@Nullable Integer value) {
        if (value != null && (value < 0 || value > 10)) {
            throw new IllegalArgumentException("value outside 0 to 10: " + value);
        }
    }

    /** Hours from the end of the session to this entry; null when the session is not known. */
    public @Nullable Double hoursAfterSession() {
        return sessionEnded == null ? null : time.hoursSince(sessionEnded);
    }

    public Answer answer(Symptom symptom) {
        return symptoms.getOrDefault(symptom, Answer.NOT_ASKED);
    }

    /** Symptoms answered with yes. */
    public Set<Symptom> reported() {
        EnumSet<Symptom> yes = EnumSet.noneOf(Symptom.class);
        symptoms.forEach((s, a) -> {
            if (a == Answer.YES) {
                yes.add(s);
            }
        });
        return yes;
    }

    /** Every symptom with its answer, in the order of the enum. */
    public Map<Symptom, Answer> allAnswers() {
        EnumMap<Symptom, Answer> all = new EnumMap<>(Symptom.class);
        for (Symptom s : Symptom.values()) {
            all.put(s, answer(s));
        }
        return all;
    }
}
