package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.board.Board;
import org.hingewise.domain.board.ClientBoard;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.movement.MovementLibrary;
import org.jspecify.annotations.Nullable;

/**
 * Reads the coach's day. A client's part is worked out once a day and again when something of the client changed, so that
 * looking at the board costs little however long the records grow.
 */
public final class ReadBoard {
    private final ReadClients clients;
    private final ReadLibrary library;
    private final Clock clock;
    private final KeptByClient<List<Response>> responses;
    private final Map<Id<Client>, Part> parts = new HashMap<>();
    private @Nullable MovementLibrary movements;

    ReadBoard(Store store, ReadClients clients, ReadLibrary library, Clock clock) {
        this.clients = clients;
        this.library = library;
        this.clock = clock;
        responses = new KeptByClient<>(
                store,
                records -> ReadClients.byClient(records.responses().all(), Response::client),
                (records, client) -> Optional.of(records.responses().of(client)));
    }

    /** A client's part, and what it was worked out from. */
    private record Part(ClientRecord record, List<Response> responses, ClientBoard board) {
        @SuppressWarnings("ReferenceEquality") // what is kept is the same object until it was read again
        boolean isOf(ClientRecord now, List<Response> done, Moment moment) {
            return record == now && responses == done && board.day().equals(moment.date());
        }
    }

    /** The board at this moment. */
    public Board handle() {
        Moment now = clock.now();
        List<ClientRecord> everybody = clients.handle();
        Map<Id<Client>, List<Response>> done = responses.read();
        MovementLibrary known = library();
        List<ClientBoard> shown = new ArrayList<>();
        synchronized (parts) {
            parts.keySet()
                    .retainAll(everybody.stream().map(r -> r.client().id()).collect(Collectors.toSet()));
            for (ClientRecord record : everybody) {
                if (!record.client().archived()) {
                    shown.add(part(record, done, known, now));
                }
            }
        }
        return Board.of(shown, now);
    }

    private ClientBoard part(
            ClientRecord record, Map<Id<Client>, List<Response>> done, MovementLibrary known, Moment now) {
        Id<Client> client = record.client().id();
        List<Response> own = done.getOrDefault(client, List.of());
        Part part = parts.get(client);
        if (part == null || !part.isOf(record, own, now)) {
            part = new Part(record, own, ClientBoard.of(record, own, known, now));
            parts.put(client, part);
        }
        return part.board();
    }

    private MovementLibrary library() {
        synchronized (parts) {
            MovementLibrary known = movements;
            if (known != null) {
                return known;
            }
        }
        MovementLibrary read = library.handle();
        synchronized (parts) {
            movements = read;
        }
        return read;
    }

    /** Told after a commit. */
    void changed(Change change) {
        Id<Client> client = change.client();
        if (client != null) {
            responses.changed(client);
        } else {
            synchronized (parts) {
                movements = null;
                parts.clear();
            }
        }
    }
}
