package org.hingewise.usecase;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.client.Client;

/** Records of one kind in memory. */
class FakeShelf<T extends Entity<K>, K> implements Repository<T, K> {
    private final FakeRecords view;
    private final Map<Id<?>, FakeTables.Row<T>> rows;
    private final Function<T, Id<Client>> client;
    private final Function<T, Moment> time;

    FakeShelf(
            FakeRecords view,
            Map<Id<?>, FakeTables.Row<T>> rows,
            Function<T, Id<Client>> client,
            Function<T, Moment> time) {
        this.view = view;
        this.rows = rows;
        this.client = client;
        this.time = time;
    }

    @Override
    public Optional<T> find(Id<K> id) {
        return Optional.ofNullable(rows.get(id)).filter(r -> !r.removed()).map(FakeTables.Row::record);
    }

    @Override
    public List<T> all() {
        return rows.values().stream()
                .filter(r -> !r.removed())
                .sorted(Comparator.comparing((FakeTables.Row<T> r) -> time.apply(r.record()))
                        .thenComparing(FakeTables.Row::seq))
                .map(FakeTables.Row::record)
                .toList();
    }

    @Override
    public List<T> of(Id<Client> whose) {
        return all().stream().filter(r -> client.apply(r).equals(whose)).toList();
    }

    @Override
    public void save(T record) {
        view.requireWrite();
        if (!client.apply(record).equals(record.id())) {
            FakeRecords.requireKnown(view.tables().clients, client.apply(record));
        }
        FakeTables.Row<T> old = rows.get(record.id());
        rows.put(record.id(), new FakeTables.Row<>(old == null ? ++view.tables().seq : old.seq(), record, false));
    }

    @Override
    public void remove(Id<K> id) {
        view.requireWrite();
        rows.computeIfPresent(id, (k, r) -> new FakeTables.Row<>(r.seq(), r.record(), true));
    }
}
