package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Moves a client with everything kept of them to the trash, from where they can be put back. */
public final class RemoveClient {
    private final Ledger ledger;

    public RemoveClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Removes; it can be undone. Refused when the client is not there. */
    public Result<Client> handle(Id<Client> id) {
        return ledger.write(entry -> {
            Client client = entry.records().clients().find(id).orElse(null);
            if (client == null) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            entry.happened(id, Kind.CLIENT_REMOVED, id, Map.of());
            entry.remove(Store.Records::clients, id);
            return new Result.Saved<>(client);
        });
    }
}
