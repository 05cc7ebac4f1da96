package org.hingewise.usecase;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;

/** Reads every client with what a list shows of them. What was read is kept, and a changed client alone is read again. */
public final class ReadClients {
    private final KeptByClient<ClientRecord> kept;

    public ReadClients(Store store) {
        kept = new KeptByClient<>(store, ReadClients::everybody, ReadClient::in);
    }

    /** Every client's whole record, archived ones too, by name. */
    public List<ClientRecord> handle() {
        Collator names = Collator.getInstance();
        return kept.read().values().stream()
                .sorted(Comparator.comparing(
                                (ClientRecord r) -> r.client().name().value(), names)
                        .thenComparing(r -> r.client().since())
                        .thenComparing(r -> r.client().id().value()))
                .toList();
    }

    /** Told after a commit: that client is read again next time. */
    void changed(Change change) {
        Id<Client> client = change.client();
        if (client != null) {
            kept.changed(client);
        }
    }

    /** Everybody, reading each kind of record once. */
    private static Map<Id<Client>, ClientRecord> everybody(Store.Records records) {
        var injuries = byClient(records.injuries().all(), i -> i.client());
        var clearances = byClient(records.clearances().all(), c -> c.client());
        var hinges = byClient(records.hinges().all(), h -> h.client());
        var sessions = byClient(records.sessions().all(), s -> s.client());
        var entries = byClient(records.soreness().all(), j -> j.entry().client());
        var leftOut = byClient(records.leftOut().all(), l -> l.client());
        var returns = byClient(records.returns().all(), p -> p.client());
        Map<Id<Client>, ClientRecord> all = new HashMap<>();
        for (Client client : records.clients().all()) {
            all.put(
                    client.id(),
                    new ClientRecord(
                            client,
                            injuries.getOrDefault(client.id(), List.of()),
                            clearances.getOrDefault(client.id(), List.of()),
                            hinges.getOrDefault(client.id(), List.of()),
                            sessions.getOrDefault(client.id(), List.of()),
                            entries.getOrDefault(client.id(), List.of()),
                            leftOut.getOrDefault(client.id(), List.of()),
                            returns.getOrDefault(client.id(), List.of())));
        }
        return all;
    }

    static <T> Map<Id<Client>, List<T>> byClient(List<T> records, Function<T, Id<Client>> owner) {
        Map<Id<Client>, List<T>> grouped = new HashMap<>();
        for (T record : records) {
            grouped.computeIfAbsent(owner.apply(record), id -> new ArrayList<>())
                    .add(record);
        }
        return grouped;
    }
}
