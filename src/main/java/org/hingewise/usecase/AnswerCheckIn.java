package org.hingewise.usecase;

import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.session.JudgedEntry;
import org.jspecify.annotations.Nullable;

/** Saves what a client replied as any other report is saved, and closes the request, in one transaction. */
public final class AnswerCheckIn {
    private final Ledger ledger;
    private final LogSoreness log;

    public AnswerCheckIn(Ledger ledger, LogSoreness log) {
        this.ledger = ledger;
        this.log = log;
    }

    /**
     * Saves the report with its verdict, or tells what is wrong. One step to undo; undone, the code counts as not answered.
     *
     * @param sessionEnded end of a training that is not in the records, from which it is counted instead of the request's
     *     session; null for none
     */
    public Result<JudgedEntry> handle(
            Id<CheckInRequest> id, LogSoreness.Request report, @Nullable Moment sessionEnded) {
        Moment now = ledger.clock().now();
        return ledger.write(entry -> {
            CheckInRequest request = entry.records().checkInRequests().find(id).orElse(null);
            if (request == null || !request.client().equals(report.client())) {
                return new Result.Refused<>(List.of(Problem.of("reply", "not_found")));
            }
            if (!AskCheckIn.isOpen(entry.records(), request)) {
                return new Result.Refused<>(List.of(Problem.of("reply", "answered_meanwhile")));
            }
            Result<JudgedEntry> result = sessionEnded == null
                    ? log.save(entry, report, now)
                    : log.saveAfter(entry, sessionEnded, report, now);
            if (result instanceof Result.Saved<JudgedEntry> saved) {
                entry.save(
                        Store.Records::checkInRequests,
                        id,
                        request.answeredWith(saved.value().id(), now));
            }
            return result;
        });
    }
}
