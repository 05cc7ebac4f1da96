package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.history.HistoryEntry;
import org.jspecify.annotations.Nullable;

/** Reads the history, and notes in it what left the program. */
public final class ReadHistory {
    /** How many lines one look takes. */
    public static final int PAGE = 200;

    private final Store store;

    public ReadHistory(Store store) {
        this.store = store;
    }

    /**
     * Lines, newest first, {@value #PAGE} at most.
     *
     * @param client null for everything in the file
     * @param before only those before the line with that {@code seq}; {@link Long#MAX_VALUE} for the newest
     */
    public List<HistoryEntry> handle(@Nullable Id<Client> client, long before) {
        return store.read(records -> client == null
                ? records.history().all(before, PAGE)
                : records.history().of(client, before, PAGE));
    }

    /**
     * Notes something that changed no record: an export, a printed page, a wrong passphrase.
     *
     * @param client null when it is about no one client
     */
    public void note(HistoryEntry.Action action, @Nullable Id<Client> client, Map<String, String> details) {
        store.write(records -> {
            records.history().note(action, client, details);
            return action;
        });
    }
}
