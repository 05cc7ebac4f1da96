package org.hingewise.domain.client;

import java.time.LocalDate;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalDate;
import org.hingewise.domain.PersonalText;
import org.jspecify.annotations.Nullable;

/**
 * A clinician's word that the client may train, with its limits. It also counts as "seen by a clinician" for every
 * verdict given before it was recorded.
 *
 * @param injury the episode it is about; null when it is about the back as a whole
 * @param date the day the clinician gave it
 * @param limits limits in words; empty when none
 * @param maxPercentE1rm load limit as a percentage of e1RM, 1–100; null when none
 * @param validUntil last day it holds; null when open-ended
 */
public record Clearance(
        Id<Clearance> id,
        Id<Client> client,
        @Nullable Id<BackInjury> injury,
        PersonalText by,
        PersonalDate date,
        PersonalText limits,
        @Nullable Integer maxPercentE1rm,
        @Nullable PersonalDate validUntil,
        Moment recordedAt)
        implements Entity<Clearance> {
    public Clearance {
        if (maxPercentE1rm != null && (maxPercentE1rm < 1 || maxPercentE1rm > 100)) {
            throw new IllegalArgumentException("load limit outside 1 to 100 %");
        }
        if (validUntil != null && validUntil.value().isBefore(date.value())) {
            throw new IllegalArgumentException("a clearance ends before it begins");
        }
    }

    /** Whether it holds on a day: given by then and not run out. */
    public boolean holdsOn(LocalDate day) {
        return !date.value().isAfter(day)
                && (validUntil == null || !validUntil.value().isBefore(day));
    }

    /** Whether it speaks of an episode: named for it, or given for the whole back. */
    public boolean covers(BackInjury episode) {
        return injury == null || injury.equals(episode.id());
    }
}
