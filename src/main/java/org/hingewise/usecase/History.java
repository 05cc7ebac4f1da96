package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * The append-only history. What a transaction saves, removes or puts back is written by the store itself, at its end, with
 * what was there before and after; here it is told why, and what else there is to note.
 */
public interface History {
    /** Why the records of this transaction change; the last reason given counts, an empty one is none. */
    void because(PersonalText reason);

    /** This transaction takes an earlier one back. */
    void undoing();

    /**
     * Notes something that changed no record.
     *
     * @param client null when it is about no one client
     * @param details values its sentence shows, by name
     */
    void note(HistoryEntry.Action action, @Nullable Id<Client> client, Map<String, String> details);

    /** A client's lines, newest first, at most so many, those before a line's {@code seq}. */
    List<HistoryEntry> of(Id<Client> client, long before, int most);

    /** Every line, whoever it is about, in the same way. */
    List<HistoryEntry> all(long before, int most);
}
