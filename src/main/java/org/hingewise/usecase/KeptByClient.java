package org.hingewise.usecase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * What was read of every client, kept in memory; only those whose records changed are read again. One program has a file
 * open at a time, so what nobody told of did not change.
 *
 * @param <T> what is kept of a client
 */
final class KeptByClient<T> {
    private final Store store;
    private final Function<Store.Records, Map<Id<Client>, T>> everybody;
    private final BiFunction<Store.Records, Id<Client>, Optional<T>> one;
    private final Set<Id<Client>> stale = new HashSet<>();
    private @Nullable Map<Id<Client>, T> kept;

    KeptByClient(
            Store store,
            Function<Store.Records, Map<Id<Client>, T>> everybody,
            BiFunction<Store.Records, Id<Client>, Optional<T>> one) {
        this.store = store;
        this.everybody = everybody;
        this.one = one;
    }

    /** A client's records changed. */
    synchronized void changed(Id<Client> client) {
        stale.add(client);
    }

    /** Everybody, as it is now; blocks like every read. */
    Map<Id<Client>, T> read() {
        Set<Id<Client>> again = takeStale();
        Map<Id<Client>, T> before = kept();
        if (before != null && again.isEmpty()) {
            return before;
        }
        boolean done = false;
        try {
            Map<Id<Client>, T> now =
                    store.read(records -> before == null ? everybody.apply(records) : with(before, again, records));
            keep(now);
            done = true;
            return now;
        } finally {
            if (!done) {
                again.forEach(this::changed);
            }
        }
    }

    private Map<Id<Client>, T> with(Map<Id<Client>, T> before, Set<Id<Client>> again, Store.Records records) {
        Map<Id<Client>, T> now = new HashMap<>(before);
        for (Id<Client> client : again) {
            one.apply(records, client).ifPresentOrElse(fresh -> now.put(client, fresh), () -> now.remove(client));
        }
        return now;
    }

    private synchronized Set<Id<Client>> takeStale() {
        Set<Id<Client>> taken = Set.copyOf(stale);
        stale.clear();
        return taken;
    }

    private synchronized @Nullable Map<Id<Client>, T> kept() {
        return kept;
    }

    private synchronized void keep(Map<Id<Client>, T> now) {
        kept = now;
    }
}
