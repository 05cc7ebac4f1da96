package org.hingewise.usecase;

import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.CheckIns;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.board.CheckIn;
import org.hingewise.domain.checkin.CheckInCode;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.hingewise.domain.session.SorenessEntry;
import org.jspecify.annotations.Nullable;

/**
 * Makes the request whose code goes into a message to a client. It is no step to undo, because the message may be on its
 * way: a code that was sent stays known.
 */
public final class AskCheckIn {
    private final Ledger ledger;
    private final SecureRandom random = new SecureRandom();

    public AskCheckIn(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A request and whom it is for.
     *
     * @param session the session it asks about; null when none loaded the back
     */
    public record Asked(CheckInRequest request, Client client, @Nullable Session session) {}

    /** Asks about the newest session that loaded the back, for the check-in that is due. */
    public Result<Asked> handle(Id<Client> client) {
        return ask(client, null, null);
    }

    /** Asks for a check-in of the board: for its hour, about the session that hour is counted from. */
    public Result<Asked> handle(CheckIn due) {
        return ask(due.who().id(), due.session(), due.asked());
    }

    /** @param about null for the newest session; the newest as well when this one is gone meanwhile */
    private Result<Asked> ask(Id<Client> client, @Nullable Id<Session> about, @Nullable Integer hour) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            Optional<ClientRecord> record = ReadClient.in(entry.records(), client);
            if (record.isEmpty()) {
                return new Result.Refused<>(List.of(Problem.of("client", "not_found")));
            }
            Agreement.require(entry.records(), client);
            List<Session> sessions = record.get().backSessions(now);
            Session session = sessions.stream()
                    .filter(s -> s.id().equals(about))
                    .findFirst()
                    .or(() -> sessions.stream().findFirst())
                    .orElse(null);
            CheckInRequest request = request(
                    entry.records(),
                    client,
                    session == null ? null : session.id(),
                    hour == null ? due(record.get(), now) : hour,
                    now);
            return new Result.Saved<>(new Asked(request, record.get().client(), session));
        });
    }

    private static @Nullable Integer due(ClientRecord record, Moment now) {
        OptionalInt due = CheckIns.due(record, now);
        return due.isPresent() ? due.getAsInt() : null;
    }

    /** The one that was made before for the same, while nobody has answered it, so that both copies have one code. */
    private CheckInRequest request(
            Store.Records records,
            Id<Client> client,
            @Nullable Id<Session> session,
            @Nullable Integer hour,
            Moment now) {
        Optional<CheckInRequest> before = records.checkInRequests().of(client).stream()
                .filter(r -> Objects.equals(r.session(), session) && Objects.equals(r.hour(), hour))
                .filter(r -> isOpen(records, r))
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        Set<CheckInCode> taken = records.checkInRequests().all().stream()
                .map(CheckInRequest::code)
                .collect(Collectors.toSet());
        CheckInCode code = CheckInCode.random(random);
        while (taken.contains(code)) {
            code = CheckInCode.random(random);
        }
        CheckInRequest request = CheckInRequest.open(client, session, hour, code, now);
        records.checkInRequests().save(request);
        return request;
    }

    /** Whether a reply may still be saved for it: none was, or what was saved has been taken out again. */
    static boolean isOpen(Store.Records records, CheckInRequest request) {
        Id<SorenessEntry> answer = request.answer();
        return answer == null || records.soreness().find(answer).isEmpty();
    }
}
