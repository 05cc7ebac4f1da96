package org.hingewise.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.BackInjury;
import org.hingewise.domain.client.Clearance;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.hinge.HingeAssessment;
import org.hingewise.domain.returning.ReturnPlan;
import org.hingewise.domain.session.Session;

/** Removed records in memory: nothing has a time of removal, and nothing goes for good. */
final class FakeTrash implements Trash {
    private final FakeRecords view;
    private final FakeTables tables;

    FakeTrash(FakeRecords view) {
        this.view = view;
        tables = view.tables();
    }

    @Override
    public List<Removed> all() {
        List<Removed> all = new ArrayList<>();
        removed(tables.clients, Kind.CLIENT, Client::id, all);
        removed(tables.injuries, Kind.INJURY, BackInjury::client, all);
        removed(tables.clearances, Kind.CLEARANCE, Clearance::client, all);
        removed(tables.hinges, Kind.HINGE, HingeAssessment::client, all);
        removed(tables.sessions, Kind.SESSION, Session::client, all);
        removed(tables.soreness, Kind.SORENESS, e -> e.entry().client(), all);
        removed(tables.returns, Kind.RETURN, ReturnPlan::client, all);
        return all;
    }

    private <T> void removed(
            Map<Id<?>, FakeTables.Row<T>> rows, Kind kind, Function<T, Id<Client>> owner, List<Removed> all) {
        rows.forEach((id, row) -> {
            Id<Client> client = owner.apply(row.record());
            FakeTables.Row<Client> whose = tables.clients.get(client);
            if (row.removed() && (kind == Kind.CLIENT || !whose.removed())) {
                all.add(new Removed(
                        kind,
                        id,
                        client,
                        whose.record().name(),
                        PersonalText.EMPTY,
                        null,
                        null,
                        SampleRecords.NINE.instant(),
                        DAYS));
            }
        });
    }

    @Override
    public void putBack(Kind kind, Id<?> id) {
        view.requireWrite();
        switch (kind) {
            case CLIENT -> back(tables.clients, id);
            case INJURY -> back(tables.injuries, id);
            case CLEARANCE -> back(tables.clearances, id);
            case HINGE -> back(tables.hinges, id);
            case SESSION -> back(tables.sessions, id);
            case SORENESS -> back(tables.soreness, id);
            case RETURN -> back(tables.returns, id);
        }
    }

    private <T> void back(Map<Id<?>, FakeTables.Row<T>> rows, Id<?> id) {
        rows.computeIfPresent(id, (k, r) -> new FakeTables.Row<>(r.seq(), r.record(), false));
    }

    @Override
    public Due due(Moment now) {
        return new Due(0, List.of());
    }

    @Override
    public Due empty(Moment now) {
        view.requireWrite();
        return new Due(0, List.of());
    }
}
