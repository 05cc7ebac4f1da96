package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;

/** Everything kept of a client, row by row, so that a whole record can leave the file and come back field by field. */
public interface KeptRows {
    /** Every row, removed ones and drafts too; what others point to comes first. */
    List<KeptRow> of(Id<Client> client);

    /**
     * Writes a row where there is none of that id.
     *
     * @throws StoreProblem {@code REFUSED} when there is one, or when it breaks a rule of its table
     * @throws IllegalArgumentException when it is no row of that table
     */
    void insert(KeptRow row);

    /** The same as if it had not been removed, so that repositories read it: for a look that is taken back. */
    void insertShown(KeptRow row);

    /** Whether there is any row of a client, removed or not. */
    boolean isThere(Id<Client> client);
}
