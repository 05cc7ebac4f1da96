package org.hingewise.domain.hinge;

import java.util.Map;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Mass;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * One look at a client's hinge.
 *
 * @param aim the level being tested, H1 to H5
 * @param seen what was seen of each item; a missing item counts as not checked
 * @param load test load; null for bodyweight
 * @param time when it was watched
 */
public record HingeAssessment(
        Id<HingeAssessment> id,
        Id<Client> client,
        HingeLevel aim,
        Map<HingeItem, Seen> seen,
        @Nullable Mass load,
        PersonalText note,
        Moment time)
        implements Entity<HingeAssessment> {
    public HingeAssessment {
        if (aim == HingeLevel.H0) {
            throw new IllegalArgumentException("an assessment aims at H1 to H5");
        }
        seen = Map.copyOf(seen);
    }

    /** What the coach saw of one item. */
    public enum Seen {
        SEEN,
        NOT_YET,
        NOT_CHECKED
    }

    public Seen of(HingeItem item) {
        return seen.getOrDefault(item, Seen.NOT_CHECKED);
    }
}
