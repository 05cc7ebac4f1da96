package org.hingewise.domain.session;

import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.triage.Verdict;

/**
 * A soreness entry with the verdict as it was given.
 *
 * @param advice the advice sentence as it was shown then
 */
public record JudgedEntry(SorenessEntry entry, Verdict verdict, String advice) implements Entity<SorenessEntry> {
    @Override
    public Id<SorenessEntry> id() {
        return entry.id();
    }
}
