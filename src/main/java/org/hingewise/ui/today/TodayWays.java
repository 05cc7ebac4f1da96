package org.hingewise.ui.today;

import java.awt.Component;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import org.hingewise.domain.Id;
import org.hingewise.domain.board.CheckIn;
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
 * @param ask asks by message
 * @param records asks what becomes of a record
 * @param plan goes to a client's sessions, to change a plan
 */
public record TodayWays(
        Consumer<Id<Client>> open,
        Log log,
        Consumer<Id<Client>> clearance,
        Consumer<Id<Client>> history,
        BiConsumer<Id<Client>, Id<Session>> start,
        Consumer<Id<Client>> plan,
        Ask ask,
        Records records) {
    /**
     * What becomes of records.
     *
     * @param decide of a client who took the agreement back
     * @param old shows records nobody has written in for years
     * @param years without an entry after which a record is old
     */
    public record Records(Consumer<Id<Client>> decide, Runnable old, IntSupplier years) {}

    /**
     * Asks a client by message; both get the check-in.
     *
     * @param copy copies a message
     * @param saveForm saves a form
     */
    public record Ask(Consumer<CheckIn> copy, SaveForm saveForm) {}

    /** Asks where to, over a widget, and saves a form. */
    @FunctionalInterface
    public interface SaveForm {
        void save(Component over, CheckIn due);
    }

    /** Opens the soreness sheet. */
    @FunctionalInterface
    public interface Log {
        /** @param nrs 0–10; null when nothing was said yet */
        void open(Id<Client> client, @Nullable Integer nrs);
    }
}
