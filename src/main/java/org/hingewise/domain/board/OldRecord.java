package org.hingewise.domain.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.analysis.ClientRecord;
import org.hingewise.domain.board.Response.About;
import org.hingewise.domain.client.Client;

/**
 * A client in whose record nothing was written for years: time to decide whether it is still needed, because health notes
 * are kept no longer than that (GDPR art. 5(1)(e)). Nothing is deleted by itself.
 *
 * @param newest day of the newest entry
 */
public record OldRecord(Who who, LocalDate newest, boolean archived) {
    /** Years the coach can choose from; none means no reminder (decision). */
    public static final List<Integer> YEARS = List.of(1, 2, 3, 5, 10);

    /** Years without an entry until the coach is reminded, unless another number was chosen (decision). */
    public static final int DEFAULT_YEARS = 3;

    /** Years a record rests after the coach looked at it and kept it (decision). */
    public static final int KEPT_YEARS = 1;

    /** What stands for no reminder. */
    public static final int OFF = 0;

    /**
     * The old records, oldest first; archived clients are asked about too.
     *
     * @param responses what the coach did about lines of the board, by client
     * @param years since the newest entry; {@link #OFF} for no reminder
     */
    public static List<OldRecord> of(
            List<ClientRecord> clients, Map<Id<Client>, List<Response>> responses, int years, LocalDate today) {
        return clients.stream()
                .flatMap(record ->
                        of(record, responses.getOrDefault(record.client().id(), List.of()), years, today).stream())
                .sorted(Comparator.comparing((OldRecord old) -> old.newest).thenComparing(old -> old.who.name()))
                .toList();
    }

    /** One client's; empty when something was written in time, or the coach kept it less than a year ago. */
    static Optional<OldRecord> of(ClientRecord record, List<Response> responses, int years, LocalDate today) {
        if (years == OFF) {
            return Optional.empty();
        }
        LocalDate newest = newest(record);
        boolean kept = responses.stream()
                .filter(r -> r.about() == About.RETENTION)
                .anyMatch(r -> r.time().date().plusYears(KEPT_YEARS).isAfter(today));
        return kept || newest.plusYears(years).isAfter(today)
                ? Optional.empty()
                : Optional.of(new OldRecord(
                        Who.of(record.client()), newest, record.client().archived()));
    }

    /** The day of the newest thing written about a client; the day the client was added when there is nothing. */
    public static LocalDate newest(ClientRecord record) {
        return record.moments()
                .map(Moment::date)
                .max(Comparator.naturalOrder())
                .orElse(record.client().since().date());
    }
}
