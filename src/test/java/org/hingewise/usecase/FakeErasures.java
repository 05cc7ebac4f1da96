package org.hingewise.usecase;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.board.Response;
import org.hingewise.domain.checkin.CheckInRequest;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.LeftOut;
import org.hingewise.domain.session.Session;

/** Erased clients in memory. */
final class FakeErasures implements Erasures {
    private final FakeRecords view;
    private final FakeTables tables;

    FakeErasures(FakeRecords view) {
        this.view = view;
        tables = view.tables();
    }

    @Override
    public SortedMap<String, Long> counts(Id<Client> client) {
        SortedMap<String, Long> counts = new TreeMap<>();
        counts.put("client", tables.clients.containsKey(client) ? 1L : 0L);
        counts.put("session", of(tables.sessions, Session::client, client));
        counts.put("soreness_entry", of(tables.soreness, e -> e.entry().client(), client));
        return counts;
    }

    private <T> long of(Map<Id<?>, FakeTables.Row<T>> rows, Function<T, Id<Client>> owner, Id<Client> client) {
        return rows.values().stream()
                .filter(r -> owner.apply(r.record()).equals(client))
                .count();
    }

    private <T> void drop(Map<Id<?>, FakeTables.Row<T>> rows, Function<T, Id<Client>> owner, Id<Client> client) {
        rows.values().removeIf(r -> owner.apply(r.record()).equals(client));
    }

    @Override
    public SortedMap<String, Long> erase(Id<Client> client, PersonalText reason) {
        view.requireWrite();
        SortedMap<String, Long> gone = counts(client);
        drop(tables.clients, Client::id, client);
        drop(tables.injuries, BackInjury::client, client);
        drop(tables.clearances, Clearance::client, client);
        drop(tables.hinges, HingeAssessment::client, client);
        drop(tables.sessions, Session::client, client);
        drop(tables.soreness, e -> e.entry().client(), client);
        drop(tables.leftOut, LeftOut::client, client);
        drop(tables.responses, Response::client, client);
        drop(tables.returns, ReturnPlan::client, client);
        drop(tables.checkInRequests, CheckInRequest::client, client);
        tables.timeline.removeIf(e -> e.client().equals(client));
        tables.drafts.keySet().removeIf(key -> key.endsWith(client.toString()));
        tables.erased.add(new Erased("digest of " + client, SampleRecords.NINE, reason));
        return gone;
    }

    @Override
    public List<Erased> all() {
        return List.copyOf(tables.erased);
    }
}
