package org.hingewise.domain.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hingewise.domain.Moment;

/**
 * The coach's day at one moment.
 *
 * @param attention most pressing first
 * @param checkIns what is due first, longest waiting first; then what was missed, latest first
 * @param sessions in the order of the day
 */
public record Board(
        Moment now, List<Concern> attention, List<CheckIn> checkIns, List<TodaySession> sessions, Week week) {
    private static final Comparator<CheckIn> DUE_FIRST = Comparator.comparing(CheckIn::missed)
            .thenComparing((one, other) -> one.missed()
                    ? other.opened().compareTo(one.opened())
                    : one.opened().compareTo(other.opened()))
            .thenComparing(c -> c.who().name());

    public Board {
        attention = List.copyOf(attention);
        checkIns = List.copyOf(checkIns);
        sessions = List.copyOf(sessions);
    }

    /** Puts the clients' parts together; archived clients are left out by the caller. */
    public static Board of(Collection<ClientBoard> clients, Moment now) {
        List<Concern> attention = new ArrayList<>();
        List<CheckIn> checkIns = new ArrayList<>();
        List<TodaySession> sessions = new ArrayList<>();
        LocalDate monday = now.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Week week = new Week(monday, 0, 0, 0, 0, 0);
        for (ClientBoard client : clients) {
            attention.addAll(client.concerns());
            client.checkIn(now).ifPresent(checkIns::add);
            sessions.addAll(client.sessions(now));
            week = client.addTo(week, now);
        }
        attention.sort(
                Comparator.comparing(Concern::rank).thenComparing(c -> c.who().name()));
        checkIns.sort(DUE_FIRST);
        sessions.sort(Comparator.comparing(TodaySession::time)
                .thenComparing(s -> s.who().name()));
        return new Board(now, attention, checkIns, sessions, week);
    }
}
