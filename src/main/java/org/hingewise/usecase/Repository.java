package org.hingewise.usecase;

import java.util.List;
import java.util.Optional;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;

/**
 * Keeps records of one kind. Only called inside {@link Store#read} or {@link Store#write}; saving and removing only
 * inside the latter.
 *
 * <p>Oldest first means: by the moment the record is about (client since, episode and clearance recorded, hinge watched,
 * {@code Session.when()}, soreness felt), and those of one moment in the order they were first saved.
 *
 * @param <T> the record
 * @param <K> what its id names (mostly the record itself)
 */
public interface Repository<T, K> {
    /** The record, unless it is not there or was removed. */
    Optional<T> find(Id<K> id);

    /** Every record that was not removed, oldest first. */
    List<T> all();

    /** A client's records, oldest first. */
    List<T> of(Id<Client> client);

    /**
     * Inserts or replaces; also brings back a removed one.
     *
     * @throws StoreProblem {@code REFUSED} when it points to a client, session or episode that was never saved
     */
    void save(T record);

    /** Takes it out of sight; the row stays so that the removal can be undone. */
    void remove(Id<K> id);
}
