package org.hingewise.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hingewise.domain.Id;
import org.hingewise.usecase.Clock;

/**
 * What every table of records answers alike.
 *
 * @param find takes {@code :id}
 * @param every takes nothing
 * @param of takes {@code :client_id}
 * @param remove takes {@code :id} and {@code :removed_at}
 */
record Shelf<T>(Database database, Clock clock, Function<Row, T> reader, Sql find, Sql every, Sql of, Sql remove) {
    Optional<T> find(Id<?> id) {
        return database.on(find).set("id", id).first(reader);
    }

    List<T> all() {
        return database.on(every).list(reader);
    }

    List<T> of(Id<?> client) {
        return database.on(of).set("client_id", client).list(reader);
    }

    void remove(Id<?> id) {
        database.on(remove)
                .set("id", id)
                .set("removed_at", Instants.text(clock.now().instant()))
                .update();
    }
}
