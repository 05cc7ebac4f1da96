package org.hingewise.usecase;

import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.timeline.TimelineEvent.Kind;

/** Brings a client's whole record in from a file: all of it, or nothing. */
public final class ImportClient {
    private static final String FIELD = "record";

    /** What the store says of a record that does not fit its rules. */
    private static final Set<StoreProblem.Code> UNFIT =
            Set.of(StoreProblem.Code.REFUSED, StoreProblem.Code.DAMAGED_VALUE);

    private final Ledger ledger;
    private final Store store;

    ImportClient(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /**
     * What a file would bring in.
     *
     * @param record what would be there
     * @param sameName how many clients of the same name are there already, with records of their own
     */
    public record Preview(ClientRecord record, int sameName) {}

    /**
     * Looks at a record without keeping anything: it is written, every value is read through the same types as everything
     * else, also of what was removed, and the transaction is taken back.
     *
     * @param rows of one client, the client's own first
     */
    public Result<Preview> preview(Id<Client> client, List<KeptRow> rows) {
        Result<Preview> everyValue = look(client, rows, KeptRows::insertShown);
        return everyValue instanceof Result.Refused<Preview> ? everyValue : look(client, rows, KeptRows::insert);
    }

    private Result<Preview> look(Id<Client> client, List<KeptRow> rows, BiConsumer<KeptRows, KeptRow> insert) {
        try {
            return store.write(records -> {
                throw new TakenBack(look(records, client, rows, insert));
            });
        } catch (TakenBack e) {
            return e.result;
        }
    }

    /** Brings it in, as one step to undo; refused when the client is here already or something in it cannot be. */
    public Result<Client> handle(Id<Client> client, List<KeptRow> rows) {
        Result<Preview> looked = preview(client, rows);
        if (looked instanceof Result.Refused<Preview> no) {
            return new Result.Refused<>(no.problems());
        }
        return ledger.write(entry -> {
            entry.bringIn(client, rows);
            entry.happened(client, Kind.RECORD_BROUGHT_IN, client, Map.of());
            return new Result.Saved<>(entry.records().clients().find(client).orElseThrow());
        });
    }

    private static Result<Preview> look(
            Store.Records records, Id<Client> client, List<KeptRow> rows, BiConsumer<KeptRows, KeptRow> insert) {
        if (records.clients().find(client).isPresent()) {
            return refused("record_here");
        }
        if (records.rows().isThere(client)) {
            return refused("record_removed_here");
        }
        List<Client> before = records.clients().all();
        try {
            rows.forEach(row -> insert.accept(records.rows(), row));
            ClientRecord record = ReadClient.in(records, client).orElse(null);
            if (record == null) {
                return refused("record_without_client");
            }
            read(records, client);
            int same = (int) before.stream()
                    .filter(c -> c.name().equals(record.client().name()))
                    .count();
            return new Result.Saved<>(new Preview(record, same));
        } catch (IllegalArgumentException | DateTimeException e) {
            return refused("record_unreadable");
        } catch (StoreProblem e) {
            if (UNFIT.contains(e.code())) {
                return refused("record_unreadable");
            }
            throw e;
        }
    }

    /** Reads what a client's record does not hold, so that every value passes its type. */
    private static void read(Store.Records records, Id<Client> client) {
        records.responses().of(client);
        records.checkInRequests().of(client);
        records.timeline().of(client);
    }

    private static <T> Result<T> refused(String code) {
        return new Result.Refused<>(List.of(Problem.of(FIELD, code)));
    }

    /** Ends the look, and takes back what it wrote. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final transient Result<Preview> result;

        TakenBack(Result<Preview> result) {
            super("a look is not kept", null, false, false);
            this.result = result;
        }
    }
}
