package org.hingewise.storage;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Entity;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.usecase.Repository;

/** A repository whose every change is written down by the history. */
record Recorded<T extends Entity<K>, K>(String table, Repository<T, K> kept, SqlHistory history)
        implements Repository<T, K> {
    @Override
    public Optional<T> find(Id<K> id) {
        return kept.find(id);
    }

    @Override
    public List<T> all() {
        return kept.all();
    }

    @Override
    public List<T> of(Id<Client> client) {
        return kept.of(client);
    }

    @Override
    public void save(T record) {
        history.touch(table, record.id().toString());
        kept.save(record);
    }

    @Override
    public void remove(Id<K> id) {
        history.touch(table, id.toString());
        kept.remove(id);
    }
}
