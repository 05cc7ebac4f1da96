package org.hingewise.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent;

/** Reads everything kept of one client, to be given to them or taken elsewhere (GDPR art. 15 and 20). */
public final class ExportClient {
    private final Store store;
    private final Clock clock;

    ExportClient(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A whole record.
     *
     * @param rows every row, removed ones too
     * @param timeline oldest first
     * @param read when it was read
     */
    public record Whole(ClientRecord record, List<KeptRow> rows, List<TimelineEvent> timeline, Moment read) {
        public Whole {
            rows = List.copyOf(rows);
            timeline = List.copyOf(timeline);
        }
    }

    /** The record as it is now; empty when there is no such client. */
    public Optional<Whole> handle(Id<Client> client) {
        return store.read(records -> in(records, client, clock.now()));
    }

    static Optional<Whole> in(Store.Records records, Id<Client> client, Moment now) {
        return ReadClient.in(records, client)
                .map(record -> new Whole(
                        record,
                        records.rows().of(client),
                        records.timeline().of(client).stream()
                                .sorted(Comparator.comparingLong(TimelineEvent::seq))
                                .toList(),
                        now));
    }
}
