package org.hingewise.usecase;

import java.time.Instant;
import java.util.List;
import org.hingewise.domain.Id;
import org.hingewise.domain.Moment;
import org.hingewise.domain.PersonalText;
import org.hingewise.domain.client.Client;
import org.jspecify.annotations.Nullable;

/**
 * What was removed and can still be put back. Every removed record stays for {@value #DAYS} days, which are counted off when
 * the file is opened on a new day: at most {@value #MOST_DAYS_AT_ONCE} at a time, so that a clock that jumps ahead takes
 * nothing away at once.
 */
public interface Trash {
    /** How long what was removed can be put back. */
    int DAYS = 30;

    /** Most days one opening counts, however far the clock went on (decision: a week without the program is a week). */
    int MOST_DAYS_AT_ONCE = 7;

    /** Everything a coach can put back, removed last first. */
    List<Removed> all();

    /** Brings a removed record back, with its parts. */
    void putBack(Kind kind, Id<?> id);

    /** How many records {@link #empty} would let go of now. */
    Due due(Moment now);

    /** Counts days off, and lets go for good of what had its time and is not pointed to. */
    Due empty(Moment now);

    /** Kinds of record a coach removes. */
    enum Kind {
        CLIENT,
        INJURY,
        CLEARANCE,
        HINGE,
        SESSION,
        SORENESS,
        RETURN;

        /** Takes a record of this kind out of sight again. */
        void remove(Store.Records records, Id<?> id) {
            switch (this) {
                case CLIENT -> records.clients().remove(new Id<>(id.value()));
                case INJURY -> records.injuries().remove(new Id<>(id.value()));
                case CLEARANCE -> records.clearances().remove(new Id<>(id.value()));
                case HINGE -> records.hinges().remove(new Id<>(id.value()));
                case SESSION -> records.sessions().remove(new Id<>(id.value()));
                case SORENESS -> records.soreness().remove(new Id<>(id.value()));
                case RETURN -> records.returns().remove(new Id<>(id.value()));
            }
        }
    }

    /**
     * A removed record.
     *
     * @param name of the client it belongs to
     * @param what names it further: a movement, who gave a clearance; empty when nothing does
     * @param about when what it tells of happened; null when there is no such moment
     * @param number a score; null when there is none
     * @param removed by the clock of that day
     * @param daysLeft until it goes for good
     */
    record Removed(
            Kind kind,
            Id<?> id,
            Id<Client> client,
            PersonalText name,
            PersonalText what,
            @Nullable Moment about,
            @Nullable Integer number,
            Instant removed,
            int daysLeft) {}

    /** How many records go, and which clients among them. */
    record Due(int records, List<Id<Client>> clients) {
        public Due {
            clients = List.copyOf(clients);
        }

        /** Whether it is so much that a backup comes first (decision: a client, or more than {@value #LARGE} records). */
        public boolean isLarge() {
            return !clients.isEmpty() || records > LARGE;
        }

        private static final int LARGE = 20;
    }
}
