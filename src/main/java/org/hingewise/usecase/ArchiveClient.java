package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Takes a client out of the daily list, or brings one back; nothing is deleted. */
public final class ArchiveClient {
    private final Ledger ledger;

    public ArchiveClient(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Sets whether the client is archived; refused when the client is not there. */
    public Result<Client> handle(Id<Client> id, boolean archived) {
        return ledger.write(entry -> {
            Client c = entry.records().clients().find(id).orElse(null);
            if (c == null) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Client changed = c.withArchived(archived);
            if (!changed.equals(c)) {
                entry.save(Store.Records::clients, id, changed);
                entry.happened(id, archived ? Kind.CLIENT_ARCHIVED : Kind.CLIENT_RESTORED, id, Map.of());
            }
            return new Result.Saved<>(changed);
        });
    }
}
