package org.hingewise.usecase;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.analysis.CheckInWindow;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.checkin.Reply;
import org.hingewise.domain.checkin.ReplyParser;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.JudgedEntry;
import org.jspecify.annotations.Nullable;

/** Reads a pasted reply and finds by its code whom and what it is about; saves nothing. */
public final class ReadReply {
    private static final String FIELD = "reply";

    private final Store store;

    public ReadReply(Store store) {
        this.store = store;
    }

    /** What became of a pasted text. */
    public sealed interface Outcome {
        /**
         * A reply to a message of this file.
         *
         * @param client whom the message was for
         * @param earlier a report that answers the same check-in already; null when there is none
         */
        record Understood(CheckInRequest request, Client client, Reply reply, @Nullable JudgedEntry earlier)
                implements Outcome {}

        /** No reply, or none to a message of this file. */
        record Refused(Problem problem) implements Outcome {}

        /**
         * A reply to a message that was answered before.
         *
         * @param before the report that was saved then
         */
        record Used(Client client, Reply reply, JudgedEntry before) implements Outcome {}
    }

    /** Reads a text. */
    public Outcome handle(String text, ReplyParser parser) {
        Reply.Reading reading = parser.read(text);
        if (reading instanceof Reply.Reading.Read read) {
            return store.read(records -> find(records, read.reply()));
        }
        if (reading instanceof Reply.Reading.Refused no) {
            return new Outcome.Refused(
                    new Problem(FIELD, no.reason().name().toLowerCase(Locale.ROOT), Map.of("detail", no.detail())));
        }
        throw new IllegalStateException("neither read nor refused");
    }

    private static Outcome find(Store.Records records, Reply reply) {
        Optional<CheckInRequest> request = records.checkInRequests().all().stream()
                .filter(r -> r.code().equals(reply.code()))
                .findFirst();
        if (request.isEmpty()) {
            return refused("unknown_code", reply);
        }
        Optional<ClientRecord> record = ReadClient.in(records, request.get().client());
        if (record.isEmpty()) {
            return refused("client_gone", reply);
        }
        Client client = record.get().client();
        Optional<JudgedEntry> saved = record.get().entries().stream()
                .filter(j -> j.id().equals(request.get().answer()))
                .findFirst();
        return saved.<Outcome>map(before -> new Outcome.Used(client, reply, before))
                .orElseGet(() -> new Outcome.Understood(
                        request.get(),
                        client,
                        reply,
                        earlier(record.get(), request.get()).orElse(null)));
    }

    private static Outcome refused(String code, Reply reply) {
        return new Outcome.Refused(
                new Problem(FIELD, code, Map.of("detail", reply.code().shown())));
    }

    /** A report that answered the same check-in: one key on the board, or a reply to another message. */
    private static Optional<JudgedEntry> earlier(ClientRecord record, CheckInRequest request) {
        Optional<CheckInWindow> window = record.session(request.session()).stream()
                .flatMap(session -> CheckInWindow.after(session).stream())
                .filter(w -> Integer.valueOf(w.hour()).equals(request.hour()))
                .findFirst();
        return record.lastEntry()
                .filter(last -> window.map(w -> w.isAnsweredBy(last.entry().time()))
                        .orElseGet(() -> last.entry().recordedAt().isAfter(request.made())));
    }
}
