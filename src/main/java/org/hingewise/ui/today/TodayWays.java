package org.hingewise.ui.today;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.hingewise.domain.Id;
import org.hingewise.domain.client.Client;
import org.hingewise.domain.session.Session;
import org.jspecify.annotations.Nullable;

/**
 * Where the board leads.
 *
 * @param open goes to a client
 * @param log opens the soreness sheet with a score filled in; null leaves it open
 * @param clearance opens the form for a clinician's word
 * @param history goes to a client's back history
 * @param start begins a planned session, or goes on with a running one
 * @param plan goes to a client's sessions, to change a plan
 */
public record TodayWays(
        Consumer<Id<Client>> open,
        Log log,
        Consumer<Id<Client>> clearance,
        Consumer<Id<Client>> history,
        BiConsumer<Id<Client>, Id<Session>> start,
        Consumer<Id<Client>> plan) {
    /** Opens the soreness sheet. */
    @FunctionalInterface
    public interface Log {
        /** @param nrs 0–10; null when nothing was said yet */
        void open(Id<Client> client, @Nullable Integer nrs);
    }
}
