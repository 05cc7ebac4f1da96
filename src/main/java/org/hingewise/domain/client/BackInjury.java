package org.hingewise.domain.client;

import java.util.Set;
import org.hingewise.domain.Answer;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * One episode in a client's back history.
 *
 * @param when when it happened, as precisely as remembered; null when not known
 * @param worstNrs worst pain 0–10 then; null when not known
 * @param legSymptoms whether pain, tingling or weakness went down a leg then
 * @param lastSymptoms when symptoms were last felt; null when not known (recency then counts as most recent)
 * @param recordedAt when the coach wrote it down
 */
public record BackInjury(
        Id<BackInjury> id,
        Id<Client> client,
        InjuryType type,
        @Nullable RoughDate when,
        Set<BackRegion> regions,
        PersonalText howItHappened,
        @Nullable Integer worstNrs,
        Answer legSymptoms,
        PersonalText worseWith,
        PersonalText betterWith,
        PersonalText treatment,
        @Nullable PersonalDate surgeryDate,
        Status status,
        @Nullable RoughDate lastSymptoms,
        PersonalText notes,
        Moment recordedAt)
        implements Entity<BackInjury> {
    public BackInjury {
        if (worstNrs != null && (worstNrs < 0 || worstNrs > 10)) {
            throw new IllegalArgumentException("worst score outside 0 to 10");
        }
        regions = Set.copyOf(regions);
    }

    /** Where the episode stands. */
    public enum Status {
        ONGOING,
        SETTLED,
        NOT_KNOWN
    }
}
