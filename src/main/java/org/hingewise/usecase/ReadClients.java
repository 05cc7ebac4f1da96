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

/** Reads every client with what a list shows of them. */
public final class ReadClients {
    private final Store store;

    public ReadClients(Store store) {
        this.store = store;
    }

    /** Every client's whole record, archived ones too, by name. Reads each kind of record once. */
    public List<ClientRecord> handle() {
        return store.read(records -> {
            var injuries = byClient(records.injuries().all(), i -> i.client());
            var clearances = byClient(records.clearances().all(), c -> c.client());
            var hinges = byClient(records.hinges().all(), h -> h.client());
            var sessions = byClient(records.sessions().all(), s -> s.client());
            var entries = byClient(records.soreness().all(), j -> j.entry().client());
            var leftOut = byClient(records.leftOut().all(), l -> l.client());
            Collator names = Collator.getInstance();
            return records.clients().all().stream()
                    .sorted(Comparator.comparing((Client c) -> c.name().value(), names)
                            .thenComparing(Client::since))
                    .map(client -> new ClientRecord(
                            client,
                            injuries.getOrDefault(client.id(), List.of()),
                            clearances.getOrDefault(client.id(), List.of()),
                            hinges.getOrDefault(client.id(), List.of()),
                            sessions.getOrDefault(client.id(), List.of()),
                            entries.getOrDefault(client.id(), List.of()),
                            leftOut.getOrDefault(client.id(), List.of())))
                    .toList();
        });
    }

    private static <T> Map<Id<Client>, List<T>> byClient(List<T> records, Function<T, Id<Client>> owner) {
        Map<Id<Client>, List<T>> grouped = new HashMap<>();
        for (T record : records) {
            grouped.computeIfAbsent(owner.apply(record), id -> new ArrayList<>())
                    .add(record);
        }
        return grouped;
    }
}
