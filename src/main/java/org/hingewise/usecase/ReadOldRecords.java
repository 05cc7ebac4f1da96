package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.board.OldRecord;
import org.hingewise.domain.board.Response;

/** Reads which clients' records nobody has written in for years. */
public final class ReadOldRecords {
    private final Store store;
    private final ReadClients clients;
    private final Clock clock;

    ReadOldRecords(Store store, ReadClients clients, Clock clock) {
        this.store = store;
        this.clients = clients;
        this.clock = clock;
    }

    /**
     * The old records, oldest first.
     *
     * @param years since the newest entry; {@link OldRecord#OFF} for none
     */
    public List<OldRecord> handle(int years) {
        if (years == OldRecord.OFF) {
            return List.of();
        }
        List<Response> responses = store.read(records -> records.responses().all());
        return OldRecord.of(
                clients.handle(),
                ReadClients.byClient(responses, Response::client),
                years,
                clock.now().date());
    }
}
