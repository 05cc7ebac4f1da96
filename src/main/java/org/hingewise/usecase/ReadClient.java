package org.hingewise.usecase;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;

/** Reads everything of one client. */
public final class ReadClient {
    private final Store store;

    public ReadClient(Store store) {
        this.store = store;
    }

    /** The client's whole record; empty when there is no such client. */
    public Optional<ClientRecord> handle(Id<Client> id) {
        return store.read(records -> in(records, id));
    }

    /** The client's timeline, newest first. */
    public List<TimelineEvent> timeline(Id<Client> id) {
        return store.read(records -> records.timeline().of(id));
    }

    static Optional<ClientRecord> in(Store.Records records, Id<Client> id) {
        return records.clients()
                .find(id)
                .map(client -> new ClientRecord(
                        client,
                        records.injuries().of(id),
                        records.clearances().of(id),
                        records.hinges().of(id),
                        records.sessions().of(id),
                        records.soreness().of(id),
                        records.leftOut().of(id),
                        records.returns().of(id)));
    }
}
