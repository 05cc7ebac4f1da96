package org.hingewise.usecase;

import java.util.List;
import java.util.SortedMap;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;

/** Clients erased for good. Nothing brings them back: a backup from before loses them again when it is taken back. */
public interface Erasures {
    /** How many rows of each table are about a client; what storage calls the tables. */
    SortedMap<String, Long> counts(Id<Client> client);

    /**
     * Takes everything of a client out of the file, removed or not, and remembers only a digest of the id.
     *
     * @param reason why, in words that name nobody; may be empty
     * @return how many rows of each table went
     */
    SortedMap<String, Long> erase(Id<Client> client, PersonalText reason);

    /** Who was erased, first to last. */
    List<Erased> all();

    /**
     * Somebody who was erased.
     *
     * @param digest of the id; names nobody
     * @param reason empty when none was given, or when it was sealed with another key
     */
    record Erased(String digest, Moment time, PersonalText reason) {}
}
